// SPDX-License-Identifier: MIT
// Gives the terminal back from inside a fatal signal, with async-signal-safe calls alone.

#include "crash.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int numbers[] = {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL};

enum { NUMBERS = sizeof(numbers) / sizeof(numbers[0]), STACK_SIZE = 64 << 10 };

static struct {
    int descriptor;
    int messages;
    struct termios modes;
    char restore[256];
    size_t size;
    struct sigaction actions[NUMBERS];
} guard;

static char stack[STACK_SIZE];

static void put(int descriptor, const char *bytes, size_t size) {
    ssize_t written = write(descriptor, bytes, size);

    (void)written;  // nothing can be done about it here
}

static void crashed(int number) {
    static const char sentence[] =
        "viva crashed (signal 00). Your terminal is restored and every grade is saved.\n";
    char line[sizeof(sentence)];

    put(guard.descriptor, guard.restore, guard.size);
    tcsetattr(guard.descriptor, TCSANOW, &guard.modes);
    memcpy(line, sentence, sizeof(sentence));
    line[21] = (char)('0' + number / 10);
    line[22] = (char)('0' + number % 10);
    put(guard.messages, line, sizeof(line) - 1);
    dup2(guard.messages, STDERR_FILENO);
    crash_release();
    raise(number);  // stays pending until this handler returns
}

void crash_guard(int descriptor, const struct termios *modes,
                 const char *const restore[CRASH_PARTS], int messages) {
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
    const stack_t alternate = {.ss_sp = stack, .ss_size = STACK_SIZE};

    guard.descriptor = descriptor;
    guard.messages = messages < 0 ? STDERR_FILENO : messages;
    guard.modes = *modes;
    guard.size = 0;
    for (int i = 0; i < CRASH_PARTS; i++) {
        size_t size = restore[i] ? strlen(restore[i]) : 0;

        if (size > 0 && guard.size + size <= sizeof(guard.restore)) {
            memcpy(guard.restore + guard.size, restore[i], size);
            guard.size += size;
        }
    }
    sigaltstack(&alternate, NULL);
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &action, &guard.actions[i]);
    }
}

void crash_release(void) {
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &guard.actions[i], NULL);
    }
}

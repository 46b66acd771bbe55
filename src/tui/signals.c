// SPDX-License-Identifier: MIT
// Signals through a signalfd (Linux); signals_pipe.c is its twin elsewhere.

#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

static const int numbers[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP};

enum { NUMBERS = sizeof(numbers) / sizeof(numbers[0]) };

static struct {
    int descriptor;
    sigset_t mask;
    struct sigaction actions[NUMBERS];
} before = {.descriptor = -1};

static void nothing(int number) {
    (void)number;
}

int signals_open(struct error *err) {
    struct sigaction action = {.sa_handler = nothing, .sa_flags = SA_RESTART};
    sigset_t held;

    sigemptyset(&held);
    for (int i = 0; i < NUMBERS; i++) {
        sigaddset(&held, numbers[i]);
    }
    sigprocmask(SIG_BLOCK, &held, &before.mask);
    // An action of our own, though never run, keeps curses from installing its.
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &action, &before.actions[i]);
    }
    before.descriptor = signalfd(-1, &held, SFD_NONBLOCK | SFD_CLOEXEC);
    if (before.descriptor < 0) {
        error_set(err, ERROR_TERMINAL, "cannot wait for signals: %s", strerror(errno));
        signals_close();
    }
    return before.descriptor;
}

int signals_read(void) {
    struct signalfd_siginfo info;

    if (read(before.descriptor, &info, sizeof(info)) != (ssize_t)sizeof(info)) {
        return 0;
    }
    return (int)info.ssi_signo;
}

void signals_stop(void) {
    struct sigaction ours;
    struct sigaction stop = {.sa_handler = SIG_DFL};
    sigset_t only;

    sigaction(SIGTSTP, &stop, &ours);
    kill(getpid(), SIGTSTP);
    sigemptyset(&only);
    sigaddset(&only, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &only, NULL);  // stops here, and goes on from here
    sigprocmask(SIG_BLOCK, &only, NULL);
    sigaction(SIGTSTP, &ours, NULL);
}

void signals_for_child(void) {
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &before.actions[i], NULL);
    }
    sigprocmask(SIG_SETMASK, &before.mask, NULL);
}

void signals_close(void) {
    if (before.descriptor >= 0) {
        while (signals_read() > 0) {
        }
        close(before.descriptor);
        before.descriptor = -1;
    }
    signals_for_child();
}

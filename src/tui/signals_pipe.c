// SPDX-License-Identifier: MIT
// Signals through a pipe to ourselves, where there is no signalfd (macOS, the BSDs).

#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int numbers[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP};

enum { NUMBERS = sizeof(numbers) / sizeof(numbers[0]) };

static int ends[2] = {-1, -1};
static struct sigaction actions[NUMBERS];

/** A full pipe drops the signal: sixty thousand of them wait already. */
static void note(int number) {
    unsigned char byte = (unsigned char)number;
    int kept = errno;
    ssize_t written = write(ends[1], &byte, 1);

    (void)written;
    errno = kept;
}

int signals_open(struct error *err) {
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};

    if (pipe(ends) != 0) {
        error_set(err, ERROR_TERMINAL, "cannot wait for signals: %s", strerror(errno));
        return -1;
    }
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    }
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &action, &actions[i]);
    }
    return ends[0];
}

int signals_read(void) {
    unsigned char byte;

    return read(ends[0], &byte, 1) == 1 ? byte : 0;
}

void signals_stop(void) {
    struct sigaction ours;
    struct sigaction stop = {.sa_handler = SIG_DFL};

    sigaction(SIGTSTP, &stop, &ours);
    kill(getpid(), SIGTSTP);  // stops here, and goes on from here
    sigaction(SIGTSTP, &ours, NULL);
}

void signals_for_child(void) {
    for (int i = 0; i < NUMBERS; i++) {
        sigaction(numbers[i], &actions[i], NULL);
    }
}

void signals_close(void) {
    signals_for_child();
    for (int i = 0; i < 2; i++) {
        close(ends[i]);
        ends[i] = -1;
    }
}

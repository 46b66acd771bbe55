// SPDX-License-Identifier: MIT
// Runs programs, on a terminal or without, and says what they cost.

#include "stopwatch.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE_MS = 10000 };

double wall_ms(void) {
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static double timeval_ms(struct timeval value) {
    return (double)value.tv_sec * 1e3 + (double)value.tv_usec / 1e3;
}

static struct cost reap(pid_t pid, double started) {
    struct rusage usage;
    struct cost cost = {0};

    if (wait4(pid, &cost.status, 0, &usage) == pid) {
        cost.cpu_ms = timeval_ms(usage.ru_utime) + timeval_ms(usage.ru_stime);
        cost.peak_kib = usage.ru_maxrss;
    }
    cost.wall_ms = wall_ms() - started;
    return cost;
}

static _Noreturn void become(const char *const argv[]) {
    union {
        const char *const *borrowed;
        char *const *wanted;
    } arguments = {argv};

    execvp(argv[0], arguments.wanted);
    perror(argv[0]);
    _exit(127);
}

struct cost run(const char *const argv[], const char *input) {
    double started = wall_ms();
    pid_t pid = fork();

    if (pid == 0) {
        int from = open(input ? input : "/dev/null", O_RDONLY);
        int to = open("/dev/null", O_WRONLY);

        dup2(from, STDIN_FILENO);
        dup2(to, STDOUT_FILENO);
        become(argv);
    }
    return reap(pid, started);
}

struct screen_program screen_start(const char *const argv[]) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    struct screen_program program;

    program.pid = forkpty(&program.terminal, NULL, NULL, &size);
    if (program.pid == 0) {
        become(argv);
    }
    return program;
}

bool screen_until(struct screen_program *program, const char *keys, const char *text) {
    static char seen[1 << 16];
    size_t size = 0;
    bool found = false;

    if (write(program->terminal, keys, strlen(keys)) < 0) {
        return false;
    }
    for (;;) {
        struct pollfd waiting = {.fd = program->terminal, .events = POLLIN};
        ssize_t got;

        if (poll(&waiting, 1, found ? 0 : PATIENCE_MS) <= 0) {
            return found;
        }
        if (size > sizeof(seen) / 2) {
            memmove(seen, seen + size - 256, 256);
            size = 256;
        }
        got = read(program->terminal, seen + size, sizeof(seen) - size - 1);
        if (got <= 0) {
            return found;
        }
        size += (size_t)got;
        seen[size] = '\0';
        found = found || strstr(seen, text);
    }
}

struct cost screen_end(struct screen_program *program) {
    kill(program->pid, SIGKILL);
    close(program->terminal);
    return reap(program->pid, wall_ms());
}

double process_cpu_ms(pid_t pid) {
    clockid_t clock;
    struct timespec used = {0};

    if (clock_getcpuclockid(pid, &clock) == 0) {
        clock_gettime(clock, &used);
    }
    return (double)used.tv_sec * 1e3 + (double)used.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b) {
    double left = *(const double *)a;
    double right = *(const double *)b;

    return (left > right) - (left < right);
}

double median(double *values, size_t count) {
    qsort(values, count, sizeof(*values), compare);
    return values[count / 2];
}

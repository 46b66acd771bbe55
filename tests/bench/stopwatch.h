// SPDX-License-Identifier: MIT

/** Time and processes for the bench: wall time, CPU time, peak memory, programs in a pty. */

#ifndef VIVA_BENCH_STOPWATCH_H
#define VIVA_BENCH_STOPWATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/** Wall time in milliseconds since some fixed moment. */
double wall_ms(void);

/** What a finished process cost. */
struct cost {
    double wall_ms;
    double cpu_ms;  // user and system
    long peak_kib;  // largest resident set
    int status;     // as waitpid() gives it
};

/** Runs a program to its end with its output thrown away; `input` (NULL for none) is its standard input. */
struct cost run(const char *const argv[], const char *input);

/** A program on a terminal of 80x24. */
struct screen_program {
    pid_t pid;
    int terminal;
};

struct screen_program screen_start(const char *const argv[]);

/** Types `keys`, then reads until `text` was written and nothing more is pending; false after ten seconds. */
bool screen_until(struct screen_program *program, const char *keys, const char *text);

/** Kills the program and returns what it cost. */
struct cost screen_end(struct screen_program *program);

/** CPU time of a running process so far, in milliseconds. */
double process_cpu_ms(pid_t pid);

/** The middle value; sorts the values. */
double median(double *values, size_t count);

#endif

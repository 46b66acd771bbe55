// SPDX-License-Identifier: MIT

/**
 * What the program needs from outside.  main.c fills it with the real thing,
 * tests with their own; nobody else asks the clock, the environment or chance.
 */

#ifndef VIVA_WORLD_H
#define VIVA_WORLD_H

#include <stdbool.h>
#include <stdint.h>

struct world {
    int64_t (*now)(void);                          // Unix milliseconds UTC
    int (*offset_minutes)(int64_t instant);        // local time minus UTC then
    const char *(*environment)(const char *name);  // NULL if it is not set
    uint64_t (*entropy)(void);                     // a random seed
    double (*cpu_ms)(void);                        // CPU time of this process so far

    /**
     * Goes on twice: false where everything is as before, true in another process, which
     * is silent, has no terminal and gives way to everybody.  False only, if there can be none.
     */
    bool (*split)(void);

    int threads;       // that may work beside the first
    const char *home;  // home folder from the user database, NULL if unknown
    bool input_is_terminal;
    bool output_is_terminal;
    bool error_is_terminal;
    int columns;  // of the terminal behind standard output, 0 if there is none
    bool utf8;    // the locale's character set
};

#endif

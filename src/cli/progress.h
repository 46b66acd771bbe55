// SPDX-License-Identifier: MIT

/** How far a long piece of work has come, on one line of standard error that goes away again. */

#ifndef VIVA_CLI_PROGRESS_H
#define VIVA_CLI_PROGRESS_H

#include "cli_run.h"

struct progress {
    const struct run *run;
    int64_t began;
    int64_t first_at;  // when the first file was begun, 0 before
    int64_t drawn_at;  // 0: nothing is shown
};

/** Starts the clock.  Nothing is ever shown when standard error is no terminal, or in the first moments. */
struct progress progress_begin(const struct run *run);

/** Draws the line anew, now and then; always true, so that it can stand where somebody may stop the work. */
bool progress_show(struct progress *progress, size_t done, size_t total);

/** Takes the line away, before anything else is written and at the end. */
void progress_clear(struct progress *progress);

/** Takes a line away that may be there: for signal handlers. */
void progress_clear_at_once(void);

/** The line, without its control sequences: "[#####.....] 812 of 2000, 3 s left". */
const char *progress_line(size_t done, size_t total, int64_t elapsed_ms, bool ascii,
                          struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/**
 * Signals as data: a descriptor to poll beside the keyboard.
 *
 * SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM and SIGHUP are held back from
 * the process and read with signals_read(); none gets lost between a check
 * and a wait.  There is one set in a process.
 */

#ifndef VIVA_TUI_SIGNALS_H
#define VIVA_TUI_SIGNALS_H

#include <viva/error.h>

/** Begins to collect signals; returns the descriptor to poll, -1 on failure. */
int signals_open(struct error *err);

/** The next signal that arrived, 0 if there is none. */
int signals_read(void);

/** Stops the process as ^Z would have; returns when it goes on. */
void signals_stop(void);

/** In a child between fork and exec: signals as they were before signals_open(). */
void signals_for_child(void);

/** Puts everything back. */
void signals_close(void);

#endif

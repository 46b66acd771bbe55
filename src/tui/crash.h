// SPDX-License-Identifier: MIT

/** If the program crashes, the terminal is usable again and the user knows what was saved. */

#ifndef VIVA_TUI_CRASH_H
#define VIVA_TUI_CRASH_H

#include <termios.h>

enum { CRASH_PARTS = 6 };

/**
 * From now on a crash writes the parts of `restore` (copied; NULL ones left
 * out) to the descriptor, sets its modes back, prints a sentence to
 * `messages` (stderr if it is -1) and then dies as it would have.
 */
void crash_guard(int descriptor, const struct termios *modes,
                 const char *const restore[CRASH_PARTS], int messages);

/** Ends the guard. */
void crash_release(void);

#endif

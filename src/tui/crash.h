// SPDX-License-Identifier: MIT

/** If the program crashes, the terminal is usable again and the user knows what was saved. */

#ifndef VIVA_TUI_CRASH_H
#define VIVA_TUI_CRASH_H

#include <stddef.h>
#include <termios.h>

/**
 * From now on a crash writes `restore` (copied) to the descriptor, sets its
 * modes back, prints a sentence to `messages` and then dies as it would have.
 */
void crash_guard(int descriptor, const struct termios *modes, const char *restore,
                 size_t size, int messages);

/** Ends the guard. */
void crash_release(void);

#endif

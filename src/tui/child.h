// SPDX-License-Identifier: MIT

/** A program in the foreground. */

#ifndef VIVA_TUI_CHILD_H
#define VIVA_TUI_CHILD_H

#include <viva/error.h>

/**
 * Runs a program (found along PATH, no shell) on the descriptors of the
 * terminal and waits for its end.  ERROR_FILE when it cannot be started.
 */
bool child_run(const char *const *arguments, int input, int output, int *status,
               struct error *err);

#endif

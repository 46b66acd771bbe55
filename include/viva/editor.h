// SPDX-License-Identifier: MIT

/** The user's editor: how it is told to open a file at a line, and running it. */

#ifndef VIVA_EDITOR_H
#define VIVA_EDITOR_H

#include <viva/arena.h>
#include <viva/error.h>

#include <stdbool.h>

/**
 * The arguments that open `path` at `line`, NULL-terminated, in the arena.
 * The command may have arguments of its own, in quotes if they hold blanks;
 * no shell reads it.  An editor that is not known gets the file alone.
 */
const char *const *editor_arguments(const char *command, const char *path, int line,
                                    struct arena *arena);

/**
 * Runs it on the controlling terminal, wherever standard input and output
 * lead, and waits for its end.  Not for use while a screen is open.
 * ERROR_FILE when it cannot be run or ends with another status than 0.
 */
bool editor_run(const char *command, const char *path, int line, struct error *err);

#endif

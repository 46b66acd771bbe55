// SPDX-License-Identifier: MIT

/** How an editor is told to open a file at a line. */

#ifndef VIVA_TUI_EDITOR_H
#define VIVA_TUI_EDITOR_H

#include <viva/arena.h>

/**
 * The arguments that open `path` at `line`, NULL-terminated, in the arena.
 * The command may have arguments of its own, in quotes if they hold blanks;
 * no shell reads it.  An editor that is not known gets the file alone.
 */
const char *const *editor_arguments(const char *command, const char *path, int line,
                                    struct arena *arena);

#endif

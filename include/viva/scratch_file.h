// SPDX-License-Identifier: MIT

/** A file for the user's editor that nobody else can read. */

#ifndef VIVA_SCRATCH_FILE_H
#define VIVA_SCRATCH_FILE_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/text.h>

enum { SCRATCH_LIMIT = 1 << 20 };

/**
 * Makes it (mode 0600, ending in .md) with the text in it, in
 * $XDG_RUNTIME_DIR, else $TMPDIR, else /tmp; returns its path in the arena,
 * NULL with ERROR_FILE when that cannot be done.
 */
const char *scratch_file_make(const char *(*environment)(const char *name),
                              struct text text, struct arena *arena, struct error *err);

#endif

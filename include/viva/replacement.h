// SPDX-License-Identifier: MIT

/** Replacing a file so that its name always holds the old content or the new, whatever happens. */

#ifndef VIVA_REPLACEMENT_H
#define VIVA_REPLACEMENT_H

#include <viva/error.h>
#include <viva/text.h>

/**
 * Puts `content` in the place of a file's content: written beside it, synced,
 * renamed over it, the folder synced.  Keeps the mode; a link is followed, and
 * the file it leads to is replaced in its own folder.
 *
 * `expected` is what was read there before, NULL when there was no such file;
 * a new one is made with mode 0600.  Fails with ERROR_FILE, and changes
 * nothing, when the file holds something else by now, is no regular file or
 * may not be written, or when the folder or the disk says no.
 */
bool replacement_write(const char *path, const struct text *expected, struct text content,
                       struct error *err);

#endif

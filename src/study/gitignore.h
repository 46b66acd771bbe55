// SPDX-License-Identifier: MIT

/** What .gitignore files leave out, by the rules of gitignore(5). */

#ifndef VIVA_STUDY_GITIGNORE_H
#define VIVA_STUDY_GITIGNORE_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stdbool.h>

/** One file's patterns over those of the folders above; NULL is no patterns at all. */
struct gitignore;

/**
 * Reads a .gitignore of `folder` (a path without a slash at its end), which
 * counts before those `above`.  Text, folder and `above` must last as long as
 * the arena; a pattern that makes no sense matches nothing.
 */
const struct gitignore *gitignore_read(const struct gitignore *above, const char *folder,
                                       struct text text, struct arena *arena);

/**
 * Whether a path is left out: of the patterns that match, the last one of the
 * deepest file decides.  `path` begins with the folders that the files are of,
 * written as they were given.  Who walks a tree stops at a folder that is left
 * out: nothing below it can be brought back.
 */
bool gitignore_leaves_out(const struct gitignore *rules, const char *path, bool is_folder);

#endif

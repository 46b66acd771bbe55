// SPDX-License-Identifier: MIT

/** A topic path that says everything once, in names and nothing else. */

#ifndef VIVA_DECK_TIDY_PATH_H
#define VIVA_DECK_TIDY_PATH_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

/** What is known of the names of a path. */
struct path_origin {
    size_t given;     // names in front that the user chose, which stay
    size_t document;  // the place of the document's own name
    bool by_file;     // that is the name of its file: it has no title
    size_t shared;    // names in front that all paths of the document have
};

/**
 * The path without names that only count, ask, give a date or say what any
 * guide says, as long as another is left, and without a name that says no more
 * than one above it; a long one is cut to its subject.
 */
struct text tidy_path(struct text path, const struct path_origin *origin,
                      struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Bytes of lines that are written in another way, while all others stay. */

#ifndef VIVA_DECK_CHANGE_H
#define VIVA_DECK_CHANGE_H

#include <viva/text.h>

/** What stands in place of the bytes [from, to) of a line. */
struct change {
    size_t from;
    size_t to;
    struct text instead;
};

/** Finds what is changed in a line; `first`: nothing but white space stands before it in the text. */
typedef bool (*change_finder)(struct text line, bool first, const void *context,
                              struct change *change);

/**
 * The text with what `find` changes in its lines, but for those of code.
 * Returns the text itself if nothing is; else the copy lives in the arena.
 */
struct text change_lines(struct text text, change_finder find, const void *context,
                         struct arena *arena);

#endif

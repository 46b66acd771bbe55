// SPDX-License-Identifier: MIT

/** What opens a piece of a file: a paragraph, an item of an outer list, a short block of plain code. */

#ifndef VIVA_DECK_PIECE_OPENING_H
#define VIVA_DECK_PIECE_OPENING_H

#include "retold.h"

enum opening_kind {
    OPENING_LINE,       // a paragraph of one line
    OPENING_PARAGRAPH,  // of several lines
    OPENING_ITEM,
    OPENING_KINDS,
};

/** What stands right below it. */
enum reply {
    REPLY_NONE,  // the next section, or the next item
    REPLY_TEXT,
    REPLY_LINE,  // of the same paragraph
    REPLY_LIST,
    REPLY_QUOTE,
    REPLY_TABLE,
    REPLY_CODE,
    REPLY_INDENTED,
    REPLIES,
};

struct opening {
    enum opening_kind kind;
    enum reply reply;
    char bullet;    // of an item, '1' for a number
    bool broken;    // its first line ends in a hard line break
    bool ruled;     // a rule stands right above
    bool headed;    // a heading does
    bool colon;     // stands behind its last word
    size_t line;    // the first of its text
    size_t behind;  // the line behind its own text
    size_t end;     // the line behind all that it holds, by its indent
    struct text said;
    size_t marks;  // of emphasis around it
};

struct openings {
    struct opening *items;
    size_t count;
    size_t capacity;
};

/** Finds them all from a line on. */
struct openings piece_openings_find(const struct retold *file, size_t from);

#endif

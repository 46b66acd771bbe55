// SPDX-License-Identifier: MIT

/** What counts or names a line at its front: "3.", "**1a.**", "**Re 3:**", "OB-01" in bold or in the first cell of a table's row. */

#ifndef VIVA_DECK_MARK_H
#define VIVA_DECK_MARK_H

#include <viva/text.h>

struct mark {
    struct text name;    // "3", "1a", "OB-01"
    struct text prefix;  // of a code, "OB-"
    struct text front;   // a word before a number in bold, "Re"
    int number;          // what of it counts on from line to line, letters included
    bool row;            // of a table
    bool coded;          // not a number alone
    size_t indent;       // bytes before it
    size_t inside;       // where its text begins
    struct text
        said;  // that text, the cells of a row behind its first one with a bar between them
};

/** Reads the mark of a line; false if there is none. */
bool mark_read(struct text line, struct mark *mark);

#endif

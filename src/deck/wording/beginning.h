// SPDX-License-Identifier: MIT

/** How a line begins, whatever word or sign it is: "Ask:", "[01:45]", "■", "Card 3 – front". */

#ifndef VIVA_DECK_BEGINNING_H
#define VIVA_DECK_BEGINNING_H

#include "line.h"

/** The mark at the front of a line. */
struct beginning {
    uint64_t
        key;  // the same for all lines that begin alike, whatever their numbers; 0 if none does
    size_t from;   // bytes of the line: behind its indent, bullet and hashes
    size_t to;     // where the text behind the mark begins
    size_t end;    // where that ends, 0 for the end of the line
    size_t tail;   // where what stands behind a line's wrapping begins, 0 for nowhere
    size_t marks;  // of emphasis around it, or around the whole of the line
    char block;    // '>' or '`' of the block that holds the line, 0 for none
    bool heading;
    bool wrapped;  // found by what the line is wrapped in
    bool speech;   // in quotes, as what somebody says
    bool named;    // by words, and not by a sign or a bracket
    bool bare;     // a word without a separator, which may be one of the sentence
};

/** Takes the front of a line apart; false if it begins as any text does. */
bool beginning_read(struct text line, struct beginning *beginning);

#endif

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
    size_t marks;  // of emphasis around it, or around the whole of the line
    bool heading;
    bool whole;  // the emphasis ends with the line
    bool named;  // by words, and not by a sign or a bracket
    bool bare;   // a word without a separator, which may be one of the sentence
};

/** Takes the front of a line apart; false if it begins as any text does. */
bool beginning_read(struct text line, struct beginning *beginning);

#endif

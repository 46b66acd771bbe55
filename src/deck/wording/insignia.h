// SPDX-License-Identifier: MIT

/** A mark before or behind the words of a question: a count, a sign, something in brackets, in code or drawn as keys. */

#ifndef VIVA_DECK_INSIGNIA_H
#define VIVA_DECK_INSIGNIA_H

#include <viva/text.h>

enum { INSIGNIA_PARTS = 1000 };  // values of a part of a number, "1-9"

struct insignia {
    uint64_t key;     // of its kind: the same for "1.-" and "12.)", and for all brackets
    uint64_t value;   // of what it says, whatever its numbers are
    uint64_t number;  // of a sequence, each part of it INSIGNIA_PARTS times the next
    bool sequence;    // nothing holds the number, which may be one of the sentence
    bool bare;        // nothing but that number is there
    size_t from;
    size_t to;
};

/** Reads a mark that begins a text, and nothing around it; false if it begins with words. */
bool insignia_at(struct text text, struct insignia *mark);

/** The same with the emphasis around it and the spaces behind it; false if the words of the question begin there. */
bool insignia_before(struct text question, struct insignia *mark);

/** Reads a mark at the end of the first paragraph. */
bool insignia_behind(struct text question, struct insignia *mark);

#endif

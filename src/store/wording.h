// SPDX-License-Identifier: MIT

/** The words of a folded text, and when two of them are one word. */

#ifndef VIVA_STORE_WORDING_H
#define VIVA_STORE_WORDING_H

#include <viva/text.h>

/**
 * Letters and digits, or a run of operators ("==", "=>"), or one sign of a
 * script that writes no spaces.
 */
struct word {
    struct text text;
    uint64_t hash;
    int size;  // how much it says by its length: two more than its letters, four for a sign
};

struct words {
    struct word *items;
    size_t count;
};

/** All words of a text as they stand; whatever is none of the above parts them. */
struct words words_of(struct text folded, struct arena *arena);

/**
 * What is said, as one number: the words in their order without articles,
 * whatever marks a sentence has around them.  A mark that stands alone, one
 * between two words and a bracket of code count: `?.` is not `??`.
 */
uint64_t words_said(struct text folded);

/** Whether one word is the other mistyped or with another ending. */
bool words_are_near(struct text a, struct text b);

#endif

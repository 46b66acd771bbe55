// SPDX-License-Identifier: MIT

/** When two texts say the same, and how much alike they are. */

#ifndef VIVA_STORE_LIKENESS_H
#define VIVA_STORE_LIKENESS_H

#include <viva/text.h>

/** What a text says: lower case, single spaces, without Markdown's punctuation. */
struct text likeness_fold(struct text text, struct arena *arena);

/** The words of a folded text as sorted hashes. */
struct words {
    const uint64_t *hashes;
    size_t count;
};

struct words likeness_words(struct text folded, struct arena *arena);

/** Dice's coefficient of two bags of words, 0 to 1; 0 if one is empty. */
double likeness_of(struct words a, struct words b);

#endif

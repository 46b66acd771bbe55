// SPDX-License-Identifier: MIT

/** Cards as numbers that tell whether two say the same. */

#ifndef VIVA_STUDY_ASKED_HASH_H
#define VIVA_STUDY_ASKED_HASH_H

#include <viva/guide.h>

/** What tells a card from others: its question, all of it, and what it tells, 0 where that is nothing. */
struct asked_hashes {
    uint64_t sound;
    uint64_t whole;
    uint64_t told;
};

/** Those of all cards of a guide; what one tells only of a README. */
struct asked_hashes *asked_hash_cards(const struct guide *guide, bool readme,
                                      struct arena *arena);

/** Whether two questions are about the same, by a bit for each word: three in four of the shorter one's. */
bool asked_hash_alike(struct text question, struct text other);

/** An answer without a heading that it begins with: "TL;DR". */
struct text asked_told(const struct card *card);

/** An answer, or how it begins, to a question; 0 of one that says little. */
uint64_t asked_hash_told(struct text told, uint64_t sound);

#endif

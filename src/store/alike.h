// SPDX-License-Identifier: MIT

/** Pairs cards whose texts are alike though not the same, the likest first. */

#ifndef VIVA_STORE_ALIKE_H
#define VIVA_STORE_ALIKE_H

#include "shelf.h"

/** A card of the guide, now or before. */
struct candidate {
    struct shelved card;
    struct text question;    // folded; of a known card only when it had to be compared
    struct text answer;      // folded
    struct candidate *mate;  // NULL: not matched
};

/** How the known cards get their folded texts; false when they cannot be read. */
struct candidate_texts {
    bool (*read)(void *payload, struct candidate *known, struct arena *arena);
    void *payload;
    struct arena *arena;
};

/** Some candidates, none of which has a mate. */
struct crowd {
    struct candidate **cards;
    size_t count;
};

/**
 * Pairs those that are alike by at least `enough` (0 to 1; 0 pairs as many as
 * there are), the likest first, of equals the earlier.  Of very large crowds only the first
 * are compared.
 */
void alike_pair(const struct candidate_texts *texts, struct crowd now, struct crowd known,
                double enough);

/** How alike two questions are, 0 to 1. */
double alike_questions(const struct candidate_texts *texts, struct candidate *now,
                       struct candidate *known);

void alike_marry(struct candidate *now, struct candidate *known);

#endif

// SPDX-License-Identifier: MIT

/** Pairs cards whose texts are alike though not the same, the likest first. */

#ifndef VIVA_STORE_ALIKE_H
#define VIVA_STORE_ALIKE_H

#include "rarity.h"
#include "shelf.h"

/** A card of the guide, now or before. */
struct candidate {
    struct shelved card;
    struct text question;    // folded; of a known card only when it had to be compared
    struct text answer;      // folded
    uint64_t said;           // words_said() of the question; 0: not compared yet
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
 * Pairs those that a careful reader would call the same card, the likest
 * first, of equals the earlier.  A card is compared with the few that share
 * its rarest words, so that the time grows with the number of cards.
 */
void alike_pair(const struct candidate_texts *texts, const struct rarity *rarity,
                struct crowd now, struct crowd known);

/** The same for cards of several guides: alike in question and answer. */
void alike_pair_moved(const struct candidate_texts *texts, const struct rarity *rarity,
                      struct crowd now, struct crowd known);

/**
 * The same for cards that ask the same question word for word: only their
 * answers tell them apart.
 */
void alike_pair_twins(const struct candidate_texts *texts, const struct rarity *rarity,
                      struct crowd now, struct crowd known);

/** Reads the folded texts of a card unless it has them. */
bool alike_know_texts(const struct candidate_texts *texts, struct candidate *card);

/** Whether the questions have something to do with each other. */
bool alike_related(const struct candidate_texts *texts, const struct rarity *rarity,
                   struct candidate *now, struct candidate *known);

void alike_marry(struct candidate *now, struct candidate *known);

#endif

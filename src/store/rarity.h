// SPDX-License-Identifier: MIT

/** How much a word says: one that stands in every question says little. */

#ifndef VIVA_STORE_RARITY_H
#define VIVA_STORE_RARITY_H

#include "wording.h"

/** In how many cards each word of a question and each pair of neighbours stands. */
struct rarity {
    uint64_t *hashes;  // sorted and single once it is settled
    uint32_t *counts;
    size_t count;
    size_t capacity;
    size_t cards;
};

/** The two words as one: what they say next to each other. */
uint64_t rarity_pair(uint64_t first, uint64_t second);

/** Counts one card. */
void rarity_count(struct rarity *rarity, struct words question, struct words answer,
                  struct arena *arena);

/** To be called once, between the last rarity_count() and the first rarity_of(). */
void rarity_settle(struct rarity *rarity, struct arena *arena);

/** log((cards + 1) / those that have it); what was never counted is as rare as can be. */
double rarity_of(const struct rarity *rarity, uint64_t hash);

/** The most that rarity_of() can give. */
double rarity_most(const struct rarity *rarity);

#endif

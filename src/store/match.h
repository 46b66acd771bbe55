// SPDX-License-Identifier: MIT

/** Which card of a guide as it is now is which card of the guide as it was. */

#ifndef VIVA_STORE_MATCH_H
#define VIVA_STORE_MATCH_H

#include "alike.h"

/**
 * Pairs cards, the surest first: same texts, same long answer to a related
 * question, same question, same answer, alike.  Several cards with the same
 * question are told apart by their answers: what has nothing in common with
 * any of them is new.  Cards retired before are matched by the same texts or
 * the same question only.  What is left over has no mate.
 */
void match_cards(struct candidate *now, size_t now_count, struct candidate *known,
                 size_t known_count, const struct candidate_texts *texts);

/**
 * Pairs what is left over of whole guides by likeness alone: a card that was
 * moved to another file and reworded there.  `rarity` is that of these guides.
 */
void match_leftovers(struct candidate *now, size_t now_count, struct candidate *known,
                     size_t known_count, const struct candidate_texts *texts,
                     const struct rarity *rarity);

#endif

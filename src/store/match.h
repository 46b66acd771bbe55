// SPDX-License-Identifier: MIT

/** Which card of a guide as it is now is which card of the guide as it was. */

#ifndef VIVA_STORE_MATCH_H
#define VIVA_STORE_MATCH_H

#include "shelf.h"

/** A card of the guide, now or before. */
struct candidate {
    struct shelved card;
    struct text question;    // folded; of a known card only when it had to be compared
    struct text answer;      // folded
    struct candidate *mate;  // NULL: not matched
};

/**
 * Pairs cards, the surest first: same texts under the same heading, same
 * texts, same question, same answer, alike under the same heading.  Cards
 * retired before are matched by the same texts or the same question only.
 * What is left over has no mate.  `texts` gives a known card its folded texts
 * when they must be compared.
 */
void match_cards(struct candidate *now, size_t now_count, struct candidate *known,
                 size_t known_count,
                 bool (*texts)(void *payload, struct candidate *known, struct arena *arena),
                 void *payload, struct arena *arena);

#endif

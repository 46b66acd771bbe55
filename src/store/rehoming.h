// SPDX-License-Identifier: MIT

/** Cards that leave one guide and turn up in another keep their history. */

#ifndef VIVA_STORE_REHOMING_H
#define VIVA_STORE_REHOMING_H

#include "import.h"
#include "shelf.h"

/** A card of another guide that has no place there any more. */
struct homeless {
    int64_t key;  // 0: there is none
    int64_t id;
    uint64_t text_hash;
};

/** Drops what was looked up for one guide: before the next comes in, and at the end. */
void rehoming_forget(struct import *import);

/** One that says just what the new card says: retired, or of a guide whose file is gone. */
bool rehoming_find(struct import *import, const struct shelved *card,
                   struct homeless *found, struct error *err);

/** Remembers that the card came as new. */
void rehoming_added(struct import *import, int64_t key, struct imported_card *result);

/** Remembers that the card has the place it had, which another may yet take. */
void rehoming_kept(struct import *import, int64_t key, struct imported_card *result);

/**
 * What becomes of a card that its guide no longer has: it takes the place of
 * one that came as new with the same texts, or if it has a history that of
 * one of another guide with the same texts that has none; or it is retired.
 */
bool rehoming_let_go(struct import *import, const struct shelved *card, struct error *err);

/**
 * Once all guides are read: cards that lost their place take that of the new
 * ones that are most like them, moved and reworded at once.
 */
bool rehoming_settle(struct import *import, struct error *err);

#endif

// SPDX-License-Identifier: MIT

/** Cards of other guides that say just the same, each text looked up once while one guide comes in. */

#ifndef VIVA_STORE_ELSEWHERE_H
#define VIVA_STORE_ELSEWHERE_H

#include "shelf.h"

#include <viva/arena.h>

/** A card of another guide. */
struct elsewhere_card {
    int64_t key;
    int64_t id;
    int64_t guide;
    bool retired;
    uint64_t text_hash;
    struct elsewhere_card *next;  // says the same; retired ones come first, then the oldest
};

/** What was looked up; {0} is empty. */
struct elsewhere {
    struct arena arena;
    struct elsewhere_text *texts;  // a hash table, a power of two of them
    size_t capacity;
    size_t count;
};

/** Forgets everything: another guide comes in. */
void elsewhere_free(struct elsewhere *elsewhere);

/**
 * The cards of guides other than its own that say what `card` says, NULL for
 * none; false on an error.  A caller that is done with the first ones moves
 * `*cards` on, so that a thousand twins do not each look through a thousand.
 */
bool elsewhere_of(struct elsewhere *elsewhere, struct store *store,
                  const struct shelved *card, struct elsewhere_card ***cards,
                  struct error *err);

#endif

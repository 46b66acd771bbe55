// SPDX-License-Identifier: MIT

/** Putting cards, topics and guides into their tables. */

#ifndef VIVA_STORE_SHELF_H
#define VIVA_STORE_SHELF_H

#include "opening.h"

/** A card as its row has it. */
struct shelved {
    int64_t key;  // 0 for a new one
    int64_t id;
    int64_t guide;
    int64_t topic;
    int64_t position;
    int64_t turn;  // how many cards of its topic come before it in its guide
    int line;
    enum card_kind kind;
    bool retired;
    uint64_t question_hash;  // of what it says, see likeness_fold()
    uint64_t answer_hash;
    uint64_t text_hash;  // of the exact bytes
    struct text format;
    struct text tags;
};

/** The key of that guide or topic, made if it is missing. */
bool shelf_guide(struct store *store, struct text path, struct text file, int64_t *key,
                 struct error *err);
bool shelf_topic(struct store *store, struct text path, int64_t *key, struct error *err);

/** The key of the guide of that path; 0 if there is none. */
bool shelf_guide_key(struct store *store, struct text path, int64_t *key,
                     struct error *err);

/** A hash of the exact bytes of both texts: what text_hash holds, whoever brings the card. */
uint64_t shelf_text_hash(struct text question, struct text answer, struct arena *arena);

/** Where a guide stands among all. */
bool shelf_place(struct store *store, int64_t guide, int64_t *place, struct error *err);

/** Moves a guide and its cards to another place. */
bool shelf_move(struct store *store, int64_t guide, int64_t place, struct error *err);

/** The card's position in the order of all: by the place of its guide, then by number. */
int64_t shelf_position(int64_t place, int64_t number);

/** Adds a card with its texts and sets its key; draws an id when it is 0. */
bool shelf_add(struct store *store, struct shelved *card, struct text question,
               struct text answer, struct error *err);

/** Writes the row of a known card again, and its texts if they are given. */
bool shelf_put(struct store *store, const struct shelved *card, const struct text *question,
               const struct text *answer, struct error *err);

bool shelf_retire(struct store *store, int64_t key, int64_t now, struct error *err);

/** The folded texts of a card, in the arena; see likeness_fold(). */
bool shelf_folded(struct store *store, int64_t key, struct text *question,
                  struct text *answer, struct arena *arena);

/** Puts the card `key` where `other` is, with its texts; `other`, which has no entries, goes. */
bool shelf_take_place(struct store *store, int64_t key, int64_t other, struct error *err);

#endif

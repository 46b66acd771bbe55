// SPDX-License-Identifier: MIT

/** Answers that the user wrote to cards of other guides. */

#ifndef VIVA_STORE_OWN_ANSWER_H
#define VIVA_STORE_OWN_ANSWER_H

#include "import.h"

/** A guide parted into answers to cards of others and cards of its own. */
struct own_answers {
    const struct guide *guide;
    struct imported_card *results;  // one for each of its cards
    struct guide rest;              // the guide's own cards
    struct imported_card **rest_results;
};

/**
 * Finds the cards that the guide answers, puts the answers to them, takes back
 * those that this guide no longer has, and leaves the rest.  A card is found
 * by its id; if there is none of that id (the guide came from another machine)
 * by its question among the prompts without an answer.  An answer to nothing
 * is a card of the guide's own.
 */
bool own_answers_take(struct import *import, int64_t guide, struct own_answers *own,
                      struct arena *scratch, struct error *err);

/** The card that got an answer in this import is another row now. */
void own_answers_moved(struct import *import, int64_t from, int64_t to, int64_t id);

#endif

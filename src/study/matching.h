// SPDX-License-Identifier: MIT

/** The cards of the store that a query means. */

#ifndef VIVA_MATCHING_H
#define VIVA_MATCHING_H

#include <viva/query.h>

/** Keys in rising order. */
struct matching {
    int64_t *keys;
    size_t count;
    size_t capacity;
};

/**
 * Collects the cards that match, and shows each of them to `visit` (NULL for
 * nobody), whose argument has texts only if the query needs them.
 */
bool matching_read(struct store *store, const struct query *query,
                   const struct query_context *context,
                   void (*visit)(void *payload, const struct stored_card *card),
                   void *payload, struct arena *arena, struct matching *out,
                   struct error *err);

/** For sets made by hand: sort after the last key was added. */
void matching_add(struct matching *matching, int64_t key, struct arena *arena);
void matching_sort(struct matching *matching);

bool matching_has(const struct matching *matching, int64_t key);

#endif

// SPDX-License-Identifier: MIT
// A query run over the whole store.

#include "matching.h"

#include <stdlib.h>

struct search {
    const struct query *query;
    const struct query_context *context;
    void (*visit)(void *payload, const struct stored_card *card);
    void *payload;
    struct arena *arena;
    struct matching *out;
};

void matching_add(struct matching *matching, int64_t key, struct arena *arena) {
    matching->keys = arena_grow(arena, matching->keys, matching->count, &matching->capacity,
                                sizeof(*matching->keys));
    matching->keys[matching->count++] = key;
}

static bool take(void *payload, const struct stored_card *card) {
    struct search *search = payload;

    if (query_matches(search->query, card, search->context)) {
        matching_add(search->out, card->key, search->arena);
        if (search->visit) {
            search->visit(search->payload, card);
        }
    }
    return true;
}

static int compare_keys(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

void matching_sort(struct matching *matching) {
    if (matching->count) {
        qsort(matching->keys, matching->count, sizeof(*matching->keys), compare_keys);
    }
}

bool matching_read(struct store *store, const struct query *query,
                   const struct query_context *context,
                   void (*visit)(void *payload, const struct stored_card *card),
                   void *payload, struct arena *arena, struct matching *out,
                   struct error *err) {
    struct search search = {query, context, visit, payload, arena, out};

    *out = (struct matching){0};
    if (!store_each_card(store, query_needs_texts(query), take, &search, err)) {
        return false;
    }
    matching_sort(out);
    return true;
}

bool matching_has(const struct matching *matching, int64_t key) {
    return matching->count && bsearch(&key, matching->keys, matching->count,
                                      sizeof(*matching->keys), compare_keys) != NULL;
}

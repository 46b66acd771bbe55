// SPDX-License-Identifier: MIT
// What a session came to: counts, the median, and the cards that made trouble.

#include "summary.h"

#include "pace.h"

#include <viva/plain.h>

#include <stdlib.h>

/** The entry of a card, made if it is missing. */
static struct session_trouble *trouble_of(struct session_trouble *troubles, size_t *count,
                                          int64_t key) {
    for (size_t i = 0; i < *count; i++) {
        if (troubles[i].key == key) {
            return &troubles[i];
        }
    }
    troubles[*count].key = key;
    return &troubles[(*count)++];
}

static int compare_troubles(const void *left, const void *right) {
    const struct session_trouble *a = left;
    const struct session_trouble *b = right;

    if (a->misses != b->misses) {
        return a->misses > b->misses ? -1 : 1;
    }
    if (a->took_ms != b->took_ms) {
        return a->took_ms > b->took_ms ? -1 : 1;
    }
    return (a->key > b->key) - (a->key < b->key);
}

/** The cards that were missed or took long, the worst first; the rest is cut off. */
static struct session_trouble *collect(const struct deed *deeds, size_t deed_count,
                                       struct arena *arena, size_t *count) {
    struct session_trouble *all = arena_new(arena, deed_count + 1, sizeof(*all));
    size_t cards = 0;

    for (size_t i = 0; i < deed_count; i++) {
        struct session_trouble *trouble = trouble_of(all, &cards, deeds[i].key);

        trouble->misses += deeds[i].grade == GRADE_AGAIN;
        if (deeds[i].took_ms > trouble->took_ms) {
            trouble->took_ms = deeds[i].took_ms;
        }
    }
    qsort(all, cards, sizeof(*all), compare_troubles);
    *count = 0;
    while (*count < cards && *count < TROUBLE_LIMIT &&
           (all[*count].misses || all[*count].took_ms > TROUBLE_MS)) {
        ++*count;
    }
    return all;
}

bool summary_make(struct store *store, const struct deed *deeds, size_t count,
                  struct arena *arena, struct session_summary *out, struct error *err) {
    int64_t *times = arena_new(arena, count + 1, sizeof(*times));
    struct session_trouble *troubles;

    *out = (struct session_summary){.cards = (int)count};
    for (size_t i = 0; i < count; i++) {
        out->took_ms += deeds[i].took_ms;
        out->grades[deeds[i].grade]++;
        times[i] = deeds[i].took_ms;
    }
    out->median_ms = pace_median(times, count);
    troubles = collect(deeds, count, arena, &out->trouble_count);
    for (size_t i = 0; i < out->trouble_count; i++) {
        struct stored_card card;

        if (!store_card(store, troubles[i].key, arena, &card, err)) {
            return false;
        }
        troubles[i].question = plain_text(card.question, arena);
    }
    out->troubles = troubles;
    return true;
}

// SPDX-License-Identifier: MIT
// Counting words over the cards of a guide.

#include "rarity.h"

#include <math.h>
#include <stdlib.h>

// So that words which all cards have still count for a little.
static const double least_rarity = 0.02;

uint64_t rarity_pair(uint64_t first, uint64_t second) {
    uint64_t mixed = first * UINT64_C(0x9E3779B97F4A7C15) + second;

    return (mixed ^ (mixed >> 29)) * UINT64_C(0xBF58476D1CE4E5B9);
}

static void note(struct rarity *rarity, uint64_t hash, struct arena *arena) {
    rarity->hashes = arena_grow(arena, rarity->hashes, rarity->count, &rarity->capacity,
                                sizeof(*rarity->hashes));
    rarity->hashes[rarity->count++] = hash;
}

static void note_pairs(struct rarity *rarity, struct words words, struct arena *arena) {
    for (size_t i = 1; i < words.count; i++) {
        note(rarity, rarity_pair(words.items[i - 1].hash, words.items[i].hash), arena);
    }
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;

    return (left > right) - (left < right);
}

// Sorts from `first` on and keeps each hash once; of equal ones counts how many there were.
static void make_single(struct rarity *rarity, size_t first, uint32_t *counts) {
    size_t kept = first;

    if (rarity->count == first) {
        return;
    }
    qsort(rarity->hashes + first, rarity->count - first, sizeof(*rarity->hashes),
          compare_hashes);
    for (size_t i = first; i < rarity->count; i++) {
        if (kept == first || rarity->hashes[i] != rarity->hashes[kept - 1]) {
            rarity->hashes[kept++] = rarity->hashes[i];
        }
        if (counts) {
            counts[kept - 1]++;
        }
    }
    rarity->count = kept;
}

void rarity_count(struct rarity *rarity, struct words question, struct words answer,
                  struct arena *arena) {
    size_t first = rarity->count;

    for (size_t i = 0; i < question.count; i++) {
        note(rarity, question.items[i].hash, arena);
    }
    note_pairs(rarity, question, arena);
    note_pairs(rarity, answer, arena);
    make_single(rarity, first, NULL);
    rarity->cards++;
}

void rarity_settle(struct rarity *rarity, struct arena *arena) {
    rarity->counts = arena_new(arena, rarity->count + 1, sizeof(*rarity->counts));
    make_single(rarity, 0, rarity->counts);
}

double rarity_of(const struct rarity *rarity, uint64_t hash) {
    const uint64_t *found = rarity->count ? bsearch(&hash, rarity->hashes, rarity->count,
                                                    sizeof(hash), compare_hashes)
                                          : NULL;
    uint32_t cards = found ? rarity->counts[found - rarity->hashes] : 1;

    return least_rarity + log((double)(rarity->cards + 1) / cards);
}

double rarity_most(const struct rarity *rarity) {
    return least_rarity + log((double)(rarity->cards + 1));
}

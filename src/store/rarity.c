// SPDX-License-Identifier: MIT
// Counting words over the cards of a guide.

#include "rarity.h"

#include <math.h>
#include <stdlib.h>

// So that words which all cards have still count for a little.
static const double least_rarity = 0.02;

enum {
    CARDS_MORE = 20,
    CARDS_MORE_USUAL = 15,  // of these, those that have a usual word
};

static const char usual_words[] =
    "a an and any are as at be between by can could define describe difference differences "
    "differ do does each explain for from give have how i in is it its mean means my name "
    "of "
    "on one or s some tell that the their there these they this to use used using was what "
    "when where which who why will with work works would you your "
    "como cual cuales de del diferencia el en entre es explique la las los para por que se "
    "son un una y "
    "a as da diferenca do e é o os os qual quais são um uma você "
    "comment des différence est et le les pour pourquoi quel quelle quels quelles quoi une "
    "das der die ein eine ist man sind und unterschied warum was welche wie wozu zwischen "
    "в для и из как какие какой каких между на не о от по почему с такое чем что это "
    "разница объясните "
    "什 么 是 的 有 哪 些 怎 如 何 为 吗 呢 了 区 别 和 与 在 说 一 下 请";

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

// Sorts from `first` on and keeps each hash once; of equal ones counts how many there were.
static void make_single(struct rarity *rarity, size_t first, uint32_t *counts) {
    size_t kept = first;

    if (rarity->count == first) {
        return;
    }
    qsort(rarity->hashes + first, rarity->count - first, sizeof(*rarity->hashes),
          text_compare_hashes);
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

static void note_usual(struct rarity *rarity, struct arena *arena) {
    struct words words = words_of(TEXT(usual_words), arena);

    rarity->usual = arena_new(arena, words.count, sizeof(*rarity->usual));
    rarity->usual_count = words.count;
    for (size_t i = 0; i < words.count; i++) {
        rarity->usual[i] = words.items[i].hash;
    }
    qsort(rarity->usual, words.count, sizeof(*rarity->usual), text_compare_hashes);
}

void rarity_settle(struct rarity *rarity, struct arena *arena) {
    rarity->counts = arena_new(arena, rarity->count + 1, sizeof(*rarity->counts));
    make_single(rarity, 0, rarity->counts);
    note_usual(rarity, arena);
}

// Its number of cards, 0 if it was never counted.
static size_t count_of(const struct rarity *rarity, uint64_t hash) {
    const uint64_t *found = rarity->count ? bsearch(&hash, rarity->hashes, rarity->count,
                                                    sizeof(hash), text_compare_hashes)
                                          : NULL;

    return found ? rarity->counts[found - rarity->hashes] : 0;
}

static double rarity_among(size_t cards, size_t count) {
    return least_rarity + log((double)(cards + 1) / (double)(count ? count : 1));
}

double rarity_of_pair(const struct rarity *rarity, uint64_t hash) {
    return rarity_among(rarity->cards, count_of(rarity, hash));
}

double rarity_of_word(const struct rarity *rarity, uint64_t hash) {
    bool usual = bsearch(&hash, rarity->usual, rarity->usual_count, sizeof(hash),
                         text_compare_hashes) != NULL;

    return rarity_among(rarity->cards + CARDS_MORE,
                        count_of(rarity, hash) + (usual ? CARDS_MORE_USUAL : 0));
}

double rarity_most_of_pair(const struct rarity *rarity) {
    return rarity_among(rarity->cards, 1);
}

double rarity_most_of_word(const struct rarity *rarity) {
    return rarity_among(rarity->cards + CARDS_MORE, 1);
}

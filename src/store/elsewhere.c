// SPDX-License-Identifier: MIT
// Cards of other guides by what they say: a hash table over one statement.

#include "elsewhere.h"

#include "opening.h"

enum { FIRST_CAPACITY = 64 };

struct elsewhere_text {
    uint64_t question_hash;
    uint64_t answer_hash;
    bool used;
    struct elsewhere_card *cards;
};

void elsewhere_free(struct elsewhere *elsewhere) {
    arena_free(&elsewhere->arena);
    *elsewhere = (struct elsewhere){0};
}

static struct elsewhere_text *slot_of(struct elsewhere_text *texts, size_t capacity,
                                      uint64_t question_hash, uint64_t answer_hash) {
    size_t at = (size_t)(question_hash ^ (answer_hash >> 17)) & (capacity - 1);

    while (texts[at].used && (texts[at].question_hash != question_hash ||
                              texts[at].answer_hash != answer_hash)) {
        at = (at + 1) & (capacity - 1);
    }
    return &texts[at];
}

static void make_room(struct elsewhere *elsewhere) {
    size_t capacity = elsewhere->capacity ? elsewhere->capacity * 2 : FIRST_CAPACITY;
    struct elsewhere_text *texts;

    if (elsewhere->count * 2 < elsewhere->capacity) {
        return;
    }
    texts = arena_new(&elsewhere->arena, capacity, sizeof(*texts));
    for (size_t i = 0; i < elsewhere->capacity; i++) {
        const struct elsewhere_text *text = &elsewhere->texts[i];

        if (text->used) {
            *slot_of(texts, capacity, text->question_hash, text->answer_hash) = *text;
        }
    }
    elsewhere->texts = texts;
    elsewhere->capacity = capacity;
}

static bool look_up(struct elsewhere *elsewhere, struct store *store,
                    const struct shelved *card, struct elsewhere_card **first,
                    struct error *err) {
    struct query query = query_begin(&store->database, SQL_CARDS_ELSEWHERE);
    struct elsewhere_card **last = first;

    query_bind(&query, 1, (int64_t)card->question_hash);
    query_bind(&query, 2, (int64_t)card->answer_hash);
    query_bind(&query, 3, card->guide);
    while (query_next(&query)) {
        *last = arena_new(&elsewhere->arena, 1, sizeof(**last));
        **last = (struct elsewhere_card){
            .key = query_integer(&query, 0),
            .id = query_integer(&query, 1),
            .guide = query_integer(&query, 2),
            .retired = query_int(&query, 3),
            .text_hash = (uint64_t)query_integer(&query, 4),
        };
        last = &(*last)->next;
    }
    return query_end(&query, err);
}

bool elsewhere_of(struct elsewhere *elsewhere, struct store *store,
                  const struct shelved *card, struct elsewhere_card ***cards,
                  struct error *err) {
    struct elsewhere_text *text;

    make_room(elsewhere);
    text = slot_of(elsewhere->texts, elsewhere->capacity, card->question_hash,
                   card->answer_hash);
    *cards = &text->cards;
    if (text->used) {
        return true;
    }
    *text = (struct elsewhere_text){.question_hash = card->question_hash,
                                    .answer_hash = card->answer_hash,
                                    .used = true};
    elsewhere->count++;
    return look_up(elsewhere, store, card, &text->cards, err);
}

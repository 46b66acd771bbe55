// SPDX-License-Identifier: MIT
// The user's answers on their way to the cards that they answer.

#include "own_answer.h"

#include "cards.h"
#include "likeness.h"

/** An answer that an import found before. */
struct known {
    int64_t card;
    struct text answer;
    bool stays;
};

struct answering {
    struct import *import;
    int64_t guide;
    struct arena *scratch;
    struct known *known;
    size_t known_count;
    size_t known_capacity;
};

static bool read_known(struct answering *answering, struct error *err) {
    struct query query = query_begin(&answering->import->store->database, SQL_OWN_ANSWERS);

    query_bind(&query, 1, answering->guide);
    while (query_next(&query)) {
        answering->known =
            arena_grow(answering->scratch, answering->known, answering->known_count,
                       &answering->known_capacity, sizeof(*answering->known));
        answering->known[answering->known_count++] =
            (struct known){.card = query_integer(&query, 0),
                           .answer = text_copy(query_text(&query, 1), answering->scratch)};
    }
    return query_end(&query, err);
}

/** The card of that id in another guide, 0 if there is none. */
static bool find_by_id(struct answering *answering, struct text id, int64_t *key,
                       struct error *err) {
    struct database *database = &answering->import->store->database;
    int64_t first;
    int64_t last;
    int64_t guide;

    *key = 0;
    if (id.size != CARD_ID_SIZE - 1 ||
        !card_id_range(text_string(id, answering->scratch), &first, &last)) {
        return true;
    }
    if (!query_number(database, SQL_CARD_KEY, first, 0, key, err) ||
        !query_number(database, SQL_CARD_GUIDE, *key, 0, &guide, err)) {
        return false;
    }
    *key = guide == answering->guide ? 0 : *key;
    return true;
}

static bool find_card(struct answering *answering, const struct card *card, int64_t *key,
                      struct error *err) {
    struct text folded;

    if (!find_by_id(answering, card->answers, key, err)) {
        return false;
    }
    if (*key) {
        return true;
    }
    folded = likeness_fold(card->question, answering->scratch);
    return query_number(&answering->import->store->database, SQL_PROMPT_ASKING,
                        (int64_t)text_hash(folded), answering->guide, key, err);
}

static struct known *known_of(struct answering *answering, int64_t card) {
    for (size_t i = 0; i < answering->known_count; i++) {
        if (answering->known[i].card == card) {
            return &answering->known[i];
        }
    }
    return NULL;
}

static void remember(struct import *import, struct imported_card *result) {
    import->answered =
        arena_grow(&import->arena, import->answered, import->answered_count,
                   &import->answered_capacity, sizeof(struct imported_card *));
    import->answered[import->answered_count++] = result;
}

static bool put(struct answering *answering, int64_t key, struct text answer,
                struct imported_card *result, struct error *err) {
    struct database *database = &answering->import->store->database;
    struct known *known = known_of(answering, key);
    bool same = known ? text_equal(known->answer, answer) : !answer.size;
    struct query query;
    int64_t id;

    if (known && answer.size) {
        known->stays = true;
    }
    if (!query_number(database, SQL_CARD_ID, key, 0, &id, err)) {
        return false;
    }
    result->key = key;
    result->change = same ? CHANGE_SAME : CHANGE_EDITED;
    card_id_format(id, result->id);
    remember(answering->import, result);
    if (same || !answer.size) {
        return true;  // an empty one is taken back with those that are no longer there
    }
    query = query_begin(database, SQL_OWN_ANSWER_PUT);
    query_bind(&query, 1, key);
    query_bind(&query, 2, answering->guide);
    query_bind_text(&query, 3, answer);
    return query_end(&query, err);
}

static bool take_back(struct answering *answering, struct error *err) {
    for (size_t i = 0; i < answering->known_count; i++) {
        struct query query;

        if (answering->known[i].stays) {
            continue;
        }
        query = query_begin(&answering->import->store->database, SQL_OWN_ANSWER_DROP);
        query_bind(&query, 1, answering->known[i].card);
        if (!query_end(&query, err)) {
            return false;
        }
    }
    return true;
}

/** Whether the card was an answer to one of another guide, and went there. */
static bool take_card(struct answering *answering, const struct card *card,
                      struct imported_card *result, bool *taken, struct error *err) {
    int64_t key = 0;

    *taken = false;
    if (!card->answers.size) {
        return true;
    }
    if (!find_card(answering, card, &key, err)) {
        return false;
    }
    *taken = key != 0;
    return !key || put(answering, key, card->answer, result, err);
}

bool own_answers_take(struct import *import, int64_t guide, struct own_answers *own,
                      struct arena *scratch, struct error *err) {
    struct answering answering = {.import = import, .guide = guide, .scratch = scratch};
    size_t count = own->guide->card_count;
    struct card *rest = arena_new(scratch, count + 1, sizeof(*rest));

    own->rest = *own->guide;
    own->rest.cards = rest;
    own->rest.card_count = 0;
    own->rest_results = arena_new(scratch, count + 1, sizeof(struct imported_card *));
    if (!read_known(&answering, err)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        bool taken;

        if (!take_card(&answering, &own->guide->cards[i], &own->results[i], &taken, err)) {
            return false;
        }
        if (!taken) {
            own->rest_results[own->rest.card_count] = &own->results[i];
            rest[own->rest.card_count++] = own->guide->cards[i];
        }
    }
    return take_back(&answering, err);
}

void own_answers_moved(struct import *import, int64_t from, int64_t to, int64_t id) {
    for (size_t i = 0; i < import->answered_count; i++) {
        if (import->answered[i]->key == from) {
            import->answered[i]->key = to;
            card_id_format(id, import->answered[i]->id);
        }
    }
}

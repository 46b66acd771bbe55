// SPDX-License-Identifier: MIT
// Rows of cards, topics and guides: add, change, retire.

#include "shelf.h"

#include "cards.h"
#include "likeness.h"

#include <string.h>

enum { POSITION_BITS = 24 };  // more cards than GUIDE_LIMIT bytes can hold

uint64_t shelf_text_hash(struct text question, struct text answer, struct arena *arena) {
    char *both = arena_take(arena, question.size + answer.size + 1);

    if (question.size) {
        memcpy(both, question.bytes, question.size);
    }
    both[question.size] = TOPIC_SEPARATOR;
    if (answer.size) {
        memcpy(both + question.size + 1, answer.bytes, answer.size);
    }
    return text_hash((struct text){both, question.size + answer.size + 1});
}

int64_t shelf_position(int64_t place, int64_t number) {
    return place << POSITION_BITS | number;
}

bool shelf_place(struct store *store, int64_t guide, int64_t *place, struct error *err) {
    return query_number(&store->database, SQL_GUIDE_PLACE, guide, 0, place, err);
}

static bool put_place(struct store *store, int64_t guide, int64_t place,
                      struct error *err) {
    struct query query = query_begin(&store->database, SQL_GUIDE_PLACE_PUT);

    query_bind(&query, 1, guide);
    query_bind(&query, 2, place);
    return query_end(&query, err);
}

bool shelf_move(struct store *store, int64_t guide, int64_t place, struct error *err) {
    struct query query = query_begin(&store->database, SQL_CARDS_PLACE);

    query_bind(&query, 1, guide);
    query_bind(&query, 2, shelf_position(place, 0));
    query_bind(&query, 3, shelf_position(1, 0) - 1);
    return query_end(&query, err) && put_place(store, guide, place, err);
}

static bool find_path(struct store *store, enum statement statement, struct text path,
                      int64_t *key, struct error *err) {
    struct query query = query_begin(&store->database, statement);

    *key = 0;
    query_bind_text(&query, 1, path);
    if (query_next(&query)) {
        *key = query_integer(&query, 0);
    }
    return query_end(&query, err);
}

// RETURNING would have SQLite make a table for the key of each row.
static bool end_adding(struct query *query, int64_t *key, struct error *err) {
    struct database *database = query->database;

    if (!query_end(query, err)) {
        return false;
    }
    *key = sqlite3_last_insert_rowid(database->connection);
    return true;
}

bool shelf_guide_key(struct store *store, struct text path, int64_t *key,
                     struct error *err) {
    return find_path(store, SQL_GUIDE_KEY, path, key, err);
}

bool shelf_guide(struct store *store, struct text path, struct text file, int64_t *key,
                 struct error *err) {
    struct query query;

    if (!find_path(store, SQL_GUIDE_KEY, path, key, err) || *key) {
        return *key != 0;
    }
    query = query_begin(&store->database, SQL_GUIDE_ADD);
    query_bind_text(&query, 1, path);
    query_bind_text(&query, 2, file);
    // Keys grow, so that a new guide stands behind all others.
    return end_adding(&query, key, err) && put_place(store, *key, *key, err);
}

bool shelf_topic(struct store *store, struct text path, int64_t *key, struct error *err) {
    struct query query;

    if (!find_path(store, SQL_TOPIC_KEY, path, key, err) || *key) {
        return *key != 0;
    }
    query = query_begin(&store->database, SQL_TOPIC_ADD);
    query_bind_text(&query, 1, path);
    return end_adding(&query, key, err);
}

static bool add_content(struct store *store, enum statement statement, int64_t key,
                        struct text question, struct text answer, struct error *err) {
    struct query query = query_begin(&store->database, statement);

    query_bind(&query, 1, key);
    query_bind_text(&query, 2, question);
    query_bind_text(&query, 3, answer);
    return query_end(&query, err);
}

// CARD_ADD and CARD_PUT number their parameters alike.
static void bind_card(struct query *query, int64_t first, const struct shelved *card) {
    query_bind(query, 1, first);
    query_bind(query, 2, card->guide);
    query_bind(query, 3, card->topic);
    query_bind(query, 4, card->position);
    query_bind(query, 5, card->line);
    query_bind(query, 6, card->kind);
    query_bind(query, 7, (int64_t)card->question_hash);
    query_bind(query, 8, (int64_t)card->answer_hash);
    query_bind(query, 9, (int64_t)card->text_hash);
    query_bind_text(query, 10, card->format);
    query_bind(query, 11, card->turn);
    query_bind_text(query, 12, card->tags);
}

bool shelf_add(struct store *store, struct shelved *card, struct text question,
               struct text answer, struct error *err) {
    struct query query;

    if (card->id == 0 && !card_id_draw(store, &card->id, err)) {
        return false;
    }
    query = query_begin(&store->database, SQL_CARD_ADD);
    bind_card(&query, card->id, card);
    query_bind(&query, 13, card->retired);
    return end_adding(&query, &card->key, err) &&
           add_content(store, SQL_CONTENT_ADD, card->key, question, answer, err);
}

bool shelf_put(struct store *store, const struct shelved *card, const struct text *question,
               const struct text *answer, struct error *err) {
    struct query query = query_begin(&store->database, SQL_CARD_PUT);

    bind_card(&query, card->key, card);
    return query_end(&query, err) &&
           (!question ||
            add_content(store, SQL_CONTENT_PUT, card->key, *question, *answer, err));
}

bool shelf_retire(struct store *store, int64_t key, int64_t now, struct error *err) {
    struct query query = query_begin(&store->database, SQL_CARD_RETIRE);

    query_bind(&query, 1, key);
    query_bind(&query, 2, now);
    return query_end(&query, err);
}

bool shelf_folded(struct store *store, int64_t key, struct text *question,
                  struct text *answer, struct arena *arena) {
    struct query query = query_begin(&store->database, SQL_CONTENT);
    bool found;

    query_bind(&query, 1, key);
    found = query_next(&query);
    if (found) {
        *question = likeness_fold(query_text(&query, 0), arena);
        *answer = likeness_fold(query_text(&query, 1), arena);
    }
    return query_end(&query, NULL) && found;
}

bool shelf_take_place(struct store *store, int64_t key, int64_t other, struct error *err) {
    static const struct {
        enum statement statement;
        bool moves;  // from the other's place to the card
    } steps[] = {
        {SQL_CARD_TAKE_PLACE, true},
        {SQL_CONTENT_TAKE_PLACE, true},
        {SQL_OWN_ANSWER_TAKE_PLACE, true},
        {SQL_CONTENT_DROP, false},
        {SQL_CARD_DROP, false},
    };

    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        struct query query = query_begin(&store->database, steps[i].statement);

        query_bind(&query, 1, other);
        if (steps[i].moves) {
            query_bind(&query, 2, key);
        }
        if (!query_end(&query, err)) {
            return false;
        }
    }
    return true;
}

// SPDX-License-Identifier: MIT
// What the queue is made of: cards that are due, cards never seen, topics.

#include "entries.h"

enum { QUEUE_MEMORY_AT = 3 };

static bool read_rows(struct query *query, bool seen, struct arena *arena,
                      struct queue_row **rows, size_t *count, struct error *err) {
    size_t capacity = 0;

    *rows = NULL;
    *count = 0;
    while (query_next(query)) {
        struct queue_row *row;

        *rows = arena_grow(arena, *rows, *count, &capacity, sizeof(**rows));
        row = &(*rows)[(*count)++];
        row->key = query_integer(query, 0);
        row->topic = query_integer(query, 1);
        row->position = query_integer(query, 2);
        if (seen) {
            row->memory = memory_row(query, QUEUE_MEMORY_AT);
        } else {
            row->turn = query_integer(query, 3);
        }
    }
    return query_end(query, err);
}

bool store_seen(struct store *store, int64_t until, struct arena *arena,
                struct queue_row **rows, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_SEEN);

    query_bind(&query, 1, until);
    return read_rows(&query, true, arena, rows, count, err);
}

bool store_unseen(struct store *store, size_t limit, struct arena *arena,
                  struct queue_row **rows, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_UNSEEN);

    query_bind(&query, 1, limit > INT64_MAX ? INT64_MAX : (int64_t)limit);
    return read_rows(&query, false, arena, rows, count, err);
}

bool store_topics(struct store *store, struct arena *arena, struct topic_row **rows,
                  size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_TOPICS);
    size_t capacity = 0;

    *rows = NULL;
    *count = 0;
    while (query_next(&query)) {
        struct topic_row *row;

        *rows = arena_grow(arena, *rows, *count, &capacity, sizeof(**rows));
        row = &(*rows)[(*count)++];
        row->topic = query_integer(&query, 0);
        row->path = text_copy(query_text(&query, 1), arena);
        row->cards = query_integer(&query, 2);
        row->unseen = query_integer(&query, 3);
    }
    return query_end(&query, err);
}

// SPDX-License-Identifier: MIT
// Appending to the log: sequence numbers, and an order that no clock can upset.

#include "entries.h"

enum entry_kind entry_kind_row(const struct query *query, int column) {
    int kind = query_int(query, column);

    return kind >= ENTRY_REVIEW && kind <= ENTRY_UNFLAG ? (enum entry_kind)kind
                                                        : ENTRY_VOID;
}

struct review review_row(const struct query *query, int column) {
    return (struct review){
        .event = {.at = query_integer(query, column),
                  .offset_minutes = query_int(query, column + 1),
                  .grade = (enum grade)query_int(query, column + 2)},
        .took_ms = query_integer(query, column + 3),
        .mode = (enum review_mode)query_int(query, column + 4),
        .points = (uint32_t)query_integer(query, column + 5),
    };
}

static bool next_sequence(struct store *store, struct entry *entry, struct error *err) {
    if (entry->sequence == 0) {
        int64_t last;

        if (!query_number(&store->database, SQL_ENTRY_LAST, entry->device, 0, &last, err)) {
            return false;
        }
        entry->sequence = last + 1;
    }
    return true;
}

bool entry_add(struct store *store, struct entry *entry, struct error *err) {
    const struct review *review = &entry->review;
    int64_t ordered_at;
    struct query query;

    if (!next_sequence(store, entry, err) ||
        !query_number(&store->database, SQL_ENTRY_ORDER, entry->card, entry->device,
                      &ordered_at, err)) {
        return false;
    }
    if (ordered_at < review->event.at) {
        ordered_at = review->event.at;
    }
    query = query_begin(&store->database, SQL_ENTRY_ADD);
    query_bind(&query, 1, entry->device);
    query_bind(&query, 2, entry->sequence);
    query_bind(&query, 3, entry->kind);
    query_bind(&query, 4, entry->card);
    query_bind(&query, 5, review->event.at);
    query_bind(&query, 6, ordered_at);
    query_bind(&query, 7, review->event.offset_minutes);
    query_bind(&query, 8, entry->kind == ENTRY_REVIEW ? (int)review->event.grade : 0);
    query_bind(&query, 9, review->took_ms);
    query_bind(&query, 10, review->mode);
    query_bind(&query, 11, review->points);
    query_bind(&query, 12, entry->target);
    return query_end(&query, err);
}

// SPDX-License-Identifier: MIT
// The review log read back: in order, and by study day.

#include "history.h"

#include "cards.h"
#include "entries.h"

#include <inttypes.h>
#include <stdio.h>

void review_id_format(int64_t device, int64_t sequence, char out[REVIEW_ID_SIZE]) {
    char name[DEVICE_SIZE];

    device_format(device, name);
    snprintf(out, REVIEW_ID_SIZE, "%s-%" PRId64, name, sequence);
}

static struct logged_review logged_row(const struct query *query) {
    struct logged_review line = {.key = query_integer(query, 2),
                                 .review = review_row(query, 4),
                                 .undone = query_int(query, 10)};

    review_id_format(query_integer(query, 0), query_integer(query, 1), line.id);
    device_format(query_integer(query, 0), line.device);
    card_id_format(query_integer(query, 3), line.card);
    return line;
}

// An undone review shows what it led to, and leads nowhere.
static void follow(const struct store *store, struct memory *memory,
                   struct logged_review *line) {
    line->after = memory_review(&store->schedule, *memory, &line->review.event);
    if (!line->undone) {
        *memory = line->after;
    }
}

bool store_review_count(struct store *store, int64_t *count, struct error *err) {
    return query_number(&store->database, SQL_REVIEW_COUNT, 0, 0, count, err);
}

bool store_each_review(struct store *store,
                       bool (*visit)(void *payload, const struct logged_review *review),
                       void *payload, struct error *err) {
    struct arena arena = {0};
    struct memory *memories;
    struct query query;
    int64_t last;
    bool ok;

    if (!query_number(&store->database, SQL_CARD_LAST, 0, 0, &last, err)) {
        return false;
    }
    memories = arena_new(&arena, (size_t)last + 1, sizeof(*memories));
    query = query_begin(&store->database, SQL_REVIEWS);
    while (query_next(&query)) {
        struct logged_review line = logged_row(&query);

        follow(store, &memories[line.key > 0 && line.key <= last ? line.key : 0], &line);
        if (!visit(payload, &line)) {
            break;
        }
    }
    ok = query_end(&query, err);
    arena_free(&arena);
    return ok;
}

bool store_card_reviews(struct store *store, int64_t key, size_t limit, struct arena *arena,
                        struct logged_review **reviews, size_t *count, struct error *err) {
    struct arena scratch = {0};
    struct logged_review *all = NULL;
    struct memory memory = {0};
    struct query query = query_begin(&store->database, SQL_REVIEWS_OF_CARD);
    size_t capacity = 0;
    size_t total = 0;
    bool ok;

    query_bind(&query, 1, key);
    while (query_next(&query)) {
        all = arena_grow(&scratch, all, total, &capacity, sizeof(*all));
        all[total] = logged_row(&query);
        follow(store, &memory, &all[total++]);
    }
    ok = query_end(&query, err);
    *count = total < limit ? total : limit;
    *reviews = arena_new(arena, *count, sizeof(**reviews));
    for (size_t i = 0; i < *count; i++) {
        (*reviews)[i] = all[total - 1 - i];
    }
    arena_free(&scratch);
    return ok;
}

// The study day on which each card was first reviewed, looked up once a card.
struct firsts {
    int64_t *days;  // by key; 0 is not looked up yet
    int64_t last;
};

static bool first_day(struct store *store, struct firsts *firsts, int64_t key, int64_t *day,
                      struct error *err) {
    struct query query;

    // A damaged database may name a card that is not there.
    if (key < 0 || key > firsts->last) {
        return error_set(err, ERROR_STORE,
                         "the log names a card that is not there: run "
                         "`viva check --repair`");
    }
    if (firsts->days[key]) {
        *day = firsts->days[key];
        return true;
    }
    query = query_begin(&store->database, SQL_REVIEW_FIRST);
    query_bind(&query, 1, key);
    if (query_next(&query)) {
        *day = calendar_day_at(store->calendar, query_integer(&query, 0),
                               query_int(&query, 1));
    }
    firsts->days[key] = *day;
    return query_end(&query, err);
}

struct review_cell {
    int64_t card;
    int64_t day;
    int grade;
    int64_t took_ms;
};

static struct review_cell cell_row(const struct store *store, const struct query *query) {
    return (struct review_cell){
        .card = query_integer(query, 0),
        .day =
            calendar_day_at(store->calendar, query_integer(query, 1), query_int(query, 2)),
        .grade = query_int(query, 3),
        .took_ms = query_integer(query, 4),
    };
}

static void add_to_day(struct day_row *row, const struct review_cell *cell, int64_t first,
                       bool introduced) {
    row->reviews++;
    row->took_ms += cell->took_ms;
    row->introduced += introduced;
    if (first < cell->day) {
        row->tested++;
        row->recalled += cell->grade != GRADE_AGAIN;
    }
}

// Rows are sorted by day; a clock that was set back may ask for one before the last.
static struct day_row *day_of(struct day_row **rows, size_t *count, size_t *capacity,
                              int64_t day, struct arena *arena) {
    size_t at = *count;

    while (at > 0 && (*rows)[at - 1].day > day) {
        at--;
    }
    if (at > 0 && (*rows)[at - 1].day == day) {
        return &(*rows)[at - 1];
    }
    *rows = arena_grow(arena, *rows, *count, capacity, sizeof(**rows));
    for (size_t i = (*count)++; i > at; i--) {
        (*rows)[i] = (*rows)[i - 1];
    }
    (*rows)[at] = (struct day_row){.day = day};
    return &(*rows)[at];
}

bool store_days(struct store *store, int64_t since, struct arena *arena,
                struct day_row **rows, size_t *count, struct error *err) {
    struct arena scratch = {0};
    struct firsts firsts = {0};
    unsigned char *introduced;
    struct query query;
    size_t capacity = 0;
    bool ok = true;

    *rows = NULL;
    *count = 0;
    if (!query_number(&store->database, SQL_CARD_LAST, 0, 0, &firsts.last, err)) {
        return false;
    }
    firsts.days = arena_new(&scratch, (size_t)firsts.last + 1, sizeof(*firsts.days));
    introduced = arena_new(&scratch, (size_t)firsts.last + 1, 1);
    query = query_begin(&store->database, SQL_REVIEWS_SINCE);
    // A study day begins up to a day and a zone before its date; what is too early is left out below.
    query_bind(&query, 1, since < INT32_MIN ? INT64_MIN : (since - 2) * DAY_MS);
    while (ok && query_next(&query)) {
        struct review_cell cell = cell_row(store, &query);
        int64_t first = cell.day;

        ok = first_day(store, &firsts, cell.card, &first, err);
        if (ok && cell.day >= since) {
            bool is_first = first == cell.day && !introduced[cell.card];

            add_to_day(day_of(rows, count, &capacity, cell.day, arena), &cell, first,
                       is_first);
            introduced[cell.card] = 1;
        }
    }
    ok = query_end(&query, ok ? err : NULL) && ok;
    arena_free(&scratch);
    return ok;
}

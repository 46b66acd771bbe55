// SPDX-License-Identifier: MIT
// What happened lately: today's reviews, answer times, weeks by topic, study days.

#include "entries.h"

enum { WEEK_DAYS = 7 };

/** An instant before which no review of that study day or a later one can lie, whatever its zone. */
static int64_t earliest(const struct store *store, int64_t day) {
    return calendar_day_start(store->calendar, day) - DAY_MS;
}

bool store_day_reviews(struct store *store, int64_t day, struct arena *arena,
                       struct day_review **reviews, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_REVIEWS_LATELY);
    size_t capacity = 0;

    *reviews = NULL;
    *count = 0;
    query_bind(&query, 1, earliest(store, day));
    while (query_next(&query)) {
        if (calendar_day_at(store->calendar, query_integer(&query, 2),
                            query_int(&query, 3)) < day) {
            continue;
        }
        *reviews = arena_grow(arena, *reviews, *count, &capacity, sizeof(**reviews));
        (*reviews)[(*count)++] = (struct day_review){
            .key = query_integer(&query, 0),
            .topic = query_integer(&query, 1),
            .grade = (enum grade)query_int(&query, 4),
            .took_ms = query_integer(&query, 5),
            .first = query_int(&query, 6),
        };
    }
    return query_end(&query, err);
}

bool store_seen_row(struct store *store, int64_t key, struct queue_row *out, bool *found,
                    struct error *err) {
    struct query query = query_begin(&store->database, SQL_SEEN_CARD);

    query_bind(&query, 1, key);
    *found = query_next(&query);
    if (*found) {
        *out = (struct queue_row){
            .key = query_integer(&query, 0),
            .topic = query_integer(&query, 1),
            .position = query_integer(&query, 2),
            .memory = memory_row(&query, 3),
        };
    }
    return query_end(&query, err);
}

bool store_answer_times(struct store *store, size_t limit, struct arena *arena,
                        int64_t **took_ms, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_ANSWER_TIMES);
    size_t capacity = 0;

    *took_ms = NULL;
    *count = 0;
    query_bind(&query, 1, (int64_t)limit);
    while (query_next(&query)) {
        *took_ms = arena_grow(arena, *took_ms, *count, &capacity, sizeof(**took_ms));
        (*took_ms)[(*count)++] = query_integer(&query, 0);
    }
    return query_end(&query, err);
}

bool store_answers(struct store *store, int64_t day, size_t limit, struct arena *arena,
                   struct answer_row **answers, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_ANSWERS);
    size_t capacity = 0;

    *answers = NULL;
    *count = 0;
    query_bind(&query, 1, calendar_day_start(store->calendar, day));
    query_bind(&query, 2, (int64_t)limit);
    while (query_next(&query)) {
        int64_t reviewed = calendar_day_at(store->calendar, query_integer(&query, 1),
                                           query_int(&query, 2));

        if (reviewed >= day) {
            continue;
        }
        *answers = arena_grow(arena, *answers, *count, &capacity, sizeof(**answers));
        (*answers)[(*count)++] = (struct answer_row){
            .key = query_integer(&query, 0),
            .day = reviewed,
            .grade = (enum grade)query_int(&query, 3),
            .took_ms = query_integer(&query, 4),
        };
    }
    return query_end(&query, err);
}

bool store_topic_weeks(struct store *store, int64_t since, struct arena *arena,
                       struct topic_week **weeks, size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_REVIEWS_BY_TOPIC);
    size_t capacity = 0;

    *weeks = NULL;
    *count = 0;
    query_bind(&query, 1, earliest(store, since));
    while (query_next(&query)) {
        int64_t topic = query_integer(&query, 0);
        int64_t day = calendar_day_at(store->calendar, query_integer(&query, 1),
                                      query_int(&query, 2));
        struct topic_week *last = *count ? &(*weeks)[*count - 1] : NULL;

        if (day < since) {
            continue;
        }
        if (!last || last->topic != topic || last->week != (day - since) / WEEK_DAYS) {
            *weeks = arena_grow(arena, *weeks, *count, &capacity, sizeof(**weeks));
            last = &(*weeks)[(*count)++];
            *last = (struct topic_week){.topic = topic, .week = (day - since) / WEEK_DAYS};
        }
        last->reviews++;
        last->recalled += query_int(&query, 3) != GRADE_AGAIN;
    }
    return query_end(&query, err);
}

bool store_study_days(struct store *store, struct arena *arena, int64_t **days,
                      size_t *count, struct error *err) {
    struct query query = query_begin(&store->database, SQL_REVIEW_TIMES);
    size_t capacity = 0;

    *days = NULL;
    *count = 0;
    while (query_next(&query)) {
        int64_t day = calendar_day_at(store->calendar, query_integer(&query, 0),
                                      query_int(&query, 1));

        if (*count == 0 || (*days)[*count - 1] < day) {
            *days = arena_grow(arena, *days, *count, &capacity, sizeof(**days));
            (*days)[(*count)++] = day;
        }
    }
    return query_end(&query, err);
}

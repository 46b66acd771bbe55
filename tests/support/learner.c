// SPDX-License-Identifier: MIT
// Simulates a learner, card by card, and sorts what he did by time.

#include "support/learner.h"

#include "support/draw.h"

#include <stdlib.h>
#include <string.h>

enum { REVIEWS_OF_A_CARD = 14, DAYS_OF_FIRST_REVIEWS = 300 };

static const int64_t day_ms = 86400000;

static const double truth[FSRS6_PARAMETERS] = {
    0.35, 0.9,  3.4,  11.0, 6.9,  0.62, 2.6, 0.02, 1.65, 0.22, 1.05,
    1.3,  0.09, 0.33, 1.35, 0.48, 2.3,  0.4, 0.25, 0.12, 0.21,
};

static double share(struct chance *chance) {
    return (double)draw_below(chance, 1000000) / 1e6;
}

static int rating_of(struct chance *chance, double recall) {
    double drawn = share(chance);

    if (drawn >= recall) {
        return 1;
    }
    drawn /= recall;
    return drawn < 0.2 ? 2 : drawn < 0.9 ? 3 : 4;
}

static void add(struct learner_log *log, size_t *capacity, int64_t card, int64_t at,
                int rating, bool learning) {
    if (log->count == *capacity) {
        *capacity = *capacity ? *capacity * 2 : 1024;
        log->reviews = realloc(log->reviews, *capacity * sizeof(*log->reviews));
        if (!log->reviews) {
            abort();
        }
    }
    log->reviews[log->count++] = (struct fsrs_log_review){
        .card = card,
        .at = at,
        .day = (int32_t)(at / day_ms),
        .rating = (uint8_t)rating,
        .learning = learning,
    };
}

static void review_card(struct learner_log *log, size_t *capacity, int64_t card,
                        struct chance *chance) {
    struct fsrs_model learner, scheduler;
    struct fsrs_memory known, believed;
    int64_t at = (int64_t)draw_below(chance, DAYS_OF_FIRST_REVIEWS) * day_ms +
                 (int64_t)draw_below(chance, 36000000);
    int rating = 1 + (int)draw_below(chance, 4);

    fsrs_model_set(&learner, truth, FSRS6_PARAMETERS);
    fsrs_model_set(&scheduler, fsrs6_defaults, FSRS6_PARAMETERS);
    known = fsrs_first(&learner, rating);
    believed = fsrs_first(&scheduler, rating);
    add(log, capacity, card, at, rating, true);
    for (int i = 1; i < REVIEWS_OF_A_CARD; i++) {
        double wanted = fsrs_interval(&scheduler, believed, 0.9);
        double days =
            rating == 1 ? 0 : (double)(int64_t)(1 + wanted * (0.7 + 0.6 * share(chance)));
        bool repeat = rating == 1;

        at +=
            repeat ? 600000 : (int64_t)days * day_ms + (int64_t)draw_below(chance, 3600000);
        rating =
            rating_of(chance, repeat ? 0.9 : fsrs_retrievability(&learner, known, days));
        known = fsrs_next(&learner, known, days, rating);
        believed = fsrs_next(&scheduler, believed, days, rating);
        add(log, capacity, card, at, rating, repeat && i == 1);
    }
}

static int by_time(const void *a, const void *b) {
    const struct fsrs_log_review *x = a, *y = b;

    if (x->at != y->at) {
        return x->at < y->at ? -1 : 1;
    }
    return (x->card > y->card) - (x->card < y->card);
}

struct learner_log learner_review(size_t reviews, uint64_t seed) {
    struct learner_log log = {0};
    struct chance chance = {seed};
    size_t capacity = 0;

    for (int64_t card = 1; log.count < reviews; card++) {
        review_card(&log, &capacity, card * 1000003, &chance);
    }
    qsort(log.reviews, log.count, sizeof(*log.reviews), by_time);
    return log;
}

/** Pieces of memory one behind the other. */
struct piece {
    struct piece *older;
    max_align_t bytes[];
};

static struct piece *newest;
static long pieces_left = -1;  // below 0 for any number

static void *take(void *payload, size_t size) {
    struct piece *piece;

    (void)payload;
    if (pieces_left == 0) {
        return NULL;
    }
    pieces_left -= pieces_left > 0;
    piece = malloc(sizeof(*piece) + size);
    if (!piece) {
        return NULL;
    }
    memset(piece->bytes, 0xa5, size);  // any content
    piece->older = newest;
    newest = piece;
    return piece->bytes;
}

struct fsrs_room learner_room(void) {
    return (struct fsrs_room){.take = take};
}

void learner_free_room(void) {
    while (newest) {
        struct piece *older = newest->older;

        free(newest);
        newest = older;
    }
    pieces_left = -1;
}

void learner_limit_room(long pieces) {
    pieces_left = pieces;
}

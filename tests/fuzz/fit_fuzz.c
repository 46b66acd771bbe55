// SPDX-License-Identifier: MIT
// Any log, as CSV or straight into the library, gives parameters and predictions that are numbers.

#include "fuzz.h"

#include <viva/evaluation.h>
#include <viva/review_csv.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REVIEWS_LIMIT = 4000 };

static void *take(void *payload, size_t size) {
    return arena_take(payload, size);
}

static void wrong(const char *what) {
    fprintf(stderr, "fit_fuzz: %s\n", what);
    abort();
}

static void check_memory(const struct fsrs_memory *memory) {
    if (!(memory->stability > 0 && memory->stability <= 36500 && memory->fast >= 0 &&
          memory->fast <= 36500 && memory->difficulty >= 1 && memory->difficulty <= 10)) {
        wrong("a memory is none");
    }
}

static void check_replay(const struct fsrs_log *log, const struct fsrs_model *model,
                         const struct fsrs_room *room) {
    struct fsrs_log_size size = fsrs_log_size(log);
    float *recall = room->take(room->payload, (size.items + 1) * sizeof(*recall));
    struct fsrs_memory *memory =
        room->take(room->payload, (size.cards + 1) * sizeof(*memory));
    struct fsrs_score score;

    if (!fsrs_log_replay(log, model, FSRS_INSTRUCTIONS_BEST, room, recall, memory) ||
        !fsrs_score(log, recall, &(struct fsrs_range_of_items){.to = size.items}, room,
                    &score)) {
        wrong("a log could not be replayed");
    }
    for (size_t i = 0; i < size.items; i++) {
        if (!(recall[i] >= 0 && recall[i] <= 1.0001f)) {
            wrong("a recall is no probability");
        }
    }
    for (size_t i = 0; i < size.cards; i++) {
        check_memory(&memory[i]);
    }
    if (!isfinite(score.log_loss) || !isfinite(score.rmse_bins)) {
        wrong("a score is no number");
    }
}

static void check_log(const struct fsrs_log_review *reviews, size_t count, bool learning) {
    static const size_t models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

    for (size_t i = 0; i < 2; i++) {
        struct arena arena = {0};
        const struct fsrs_room room = {take, &arena};
        struct fsrs_log_options options = {.parameters = models[i],
                                           .from_learning = learning};
        struct fsrs_log *log = fsrs_log_prepare(reviews, count, &options, &room, &room);
        struct fsrs_fit fit;
        struct fsrs_model again;

        if (!log || !fsrs_fit(log, &(struct fsrs_fit_options){.epochs = 2}, &room, &fit)) {
            wrong("a log could not be fitted");
        }
        if (!fsrs_model_set(&again, fit.model.w, fit.model.count)) {
            wrong("a parameter is no number");
        }
        check_replay(log, &fit.model, &room);
        arena_free(&arena);
    }
}

/** Sixteen bytes a review: any card, time, day and rating. */
static void check_bytes(const uint8_t *bytes, size_t size, bool learning) {
    struct arena arena = {0};
    size_t count = size / 16 < REVIEWS_LIMIT ? size / 16 : REVIEWS_LIMIT;
    struct fsrs_log_review *reviews = arena_new(&arena, count + 1, sizeof(*reviews));

    for (size_t i = 0; i < count; i++) {
        const uint8_t *from = bytes + 16 * i;

        reviews[i].card = from[0] & 15;
        reviews[i].rating = from[1] & 7;
        reviews[i].learning = from[1] >> 7;
        memcpy(&reviews[i].at, from + 4, sizeof(reviews[i].at));
        memcpy(&reviews[i].day, from + 12, sizeof(reviews[i].day));
        if (from[2] & 1) {  // small numbers, or hardly anything would be an item
            reviews[i].at = (int64_t)i * 40000000 + from[4] * 1000000;
            reviews[i].day = (int32_t)(reviews[i].at / 86400000);
        }
    }
    check_log(reviews, count, learning);
    arena_free(&arena);
}

static void check_csv(const uint8_t *bytes, size_t size) {
    static const struct calendar calendar = {.day_starts_minutes = 240};
    struct arena arena = {0};
    struct error err = {.kind = ERROR_NONE};
    struct review_csv csv;

    if (review_csv_read((struct text){(const char *)bytes, size}, &calendar, &arena, &csv,
                        &err)) {
        check_log(csv.reviews, csv.count, csv.has_kinds);
    } else if (!err.message[0]) {
        wrong("a log was refused without a word");
    }
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (size && bytes[0] < 2) {
        check_bytes(bytes + 1, size - 1, bytes[0] == 1);
    } else if (size < 1 << 18) {
        check_csv(bytes, size);
    }
    return 0;
}

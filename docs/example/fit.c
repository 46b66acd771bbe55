// SPDX-License-Identifier: MIT
// Fits FSRS-7 to a review log and says what that is worth on reviews the fit has not seen.
//
//     cc fit.c -o fit $(pkg-config --cflags --libs fsrs)
//     ./fit <reviews
//
// A line is a card, the time of its review in seconds since 1970, and the rating from 1, again,
// to 4, easy; the oldest review comes first.

#include <viva/evaluation.h>

#include <stdio.h>
#include <stdlib.h>

static const int64_t day = 86400;

/** Memory for the library.  This program ends soon and gives none of it back. */
static void *take(void *payload, size_t size) {
    (void)payload;
    return malloc(size);
}

static const struct fsrs_room room = {.take = take};

static struct fsrs_log *read_log(void) {
    static const struct fsrs_log_options options = {.parameters = FSRS7_PARAMETERS};
    struct fsrs_log_review *reviews = NULL;
    size_t count = 0, capacity = 0;
    long long card, seconds;
    int rating;

    while (scanf("%lld %lld %d", &card, &seconds, &rating) == 3) {
        if (count == capacity) {
            capacity = capacity ? 2 * capacity : 1024;
            reviews = realloc(reviews, capacity * sizeof(*reviews));
            if (!reviews) {
                return NULL;
            }
        }
        reviews[count++] = (struct fsrs_log_review){
            .card = card,
            .at = seconds * 1000,
            .day = (int32_t)(seconds / day),
            .rating = (uint8_t)(rating >= 1 && rating <= 4 ? rating : 0),
        };
    }
    return fsrs_log_prepare(reviews, count, &options, &room, &room);
}

/** Mean log loss on the items from `from` on; below zero if there is no memory. */
static double loss(const struct fsrs_log *log, const struct fsrs_model *model,
                   size_t from) {
    struct fsrs_range_of_items newer = {.from = from, .to = fsrs_log_size(log).items};
    float *recall = take(NULL, (newer.to + 1) * sizeof(*recall));
    struct fsrs_score score;

    return recall &&
                   fsrs_log_replay(log, model, FSRS_INSTRUCTIONS_BEST, &room, recall,
                                   NULL) &&
                   fsrs_score(log, recall, &newer, &room, &score)
               ? score.log_loss
               : -1;
}

int main(void) {
    struct fsrs_log *log = read_log();
    struct fsrs_model published;
    struct fsrs_fit older, all;
    size_t known;

    if (!log) {
        fputs("fit: no memory\n", stderr);
        return 1;
    }
    known = fsrs_log_size(log).items * 4 / 5;
    fsrs_default(&published);
    if (!fsrs_fit(log, &(struct fsrs_fit_options){.items = known}, &room, &older) ||
        !fsrs_fit(log, &(struct fsrs_fit_options){0}, &room, &all)) {
        fputs("fit: no memory\n", stderr);
        return 1;
    }
    printf("%zu reviews of %zu cards, %zu predicted\n", fsrs_log_size(log).reviews,
           fsrs_log_size(log).cards, fsrs_log_size(log).items);
    printf("log loss on the newest fifth: %.4f fitted to the rest, %.4f as published\n",
           loss(log, &older.model, known), loss(log, &published, known));
    for (size_t i = 0; i < all.model.count; i++) {
        printf("%.4f%c", all.model.w[i], i + 1 == all.model.count ? '\n' : ' ');
    }
    return 0;
}

// SPDX-License-Identifier: MIT

/**
 * Fits the parameters of FSRS to a review log.
 *
 *     struct fsrs_log *log = fsrs_log_prepare(reviews, count, &options, &room, &room);
 *     struct fsrs_fit fit;
 *     if (log && fsrs_fit(log, &(struct fsrs_fit_options){.threads = 2}, &room, &fit)) {
 *         ... fit.model ...
 *     }
 *
 * Pure functions: no I/O, no clock, no state of their own; only libc, libm and,
 * for more than one thread, POSIX threads.  Memory comes from the caller by
 * struct fsrs_room and is the caller's to free when all is done.
 *
 * The objective and its constants are those of the open-spaced-repetition
 * project (fsrs-rs 6.6.1 for FSRS-6, and for FSRS-7 srs-benchmark with the
 * weights of fsrs-rs), the way to the minimum is our own; docs/scheduler.md
 * writes both out, with figures.
 *
 * The same log and seed give the same parameters on any number of threads, bit
 * by bit, and on any instruction set within 1e-4 of each.
 */

#ifndef VIVA_FIT_H
#define VIVA_FIT_H

#include <viva/fsrs.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where memory comes from.  What is taken is never given back one by one. */
struct fsrs_room {
    /** `size` bytes aligned for any type, with any content; NULL when there is no more. */
    void *(*take)(void *payload, size_t size);
    void *payload;
};

/** One review as a log has it. */
struct fsrs_log_review {
    int64_t card;    // any number, the same for all reviews of a card
    int64_t at;      // Unix milliseconds
    int32_t day;     // study day of the review, counted from any day
    uint8_t rating;  // 1 to 4; a review with any other number is left out
    bool learning;   // the card was being learned, for the first time or anew
};

struct fsrs_log_options {
    /** FSRS7_PARAMETERS (or 0) or FSRS6_PARAMETERS: which of the models will be asked. */
    size_t parameters;

    /**
     * Whether a card begins with the first review of its last run of learning, and one
     * without any is left out, as Anki trains.  Otherwise with its first review.
     */
    bool from_learning;
};

/** Reviews in order by card, with what is asked of each. */
struct fsrs_log;

/**
 * Prepares reviews that are sorted by time, oldest first; a clock that went
 * backwards between two reviews of a card counts as no time passed.
 *
 * Time between reviews is whole study days for FSRS-6 and days with a fraction
 * for FSRS-7, a hundred years at most.  Each review of a card but the first is an item, whose outcome is
 * predicted, when that time is above 0: FSRS-6 does not predict repeats on the
 * same day, though they shape the memory.  NULL when there is no room, or
 * 2^28 - 1 reviews or more.  Neither `reviews` nor what came from `scratch` (some
 * 10 bytes a review) are needed afterwards; the log itself takes 8 a review and 16
 * a card from `room`.
 */
struct fsrs_log *fsrs_log_prepare(const struct fsrs_log_review *reviews, size_t count,
                                  const struct fsrs_log_options *options,
                                  const struct fsrs_room *scratch,
                                  const struct fsrs_room *room);

/** What a prepared log holds. */
struct fsrs_log_size {
    size_t cards;
    size_t reviews;
    size_t items;
};

struct fsrs_log_size fsrs_log_size(const struct fsrs_log *log);

/** On what the loops run.  All give the same within 1e-4. */
enum fsrs_instructions {
    FSRS_INSTRUCTIONS_BEST,    // the fastest that this machine has
    FSRS_INSTRUCTIONS_SCALAR,  // plain C, a card at a time
    FSRS_INSTRUCTIONS_VECTOR,  // eight cards at a time, by SSE2 or NEON
    FSRS_INSTRUCTIONS_AVX2,    // by AVX2 and FMA; VECTOR where there is none
};

struct fsrs_fit_options {
    size_t items;   // train on the oldest so many items; 0 for all
    int epochs;     // passes over them; 0 for as many as pay
    int threads;    // 0 and 1 for none but the caller's
    uint64_t seed;  // of the order in which cards are visited
    enum fsrs_instructions instructions;
};

/** How much could be learned. */
enum fsrs_fit_depth {
    FSRS_FIT_NOTHING,  // fewer than 8 items: the published defaults
    FSRS_FIT_FIRST,    // FSRS-6 with fewer than 64 items: the first stabilities only
    FSRS_FIT_ALL,
};

struct fsrs_fit {
    struct fsrs_model model;
    enum fsrs_fit_depth depth;
    size_t items;     // trained on
    size_t left_out;  // items of cards that were taken for outliers
    size_t steps;     // of the optimiser
};

/**
 * Minimises, over the parameters w,
 *
 *   sum of u_k * -ln(P_k)  +  lambda * sum of ((w - w_start) / sigma)^2
 *
 * P_k: the probability that the model gave to what happened at item k.  u_k: newer
 * items count more, 0.25 + 0.75 x^3 for x from 0 at the oldest to 1 at the newest.
 * lambda and sigma are the references' (docs/scheduler.md).  FSRS-6 starts with first
 * stabilities fitted to the first review on a later day, without cards whose first
 * interval is an outlier; FSRS-7 starts at the defaults, and on fewer than 20,000 items
 * takes the best of three orders of the cards.
 *
 * By Adam over batches of about 512 items, whole cards, long and short ones in the same
 * shares in each, with a slope derived by hand in one pass over each card, in 32-bit
 * floats, eight cards at a time.  False when there is no room or a thread cannot be had.
 */
bool fsrs_fit(const struct fsrs_log *log, const struct fsrs_fit_options *options,
              const struct fsrs_room *room, struct fsrs_fit *out);

#ifdef __cplusplus
}
#endif

#endif

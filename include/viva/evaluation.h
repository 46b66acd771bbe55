// SPDX-License-Identifier: MIT

/**
 * How well a model predicts a review log: recall before each item, and what
 * that is worth beside simpler guesses.
 *
 * Pure functions over a log that fsrs_log_prepare() made; memory comes from
 * struct fsrs_room.  "Item" and its number are those of the log: the reviews
 * whose outcome is predicted, oldest first.
 */

#ifndef VIVA_EVALUATION_H
#define VIVA_EVALUATION_H

#include <viva/fit.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Runs all reviews of the log through a model.  `recall` (may be NULL) gets the
 * probability of recall just before each item, by its number; `memory` (may be
 * NULL) what is remembered of each card after its last review, in the order in
 * which cards first appear.  In 32-bit floats: recall is within 1e-4 of
 * fsrs_retrievability().  False when there is no room, or the log was prepared
 * for the other model.
 */
bool fsrs_log_replay(const struct fsrs_log *log, const struct fsrs_model *model,
                     enum fsrs_instructions instructions, const struct fsrs_room *room,
                     float *recall, struct fsrs_memory *memory);

/**
 * Guesses without a memory model, for comparison: the share of items recalled
 * among the oldest `known`, the same for all ...
 */
bool fsrs_guess_average(const struct fsrs_log *log, size_t known, float *recall);

/**
 * ... and a share that follows the outcomes, whatever the card: 1 / (1 + e^-x) with x
 * starting at 1.2 and moving by 0.3 times the slope of each item's log loss.
 * MOVING-AVG of srs-benchmark.
 */
bool fsrs_guess_moving_average(const struct fsrs_log *log, const struct fsrs_room *room,
                               float *recall);

/** Which items to look at: numbers from `from` to below `to`. */
struct fsrs_range_of_items {
    size_t from, to;
    bool next_day;  // only those on a later study day than the card's review before
};

enum { FSRS_CALIBRATION_BINS = 20 };

struct fsrs_score {
    size_t items;
    double log_loss;  // mean of -ln P of what happened, natural, P held to [1e-7, 1 - 1e-7]
    double rmse_bins;  // root of the mean squared difference by bins, see below
    double
        auc;  // chance that a recalled item was given more than a lapsed one; NaN if all are alike

    /** Items by prediction, in steps of 0.05: how many, and the means. */
    struct fsrs_calibration {
        size_t items;
        double predicted, recalled;
    } calibration[FSRS_CALIBRATION_BINS];
};

/**
 * Scores predictions by item number.
 *
 * RMSE(bins), as srs-benchmark has it, puts items together whose time since the
 * last review (to a power of 3.62 days), number of reviews (of 1.89) and number of
 * lapses (of 1.73) are alike, and weighs each bin by its items.  It can be gamed:
 * report it, do not optimise it.  False when there is no room.
 */
bool fsrs_score(const struct fsrs_log *log, const float *recall,
                const struct fsrs_range_of_items *range, const struct fsrs_room *room,
                struct fsrs_score *out);

/** How many of the oldest `items` are on a later study day than the card's review before. */
size_t fsrs_next_day_items(const struct fsrs_log *log, size_t items);

enum { FSRS_FOLDS = 5 };

/**
 * Fold 0 to 4 of the time-series protocol (scikit-learn's TimeSeriesSplit with five
 * splits, as in srs-benchmark): train on the oldest `from` items, test on the next.
 */
struct fsrs_range_of_items fsrs_fold(const struct fsrs_log *log, int fold);

#ifdef __cplusplus
}
#endif

#endif

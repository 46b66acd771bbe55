// SPDX-License-Identifier: MIT

/**
 * Fitting the memory model to a review log, and whether that was worth it:
 * beside the fit stand the parameters in use, the published defaults of both
 * models, and two guesses that know nothing of memory.
 */

#ifndef VIVA_TRAINING_H
#define VIVA_TRAINING_H

#include <viva/arena.h>
#include <viva/evaluation.h>
#include <viva/store.h>

/** Reviews to learn from, oldest first. */
struct training_log {
    const struct fsrs_log_review *reviews;
    size_t count;
    bool from_learning;  // as in struct fsrs_log_options
};

/** The reviews in the store that stand. */
bool training_read_store(struct store *store, const struct calendar *calendar,
                         struct arena *arena, struct training_log *out, struct error *err);

struct training_options {
    size_t parameters;  // FSRS7_PARAMETERS or FSRS6_PARAMETERS: the model to fit
    int epochs;         // 0 for as many as pay
    int threads;
    uint64_t seed;
    double holdout;  // share of the newest items that a trial fit does not see
    bool folds;      // run the five-fold protocol too
    const struct fsrs_model
        *current;            // in use now, of the same model; NULL for its defaults
    double (*cpu_ms)(void);  // CPU time of the program so far
};

/** Who predicts. */
enum rival {
    RIVAL_FITTED,
    RIVAL_CURRENT,
    RIVAL_DEFAULT,
    RIVAL_OTHER_DEFAULT,  // of the model that is not fitted; predicts next-day items only
    RIVAL_MOVING_AVERAGE,
    RIVAL_AVERAGE,
    RIVALS,
};

/** Scores of each rival on the same items; a score of 0 items was not taken. */
struct contest {
    size_t trained;  // oldest items that the fitted rival has seen
    struct fsrs_score all[RIVALS];
    struct fsrs_score next_day[RIVALS];
};

struct training {
    struct fsrs_log_size size;
    struct fsrs_fit fit;     // to all items
    struct contest whole;    // that fit on what it was made from: only fitted and default
    struct contest holdout;  // a fit to the older items on the newer ones
    struct contest folds;    // five such, each on the sixth of the items that follows
    bool better;             // the trial fit beat the parameters in use on the holdout
    double prepare_cpu_ms;   // from reviews to items
    double train_cpu_ms;     // from items to `fit`
};

/**
 * Fits and compares.  `work` should be empty; a large block that it still has is used
 * again.  ERROR_FORMAT when there are more than 2^28 reviews.
 */
bool training_run(const struct training_log *log, const struct training_options *options,
                  struct arena *work, struct training *out, struct error *err);

/** Puts the fit into use if it is better than what is, and notes that one was tried. */
bool training_settle(struct store *store, const struct training *training,
                     struct error *err);

#endif

// SPDX-License-Identifier: MIT

/**
 * FSRS memory models 6 and 7: how well a question is remembered, and when to
 * ask it again.  Pure functions over double: no state, no allocation, no I/O,
 * only libc and libm.
 *
 *     struct fsrs_model model;
 *     fsrs_default(&model);
 *     struct fsrs_memory memory = fsrs_first(&model, 3);            // Good
 *     double days = fsrs_interval(&model, memory, 0.9);             // 4.78
 *     memory = fsrs_next(&model, memory, days, 1);                  // Again, on time
 *
 * Time is in days and probabilities are 0 to 1.  A rating is 1 again, 2 hard,
 * 3 good, 4 easy; any other number is no rating and changes nothing.  What is
 * out of range is brought into it: a negative time is 0, a stability or
 * difficulty is clamped to its bounds before it is used.  Given a model that
 * fsrs_default() or fsrs_model_set() made, no function returns NaN.
 *
 * The formulas are those of the open-spaced-repetition project: FSRS-6 as in
 * its release fsrs-rs 6.6.1, FSRS-7 as in the 34-parameter line of June 2026.
 * docs/scheduler.md writes them out.
 */

#ifndef VIVA_FSRS_H
#define VIVA_FSRS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { FSRS6_PARAMETERS = 21, FSRS7_PARAMETERS = 34, FSRS_MAXIMUM_INTERVAL = 36500 };

/** The published default parameters, fitted to some 10,000 people's reviews. */
extern const double fsrs6_defaults[FSRS6_PARAMETERS];
extern const double fsrs7_defaults[FSRS7_PARAMETERS];

/** A model with its parameters; the count says which model it is. */
struct fsrs_model {
    size_t count;  // FSRS6_PARAMETERS or FSRS7_PARAMETERS
    double w[FSRS7_PARAMETERS];
};

/** What is remembered of one card; all zero when nothing is known of it yet. */
struct fsrs_memory {
    /*
     * Days.  FSRS-6: recall is 0.9 after as many.  FSRS-7: of the slow trace,
     * not a promise; what a person should see is fsrs_interval() at 0.9.
     */
    double stability;
    double fast;        // days, stability of the fast trace; 0 with FSRS-6
    double difficulty;  // 1 to 10
};

/** The model that Viva uses unless told otherwise: FSRS-7 with its published defaults. */
void fsrs_default(struct fsrs_model *model);

/**
 * A model from parameters: 34 make FSRS-7; 21, 19 and 17 make FSRS-6 (19 is
 * FSRS-5 and 17 is FSRS-4.5, both migrated as the reference does it).  Each
 * number is clamped to the bounds that the reference keeps while it trains.
 * Returns false, and leaves `model` alone, for any other count (35 was a draft
 * of FSRS-7 that was given up) and for values that are not finite.
 */
bool fsrs_model_set(struct fsrs_model *model, const double *parameters, size_t count);

/** Whether anything is known: false for memory that is all zero. */
bool fsrs_known(struct fsrs_memory memory);

/** The memory after a first review; all zero if `rating` is none. */
struct fsrs_memory fsrs_first(const struct fsrs_model *model, int rating);

/**
 * The memory after a review `elapsed` days after the one before.  FSRS-6 was
 * fitted to whole days and has a rule of its own for 0, a repeat on the same
 * day; FSRS-7 takes fractions of a day and treats all gaps alike.
 */
struct fsrs_memory fsrs_next(const struct fsrs_model *model, struct fsrs_memory memory,
                             double elapsed, int rating);

/** Probability of recall `elapsed` days after the last review; falls as days pass. */
double fsrs_retrievability(const struct fsrs_model *model, struct fsrs_memory memory,
                           double elapsed);

/**
 * Days until recall has fallen to `desired_retention`, not rounded.  FSRS-7
 * stops at FSRS_MAXIMUM_INTERVAL and returns 0 from 0.9999 on; FSRS-6 has a
 * closed form without an end.
 */
double fsrs_interval(const struct fsrs_model *model, struct fsrs_memory memory,
                     double desired_retention);

/** One review of a history. */
struct fsrs_review {
    double elapsed;  // days since the review before; ignored for the first
    int rating;
};

/**
 * The memory after a history in order of time, on top of `start`: all zero
 * for a card that was new, or fsrs_from_sm2() where its beginning is lost.
 */
struct fsrs_memory fsrs_replay(const struct fsrs_model *model, struct fsrs_memory start,
                               const struct fsrs_review *reviews, size_t count);

/**
 * The memory that fits what an SM-2 scheduler knew of a card: an ease factor
 * (2.5 when nothing happened), an interval in days, and the share of reviews
 * that succeeded on such intervals (0.9 if unknown).  Recall after the interval
 * is `retention`.  FSRS-6 chooses the difficulty so that a Good on the due date
 * multiplies stability by the ease; FSRS-7 takes 5 and does not use the ease.
 */
struct fsrs_memory fsrs_from_sm2(const struct fsrs_model *model, double ease,
                                 double interval, double retention);

#ifdef __cplusplus
}
#endif

#endif

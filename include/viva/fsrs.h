// SPDX-License-Identifier: MIT

/**
 * FSRS memory models 6 and 7: how well a question is remembered, and when to
 * ask it again.  Pure functions over double; only libc and libm.
 */

#ifndef VIVA_FSRS_H
#define VIVA_FSRS_H

#include <stdbool.h>
#include <stddef.h>

enum { FSRS6_PARAMETERS = 21, FSRS7_PARAMETERS = 34, FSRS_MAXIMUM_INTERVAL = 36500 };

/** A model with its parameters; the count says which model it is. */
struct fsrs_model {
    size_t count;  // FSRS6_PARAMETERS or FSRS7_PARAMETERS
    double w[FSRS7_PARAMETERS];
};

/** What is remembered of one card. */
struct fsrs_memory {
    double
        stability;  // days; FSRS-6: recall is 0.9 after as many; FSRS-7: of the slow trace
    double fast;    // days, stability of the fast trace; 0 with FSRS-6
    double difficulty;  // 1 to 10
};

/** The model that Viva uses unless told otherwise: FSRS-7 with its published defaults. */
void fsrs_default(struct fsrs_model *model);

/**
 * A model from parameters: 34 make FSRS-7; 21, 19 and 17 make FSRS-6 (the
 * older ones are migrated).  Returns false, and leaves `model` alone, for any other count
 * and for values that are not finite.
 */
bool fsrs_model_set(struct fsrs_model *model, const double *parameters, size_t count);

/** The memory after a first review with that rating (1 again, 2 hard, 3 good, 4 easy). */
struct fsrs_memory fsrs_first(const struct fsrs_model *model, int rating);

/** The memory after a review `elapsed` days (>= 0) after the one before. */
struct fsrs_memory fsrs_next(const struct fsrs_model *model, struct fsrs_memory memory,
                             double elapsed, int rating);

/** Probability of recall `elapsed` days after the last review, 0 to 1. */
double fsrs_retrievability(const struct fsrs_model *model, struct fsrs_memory memory,
                           double elapsed);

/** Days until recall has fallen to `desired_retention`, not rounded. */
double fsrs_interval(const struct fsrs_model *model, struct fsrs_memory memory,
                     double desired_retention);

#endif

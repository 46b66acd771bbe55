// SPDX-License-Identifier: MIT

/**
 * Anki's fuzz: an interval in whole days drawn from a small range, so that
 * cards learned together do not stay together.  Chance comes in as a factor
 * in [0, 1); the same factor gives the same day, so a preview and the answer
 * agree.  Checked against Anki's own functions.
 */

#ifndef VIVA_FSRS_FUZZ_H
#define VIVA_FSRS_FUZZ_H

#ifdef __cplusplus
extern "C" {
#endif

/** Whole days, both ends included. */
struct fsrs_range {
    int low;
    int high;
};

/** Tells fsrs_fuzz() to round only. */
#define FSRS_NO_FUZZ (-1.0)

/**
 * The days that an interval (in days) may become: it plus or minus
 *   0 below 2.5 days, else 1 + 0.15 (min(I,7) - 2.5) + 0.10 (min(I,20) - 7) + 0.05 (I - 20),
 * terms below zero left out, within `minimum` (>= 1) and `maximum`.  A minimum
 * above the maximum counts as the maximum.
 */
struct fsrs_range fsrs_fuzz_range(double interval, int minimum, int maximum);

/** The day that `factor` chooses in that range; with FSRS_NO_FUZZ the nearest within the limits. */
int fsrs_fuzz(double interval, int minimum, int maximum, double factor);

/**
 * The shortest interval that a success should give, in days, after a scheduled
 * interval of `previous` days: one more where the rounded interval grows, the
 * same where its range still reaches it, else 0, which is no limit.
 */
int fsrs_fuzz_minimum(double interval, int previous, int maximum);

#ifdef __cplusplus
}
#endif

#endif

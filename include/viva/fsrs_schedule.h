// SPDX-License-Identifier: MIT

/**
 * Learning steps and whole-day intervals around a memory model: what each of
 * the four ratings would do to a card.  Pure: the same card and policy give
 * the same outcomes.
 *
 * Viva's own drill does without steps (FSRS-7 knows fractions of a day); this
 * is for data that comes from, or goes to, programs that have them.
 */

#ifndef VIVA_FSRS_SCHEDULE_H
#define VIVA_FSRS_SCHEDULE_H

#include <viva/fsrs.h>

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum fsrs_phase { FSRS_NEW, FSRS_LEARNING, FSRS_REVIEW, FSRS_RELEARNING };

/** Delays before a card counts as learned; the numbers are the caller's. */
struct fsrs_steps {
    const double *minutes;
    int count;
};

/**
 * Whose habits to follow where programs differ.
 *
 *                        Anki                          ts-fsrs
 *   Hard on a step       mean of steps 1 and 2 on the  the same on every step,
 *                        first, 1.5 x a lone one (at   in whole minutes
 *                        most a day more), else again
 *                        the same step
 *   a step of a day      in whole days, in learning    a review card
 *   no steps at all      below half a day the card     whole days
 *                        stays in learning
 *   hard, good, easy     each at least a day above     hard <= good, then each
 *                        the one before and, unless    a day above the one
 *                        out of reach, above the last  before
 */
enum fsrs_manner { FSRS_LIKE_ANKI, FSRS_LIKE_TS_FSRS };

struct fsrs_policy {
    const struct fsrs_model *model;
    double desired_retention;
    int maximum_interval;  // days, FSRS_MAXIMUM_INTERVAL unless wanted shorter
    double fuzz;           // 0 up to 1, a number of chance; FSRS_NO_FUZZ for none
    struct fsrs_steps learning;
    struct fsrs_steps relearning;
    enum fsrs_manner manner;
};

struct fsrs_card {
    enum fsrs_phase phase;
    int step;       // index of the step it waits on
    int interval;   // scheduled days; 0 in learning and relearning
    int64_t delay;  // seconds from the review until it is due
    struct fsrs_memory memory;
};

/**
 * The card after each rating, again first, `elapsed` days after its last
 * review.  A new card is all zero.  Memory follows every answer; steps only
 * say when to ask again.
 */
void fsrs_schedule(const struct fsrs_policy *policy, const struct fsrs_card *card,
                   double elapsed, struct fsrs_card outcomes[4]);

#ifdef __cplusplus
}
#endif

#endif

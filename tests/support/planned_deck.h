// SPDX-License-Identifier: MIT

/** A deck of cards with a date, for tests of planning. */

#ifndef VIVA_TESTS_PLANNED_DECK_H
#define VIVA_TESTS_PLANNED_DECK_H

#include <viva/plan.h>

enum { TOPICS = 5 };

/** A deck with a task for it. */
struct deck {
    struct fsrs_model model;
    struct fsrs_habits habits;
    struct fsrs_plan_card *cards;
    double dates[8];
    struct fsrs_plan_task task;
};

/** Half of the cards are new; three weeks, five minutes a day. */
struct deck *deck_of(size_t model, size_t count);

/** Frees the learner's room as well. */
void deck_free(struct deck *deck);

/** A plan, which there must be, from the learner's room. */
struct fsrs_plan *plan_of(const struct deck *deck);

/** Readiness overall, with the usual options. */
struct fsrs_forecast forecast_of(struct fsrs_plan *plan);

#endif

// SPDX-License-Identifier: MIT

/**
 * Preparing for dates: today's plan, and how ready the user will be.
 *
 * A study day has one plan.  It is made from the log as the day began, so that it is
 * the same whenever it is made on that day: grades strike cards off it, and the next
 * day has another.  It is kept in memory only, and made anew when cards come or go.
 *
 * Readiness is asked for seldom and reads the log as it is now.
 */

#ifndef VIVA_PREPARATION_H
#define VIVA_PREPARATION_H

#include <viva/interview.h>
#include <viva/plan.h>

struct preparation;

/** All borrowed; the same seed gives the same plan. */
struct preparation *preparation_new(struct store *store, const struct schedule *schedule,
                                    const struct calendar *calendar, uint64_t seed);
void preparation_free(struct preparation *preparation);

/**
 * Sees to it that the plan is that of the study day and of the cards that there are.  One
 * that the planner refuses, because a date is beyond its reach, counts as no date.
 */
bool preparation_update(struct preparation *preparation, int64_t now, struct error *err);

/** Whether there is a date ahead, and the next update will take its time to plan for it. */
bool preparation_waits(struct preparation *preparation, int64_t now);

/** Whether there is a date ahead, as of the last update.  Else plain FSRS goes on. */
bool preparation_is_on(const struct preparation *preparation);

/** The dates, those that are over included; valid until the next update. */
const struct interviews *preparation_interviews(const struct preparation *preparation);

/** What the plan says about a card. */
struct planned {
    int64_t key;
    int64_t day;     // study day of its date
    double index;    // what a second with it is worth today; not above 0: it can wait
    double seconds;  // expected, with its repeats today
    double recall;   // as the day began
    double without;  // recall at the date if it is not asked any more,
    double with;     // and if it is asked today and then no more
};

/** NULL for a card that no date wants. */
const struct planned *preparation_find(const struct preparation *preparation, int64_t key);

/** Cards of the plan. */
size_t preparation_cards(const struct preparation *preparation);

/** How long a card that is not of the plan takes, in seconds. */
double preparation_usual_seconds(const struct preparation *preparation, bool seen);

/** Readiness at a date, or in a topic. */
struct readiness_part {
    int64_t day;       // of a date
    struct text path;  // of a topic
    struct fsrs_forecast forecast;
};

struct readiness {
    size_t matches;  // cards that some date wants; those of weight 0 too
    size_t answers;  // reviews that the user's habits were learned from
    struct fsrs_forecast overall;
    struct fsrs_plan_share today;  // what is left of the day's minutes is for

    // With details only:
    struct readiness_part *dates;  // those ahead
    size_t date_count;
    struct readiness_part *topics;  // in source order
    size_t topic_count;
    struct fsrs_plan_day *days;  // today and those to come
    size_t day_count;
    double target;           // recall that is wanted,
    double minutes;          // and the minutes a day that reach it; INFINITY if none do
    double doubled_reaches;  // with twice the minutes
};

struct readiness_options {
    struct store *store;
    const struct schedule *schedule;  // its retention is the target
    const struct calendar *calendar;
    const struct interviews *interviews;
    uint64_t seed;
    bool details;
};

/** How ready the user is, and will be.  All zero without a date ahead. */
bool readiness_read(const struct readiness_options *options, int64_t now,
                    struct arena *arena, struct readiness *out, struct error *err);

#endif

// SPDX-License-Identifier: MIT

/** A plan from inside. */

#ifndef VIVA_SCHEDULE_PLANNING_H
#define VIVA_SCHEDULE_PLANNING_H

#include "plan_value.h"
#include "rehearsal.h"

#include <viva/plan.h>

/** What one date means for its cards. */
struct goal {
    double days;   // from now
    int sittings;  // days of study from today to the day before; 0 once it is over
    const struct value_map *map;  // NULL once it is over
    struct outcomes first;        // of a new card that is met today
    double first_recall;          // ... and its recall at the date
};

/** What is known of a card whatever is planned. */
struct outlook {
    float recall;   // now
    float without;  // at the date, if it is not asked any more
    uint32_t tie;   // its place among cards of the same worth
};

/** What is summed over cards; p is a card's expected recall, v its weight. */
struct sums {
    double known;   // v p
    double chance;  // v^2 p (1-p)
    double shift;   // v p (1-p)
};

/** The sums of a topic, or of all. */
struct account {
    size_t cards;
    double weight;
    struct sums now, stop, on_plan;
};

/** Dates that have prices of their own; others take those of the next after them. */
enum { PRICED_DATES = 4 };

/** Other seconds a day, and what they come to. */
enum { LADDER_STEPS = 12 };

struct fsrs_plan {
    struct fsrs_plan_task task;
    enum fsrs_plan_method method;
    struct learner learner;
    struct goal *goals;
    int sittings;  // until the last date
    struct outlook *cards;

    struct value_ground ground;
    struct value_map maps[PRICED_DATES];
    int map_count;
    bool mapped;    // ground and maps are filled; a greedy order does without
    float *prices;  // of a second on each day to come, from today
    float *margins, *prices_by_days;  // while they are looked for

    struct fsrs_plan_choice *order;
    size_t order_count;
    size_t today;

    // Cards that can be studied, shuffled: any number from the first on is a fair sample.
    uint32_t *pool;
    size_t pool_count;
    struct stage stage;
    float *recall;  // what a rehearsal came to

    // Over so many rehearsals of all, for each of the pool; 0 before it is asked for.
    int rehearsals;
    struct rehearsed {
        float sum, squares;  // of recall at the date
    } * rehearsed;

    // The variance of readiness on plan, by that of cards without anything in common: they
    // share the minutes, so that bad luck with some leaves less time for others.
    double shared_luck;

    struct account *accounts;  // of each topic, and then of all

    struct rung {
        double seconds, readiness;
    } ladder[LADDER_STEPS + 2];
    int rungs;  // 0 before it is asked for
};

static inline double pace_of(const struct fsrs_plan_card *card) {
    return card->pace > 0 ? card->pace : 1;
}

/** What is left of today. */
static inline double seconds_today(const struct fsrs_plan_task *task,
                                   double seconds_a_day) {
    double left = seconds_a_day - task->seconds_used;

    return left > 0 ? left : 0;
}

/** Room for the maps and prices; false when there is none. */
bool plan_take_maps(struct fsrs_plan *plan, const struct fsrs_room *room);

/**
 * Fills ground and maps unless they are: with prices at which each day's minutes are just
 * used, if the plan has prices.
 */
void plan_map(struct fsrs_plan *plan);

#endif

// SPDX-License-Identifier: MIT

/** The cards of the store as a task for the planner. */

#ifndef VIVA_COURSE_H
#define VIVA_COURSE_H

#include <viva/interview.h>
#include <viva/plan.h>

/** What a course is made for. */
struct course_options {
    struct store *store;
    const struct schedule *schedule;
    const struct calendar *calendar;
    const struct interviews *interviews;
    int64_t now;
    uint64_t seed;

    // As the study day began, without its reviews: the same all day long.  Else as it is now.
    bool from_day;

    bool by_date;  // the task's topics are the dates
};

struct course {
    const struct interview *interviews;  // those ahead
    size_t interview_count;
    struct fsrs_habits habits;
    size_t answers;                  // reviews that the habits were learned from
    int64_t *keys;                   // of the task's cards
    const struct topic_row *topics;  // of the task's topics, unless by date
    size_t matches;                  // cards that are of some date; those of weight 0 too
    double dates[INTERVIEWS_LIMIT];
    struct fsrs_plan_task task;  // its model and habits are borrowed
};

/**
 * Reads the cards that count at a date ahead; of several dates a card is for the first.
 * Suspended and retired cards are left out.  All lives in the arena, and `course` must
 * stay where it is while its task is used.
 */
bool course_read(const struct course_options *options, struct arena *arena,
                 struct course *course, struct error *err);

/** Plans; never NULL but for a task that the planner refuses, which is told. */
struct fsrs_plan *course_plan(const struct course *course, struct arena *arena,
                              struct error *err);

#endif

// SPDX-License-Identifier: MIT

/**
 * Planning for a date: what to study today so that most is known on the day of
 * an interview or an exam, and what to expect of it.
 *
 *     struct fsrs_plan_task task = {
 *         .model = &model, .habits = &habits,
 *         .cards = cards, .card_count = count,
 *         .dates = (double[]){21}, .date_count = 1,      // in three weeks
 *         .seconds_a_day = 1800,
 *     };
 *     struct fsrs_plan *plan = fsrs_plan_make(&task, &room);
 *     size_t today;
 *     const struct fsrs_plan_choice *order = fsrs_plan_order(plan, &today, NULL);
 *     ... ask order[0] to order[today - 1], each with its reason ...
 *     struct fsrs_forecast forecast;
 *     fsrs_plan_forecast(plan, &(struct fsrs_forecast_options){0}, &forecast, NULL);
 *     ... forecast.on_plan.expected ...
 *
 * A plan is made anew whenever it is looked at, from the memory that the log
 * gives by then: nothing of it needs to be kept.  It changes no memory, so that
 * after the date (or without one) plain FSRS goes on where it was.
 *
 * Pure functions: no I/O, no clock; the same task gives the same plan.  Memory
 * comes from struct fsrs_room, only when a plan is made.  What a task points to
 * must live as long as its plan.  Not two threads at a time on one plan.
 *
 * Readiness is the expected recall at the date: the mean over the cards,
 * weighted, where a card that was never seen counts as 0.  It is what the memory
 * model says; docs/scheduler.md has what it is worth, and all formulas.
 */

#ifndef VIVA_PLAN_H
#define VIVA_PLAN_H

#include <viva/fit.h>
#include <viva/habits.h>

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Days that can be planned for, and from when on prices pay (see fsrs_plan_method). */
enum { FSRS_PLAN_DAYS = 400, FSRS_PLAN_PRICED_FROM = 30 };

/** A card as it is now. */
struct fsrs_plan_card {
    struct fsrs_memory memory;  // all zero if it was never seen

    // Days since its last review, as fsrs_next() would be given them now.
    double elapsed;

    // What it is worth to know it beside others, such as its topic's weight: 1e-6 to 1e6.
    // With 0 it is not studied and does not count.
    double weight;

    double pace;     // its seconds as a multiple of the habits', 1e-6 to 1e6; 0 counts as 1
    uint32_t topic;  // below topic_count
    uint32_t date;   // below date_count
};

/** How cards are chosen. */
enum fsrs_plan_method {
    /** FSRS_PLAN_PRICED if a date is more than FSRS_PLAN_PRICED_FROM days off, else GREEDY. */
    FSRS_PLAN_AUTO,

    /**
     * By expected gain per second: recall at the date after a review today less recall at the
     * date without one, times weight, by expected seconds.  Exact for each card, and near the
     * best for some weeks, but it does not see that a review may be worth more later.
     */
    FSRS_PLAN_GREEDY,

    /**
     * As above, but recall at the date, with and without a review today, is what the best
     * later reviews make of it, less their time at its price.  A dynamic programme over the
     * days to the date finds it for all memories; a second's price on each day is the one at
     * which that day's minutes are just used.
     */
    FSRS_PLAN_PRICED,
};

struct fsrs_plan_task {
    const struct fsrs_model *model;
    const struct fsrs_habits *habits;

    const struct fsrs_plan_card *cards;
    size_t card_count;

    /*
     * Days from now to each date, at most FSRS_PLAN_DAYS.  A date below 0 is over: its
     * cards are not studied.  0 is now.  Study ends the day before a date, or today where
     * there is no day between.
     */
    const double *dates;
    size_t date_count;

    size_t topic_count;

    double seconds_a_day;  // from tomorrow on, and today unless
    double seconds_used;   // so many have been used today already

    enum fsrs_plan_method method;
    uint64_t seed;  // of the order among cards that are worth the same, and of rehearsals
};

/** What is wrong with a task. */
enum fsrs_plan_fault {
    FSRS_PLAN_SOUND,
    FSRS_PLAN_BAD_MODEL,   // not made by fsrs_model_set() or fsrs_default()
    FSRS_PLAN_BAD_HABITS,  // fsrs_habits_sound() says so
    FSRS_PLAN_BAD_TIME,    // seconds that are negative or no number
    FSRS_PLAN_BAD_DATE,    // no number, or too far off
    FSRS_PLAN_BAD_CARD,    // a number out of range, or no such topic or date
};

/** The first fault; `at` (may be NULL) gets the date or the card that has it. */
enum fsrs_plan_fault fsrs_plan_check(const struct fsrs_plan_task *task, size_t *at);

struct fsrs_plan;

/**
 * Makes a plan.  NULL when the task has a fault or there is no room: some 400 bytes
 * a card, 1 MB, and for each day to the date 20 kB (GREEDY), or 80 kB for each of at most four
 * dates (PRICED).
 */
struct fsrs_plan *fsrs_plan_make(const struct fsrs_plan_task *task,
                                 const struct fsrs_room *room);

/** A card's place in the order, and why it is there. */
struct fsrs_plan_choice {
    size_t card;     // as the task numbers them
    double index;    // what a second with it is worth today; the order falls with it
    double recall;   // now; 0 for a card that was never seen
    double without;  // recall at the date if it is not asked any more,
    double with;     // and if it is asked today and then no more
    double gain;     // the difference
    double seconds;  // expected, with its repeats today
};

/**
 * All cards that can be studied: first the `today` best that fit into today's seconds and
 * are worth it, then the others, each best first.  Those of the same worth are in an order
 * that the seed decides.  `today` and `count` may be NULL.
 */
const struct fsrs_plan_choice *fsrs_plan_order(const struct fsrs_plan *plan, size_t *today,
                                               size_t *count);

/** Today's share of the order. */
struct fsrs_plan_share {
    size_t new_cards, seen_cards;
    double new_seconds, seen_seconds;
};

struct fsrs_plan_share fsrs_plan_today(const struct fsrs_plan *plan);

/** An expected share of what is known, and where it lies in most cases. */
struct fsrs_expectation {
    double expected, low, high;
};

struct fsrs_forecast {
    size_t cards;                     // with a weight
    double weight;                    // their sum; if it is 0, all else is
    struct fsrs_expectation now;      // if the date were now
    struct fsrs_expectation stop;     // at the date, if nothing is studied any more
    struct fsrs_expectation on_plan;  // at the date, if the plan is followed
};

struct fsrs_forecast_options {
    double coverage;  // how often the truth lies between low and high; 0 for 0.8

    /**
     * How wrong the model is about everybody's recall at once: the standard deviation of
     * a shift of all logits.  0 for FSRS_MODEL_ERROR; below 0 for none.
     */
    double model_error;
};

/** As measured over five folds of a real log, see docs/scheduler.md. */
#define FSRS_MODEL_ERROR 0.2

/**
 * Readiness, overall and (unless NULL) for each topic.
 *
 * The interval is for the share that would be answered if all cards were asked, each once.
 * With p a card's expected recall, v its weight and sigma the model error,
 *
 *   variance = ( c sum of v^2 p (1-p)  +  (sigma * sum of v p (1-p))^2 ) / (sum of v)^2
 *
 * the first part for chance, of the reviews to come as well as of the test, and the second
 * for the model.  c is 1 but on plan, where cards share the minutes: bad luck with some leaves
 * less time for others, and rehearsals tell by how much they differ more.  All is taken for
 * normal, and ends at 0 and 1.
 */
void fsrs_plan_forecast(struct fsrs_plan *plan, const struct fsrs_forecast_options *options,
                        struct fsrs_forecast *overall, struct fsrs_forecast *topics);

/** A day of study on the way, as the mean of rehearsals. */
struct fsrs_plan_day {
    double new_cards, seen_cards;  // asked
    double seconds;
    double readiness;  // if nothing is studied after this day
};

/**
 * The days of study from today to the last date; returns how many there are, which is at
 * most FSRS_PLAN_DAYS.  `days` may be NULL.  The last day's readiness is that on plan.
 */
size_t fsrs_plan_days(struct fsrs_plan *plan, struct fsrs_plan_day *days);

/**
 * Readiness overall with other seconds a day than the task's (today included, less those
 * used); for each of `count`.  Never falls as seconds rise.
 */
void fsrs_plan_readiness(struct fsrs_plan *plan, const double *seconds, size_t count,
                         double *readiness);

/**
 * The fewest seconds a day that reach a readiness: 0 if none are needed, INFINITY if a
 * whole day does not.  fsrs_plan_readiness() of the answer is `target` or a little more.
 */
double fsrs_plan_seconds(struct fsrs_plan *plan, double target);

#ifdef __cplusplus
}
#endif

#endif

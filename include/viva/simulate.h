// SPDX-License-Identifier: MIT

/**
 * What a desired retention costs and brings: a deck studied for some days by
 * chance, once for each retention, and which of them to take.
 *
 *     struct fsrs_simulation simulation = {
 *         .model = &model, .habits = &habits,
 *         .new_cards = 500, .new_a_day = 10, .seconds_a_day = 1800, .days = 365,
 *     };
 *     struct fsrs_simulated_day days[365];
 *     struct fsrs_load load;
 *     fsrs_simulate(&simulation, 0.9, &room, days, &load);
 *
 * Pure functions: no I/O, no clock; the same simulation gives the same days.
 * Memory comes from struct fsrs_room: some 50 bytes a card, which can be had
 * again after each call.
 *
 * A day goes like this (after fsrs-rs 6.6.1, with the model's own rule for
 * repeats): what is due comes first, the easiest first, and then new cards, as
 * long as a number of them and the minutes allow; what does not fit is for the
 * next day.  A card is recalled with the probability that the model says, takes
 * the seconds that the habits say, is repeated that day as they say, and is due
 * after the interval for the desired retention, in whole days, at least one.
 */

#ifndef VIVA_SIMULATE_H
#define VIVA_SIMULATE_H

#include <viva/fit.h>
#include <viva/habits.h>

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { FSRS_SIMULATION_DAYS = 3650 };

/** A card that is there already. */
struct fsrs_simulation_card {
    struct fsrs_memory memory;  // not all zero
    double elapsed;             // days since its last review
};

struct fsrs_simulation {
    const struct fsrs_model *model;
    const struct fsrs_habits *habits;

    const struct fsrs_simulation_card *cards;  // those that have been seen
    size_t card_count;
    size_t new_cards;  // and those that have not

    size_t new_a_day, reviews_a_day;  // the most of each; 0 for any number
    double seconds_a_day;             // 0 for any
    size_t days;                      // 1 to FSRS_SIMULATION_DAYS
    uint64_t seed;
};

/** Whether it can be simulated: days, numbers and probabilities are what they should be. */
bool fsrs_simulation_sound(const struct fsrs_simulation *simulation);

struct fsrs_simulated_day {
    double memorised;  // sum of recall over the cards seen, when the day ends
    size_t reviews;    // of cards seen before; repeats on the same day are not counted
    size_t new_cards;
    size_t postponed;  // due, but there was no time
    double seconds;
};

/** All days of one retention. */
struct fsrs_load {
    double desired_retention;
    double memorised;  // on the last day
    size_t seen;       // cards, by then
    size_t reviews;
    double seconds;
};

/**
 * Simulates.  `days` gets simulation.days of them, and may be NULL.  False when it is not
 * sound, the retention is not between 0.5 and 0.995, or there is no room.
 */
bool fsrs_simulate(const struct fsrs_simulation *simulation, double desired_retention,
                   const struct fsrs_room *room, struct fsrs_simulated_day *days,
                   struct fsrs_load *load);

/** Why a retention is recommended. */
enum fsrs_advice_reason {
    FSRS_ADVICE_NONE,    // nothing is studied, so that nothing can be said
    FSRS_ADVICE_KEEP,    // what is used now is as good as the best
    FSRS_ADVICE_HIGHER,  // more would be remembered for time that is worth it
    FSRS_ADVICE_LOWER,   // the time of what is remembered beyond that is better spent
};

struct fsrs_advice {
    enum fsrs_advice_reason reason;
    double desired_retention;

    // From and to which retention it makes no difference: the optimum is flat.
    double low, high;

    // With what is recommended, and with what is used now.
    double memorised, seconds;
    double memorised_now, seconds_now;

    /*
     * The retention with the fewest seconds for each card memorised, and these: what fsrs-rs
     * calls the minimum recommended retention.  It is no advice, for with published habits
     * it is the lowest that is tried: half of the cards remembered for less than half of
     * the time are a good bargain by that measure.
     */
    double cheapest, least_cost;
};

/**
 * A remembered card is taken to be worth this many times the least cost of one, and a
 * difference of less than this share of the cards seen to be none.
 */
#define FSRS_ADVICE_WORTH  10
#define FSRS_ADVICE_MARGIN 0.01

/**
 * What to take of the retentions that were simulated, in rising order, when `now` is used:
 * the one with the most memorised on the last day, less the seconds by the worth of a card.
 * Between two of them there is a line.
 */
struct fsrs_advice fsrs_advise(const struct fsrs_load *loads, size_t count, double now);

#ifdef __cplusplus
}
#endif

#endif

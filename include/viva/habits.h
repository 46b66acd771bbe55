// SPDX-License-Identifier: MIT

/**
 * How somebody answers: which ratings they give and how long it takes them.
 * The planner (plan.h) and the simulator (simulate.h) count with it.
 *
 *     struct fsrs_habits habits;
 *     fsrs_habits_default(&habits);
 *     fsrs_habits_learn(&habits, answers, count);    // from a log, as far as it goes
 *
 * A review is of one of three kinds: the first of a card ever, a later one, or
 * a repeat on the day of one of these, because the answer was missed or the
 * card has just been met.  Repeats go on until so many were Good in a row, one
 * was Easy, or there were five; a Hard one counts for nothing, Again starts
 * over.  Seconds include reading the answer; more than 20 minutes is a break.
 */

#ifndef VIVA_HABITS_H
#define VIVA_HABITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { FSRS_RATINGS = 4, FSRS_MOST_REPEATS = 5 };

enum fsrs_kind { FSRS_FIRST, FSRS_LATER, FSRS_REPEAT, FSRS_KINDS };

/** Shares of ratings are in the order Again, Hard, Good, Easy; each row sums to 1. */
struct fsrs_habits {
    double first[FSRS_RATINGS];  // when a card is asked for the first time
    double passed[3];            // Hard, Good, Easy among later reviews that succeed

    // What a repeat gets after Again, Hard and Good: on a card's first day, and after a lapse.
    double learning[3][FSRS_RATINGS];
    double relearning[3][FSRS_RATINGS];

    double seconds[FSRS_KINDS][FSRS_RATINGS];  // for one answer

    /*
     * So many Good in a row end the repeats.  On a card's first day a first rating of
     * Good counts as one.
     */
    int learning_steps, relearning_steps;
};

/**
 * Shares and seconds of some 10,000 people, as fsrs-rs 6.6.1 has them for its simulator,
 * with one step each: what was missed is asked again that day until it is known.
 */
void fsrs_habits_default(struct fsrs_habits *habits);

/** One answer of a log. */
struct fsrs_answer {
    int64_t card;
    int32_t day;     // study day, counted from any day
    uint8_t rating;  // 1 to 4; an answer with any other is left out
    double seconds;  // not above 0, or above 1200, if unknown
};

/**
 * Moves habits towards a log that is sorted by card and, within a card, by time.
 * Of n answers in a row of shares, or n that took a known time, their mean counts
 * n/(50+n) and what `habits` held before the rest (fsrs-rs 6.6.1).  A card's first
 * answer in the log is taken for its first ever.
 */
void fsrs_habits_learn(struct fsrs_habits *habits, const struct fsrs_answer *answers,
                       size_t count);

/** Whether every share and time is a number that can be one, and each row sums to 1. */
bool fsrs_habits_sound(const struct fsrs_habits *habits);

/**
 * The seconds that a review of a kind with a rating takes on average, with all repeats on
 * its day.  `kind` is FSRS_FIRST or FSRS_LATER.
 */
double fsrs_habits_seconds(const struct fsrs_habits *habits, enum fsrs_kind kind,
                           int rating);

#ifdef __cplusplus
}
#endif

#endif

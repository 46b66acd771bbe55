// SPDX-License-Identifier: MIT

/** What a desired retention costs and brings, simulated with the cards of the store. */

#ifndef VIVA_WORKLOAD_H
#define VIVA_WORKLOAD_H

#include <viva/arena.h>
#include <viva/simulate.h>
#include <viva/store.h>

struct workload_options {
    const struct schedule *schedule;  // its retention is the one in use
    const struct calendar *calendar;
    int new_per_day, reviews_per_day;  // as in struct session_options
    size_t days;                       // 1 to FSRS_SIMULATION_DAYS
    const double *retentions;          // to try, rising, each from 0.5 to 0.995
    size_t retention_count;
    uint64_t seed;
};

/** A day of a retention, as the mean of all runs; see struct fsrs_simulated_day. */
struct workload_day {
    double memorised, reviews, new_cards, postponed, seconds;
};

struct workload {
    size_t seen, unseen;         // cards that take part: neither retired nor suspended
    size_t answers;              // reviews that the user's habits were learned from
    size_t runs;                 // of each retention: small decks leave much to chance
    struct fsrs_load *loads;     // of each retention, the mean of its runs
    struct workload_day **days;  // of each retention, all of them
    struct fsrs_advice advice;
};

/**
 * Simulates each retention from now on, all with the same seeds.  Advice to change what
 * hardly matters, less than a card and half a minute a day, becomes advice to keep it.
 */
bool workload_simulate(struct store *store, const struct workload_options *options,
                       int64_t now, struct arena *arena, struct workload *out,
                       struct error *err);

#endif

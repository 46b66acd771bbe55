// SPDX-License-Identifier: MIT

/** A plan rehearsed: its days played through with chance, to see what they come to. */

#ifndef VIVA_SCHEDULE_REHEARSAL_H
#define VIVA_SCHEDULE_REHEARSAL_H

#include "plan_grid.h"

#include <viva/fit.h>

struct fsrs_plan;
struct fsrs_plan_day;

/** What a rehearsal needs to play, taken once. */
struct stage {
    /** A card that plays. */
    struct player {
        struct fsrs_memory memory;
        struct grid_place place;  // of the memory
        float elapsed;            // days since its last review, on day 0
        float price;              // the place of the price, for its worth
        float worth;              // weight by pace
        float pace;
        uint32_t tie;
        uint32_t date;
        bool known;
    } * players;

    struct candidate {
        float index;
        uint32_t tie;
        uint32_t player;
    } * candidates;
};

bool stage_make(struct stage *stage, size_t cards, const struct fsrs_room *room);

struct rehearsal {
    double seconds_a_day;
    size_t count;  // the first so many of the pool play, and share the seconds of all
    float price;   // its place: VALUE_PRICE, VALUE_NEVER or between
    uint64_t seed;

    // Gets what each day comes to added to it, readiness as the change of the sum of
    // weight times recall at the date on that day; may be NULL.
    struct fsrs_plan_day *days;
};

/**
 * Plays all days until the last date.  `recall` gets each player's recall at its date, and
 * `margins` (may be NULL), for each day, the index at which the seconds ran out: is added to
 * it, and nothing if they did not.
 */
void rehearse(const struct fsrs_plan *plan, const struct rehearsal *rehearsal,
              const struct stage *stage, float *recall, float *margins);

#endif

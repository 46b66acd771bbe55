// SPDX-License-Identifier: MIT

/**
 * What a second with a card is worth, for every memory, time since the last
 * review and number of days to the date: the dynamic programme of a plan.
 *
 * With R recall, P(G) the shares of outcomes, s' the memory after one, l days to
 * go, e days since the last review, and p(l) the price of a second on that day:
 *
 *   W(l, s)    = max(R(s, l), V(l-1, s, 1))                     just reviewed
 *   Q(l, s, e) = sum over G of P(G) W(l, s')                    reviewed now
 *   N(l, s, e) = V(l-1, s, e+1), or R(s, e+1) for l = 1         not now
 *   V(l, s, e) = max(Q(l, s, e) - p(l) seconds(s, e), N(l, s, e))
 *
 * The index is (Q - N) / seconds.  All is computed at four prices at once: a
 * fourth of p, p, four times p, and an infinite one.  Cards of other weights ask
 * between these, since twice the weight is as half the price; and at the infinite
 * price no review follows, W = R(s, l) and N = R(s, e+l), which is the greedy
 * index.
 */

#ifndef VIVA_SCHEDULE_PLAN_VALUE_H
#define VIVA_SCHEDULE_PLAN_VALUE_H

#include "plan_grid.h"

#include <viva/fit.h>

enum { VALUE_GAPS = 25, VALUE_CELLS = VALUE_GAPS * GRID_POINTS };

/** The prices, as places that can be asked between; VALUE_PRICE is p itself. */
enum { VALUE_PRICE = 1, VALUE_NEVER = 3, VALUE_PRICES };

/** What is the same for all dates and prices: outcomes of a review of each cell. */
struct value_ground {
    const struct learner *learner;
    struct grid grid;
    struct grid_place first[FSRS_RATINGS];  // of a new card

    // By cell, which is gap * GRID_POINTS + point.
    struct value_cell {
        struct grid_place outcome[FSRS_RATINGS];
        float recall;
        float seconds;
        float tomorrow;  // recall a day later
    } * cells;

    // Of the day before, and of the one that is on.
    struct priced {
        float at[VALUE_PRICES];
    } * worth, *next_worth, *fresh;
};

/** Room first, false when there is none, and then the work. */
bool value_ground_take(struct value_ground *ground, const struct fsrs_room *room);
void value_ground_fill(struct value_ground *ground, const struct learner *learner);

/** Indices until a date. */
struct value_map {
    int days;
    int prices;          // VALUE_PRICES, or 1 for VALUE_NEVER only
    float *index;        // [days to go - 1][cell][price]
    float *first_index;  // of a new card, [days to go - 1][price]
};

bool value_map_take(struct value_map *map, int days, bool priced,
                    const struct fsrs_room *room);

/** Fills the map; `prices` are by days to go, from prices[1] on, and not used for VALUE_NEVER. */
void value_map_run(struct value_map *map, struct value_ground *ground, const float *prices);

/** A time since the last review between two that cells have. */
struct gap_place {
    int gap;
    float rest;  // 0 to 1, the way to the next
};

struct gap_place value_gap(double elapsed);

/** What a worth other than 1 adds to the place of a price. */
float value_price_shift(double worth);

/** The index of a card of worth 1 with `days` to go, from 1; `price` is a place. */
float value_index(const struct value_map *map, int days, struct grid_place place,
                  struct gap_place gap, float price);

/** ... and of a new one. */
float value_first_index(const struct value_map *map, int days, float price);

/** Recall of a card. */
float value_recall(const struct value_ground *ground, struct grid_place place,
                   struct gap_place gap);

#endif

// SPDX-License-Identifier: MIT

/**
 * The memories of all cards on a grid of two coordinates, so that the future of
 * 10,000 cards is computed once for a few hundred points.
 *
 * The first is ln S, the second D.  That is all there is to FSRS-6.  FSRS-7 has
 * a third, the fast trace F; here it goes with S on the line ln F = a + b ln S
 * that typical histories follow, and a memory off that line is moved, at its D,
 * to the point of the line with the same recall after REFERENCE_DAYS.
 */

#ifndef VIVA_SCHEDULE_PLAN_GRID_H
#define VIVA_SCHEDULE_PLAN_GRID_H

#include "outcomes.h"

enum { GRID_STABILITIES = 40, GRID_DIFFICULTIES = 5 };
enum { GRID_POINTS = GRID_STABILITIES * GRID_DIFFICULTIES };

/** A point between four of the grid. */
struct grid_place {
    uint16_t corner;              // the lowest, of GRID_POINTS
    float stability, difficulty;  // 0 to 1, the way to the next
};

struct grid {
    const struct fsrs_model *model;
    double intercept, slope;       // a and b; FSRS-7 only
    float reference[GRID_POINTS];  // logit of recall after REFERENCE_DAYS; FSRS-7 only
};

void plan_grid_make(struct grid *grid, const struct learner *learner);

/** The memory that a point of the grid stands for. */
struct fsrs_memory plan_grid_memory(const struct grid *grid, int point);

struct grid_place plan_grid_find(const struct grid *grid, struct fsrs_memory memory);

/** The points around a place, and what each counts. */
struct grid_corners {
    int point[4];
    float weight[4];
};

static inline struct grid_corners grid_corners(struct grid_place place) {
    float x = place.stability, y = place.difficulty;
    int at = place.corner;

    return (struct grid_corners){
        {at, at + 1, at + GRID_DIFFICULTIES, at + GRID_DIFFICULTIES + 1},
        {(1 - x) * (1 - y), (1 - x) * y, x * (1 - y), x * y},
    };
}

#endif

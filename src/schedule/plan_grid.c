// SPDX-License-Identifier: MIT
// Memories on a grid of stability and difficulty.

#include "plan_grid.h"

#include "fsrs_model.h"

#include <math.h>

static const double reference_days = 10;

static const double lowest = -3.506557897319982;  // ln 0.03
static const double highest = 7.600902459542082;  // ln 2000

static double step_of_stability(void) {
    return (highest - lowest) / (GRID_STABILITIES - 1);
}

static double step_of_difficulty(void) {
    return 9.0 / (GRID_DIFFICULTIES - 1);
}

/** Sums for a line through points by least squares. */
struct line_sums {
    double count, x, y, xx, xy;
};

static void line_add(struct line_sums *sums, struct fsrs_memory memory) {
    double x = log(memory.stability), y = log(memory.fast);

    sums->count++;
    sums->x += x;
    sums->y += y;
    sums->xx += x * x;
    sums->xy += x * y;
}

/** Reviews at doubling gaps, all passed but the one of number `lapse`. */
static void add_history(struct line_sums *sums, const struct learner *learner,
                        struct fsrs_memory memory, int lapse) {
    enum { REVIEWS = 6 };
    double gap = 1;

    for (int i = 0; i < REVIEWS; i++) {
        struct outcomes outcomes;

        outcomes_of_later(learner, memory, gap, &outcomes);
        memory = outcomes.memory[i == lapse ? AGAIN - 1 : GOOD - 1];
        line_add(sums, memory);
        gap = i == lapse ? 1 : gap * 2;
    }
}

static void fit_line(struct grid *grid, const struct learner *learner) {
    enum { LAPSES = 5 };
    struct line_sums sums = {0};
    struct outcomes first;
    double spread;

    outcomes_of_first(learner, &first);
    for (int i = 0; i < FSRS_RATINGS; i++) {
        for (int lapse = -1; lapse < LAPSES; lapse++) {
            add_history(&sums, learner, first.memory[i], lapse);
        }
    }
    spread = sums.count * sums.xx - sums.x * sums.x;
    grid->slope =
        spread > 1e-9 ? clamp((sums.count * sums.xy - sums.x * sums.y) / spread, 0, 3) : 1;
    grid->intercept = (sums.y - grid->slope * sums.x) / sums.count;
}

static float logit_after(const struct grid *grid, struct fsrs_memory memory) {
    double recall = fsrs_retrievability(grid->model, memory, reference_days);

    return (float)log(recall / (1 - recall));
}

void plan_grid_make(struct grid *grid, const struct learner *learner) {
    *grid = (struct grid){.model = learner->model};
    if (grid->model->count == FSRS7_PARAMETERS) {
        fit_line(grid, learner);
        for (int point = 0; point < GRID_POINTS; point++) {
            grid->reference[point] = logit_after(grid, plan_grid_memory(grid, point));
        }
    }
}

struct fsrs_memory plan_grid_memory(const struct grid *grid, int point) {
    int row = point / GRID_DIFFICULTIES;
    double x = lowest + step_of_stability() * row;

    return (struct fsrs_memory){
        .stability = exp(x),
        .fast = grid->model->count == FSRS7_PARAMETERS
                    ? exp(grid->intercept + grid->slope * x)
                    : 0,
        .difficulty = 1 + step_of_difficulty() * (point % GRID_DIFFICULTIES),
    };
}

/** How far along `count` points, from 0. */
static int whole(double at, int count, float *rest) {
    double held = clamp(at, 0, count - 1);
    int point = held < count - 2 ? (int)held : count - 2;

    *rest = (float)(held - point);
    return point;
}

/** The reference recall of the line at a difficulty between two of the grid. */
static float reference_at(const struct grid *grid, int row, int column, float difficulty) {
    const float *at = grid->reference + row * GRID_DIFFICULTIES + column;

    return at[0] + difficulty * (at[1] - at[0]);
}

/** Where on the line, in steps of stability, recall is as after the memory. */
static double along_line(const struct grid *grid, struct fsrs_memory memory, int column,
                         float difficulty) {
    float wanted = logit_after(grid, memory);
    int low = 0, high = GRID_STABILITIES - 1;
    float below, above;

    while (high - low > 1) {
        int middle = (low + high) / 2;

        if (reference_at(grid, middle, column, difficulty) <= wanted) {
            low = middle;
        } else {
            high = middle;
        }
    }
    below = reference_at(grid, low, column, difficulty);
    above = reference_at(grid, high, column, difficulty);
    return low + (above > below ? (double)((wanted - below) / (above - below)) : 0);
}

struct grid_place plan_grid_find(const struct grid *grid, struct fsrs_memory memory) {
    struct grid_place place;
    int column = whole((memory.difficulty - 1) / step_of_difficulty(), GRID_DIFFICULTIES,
                       &place.difficulty);
    double along = grid->model->count == FSRS7_PARAMETERS
                       ? along_line(grid, memory, column, place.difficulty)
                       : (log(fmax(memory.stability, 1e-9)) - lowest) / step_of_stability();

    place.corner =
        (uint16_t)(whole(along, GRID_STABILITIES, &place.stability) * GRID_DIFFICULTIES +
                   column);
    return place;
}

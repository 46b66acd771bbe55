// SPDX-License-Identifier: MIT
// The dynamic programme of a plan, backward from the date.

#include "plan_value.h"

#include "fit_log.h"
#include "fsrs_model.h"

#include <math.h>
#include <string.h>

/** A day apart as long as that matters, then further. */
static const float gaps[VALUE_GAPS] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,   10,  12,  15,  18,
    22, 27, 33, 40, 50, 60, 75, 95, 120, 160, 230, 400,
};

enum { DAY_BY_DAY = 8 };

static const float price_factors[VALUE_PRICES] = {0.25f, 1, 4, INFINITY};
static const double price_ratio = 4;

struct gap_place value_gap(double elapsed) {
    int low = DAY_BY_DAY, high = VALUE_GAPS - 1;
    float days = (float)elapsed;

    if (!(days > 0)) {
        return (struct gap_place){0, 0};
    }
    if (days < DAY_BY_DAY) {
        return (struct gap_place){(int)days, days - (float)(int)days};
    }
    while (high - low > 1) {
        int middle = (low + high) / 2;

        if (gaps[middle] <= days) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return (struct gap_place){low, fminf(1, (days - gaps[low]) / (gaps[high] - gaps[low]))};
}

static void prepare_cell(const struct value_ground *ground, int gap, int point) {
    struct value_cell *cell = &ground->cells[gap * GRID_POINTS + point];
    struct fsrs_memory memory = plan_grid_memory(&ground->grid, point);
    double elapsed = (double)gaps[gap];
    struct outcomes outcomes;

    outcomes_of_later(ground->learner, memory, elapsed, &outcomes);
    cell->recall = (float)outcomes.recall;
    cell->seconds = (float)outcomes.seconds;
    cell->tomorrow =
        (float)fsrs_retrievability(ground->learner->model, memory, elapsed + 1);
    for (int i = 0; i < FSRS_RATINGS; i++) {
        cell->outcome[i] = plan_grid_find(&ground->grid, outcomes.memory[i]);
    }
}

bool value_ground_take(struct value_ground *ground, const struct fsrs_room *room) {
    *ground = (struct value_ground){
        .cells = room_take(room, VALUE_CELLS, sizeof(*ground->cells)),
        .worth = room_take(room, VALUE_CELLS, sizeof(*ground->worth)),
        .next_worth = room_take(room, VALUE_CELLS, sizeof(*ground->worth)),
        .fresh = room_take(room, GRID_POINTS, sizeof(*ground->fresh)),
    };
    return ground->cells && ground->worth && ground->next_worth && ground->fresh;
}

void value_ground_fill(struct value_ground *ground, const struct learner *learner) {
    ground->learner = learner;
    plan_grid_make(&ground->grid, learner);
    for (int gap = 0; gap < VALUE_GAPS; gap++) {
        for (int point = 0; point < GRID_POINTS; point++) {
            prepare_cell(ground, gap, point);
        }
    }
    for (int rating = AGAIN; rating <= EASY; rating++) {
        ground->first[rating - 1] =
            plan_grid_find(&ground->grid, learner_first(learner, rating));
    }
}

bool value_map_take(struct value_map *map, int days, bool priced,
                    const struct fsrs_room *room) {
    size_t numbers = (size_t)days * (priced ? VALUE_PRICES : 1);

    *map = (struct value_map){
        .days = days,
        .prices = priced ? VALUE_PRICES : 1,
        .index = room_take(room, numbers * VALUE_CELLS, sizeof(*map->index)),
        .first_index = room_take(room, numbers, sizeof(*map->first_index)),
    };
    return map->index && map->first_index;
}

/** Q of a review with these outcomes. */
static struct priced reviewed(const struct value_ground *ground,
                              const struct grid_place *places, const float *shares) {
    struct priced sum = {{0}};

    for (int i = 0; i < FSRS_RATINGS; i++) {
        struct grid_corners corners = grid_corners(places[i]);

        for (int corner = 0; corner < 4; corner++) {
            const struct priced *from = &ground->fresh[corners.point[corner]];
            float weight = shares[i] * corners.weight[corner];

            for (int k = 0; k < VALUE_PRICES; k++) {
                sum.at[k] += weight * from->at[k];
            }
        }
    }
    return sum;
}

/** N of a cell when there is a day before. */
static struct priced postponed(const struct value_ground *ground, struct gap_place tomorrow,
                               int point) {
    const struct priced *here = &ground->worth[tomorrow.gap * GRID_POINTS + point];
    const struct priced *there = here + (tomorrow.rest > 0 ? GRID_POINTS : 0);
    struct priced worth;

    for (int k = 0; k < VALUE_PRICES; k++) {
        worth.at[k] = here->at[k] + tomorrow.rest * (there->at[k] - here->at[k]);
    }
    return worth;
}

/** Recall of a point without a review; by V's recursion errors of interpolating would add up. */
static float left_alone(const struct value_ground *ground, struct gap_place then,
                        int point) {
    const struct value_cell *here = &ground->cells[then.gap * GRID_POINTS + point];
    const struct value_cell *there = here + (then.rest > 0 ? GRID_POINTS : 0);

    return here->recall + then.rest * (there->recall - here->recall);
}

static struct priced the_same(float worth) {
    return (struct priced){{worth, worth, worth, worth}};
}

/** V of Q and N; the index on the way. */
static struct priced decide(const struct value_map *map, struct priced now,
                            struct priced later, float price, float seconds, float *index) {
    const int skipped = VALUE_PRICES - map->prices;

    for (int k = skipped; k < VALUE_PRICES; k++) {
        index[k - skipped] = (now.at[k] - later.at[k]) / seconds;
    }
    for (int k = 0; k < VALUE_NEVER; k++) {
        later.at[k] = fmaxf(now.at[k] - price * price_factors[k] * seconds, later.at[k]);
    }
    return later;
}

/** W of all points. */
static void refresh(const struct value_ground *ground, int days) {
    struct gap_place at_date = value_gap(days);

    for (int point = 0; point < GRID_POINTS; point++) {
        float recall = left_alone(ground, at_date, point);
        const struct priced *later = &ground->worth[GRID_POINTS + point];
        struct priced *fresh = &ground->fresh[point];

        *fresh = the_same(recall);
        for (int k = 0; days > 1 && k < VALUE_NEVER; k++) {
            fresh->at[k] = fmaxf(recall, later->at[k]);
        }
    }
}

static void run_cells(const struct value_map *map, const struct value_ground *ground,
                      int days, float price) {
    const float *passed = ground->learner->passed;
    float *index = map->index + (size_t)(days - 1) * VALUE_CELLS * (size_t)map->prices;

    for (int gap = 0; gap < VALUE_GAPS; gap++) {
        struct gap_place tomorrow = value_gap((double)gaps[gap] + 1);
        struct gap_place at_date = value_gap((double)gaps[gap] + days);

        for (int point = 0; point < GRID_POINTS; point++) {
            int at = gap * GRID_POINTS + point;
            const struct value_cell *cell = &ground->cells[at];
            const float shares[FSRS_RATINGS] = {1 - cell->recall, cell->recall * passed[0],
                                                cell->recall * passed[1],
                                                cell->recall * passed[2]};
            struct priced now = reviewed(ground, cell->outcome, shares);
            struct priced later =
                days > 1 ? postponed(ground, tomorrow, point) : the_same(cell->tomorrow);

            later.at[VALUE_NEVER] = left_alone(ground, at_date, point);
            ground->next_worth[at] = decide(map, now, later, price, cell->seconds, index);
            index += map->prices;
        }
    }
}

void value_map_run(struct value_map *map, struct value_ground *ground,
                   const float *prices) {
    const struct learner *learner = ground->learner;
    struct priced first = the_same(0);  // V of a new card: nothing until it is met
    float shares[FSRS_RATINGS];

    for (int i = 0; i < FSRS_RATINGS; i++) {
        shares[i] = (float)learner->habits->first[i];
    }
    for (int days = 1; days <= map->days; days++) {
        float price = map->prices == 1 ? 0 : prices[days];
        struct priced *before = ground->worth;

        refresh(ground, days);
        run_cells(map, ground, days, price);
        first = decide(map, reviewed(ground, ground->first, shares), first, price,
                       (float)learner->first_seconds,
                       map->first_index + (size_t)(days - 1) * (size_t)map->prices);
        ground->worth = ground->next_worth;
        ground->next_worth = before;
    }
}

float value_price_shift(double worth) {
    return worth > 0 ? (float)(-log(worth) / log(price_ratio)) : 0;
}

/** A number between two prices of a map. */
struct price_place {
    int price;
    float rest;
};

static struct price_place price_place(const struct value_map *map, float place) {
    float held = fminf(fmaxf(place, 0), VALUE_NEVER);
    int price = (int)held;

    return map->prices == 1 ? (struct price_place){0, 0}
                            : (struct price_place){price, held - (float)price};
}

static float between(const float *numbers, struct price_place place) {
    return place.rest > 0 ? numbers[place.price] + place.rest * (numbers[place.price + 1] -
                                                                 numbers[place.price])
                          : numbers[place.price];
}

float value_index(const struct value_map *map, int days, struct grid_place place,
                  struct gap_place gap, float price) {
    struct grid_corners corners = grid_corners(place);
    struct price_place priced = price_place(map, price);
    size_t prices = (size_t)map->prices;
    const float *here = map->index + ((size_t)(days - 1) * VALUE_GAPS + (size_t)gap.gap) *
                                         GRID_POINTS * prices;
    const float *there = here + (gap.rest > 0 ? GRID_POINTS * prices : 0);
    float sum = 0, later = 0;

    for (int i = 0; i < 4; i++) {
        size_t point = (size_t)corners.point[i] * prices;

        sum += corners.weight[i] * between(here + point, priced);
        later += corners.weight[i] * between(there + point, priced);
    }
    return sum + gap.rest * (later - sum);
}

float value_first_index(const struct value_map *map, int days, float price) {
    return between(map->first_index + (size_t)(days - 1) * (size_t)map->prices,
                   price_place(map, price));
}

float value_recall(const struct value_ground *ground, struct grid_place place,
                   struct gap_place gap) {
    struct grid_corners corners = grid_corners(place);
    const struct value_cell *here = ground->cells + (size_t)gap.gap * GRID_POINTS;
    const struct value_cell *there = here + (gap.rest > 0 ? GRID_POINTS : 0);
    float sum = 0;

    for (int i = 0; i < 4; i++) {
        float today = here[corners.point[i]].recall;
        float later = there[corners.point[i]].recall;

        sum += corners.weight[i] * (today + gap.rest * (later - today));
    }
    return sum;
}

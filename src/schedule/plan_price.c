// SPDX-License-Identifier: MIT
// The maps of a plan, and the price of a second on each day: each day's minutes are just used.

#include "dice.h"
#include "fit_log.h"
#include "planning.h"

#include <math.h>
#include <string.h>

static bool add_map(struct fsrs_plan *plan, int days, const struct fsrs_room *room) {
    bool priced = plan->method == FSRS_PLAN_PRICED;

    return value_map_take(&plan->maps[plan->map_count++], days, priced, room);
}

/** The most days below `below` that a date has; 0 if there are none. */
static int days_below(const struct fsrs_plan *plan, int below) {
    int most = 0;

    for (size_t i = 0; i < plan->task.date_count; i++) {
        int days = plan->goals[i].sittings;

        most = days < below && days > most ? days : most;
    }
    return most;
}

/** Of the maps that reach a date, the one with the fewest days. */
static const struct value_map *map_for(const struct fsrs_plan *plan, int days) {
    int found = 0;

    while (found + 1 < plan->map_count && plan->maps[found + 1].days >= days) {
        found++;
    }
    return &plan->maps[found];
}

/** Without prices all dates share a map, since only the days to go count. */
static bool take_maps(struct fsrs_plan *plan, const struct fsrs_room *room) {
    int wanted = plan->method == FSRS_PLAN_PRICED ? PRICED_DATES : 1;
    int days = plan->sittings;

    for (; days > 0 && plan->map_count < wanted; days = days_below(plan, days)) {
        if (!add_map(plan, days, room)) {
            return false;
        }
    }
    for (size_t i = 0; i < plan->task.date_count; i++) {
        struct goal *goal = &plan->goals[i];

        goal->map = goal->sittings > 0 ? map_for(plan, goal->sittings) : NULL;
    }
    return true;
}

bool plan_take_maps(struct fsrs_plan *plan, const struct fsrs_room *room) {
    size_t days = (size_t)plan->sittings + 1;

    plan->prices = room_take(room, days, sizeof(*plan->prices));
    plan->margins = room_take(room, days, sizeof(*plan->margins));
    plan->prices_by_days = room_take(room, days, sizeof(*plan->prices_by_days));
    return plan->prices && plan->margins && plan->prices_by_days &&
           value_ground_take(&plan->ground, room) && take_maps(plan, room);
}

/*
 * The right price of a day is the index of the card that no longer fits: those
 * above it are asked, those below can wait.  It depends on the indices and they
 * depend on the prices, so both are found in turns: the plan is rehearsed, the
 * margins of its days become prices, the indices follow.  The first rehearsal is
 * greedy, and prices only come down from there.
 */
enum { ROUNDS = 5, SAMPLE = 1000, MOST_RUNS = 8, SMOOTHED_DAYS = 2 };

static const float share_of_new = 0.7f;
static const float unaffordable = 1e9f;

/** The mean over the days around one. */
static float smoothed(const float *margins, int days, int day) {
    float sum = 0;
    int count = 0;

    for (int i = day - SMOOTHED_DAYS; i <= day + SMOOTHED_DAYS; i++) {
        if (i >= 0 && i < days) {
            sum += margins[i];
            count++;
        }
    }
    return sum / (float)count;
}

static void rehearse_sample(struct fsrs_plan *plan, float place) {
    size_t count = plan->pool_count < SAMPLE ? plan->pool_count : SAMPLE;
    size_t runs = (SAMPLE + count - 1) / count;

    runs = runs < MOST_RUNS ? runs : MOST_RUNS;
    memset(plan->margins, 0, (size_t)plan->sittings * sizeof(*plan->margins));
    for (size_t run = 0; run < runs; run++) {
        const struct rehearsal rehearsal = {
            .seconds_a_day = plan->task.seconds_a_day,
            .count = count,
            .price = place,
            .seed = plan->task.seed + run,
        };

        rehearse(plan, &rehearsal, &plan->stage, plan->recall, plan->margins);
    }
    for (int day = 0; day < plan->sittings; day++) {
        plan->margins[day] /= (float)runs;
    }
}

static void fill_maps(struct fsrs_plan *plan) {
    for (int i = 0; i < plan->map_count; i++) {
        struct value_map *map = &plan->maps[i];

        for (int days = 1; days <= map->days; days++) {
            plan->prices_by_days[days] = plan->prices[map->days - days];
        }
        value_map_run(map, &plan->ground, plan->prices_by_days);
    }
}

static void improve_prices(struct fsrs_plan *plan, int round) {
    rehearse_sample(plan, round == 0 ? VALUE_NEVER : VALUE_PRICE);
    for (int day = 0; day < plan->sittings; day++) {
        float found = smoothed(plan->margins, plan->sittings, day);
        float before = round == 0 ? found : plan->prices[day];

        plan->prices[day] = before + share_of_new * (found - before);
    }
    fill_maps(plan);
}

void plan_map(struct fsrs_plan *plan) {
    int rounds = plan->method == FSRS_PLAN_PRICED && plan->pool_count > 0 ? ROUNDS : 0;

    if (plan->mapped || plan->sittings == 0) {
        return;
    }
    plan->mapped = true;
    value_ground_fill(&plan->ground, &plan->learner);
    for (int day = 0; day < plan->sittings; day++) {
        plan->prices[day] = unaffordable;
    }
    fill_maps(plan);
    for (int round = 0; round < rounds; round++) {
        improve_prices(plan, round);
    }
}

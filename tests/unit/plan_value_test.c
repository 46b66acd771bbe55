// SPDX-License-Identifier: MIT
// The grid and the dynamic programme against the plain model: how near they come, and what they promise.

#include "support/check.h"
#include "support/learner.h"

#include "schedule/dice.h"
#include "schedule/plan_value.h"

#include <math.h>
#include <string.h>

enum { DAYS = 40, TRIED = 2000 };

static struct model_row {
    const char *name;
    size_t parameters;
    double recall_error, gain_error;  // mean, absolute
} model_rows[] = {
    {"FSRS-6 lies on the grid", FSRS6_PARAMETERS, 0.0005, 0.002},
    {"FSRS-7 is near the line", FSRS7_PARAMETERS, 0.003, 0.0035},
};

static struct fsrs_model model;
static struct fsrs_habits habits;
static struct learner learner;
static struct value_ground ground;

static void lay_ground(size_t parameters) {
    struct fsrs_room room = learner_room();

    fsrs_model_set(&model, parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   parameters);
    fsrs_habits_default(&habits);
    learner = learner_of(&model, &habits);
    assert_true(value_ground_take(&ground, &room));
    value_ground_fill(&ground, &learner);
}

static struct value_map map_with(bool priced, float price) {
    struct fsrs_room room = learner_room();
    float prices[DAYS + 1];
    struct value_map map;

    for (int day = 0; day <= DAYS; day++) {
        prices[day] = price;
    }
    assert_true(value_map_take(&map, DAYS, priced, &room));
    value_map_run(&map, &ground, prices);
    return map;
}

/** A review on a day after `elapsed`, with chance. */
static struct fsrs_memory review(struct dice *dice, struct fsrs_memory memory,
                                 double elapsed) {
    int rating = 1;

    if (dice_share(dice) < fsrs_retrievability(&model, memory, elapsed)) {
        rating = 2 + dice_choose(dice, habits.passed, 3);
    }
    return learner_next(&learner, memory, elapsed, rating);
}

/** A memory that some reviews at reasonable times may lead to. */
static struct fsrs_memory lived(struct dice *dice) {
    struct fsrs_memory memory =
        learner_first(&learner, 1 + dice_choose(dice, habits.first, FSRS_RATINGS));

    for (int i = (int)(dice_share(dice) * 7); i > 0; i--) {
        double due = fmin(60, 2 * fsrs_interval(&model, memory, 0.85));

        memory = review(dice, memory, 1 + (int)(dice_share(dice) * due));
    }
    return memory;
}

static void the_greedy_index_is_near(void **state) {
    const struct model_row *row = *state;
    struct dice dice = {3};
    double recall_error = 0, gain_error = 0;
    struct value_map map;

    lay_ground(row->parameters);
    map = map_with(false, 0);
    for (int i = 0; i < TRIED; i++) {
        struct fsrs_memory memory = lived(&dice);
        double due = fmin(100, 2 * fsrs_interval(&model, memory, 0.85));
        double elapsed = 1 + (int)(dice_share(&dice) * due);
        int days = 1 + (int)(dice_share(&dice) * DAYS);
        struct grid_place place = plan_grid_find(&ground.grid, memory);
        struct gap_place gap = value_gap(elapsed);
        struct outcomes outcomes;
        double gain, found;

        outcomes_of_later(&learner, memory, elapsed, &outcomes);
        gain = outcomes_recall(&learner, &outcomes, days) -
               fsrs_retrievability(&model, memory, elapsed + days);
        found = (double)value_index(&map, days, place, gap, VALUE_NEVER) * outcomes.seconds;
        gain_error += fabs(found - gain) / TRIED;
        recall_error +=
            fabs((double)value_recall(&ground, place, gap) - outcomes.recall) / TRIED;
    }
    if (recall_error > row->recall_error || gain_error > row->gain_error) {
        fail_msg("recall is off by %g and gain by %g", recall_error, gain_error);
    }
    learner_free_room();
}

/** Follows a map for one new card; returns recall at the date and adds the seconds. */
static double follow(const struct value_map *map, struct dice *dice, double price,
                     double *seconds) {
    struct fsrs_memory memory = {0};
    int last = 0;

    for (int day = 0; day < DAYS; day++) {
        bool known = fsrs_known(memory);
        float index =
            known ? value_index(map, DAYS - day, plan_grid_find(&ground.grid, memory),
                                value_gap(day - last), VALUE_PRICE)
                  : value_first_index(map, DAYS - day, VALUE_PRICE);

        if ((double)index <= price) {
            continue;
        }
        if (known) {
            double recall = fsrs_retrievability(&model, memory, day - last);

            *seconds += learner_seconds(&learner, recall);
            memory = review(dice, memory, day - last);
        } else {
            *seconds += learner.first_seconds;
            memory =
                learner_first(&learner, 1 + dice_choose(dice, habits.first, FSRS_RATINGS));
        }
        last = day;
    }
    return fsrs_known(memory) ? fsrs_retrievability(&model, memory, DAYS - last) : 0;
}

/** Mean recall at the date, less the time at its price. */
static double merit_at(const struct value_map *map, double price, double *seconds) {
    struct dice dice = {5};
    double recall = 0;

    *seconds = 0;
    for (int i = 0; i < TRIED; i++) {
        recall += follow(map, &dice, price, seconds) / TRIED;
    }
    *seconds /= TRIED;
    return recall - price * *seconds;
}

/** At a price, the programme's own policy is the best of some, and a higher price spends less. */
static void a_price_is_worth_its_time(void **state) {
    const struct model_row *row = *state;
    double merit, seconds, before = HUGE_VAL;

    lay_ground(row->parameters);
    for (float price = 0.0002f; price < 0.01f; price *= 4) {
        struct value_map map = map_with(true, price);
        struct value_map greedy = map_with(false, 0);
        double other;

        merit = merit_at(&map, (double)price, &seconds);
        assert_true(seconds < before);
        before = seconds;
        // The same price, but without looking ahead.
        assert_true(merit > merit_at(&greedy, (double)price, &other) - 0.003);
        // A policy that is paid for at another price is not better.
        for (float factor = 0.25f; factor < 5; factor *= 16) {
            struct value_map wrong = map_with(true, price * factor);

            other = 0;
            assert_true(merit > merit_at(&wrong, (double)(price * factor), &other) +
                                    (double)(price * factor - price) * other - 0.003);
        }
    }
    learner_free_room();
}

static void prices_lie_between_their_places(void **state) {
    struct value_map map, dearer;
    struct grid_place place;
    struct gap_place gap = value_gap(3);
    float here, there;

    (void)state;
    lay_ground(FSRS6_PARAMETERS);
    map = map_with(true, 0.001f);
    dearer = map_with(true, 0.004f);
    place = plan_grid_find(&ground.grid, fsrs_first(&model, 3));
    // Half the worth is as twice the price: a quarter asks at four times the price.
    here = value_index(&map, DAYS, place, gap, VALUE_PRICE + value_price_shift(0.25));
    there = value_index(&dearer, DAYS, place, gap, VALUE_PRICE);
    assert_true(fabsf(here - there) < 1e-6f);
    here = value_index(&map, DAYS, place, gap, VALUE_PRICE - 100);
    assert_true(fabsf(here - value_index(&map, DAYS, place, gap, 0)) < 1e-9f);
    here = value_index(&map, DAYS, place, gap, VALUE_NEVER + 100);
    assert_true(fabsf(here - value_index(&map, DAYS, place, gap, VALUE_NEVER)) < 1e-9f);
    learner_free_room();
}

static void gaps_are_found(void **state) {
    (void)state;
    for (double elapsed = 0; elapsed < 399; elapsed += 0.37) {
        struct gap_place gap = value_gap(elapsed);

        assert_in_range(gap.gap, 0, VALUE_GAPS - 1);
        assert_true(gap.rest >= 0 && gap.rest <= 1);
    }
    assert_int_equal(value_gap(5).gap, 5);
    assert_true(fabsf(value_gap(5.25).rest - 0.25f) < 1e-6f);
    assert_int_equal(value_gap(1e300).gap, VALUE_GAPS - 2);
    assert_true(fabsf(value_gap(1e300).rest - 1) < 1e-6f);
    assert_int_equal(value_gap(-1).gap, 0);
}

int main(void) {
    struct CMUnitTest tests[2 * COUNT(model_rows) + 2] = {
        cmocka_unit_test(prices_lie_between_their_places),
        cmocka_unit_test(gaps_are_found),
    };

    for (size_t i = 0; i < COUNT(model_rows); i++) {
        tests[2 + 2 * i] = (struct CMUnitTest){model_rows[i].name, the_greedy_index_is_near,
                                               NULL, NULL, &model_rows[i]};
        tests[3 + 2 * i] =
            (struct CMUnitTest){"a price is worth its time", a_price_is_worth_its_time,
                                NULL, NULL, &model_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

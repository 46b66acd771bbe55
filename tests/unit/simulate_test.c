// SPDX-License-Identifier: MIT
// Simulated workload: what is bounded stays so, what more retention brings, what is advised.

#include "support/check.h"
#include "support/learner.h"

#include <viva/simulate.h>

#include <math.h>
#include <string.h>

enum { DAYS = 120 };

static const size_t both_models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

static struct fsrs_model model;
static struct fsrs_habits habits;

static struct fsrs_simulation simulation_of(size_t parameters) {
    fsrs_model_set(&model, parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   parameters);
    fsrs_habits_default(&habits);
    return (struct fsrs_simulation){
        .model = &model,
        .habits = &habits,
        .new_cards = 200,
        .new_a_day = 5,
        .days = DAYS,
        .seed = 1,
    };
}

static struct fsrs_load simulate(const struct fsrs_simulation *simulation, double retention,
                                 struct fsrs_simulated_day *days) {
    struct fsrs_room room = learner_room();
    struct fsrs_load load;

    assert_true(fsrs_simulate(simulation, retention, &room, days, &load));
    learner_free_room();
    return load;
}

static void days_add_up_and_limits_hold(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct fsrs_simulation simulation = simulation_of(both_models[i]);
        struct fsrs_simulated_day days[DAYS];
        struct fsrs_load load;
        size_t seen = 0, reviews = 0;
        double seconds = 0;

        simulation.reviews_a_day = 12;
        simulation.seconds_a_day = 240;
        load = simulate(&simulation, 0.9, days);
        for (size_t day = 0; day < DAYS; day++) {
            assert_true(days[day].new_cards <= 5 && days[day].reviews <= 12);
            assert_true(days[day].seconds < 240 + 200);  // the last card is finished
            seen += days[day].new_cards;
            reviews += days[day].reviews;
            seconds += days[day].seconds;
            assert_true(days[day].memorised >= 0 && days[day].memorised <= (double)seen);
        }
        assert_int_equal(load.seen, seen);
        assert_int_equal(load.reviews, reviews);
        assert_true(fabs(load.seconds - seconds) < 1e-6);
        assert_true(fabs(load.memorised - days[DAYS - 1].memorised) < 1e-9);
        assert_true(days[DAYS - 1].postponed > 0 || seen == 200);
    }
}

/** With time for all, what is due is recalled about as often as desired. */
static void more_retention_is_more_memorised_for_more_time(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct fsrs_simulation simulation = simulation_of(both_models[i]);
        struct fsrs_load before = simulate(&simulation, 0.7, NULL);

        for (double retention = 0.8; retention < 0.96; retention += 0.05) {
            struct fsrs_load load = simulate(&simulation, retention, NULL);

            assert_int_equal(load.seen, 200);
            assert_true(load.memorised > before.memorised);
            assert_true(load.memorised > (retention - 0.02) * 200);
            assert_true(load.seconds > before.seconds);
            before = load;
        }
    }
}

static void the_seed_decides(void **state) {
    struct fsrs_simulation simulation = simulation_of(FSRS7_PARAMETERS);
    struct fsrs_simulated_day days[DAYS], same[DAYS], other[DAYS];

    (void)state;
    simulate(&simulation, 0.9, days);
    simulate(&simulation, 0.9, same);
    simulation.seed = 2;
    simulate(&simulation, 0.9, other);
    for (size_t day = 0; day < DAYS; day++) {
        assert_true(fabs(days[day].seconds - same[day].seconds) < 1e-12);
        assert_true(fabs(days[day].memorised - same[day].memorised) < 1e-12);
    }
    assert_true(fabs(days[DAYS - 1].memorised - other[DAYS - 1].memorised) > 1e-6);
}

/** One card, always Good: it is due when the model says, on whole days. */
static void a_card_comes_when_it_is_due(void **state) {
    struct fsrs_simulation simulation = simulation_of(FSRS6_PARAMETERS);
    struct fsrs_simulation_card card = {.elapsed = 2};
    struct fsrs_simulated_day days[DAYS];
    double due;

    (void)state;
    card.memory = fsrs_first(&model, 4);
    due = round(fsrs_interval(&model, card.memory, 0.9)) - 2;
    simulation.cards = &card;
    simulation.card_count = 1;
    simulation.new_cards = 0;
    simulate(&simulation, 0.9, days);
    for (size_t day = 0; (double)day <= due; day++) {
        assert_int_equal(days[day].reviews, (double)day == due);
        assert_int_equal(days[day].new_cards, 0);
    }
    assert_true(fabs(days[0].memorised - fsrs_retrievability(&model, card.memory, 2)) <
                1e-9);
}

static void lines_between_sums_are_near(void **state) {
    struct fsrs_simulation simulation = simulation_of(FSRS6_PARAMETERS);
    struct fsrs_simulated_day days[DAYS];
    size_t seen = 0;

    (void)state;
    simulation.new_cards = 30000;  // more recalls than are summed
    simulation.new_a_day = 250;
    simulate(&simulation, 0.9, days);
    for (size_t day = 0; day < DAYS; day++) {
        seen += days[day].new_cards;
        assert_true(days[day].memorised > 0.85 * (double)seen);
        assert_true(days[day].memorised <= (double)seen);
    }
}

static void nothing_comes_to_nothing(void **state) {
    struct fsrs_simulation simulation = simulation_of(FSRS7_PARAMETERS);
    struct fsrs_load load;

    (void)state;
    simulation.new_cards = 0;
    load = simulate(&simulation, 0.9, NULL);
    assert_int_equal(load.seen, 0);
    assert_true(load.memorised <= 0 && load.seconds <= 0);
    assert_int_equal(fsrs_advise(&load, 1, 0.9).reason, FSRS_ADVICE_NONE);
    assert_int_equal(fsrs_advise(NULL, 0, 0.9).reason, FSRS_ADVICE_NONE);
}

static void nonsense_is_refused(void **state) {
    struct fsrs_simulation sound = simulation_of(FSRS7_PARAMETERS), simulation;
    struct fsrs_simulation_card card = {.memory = {1, 1, NAN}};
    struct fsrs_room room = learner_room();
    struct fsrs_load load;

    (void)state;
    assert_true(fsrs_simulation_sound(&sound));
    assert_false(fsrs_simulate(&sound, NAN, &room, NULL, &load));
    assert_false(fsrs_simulate(&sound, 1, &room, NULL, &load));
    simulation = sound;
    simulation.days = 0;
    assert_false(fsrs_simulate(&simulation, 0.9, &room, NULL, &load));
    simulation.days = FSRS_SIMULATION_DAYS + 1;
    assert_false(fsrs_simulation_sound(&simulation));
    simulation = sound;
    simulation.seconds_a_day = NAN;
    assert_false(fsrs_simulation_sound(&simulation));
    simulation = sound;
    simulation.cards = &card;
    simulation.card_count = 1;
    assert_false(fsrs_simulation_sound(&simulation));
    card.memory = (struct fsrs_memory){0};  // was never seen
    assert_false(fsrs_simulation_sound(&simulation));
    habits.first[0] = 2;
    assert_false(fsrs_simulation_sound(&sound));
    fsrs_habits_default(&habits);
    model.count = 35;
    assert_false(fsrs_simulation_sound(&sound));
    model.count = FSRS7_PARAMETERS;
    model.w[3] = NAN;
    assert_false(fsrs_simulation_sound(&sound));
    learner_free_room();
}

static void want_of_memory_is_told(void **state) {
    struct fsrs_simulation simulation = simulation_of(FSRS7_PARAMETERS);
    struct fsrs_room room = learner_room();
    struct fsrs_load load;

    (void)state;
    for (long pieces = 0; pieces < 3; pieces++) {
        learner_limit_room(pieces);
        assert_false(fsrs_simulate(&simulation, 0.9, &room, NULL, &load));
    }
    learner_limit_room(3);
    assert_true(fsrs_simulate(&simulation, 0.9, &room, NULL, &load));
    learner_free_room();
}

/** Loads with costs that are easily seen through: 100 cards, of which so many are memorised. */
static struct advice_row {
    const char *name;
    double memorised[5], seconds[5];  // at 0.70, 0.75 and so on
    double now;
    enum fsrs_advice_reason reason;
    double recommended, low, high;
} advice_rows[] = {
    {"what is as good as the best is kept",
     {80, 85, 88, 89, 89.1},
     {800, 900, 1200, 1900, 5000},
     0.78,
     FSRS_ADVICE_KEEP,
     0.78,
     0.75,
     0.8},
    {"more is remembered for little time",
     {80, 85, 90, 95, 98},
     {800, 810, 820, 830, 5000},
     0.7,
     FSRS_ADVICE_HIGHER,
     0.85,
     0.85,
     0.85},
    {"much time for little is too much",
     {80, 85, 88, 89, 89.1},
     {800, 900, 1200, 2900, 5000},
     0.9,
     FSRS_ADVICE_LOWER,
     0.75,
     0.75,
     0.8},
};

static void advice_has_its_reason(void **state) {
    const struct advice_row *row = *state;
    struct fsrs_load loads[5];
    struct fsrs_advice advice;

    for (int i = 0; i < 5; i++) {
        loads[i] = (struct fsrs_load){
            .desired_retention = 0.7 + 0.05 * i,
            .memorised = row->memorised[i],
            .seconds = row->seconds[i],
            .seen = 100,
        };
    }
    advice = fsrs_advise(loads, 5, row->now);
    assert_int_equal(advice.reason, row->reason);
    assert_true(fabs(advice.desired_retention - row->recommended) < 1e-9);
    assert_true(fabs(advice.low - row->low) < 1e-9);
    assert_true(fabs(advice.high - row->high) < 1e-9);
    assert_true(advice.memorised >= 80 && advice.seconds >= 800);
}

int main(void) {
    static const struct CMUnitTest single[] = {
        cmocka_unit_test(days_add_up_and_limits_hold),
        cmocka_unit_test(more_retention_is_more_memorised_for_more_time),
        cmocka_unit_test(the_seed_decides),
        cmocka_unit_test(a_card_comes_when_it_is_due),
        cmocka_unit_test(lines_between_sums_are_near),
        cmocka_unit_test(nothing_comes_to_nothing),
        cmocka_unit_test(nonsense_is_refused),
        cmocka_unit_test(want_of_memory_is_told),
    };
    struct CMUnitTest tests[COUNT(single) + COUNT(advice_rows)];

    memcpy(tests, single, sizeof(single));
    for (size_t i = 0; i < COUNT(advice_rows); i++) {
        tests[COUNT(single) + i] = (struct CMUnitTest){
            advice_rows[i].name, advice_has_its_reason, NULL, NULL, &advice_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
// What must hold of both memory models, whatever their parameters.

#include "support/check.h"

#include <viva/fsrs.h>

#include <math.h>

/** As cmocka's assert_float_equal, which knows only absolute tolerances. */
static void assert_close(double got, double expected, double relative) {
    if (!(fabs(got - expected) <= relative * fabs(expected))) {
        fail_msg("%.12g is not %.12g", got, expected);
    }
}

/** Parameter sets that each property is tried with; bounds make two extreme ones. */
static struct fsrs_model models[6];

static void make_models(void) {
    double low[FSRS7_PARAMETERS];
    double high[FSRS7_PARAMETERS];

    for (size_t i = 0; i < FSRS7_PARAMETERS; i++) {
        low[i] = -1e300;
        high[i] = 1e300;
    }
    fsrs_default(&models[0]);
    fsrs_model_set(&models[1], low, FSRS7_PARAMETERS);
    fsrs_model_set(&models[2], high, FSRS7_PARAMETERS);
    fsrs_model_set(&models[3], fsrs6_defaults, FSRS6_PARAMETERS);
    fsrs_model_set(&models[4], low, FSRS6_PARAMETERS);
    fsrs_model_set(&models[5], high, FSRS6_PARAMETERS);
}

/** Calls `check` with the memory after every history of three reviews, for every set. */
static void after_every_history(void (*check)(const struct fsrs_model *model,
                                              struct fsrs_memory memory)) {
    static const double gaps[] = {0, 0.003, 1, 30, 4000};

    for (size_t model = 0; model < COUNT(models); model++) {
        for (int code = 0; code < 4 * 4 * 5 * 4 * 5; code++) {
            const struct fsrs_review reviews[] = {
                {0, 1 + code % 4},
                {gaps[code / 4 % 5], 1 + code / 20 % 4},
                {gaps[code / 80 % 5], 1 + code / 400 % 4},
            };

            check(&models[model],
                  fsrs_replay(&models[model], (struct fsrs_memory){0}, reviews, 3));
        }
    }
}

/** The figures that the description of FSRS-7 prints for its defaults. */
static void fsrs7_defaults_give_the_published_figures(void **state) {
    struct fsrs_model model;
    struct fsrs_memory memory;

    (void)state;
    fsrs_default(&model);
    memory = fsrs_first(&model, 3);
    assert_close(memory.stability, 3.9221, 1e-9);
    assert_close(memory.fast, 3.13768, 1e-9);
    assert_close(memory.difficulty, 3.53072, 1e-5);
    assert_close(fsrs_interval(&model, memory, 0.9), 4.7777, 1e-4);
    assert_close(fsrs_retrievability(&model, memory, 1), 0.93720, 1e-5);
    memory = fsrs_next(&model, memory, 1, 3);
    assert_close(memory.stability, 8.2144, 1e-5);
    assert_close(memory.fast, 135.77, 1e-4);
    assert_close(memory.difficulty, 3.4977, 1e-4);
    assert_close(fsrs_interval(&model, memory, 0.9), 18.005, 1e-4);
}

static void recall_falls(const struct fsrs_model *model, struct fsrs_memory memory) {
    double before = fsrs_retrievability(model, memory, 0);

    for (double days = 1e-4; days < 1e6; days *= 3) {
        double recall = fsrs_retrievability(model, memory, days);

        assert_true(recall >= 0 && recall <= before);
        before = recall;
    }
}

static void recall_never_rises_as_time_passes(void **state) {
    (void)state;
    after_every_history(recall_falls);
}

static void interval_hits(const struct fsrs_model *model, struct fsrs_memory memory) {
    static const double retentions[] = {0.7, 0.8, 0.9, 0.95, 0.99};

    for (size_t i = 0; i < COUNT(retentions); i++) {
        double days = fsrs_interval(model, memory, retentions[i]);
        double recall = fsrs_retrievability(model, memory, days);

        if (model->count == FSRS7_PARAMETERS && days >= FSRS_MAXIMUM_INTERVAL) {
            assert_true(recall >= retentions[i] - 1e-9);
        } else {
            assert_close(recall, retentions[i], 1e-9);
        }
    }
}

static void recall_after_the_interval_is_what_was_desired(void **state) {
    (void)state;
    after_every_history(interval_hits);
}

static void in_bounds(const struct fsrs_model *model, struct fsrs_memory memory) {
    double least = model->count == FSRS7_PARAMETERS ? 0.0001 : 0.001;

    assert_true(memory.stability >= least && memory.stability <= 36500);
    assert_true(memory.difficulty >= 1 && memory.difficulty <= 10);
    if (model->count == FSRS7_PARAMETERS) {
        assert_true(memory.fast >= least && memory.fast <= 36500);
    } else {
        assert_true(memory.fast >= 0 && memory.fast <= 0);
    }
}

static void memory_stays_within_its_bounds(void **state) {
    (void)state;
    after_every_history(in_bounds);
}

static void better_grades_help(const struct fsrs_model *model, struct fsrs_memory memory) {
    static const double gaps[] = {0, 0.01, 1, 20, 500};

    for (size_t i = 0; i < COUNT(gaps); i++) {
        double before = 0;

        for (int rating = 1; rating <= 4; rating++) {
            double after = fsrs_next(model, memory, gaps[i], rating).stability;

            assert_true(after >= before);
            before = after;
        }
    }
}

static void a_better_grade_never_leaves_less_stability(void **state) {
    (void)state;
    after_every_history(better_grades_help);
}

static void success_helps(const struct fsrs_model *model, struct fsrs_memory memory) {
    for (int rating = 2; rating <= 4; rating++) {
        assert_true(fsrs_next(model, memory, 3, rating).stability >= memory.stability);
    }
    assert_true(fsrs_next(model, memory, 3, 1).stability <= memory.stability);
}

static void success_never_weakens_and_a_lapse_never_strengthens(void **state) {
    (void)state;
    after_every_history(success_helps);
}

/** Again is compared with Good: in FSRS-7 a lapse long overdue says less than a Hard. */
static void harder_after_worse(const struct fsrs_model *model, struct fsrs_memory memory) {
    double after[5];

    for (int rating = 1; rating <= 4; rating++) {
        after[rating] = fsrs_next(model, memory, 5, rating).difficulty;
    }
    assert_true(after[1] >= after[3]);
    assert_true(after[2] >= after[3]);
    assert_true(after[3] >= after[4]);
}

static void a_worse_grade_than_good_never_makes_a_card_easier(void **state) {
    (void)state;
    after_every_history(harder_after_worse);
}

static void wild_input_gives_numbers(void **state) {
    const double wild[] = {
        (double)NAN, (double)INFINITY, -(double)INFINITY, -1, 0, 5e-324, 1e-9, 1, 1e9,
        1e308};

    (void)state;
    for (size_t code = 0; code < COUNT(models) * 10 * 10 * 10 * 10; code++) {
        const struct fsrs_model *model = &models[code % COUNT(models)];
        size_t digits = code / COUNT(models);
        struct fsrs_memory memory = {.stability = wild[digits % 10],
                                     .fast = wild[digits / 10 % 10],
                                     .difficulty = wild[digits / 100 % 10]};
        double days = wild[digits / 1000];
        struct fsrs_memory after = fsrs_next(model, memory, days, (int)(1 + code % 4));

        in_bounds(model, after);
        assert_true(isfinite(fsrs_interval(model, memory, days)));
        assert_true(fsrs_retrievability(model, memory, days) >= 0);
        assert_true(fsrs_retrievability(model, memory, days) <= 1);
        in_bounds(model, fsrs_from_sm2(model, memory.stability, days, memory.difficulty));
    }
}

static void no_rating_changes_nothing(void **state) {
    const int ratings[] = {-1, 0, 5, 1000};

    (void)state;
    for (size_t i = 0; i < COUNT(ratings); i++) {
        struct fsrs_memory memory = fsrs_first(&models[0], 3);
        struct fsrs_memory after = fsrs_next(&models[0], memory, 2, ratings[i]);

        assert_memory_equal(&after, &memory, sizeof memory);
        assert_false(fsrs_known(fsrs_first(&models[0], ratings[i])));
    }
}

static void replay_begins_at_the_first_rating(void **state) {
    const struct fsrs_review reviews[] = {{0, 0}, {7, 3}, {2, 0}, {4, 4}};
    struct fsrs_memory memory =
        fsrs_replay(&models[0], (struct fsrs_memory){0}, reviews, COUNT(reviews));
    struct fsrs_memory expected = fsrs_next(&models[0], fsrs_first(&models[0], 3), 4, 4);

    (void)state;
    assert_memory_equal(&memory, &expected, sizeof memory);
}

static void fsrs6_interval_at_nine_tenths_is_the_stability(void **state) {
    struct fsrs_memory memory = fsrs_first(&models[3], 2);

    (void)state;
    assert_close(fsrs_interval(&models[3], memory, 0.9), memory.stability, 1e-12);
}

static void a_good_on_time_multiplies_fsrs6_by_the_ease(void **state) {
    (void)state;
    for (double ease = 1.6; ease < 3; ease += 0.2) {
        struct fsrs_memory memory = fsrs_from_sm2(&models[3], ease, 10, 0.9);
        double after = fsrs_next(&models[3], memory, 10, 3).stability;

        if (memory.difficulty > 1 && memory.difficulty < 10) {
            assert_close(after / memory.stability, ease, 1e-9);
        }
    }
}

static void converted_memory_keeps_its_interval(void **state) {
    const double retentions[] = {0.8, 0.9, 0.95};
    const double intervals[] = {1, 30, 100};
    const struct fsrs_model *converting[] = {&models[0], &models[3]};

    (void)state;
    for (size_t code = 0; code < 2 * 3 * 3; code++) {
        const struct fsrs_model *model = converting[code % 2];
        double retention = retentions[code / 2 % 3];
        double days = intervals[code / 6];
        struct fsrs_memory memory = fsrs_from_sm2(model, 2.5, days, retention);

        assert_close(fsrs_interval(model, memory, retention), days, 1e-6);
        if (model->count == FSRS7_PARAMETERS) {
            assert_close(memory.fast, 0.8 * memory.stability, 1e-12);
            assert_close(memory.difficulty, 5, 0);
        }
    }
}

static void an_imported_interval_of_nothing_is_a_thousandth_of_a_day(void **state) {
    struct fsrs_memory memory = fsrs_from_sm2(&models[3], 2.5, 0, 0.95);

    (void)state;
    assert_close(fsrs_interval(&models[3], memory, 0.95), 0.001, 1e-9);
}

static void certain_recall_leaves_no_time(void **state) {
    struct fsrs_memory memory = fsrs_first(&models[0], 4);

    (void)state;
    assert_true(fsrs_interval(&models[0], memory, 0.9999) <= 0);
    assert_true(fsrs_interval(&models[0], memory, 0.9998) > 0);
    assert_true(fsrs_interval(&models[3], memory, 1) <= 0);
}

/** Which numbers of parameters are a model, and which one. */
static struct count_row {
    const char *name;
    size_t given;
    size_t count;  // 0: refused
} count_rows[] = {
    {"no parameters are refused", 0, 0},
    {"16 parameters are refused", 16, 0},
    {"17 parameters are FSRS-4.5 and become FSRS-6", 17, FSRS6_PARAMETERS},
    {"18 parameters are refused", 18, 0},
    {"19 parameters are FSRS-5 and become FSRS-6", 19, FSRS6_PARAMETERS},
    {"20 parameters are refused", 20, 0},
    {"21 parameters are FSRS-6", 21, FSRS6_PARAMETERS},
    {"33 parameters are refused", 33, 0},
    {"34 parameters are FSRS-7", 34, FSRS7_PARAMETERS},
    {"35 parameters, a draft of FSRS-7, are refused", 35, 0},
    {"36 parameters are refused", 36, 0},
};

static void the_count_chooses(void **state) {
    const struct count_row *row = *state;
    double parameters[40];
    struct fsrs_model model = {.count = 99};

    for (size_t i = 0; i < COUNT(parameters); i++) {
        parameters[i] = 0.5;
    }
    assert_int_equal(fsrs_model_set(&model, parameters, row->given), row->count != 0);
    assert_int_equal(model.count, row->count ? row->count : 99);
}

static void numbers_that_are_none_are_refused(void **state) {
    const double none[] = {(double)NAN, (double)INFINITY, -(double)INFINITY};
    struct fsrs_model model = {.count = 99};

    (void)state;
    for (size_t i = 0; i < COUNT(none); i++) {
        double parameters[FSRS7_PARAMETERS] = {0};

        parameters[33] = none[i];
        assert_false(fsrs_model_set(&model, parameters, FSRS7_PARAMETERS));
        assert_int_equal(model.count, 99);
    }
}

static void seventeen_parameters_are_migrated(void **state) {
    const double old[17] = {0.4,  0.6,  2.4,  5.8,  4.93, 0.94, 0.86, 0.01, 1.49,
                            0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61};
    struct fsrs_model model;

    (void)state;
    assert_true(fsrs_model_set(&model, old, COUNT(old)));
    assert_close(model.w[3], 5.8, 0);
    assert_close(model.w[4], 4.93 + 2 * 0.94, 1e-15);
    assert_close(model.w[5], log(3 * 0.94 + 1) / 3, 1e-15);
    assert_close(model.w[6], 1.36, 1e-15);
    assert_close(model.w[16], 2.61, 0);
    for (size_t i = 17; i < 20; i++) {
        assert_close(model.w[i], 0, 0);
    }
    assert_close(model.w[20], 0.5, 0);
}

static void fsrs7_first_stabilities_are_put_in_order(void **state) {
    double parameters[FSRS7_PARAMETERS];
    struct fsrs_model model;

    (void)state;
    for (size_t i = 0; i < FSRS7_PARAMETERS; i++) {
        parameters[i] = fsrs7_defaults[i];
    }
    parameters[1] = 20;
    parameters[25] = 0.8;
    parameters[26] = 0.6;
    assert_true(fsrs_model_set(&model, parameters, FSRS7_PARAMETERS));
    assert_close(model.w[2], 20, 0);
    assert_close(model.w[3], 20, 0);
    assert_close(model.w[26], 0.8, 0);
}

int main(void) {
    const struct CMUnitTest properties[] = {
        cmocka_unit_test(fsrs7_defaults_give_the_published_figures),
        cmocka_unit_test(recall_never_rises_as_time_passes),
        cmocka_unit_test(recall_after_the_interval_is_what_was_desired),
        cmocka_unit_test(memory_stays_within_its_bounds),
        cmocka_unit_test(a_better_grade_never_leaves_less_stability),
        cmocka_unit_test(success_never_weakens_and_a_lapse_never_strengthens),
        cmocka_unit_test(a_worse_grade_than_good_never_makes_a_card_easier),
        cmocka_unit_test(wild_input_gives_numbers),
        cmocka_unit_test(no_rating_changes_nothing),
        cmocka_unit_test(replay_begins_at_the_first_rating),
        cmocka_unit_test(fsrs6_interval_at_nine_tenths_is_the_stability),
        cmocka_unit_test(a_good_on_time_multiplies_fsrs6_by_the_ease),
        cmocka_unit_test(converted_memory_keeps_its_interval),
        cmocka_unit_test(an_imported_interval_of_nothing_is_a_thousandth_of_a_day),
        cmocka_unit_test(certain_recall_leaves_no_time),
        cmocka_unit_test(numbers_that_are_none_are_refused),
        cmocka_unit_test(seventeen_parameters_are_migrated),
        cmocka_unit_test(fsrs7_first_stabilities_are_put_in_order),
    };
    struct CMUnitTest counts[COUNT(count_rows)];

    make_models();
    for (size_t i = 0; i < COUNT(count_rows); i++) {
        counts[i] = (struct CMUnitTest){count_rows[i].name, the_count_chooses, NULL, NULL,
                                        &count_rows[i]};
    }
    return cmocka_run_group_tests(properties, NULL, NULL) +
           cmocka_run_group_tests(counts, NULL, NULL);
}

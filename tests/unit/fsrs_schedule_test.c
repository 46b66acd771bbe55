// SPDX-License-Identifier: MIT
// Steps, fuzz and the order of intervals, as Anki and ts-fsrs have them.

#include "support/check.h"

#include <viva/fsrs_fuzz.h>
#include <viva/fsrs_schedule.h>

#include <math.h>

static struct fsrs_model fsrs6;
static struct fsrs_model fsrs7;

static const double none = 0;

static struct fuzz_row {
    const char *name;
    double interval;
    int minimum, maximum;
    int low, high;
} fuzz_rows[] = {
    {"a day is not spread", 1, 1, 1000, 1, 1},
    {"just below two and a half days is not spread", 2.49, 1, 1000, 2, 2},
    {"two and a half days reach a day to each side", 2.5, 1, 1000, 2, 4},
    {"5.97 days reach 1.5205 days", 5.97, 1, 1000, 4, 7},
    {"a week reaches 1.675 days", 7, 1, 1000, 5, 9},
    {"twenty days reach 2.975 days", 20, 1, 1000, 17, 23},
    {"a hundred days reach 6.975 days", 100, 1, 1000, 93, 107},
    {"the minimum cuts the range", 100, 101, 1000, 101, 108},
    {"the maximum cuts the range", 100, 1, 99, 92, 99},
    {"a range of one day above 2 gains another", 2, 3, 1000, 3, 4},
    {"unless the maximum forbids it", 2, 3, 3, 3, 3},
    {"a minimum above the maximum counts as it", 50, 60, 40, 40, 40},
};

static void spreads(void **state) {
    const struct fuzz_row *row = *state;
    struct fsrs_range range = fsrs_fuzz_range(row->interval, row->minimum, row->maximum);

    assert_int_equal(range.low, row->low);
    assert_int_equal(range.high, row->high);
    assert_int_equal(fsrs_fuzz(row->interval, row->minimum, row->maximum, 0), row->low);
    assert_int_equal(fsrs_fuzz(row->interval, row->minimum, row->maximum, 0.9999),
                     row->high);
    assert_int_equal(fsrs_fuzz(row->interval, row->minimum, row->maximum, 1), row->high);
}

static void without_chance_an_interval_is_rounded(void **state) {
    (void)state;
    assert_int_equal(fsrs_fuzz(10.5, 1, 36500, FSRS_NO_FUZZ), 11);
    assert_int_equal(fsrs_fuzz(0.2, 1, 36500, FSRS_NO_FUZZ), 1);
    assert_int_equal(fsrs_fuzz(1e9, 1, 36500, FSRS_NO_FUZZ), 36500);
    assert_int_equal(fsrs_fuzz((double)NAN, 1, 36500, FSRS_NO_FUZZ), 1);
}

static void a_success_should_not_shorten_an_interval(void **state) {
    (void)state;
    assert_int_equal(fsrs_fuzz_minimum(4.6, 4, 36500), 5);
    assert_int_equal(fsrs_fuzz_minimum(2.7, 4, 36500), 4);
    assert_int_equal(fsrs_fuzz_minimum(2.7, 5, 36500), 0);
}

static struct step_row {
    const char *name;
    enum fsrs_manner manner;
    double minutes[3];
    int count;
    int at;
    enum fsrs_phase phase;
    double again, hard, good, easy;  // minutes; none when it leaves the steps
} step_rows[] = {
    {"Anki: hard on the first of two is their mean",
     FSRS_LIKE_ANKI,
     {1, 10},
     2,
     0,
     FSRS_LEARNING,
     1,
     5.5,
     10,
     none},
    {"Anki: hard on a later step repeats it",
     FSRS_LIKE_ANKI,
     {1, 10},
     2,
     1,
     FSRS_LEARNING,
     1,
     10,
     none,
     none},
    {"Anki: hard on a lone step is half as long again",
     FSRS_LIKE_ANKI,
     {10},
     1,
     0,
     FSRS_LEARNING,
     10,
     15,
     none,
     none},
    {"Anki: but at most a day longer",
     FSRS_LIKE_ANKI,
     {4320},
     1,
     0,
     FSRS_LEARNING,
     4320,
     5760,
     none,
     none},
    {"Anki: a delay above a day is in whole days",
     FSRS_LIKE_ANKI,
     {2000, 5000},
     2,
     0,
     FSRS_LEARNING,
     1440,
     2880,
     4320,
     none},
    {"Anki: a card beyond the steps is on the last",
     FSRS_LIKE_ANKI,
     {1, 10},
     2,
     7,
     FSRS_LEARNING,
     1,
     10,
     none,
     none},
    {"Anki: a lapse goes to the first step",
     FSRS_LIKE_ANKI,
     {10, 30},
     2,
     0,
     FSRS_REVIEW,
     10,
     none,
     none,
     none},
    {"ts-fsrs: hard is the mean of the first two on every step",
     FSRS_LIKE_TS_FSRS,
     {1, 10, 60},
     3,
     1,
     FSRS_LEARNING,
     1,
     6,
     60,
     none},
    {"ts-fsrs: a card beyond the steps leaves them",
     FSRS_LIKE_TS_FSRS,
     {1, 10},
     2,
     7,
     FSRS_LEARNING,
     none,
     none,
     none,
     none},
    {"ts-fsrs: a lapse goes to the first step",
     FSRS_LIKE_TS_FSRS,
     {10, 30},
     2,
     0,
     FSRS_REVIEW,
     10,
     none,
     none,
     none},
};

static void waits(void **state) {
    const struct step_row *row = *state;
    const struct fsrs_steps steps = {row->minutes, row->count};
    const struct fsrs_policy policy = {.model = &fsrs6,
                                       .desired_retention = 0.9,
                                       .maximum_interval = FSRS_MAXIMUM_INTERVAL,
                                       .fuzz = FSRS_NO_FUZZ,
                                       .learning = steps,
                                       .relearning = steps,
                                       .manner = row->manner};
    const struct fsrs_card card = {
        .phase = row->phase, .step = row->at, .memory = fsrs_first(&fsrs6, 4)};
    const double expected[] = {row->again, row->hard, row->good, row->easy};
    struct fsrs_card outcomes[4];

    fsrs_schedule(&policy, &card, 0, outcomes);
    for (int i = 0; i < 4; i++) {
        if (expected[i] > none) {
            assert_int_equal(outcomes[i].delay, llround(expected[i] * 60));
            assert_int_not_equal(outcomes[i].phase, FSRS_REVIEW);
        } else {
            assert_int_equal(outcomes[i].phase, FSRS_REVIEW);
            assert_int_equal(outcomes[i].delay, (int64_t)outcomes[i].interval * 86400);
        }
    }
}

static struct fsrs_policy policy_of(const struct fsrs_model *model,
                                    enum fsrs_manner manner) {
    return (struct fsrs_policy){.model = model,
                                .desired_retention = 0.9,
                                .maximum_interval = FSRS_MAXIMUM_INTERVAL,
                                .fuzz = FSRS_NO_FUZZ,
                                .manner = manner};
}

static void intervals_of_a_review_are_in_order(void **state) {
    const struct fsrs_model *const models[] = {&fsrs6, &fsrs7};

    (void)state;
    for (int code = 0; code < 2 * 2 * 11 * 40; code++) {
        struct fsrs_policy policy =
            policy_of(models[code % 2], (enum fsrs_manner)(code / 2 % 2));
        struct fsrs_card card = {.phase = FSRS_REVIEW, .interval = 1 + code / 44};
        struct fsrs_card outcomes[4];

        policy.fuzz = code / 4 % 11 / 10.0;
        card.memory = fsrs_first(policy.model, 3);
        card.memory.stability = card.interval;
        fsrs_schedule(&policy, &card, card.interval, outcomes);
        assert_true(outcomes[1].interval <= outcomes[2].interval);
        assert_true(outcomes[2].interval < outcomes[3].interval);
        assert_int_equal(outcomes[3].step, 0);
    }
}

static void intervals_stop_at_the_maximum(void **state) {
    struct fsrs_policy policy = policy_of(&fsrs6, FSRS_LIKE_ANKI);
    struct fsrs_card card = {.phase = FSRS_REVIEW, .interval = 60};
    struct fsrs_card outcomes[4];

    (void)state;
    policy.maximum_interval = 60;
    card.memory = (struct fsrs_memory){.stability = 60, .difficulty = 5};
    fsrs_schedule(&policy, &card, 60, outcomes);
    for (int i = 1; i < 4; i++) {
        assert_int_equal(outcomes[i].interval, 60);
    }
}

static void anki_without_steps_keeps_a_short_interval_in_learning(void **state) {
    struct fsrs_policy policy = policy_of(&fsrs6, FSRS_LIKE_ANKI);
    struct fsrs_card outcomes[4];

    (void)state;
    fsrs_schedule(&policy, &(struct fsrs_card){0}, 0, outcomes);
    assert_int_equal(outcomes[0].phase, FSRS_LEARNING);
    assert_int_equal(outcomes[0].delay, llround(0.212 * 86400));
    assert_int_equal(outcomes[3].phase, FSRS_REVIEW);
    assert_int_equal(outcomes[3].interval, 8);
    policy.manner = FSRS_LIKE_TS_FSRS;
    fsrs_schedule(&policy, &(struct fsrs_card){0}, 0, outcomes);
    assert_int_equal(outcomes[0].phase, FSRS_REVIEW);
    assert_int_equal(outcomes[0].interval, 1);
}

static void anki_fuzz_shortens_no_interval_that_holds(void **state) {
    struct fsrs_policy policy = policy_of(&fsrs6, FSRS_LIKE_ANKI);
    struct fsrs_card card = {.phase = FSRS_REVIEW, .interval = 100};
    struct fsrs_card outcomes[4];

    (void)state;
    policy.fuzz = 0;
    card.memory = (struct fsrs_memory){.stability = 100, .difficulty = 9.9};
    fsrs_schedule(&policy, &card, 1, outcomes);
    assert_int_equal(outcomes[1].interval, 100);
    assert_int_equal(outcomes[2].interval, 101);
    assert_int_equal(outcomes[3].interval, 102);
}

static void anki_keeps_a_recalled_card_in_review(void **state) {
    struct fsrs_policy policy = policy_of(&fsrs6, FSRS_LIKE_ANKI);
    struct fsrs_card card = {.phase = FSRS_REVIEW, .interval = 1};
    struct fsrs_card outcomes[4];

    (void)state;
    card.memory = (struct fsrs_memory){.stability = 0.01, .difficulty = 10};
    fsrs_schedule(&policy, &card, 0, outcomes);
    assert_int_equal(outcomes[0].phase, FSRS_RELEARNING);
    for (int i = 1; i < 4; i++) {
        assert_int_equal(outcomes[i].phase, FSRS_REVIEW);
        assert_true(outcomes[i].interval >= 1);
    }
}

static void anki_easy_leaves_learning_a_day_after_good(void **state) {
    struct fsrs_policy policy = policy_of(&fsrs6, FSRS_LIKE_ANKI);
    const double minutes[] = {10};
    struct fsrs_card card = {.phase = FSRS_LEARNING};
    struct fsrs_card outcomes[4];

    (void)state;
    policy.learning = (struct fsrs_steps){minutes, 1};
    card.memory = (struct fsrs_memory){.stability = 0.01, .difficulty = 9};
    fsrs_schedule(&policy, &card, 0, outcomes);
    assert_int_equal(outcomes[2].interval, 1);
    assert_int_equal(outcomes[3].interval, 2);
}

static void a_step_of_a_day_is_a_review_for_ts_fsrs(void **state) {
    const double minutes[] = {30, 2880};
    const enum fsrs_phase phases[] = {FSRS_LEARNING, FSRS_REVIEW};

    (void)state;
    for (int manner = FSRS_LIKE_ANKI; manner <= FSRS_LIKE_TS_FSRS; manner++) {
        struct fsrs_policy policy = policy_of(&fsrs6, (enum fsrs_manner)manner);
        struct fsrs_card outcomes[4];

        policy.learning = (struct fsrs_steps){minutes, 2};
        fsrs_schedule(&policy, &(struct fsrs_card){0}, 0, outcomes);
        assert_int_equal(outcomes[2].phase, phases[manner]);
        assert_int_equal(outcomes[2].delay, 2 * 86400);
        assert_int_equal(outcomes[2].interval, manner == FSRS_LIKE_ANKI ? 0 : 2);
    }
}

static void memory_follows_every_answer(void **state) {
    const double minutes[] = {1, 10};
    struct fsrs_policy policy = policy_of(&fsrs7, FSRS_LIKE_ANKI);
    struct fsrs_card card = {.phase = FSRS_LEARNING, .memory = fsrs_first(&fsrs7, 1)};
    struct fsrs_card outcomes[4];

    (void)state;
    policy.learning = (struct fsrs_steps){minutes, 2};
    fsrs_schedule(&policy, &card, 0.01, outcomes);
    for (int rating = 1; rating <= 4; rating++) {
        struct fsrs_memory expected = fsrs_next(&fsrs7, card.memory, 0.01, rating);

        assert_memory_equal(&outcomes[rating - 1].memory, &expected, sizeof expected);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_chance_an_interval_is_rounded),
        cmocka_unit_test(a_success_should_not_shorten_an_interval),
        cmocka_unit_test(intervals_of_a_review_are_in_order),
        cmocka_unit_test(intervals_stop_at_the_maximum),
        cmocka_unit_test(anki_without_steps_keeps_a_short_interval_in_learning),
        cmocka_unit_test(anki_fuzz_shortens_no_interval_that_holds),
        cmocka_unit_test(anki_keeps_a_recalled_card_in_review),
        cmocka_unit_test(anki_easy_leaves_learning_a_day_after_good),
        cmocka_unit_test(a_step_of_a_day_is_a_review_for_ts_fsrs),
        cmocka_unit_test(memory_follows_every_answer),
    };
    struct CMUnitTest fuzz[COUNT(fuzz_rows)];
    struct CMUnitTest steps[COUNT(step_rows)];

    fsrs_model_set(&fsrs6, fsrs6_defaults, FSRS6_PARAMETERS);
    fsrs_default(&fsrs7);
    for (size_t i = 0; i < COUNT(fuzz_rows); i++) {
        fuzz[i] =
            (struct CMUnitTest){fuzz_rows[i].name, spreads, NULL, NULL, &fuzz_rows[i]};
    }
    for (size_t i = 0; i < COUNT(step_rows); i++) {
        steps[i] = (struct CMUnitTest){step_rows[i].name, waits, NULL, NULL, &step_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL) +
           cmocka_run_group_tests(fuzz, NULL, NULL) +
           cmocka_run_group_tests(steps, NULL, NULL);
}

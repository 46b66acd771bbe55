// SPDX-License-Identifier: MIT
// One review after another: states, due times, study days and lapses.

#include "support/check.h"

#include <viva/memory.h>

#include <string.h>

/** 2026-11-21T12:00:00Z, the noon of study day 20778 in UTC. */
static const int64_t noon = INT64_C(1795262400000);
static const int64_t noon_day = 20778;

static struct schedule schedule_of(size_t parameters) {
    struct schedule schedule = {.desired_retention = 0.9, .day_starts_minutes = 240};

    fsrs_model_set(&schedule.model,
                   parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   parameters);
    return schedule;
}

static struct memory reviewed(const struct schedule *schedule, struct memory memory,
                              int64_t at, enum grade grade) {
    struct review_event review = {.at = at, .grade = grade};

    return memory_review(schedule, memory, &review);
}

static void every_state_has_a_name(void **state) {
    (void)state;
    assert_string_equal(card_state_name(STATE_NEW), "new");
    assert_string_equal(card_state_name(STATE_LEARNING), "learning");
    assert_string_equal(card_state_name(STATE_REVIEW), "review");
    assert_string_equal(card_state_name(STATE_RELEARNING), "relearning");
}

static void a_first_good_is_due_when_recall_has_fallen(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct calendar utc = {.day_starts_minutes = 240};
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_GOOD);

    (void)state;
    assert_int_equal(memory.state, STATE_REVIEW);
    assert_int_equal(memory.reviewed_at, noon);
    assert_int_equal(memory.review_day, noon_day);
    assert_int_equal(memory.reviews, 1);
    assert_int_equal(memory.lapses, 0);
    assert_float_equal((double)(memory.due_at - noon) / DAY_MS, 4.7777, 1e-4);
    assert_float_equal(memory_recall(&schedule, &memory, &utc, memory.due_at), 0.9, 1e-6);
}

static void a_later_day_is_ready_from_its_start(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct calendar utc = {.day_starts_minutes = 240};
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_GOOD);

    (void)state;
    assert_int_equal(memory.ready_at,
                     calendar_day_start(&utc, calendar_day(&utc, memory.due_at)));
    assert_true(memory.ready_at <= memory.due_at);
}

static void the_same_day_is_ready_when_due(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_AGAIN);

    (void)state;
    assert_int_equal(memory.state, STATE_LEARNING);
    assert_int_equal(memory.ready_at, memory.due_at);
    assert_true(memory.due_at < noon + 16 * HOUR_MS);
}

static void nothing_is_due_within_a_minute(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct memory memory = {0};

    (void)state;
    schedule.desired_retention = 0.99;
    for (int i = 0; i < 20; i++) {
        memory = reviewed(&schedule, memory, noon + i * MINUTE_MS, GRADE_AGAIN);
        assert_true(memory.due_at >= memory.reviewed_at + MINUTE_MS);
    }
    assert_int_equal(memory.due_at, memory.reviewed_at + MINUTE_MS);
}

static void nothing_is_due_after_a_hundred_years(void **state) {
    struct schedule schedule = schedule_of(FSRS6_PARAMETERS);
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_EASY);

    (void)state;
    schedule.desired_retention = 0.7;
    for (int64_t year = 1; year < 60; year++) {
        memory = reviewed(&schedule, memory, noon + year * 365 * DAY_MS, GRADE_EASY);
    }
    assert_int_equal(memory.due_at - memory.reviewed_at,
                     (int64_t)FSRS_MAXIMUM_INTERVAL * DAY_MS);
}

static void again_on_a_card_in_review_is_a_lapse(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_GOOD);

    (void)state;
    memory = reviewed(&schedule, memory, noon + 5 * (int64_t)DAY_MS, GRADE_AGAIN);
    assert_int_equal(memory.state, STATE_RELEARNING);
    assert_int_equal(memory.lapses, 1);
    memory = reviewed(&schedule, memory, memory.due_at, GRADE_AGAIN);
    assert_int_equal(memory.state, STATE_RELEARNING);
    assert_int_equal(memory.lapses, 1);
    for (int i = 0; i < 9 && memory.state == STATE_RELEARNING; i++) {
        memory = reviewed(&schedule, memory, memory.due_at, GRADE_GOOD);
    }
    assert_int_equal(memory.state, STATE_REVIEW);
    assert_int_equal(memory.lapses, 1);
}

static void again_on_a_card_in_learning_is_no_lapse(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_AGAIN);

    (void)state;
    memory = reviewed(&schedule, memory, memory.due_at, GRADE_AGAIN);
    assert_int_equal(memory.lapses, 0);
    assert_int_equal(memory.state, STATE_LEARNING);
}

static void a_clock_gone_backwards_is_no_time(void **state) {
    const size_t models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

    (void)state;
    for (size_t i = 0; i < COUNT(models); i++) {
        struct schedule schedule = schedule_of(models[i]);
        struct memory first = reviewed(&schedule, (struct memory){0}, noon, GRADE_GOOD);
        struct memory same = reviewed(&schedule, first, noon, GRADE_HARD);
        struct memory back =
            reviewed(&schedule, first, noon - 3 * (int64_t)DAY_MS, GRADE_HARD);

        assert_memory_equal(&same.fsrs, &back.fsrs, sizeof same.fsrs);
        assert_int_equal(back.reviewed_at, noon - 3 * (int64_t)DAY_MS);
    }
}

static void fsrs6_counts_study_days_and_fsrs7_hours(void **state) {
    // 23:00 and 03:00 are one study day, 23:00 and 05:00 are two.
    int64_t evening = noon + 11 * (int64_t)HOUR_MS;
    struct schedule six = schedule_of(FSRS6_PARAMETERS);
    struct schedule seven = schedule_of(FSRS7_PARAMETERS);
    struct memory first = reviewed(&six, (struct memory){0}, evening, GRADE_GOOD);
    struct fsrs_memory expected = fsrs_next(&six.model, first.fsrs, 0, 3);
    struct memory night = reviewed(&six, first, evening + 4 * HOUR_MS, GRADE_GOOD);

    (void)state;
    assert_memory_equal(&night.fsrs, &expected, sizeof expected);
    night = reviewed(&six, first, evening + 6 * HOUR_MS, GRADE_GOOD);
    expected = fsrs_next(&six.model, first.fsrs, 1, 3);
    assert_memory_equal(&night.fsrs, &expected, sizeof expected);

    first = reviewed(&seven, (struct memory){0}, evening, GRADE_GOOD);
    night = reviewed(&seven, first, evening + 6 * HOUR_MS, GRADE_GOOD);
    expected = fsrs_next(&seven.model, first.fsrs, 0.25, 3);
    assert_memory_equal(&night.fsrs, &expected, sizeof expected);
}

static void the_study_day_is_that_of_the_review_where_it_was_made(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct review_event in_utc = {noon + 20 * (int64_t)HOUR_MS, 0, GRADE_GOOD};
    struct review_event in_new_york = {noon + 20 * (int64_t)HOUR_MS, -300, GRADE_GOOD};
    struct memory east = memory_review(&schedule, (struct memory){0}, &in_utc);
    struct memory west = memory_review(&schedule, (struct memory){0}, &in_new_york);
    struct calendar utc = {.day_starts_minutes = 240};

    (void)state;
    assert_int_equal(east.review_day, noon_day + 1);
    assert_int_equal(west.review_day, noon_day);
    assert_int_equal(east.due_at, west.due_at);
    assert_int_equal(west.ready_at,
                     calendar_day_start(&utc, calendar_day_at(&utc, west.due_at, -300)) +
                         5 * HOUR_MS);
}

static void a_new_card_is_not_recalled(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    struct calendar utc = {.day_starts_minutes = 240};
    struct memory memory = {0};

    (void)state;
    assert_true(memory_recall(&schedule, &memory, &utc, noon) <= 0);
}

static void recall_falls_as_time_passes(void **state) {
    struct calendar utc = {.day_starts_minutes = 240};
    const size_t models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

    (void)state;
    for (size_t i = 0; i < COUNT(models); i++) {
        struct schedule schedule = schedule_of(models[i]);
        struct memory memory = reviewed(&schedule, (struct memory){0}, noon, GRADE_GOOD);
        double before = 1.1;

        for (int64_t day = 0; day < 1000; day++) {
            double recall = memory_recall(&schedule, &memory, &utc, noon + day * DAY_MS);

            assert_true(recall > 0 && recall < before);
            before = recall;
        }
    }
}

static void folding_again_gives_the_same_bits(void **state) {
    struct schedule schedule = schedule_of(FSRS7_PARAMETERS);
    const enum grade grades[] = {GRADE_GOOD, GRADE_AGAIN, GRADE_HARD, GRADE_EASY,
                                 GRADE_GOOD};
    struct memory folds[2];

    (void)state;
    memset(folds, 0, sizeof folds);
    for (size_t fold = 0; fold < COUNT(folds); fold++) {
        int64_t at = noon;

        for (size_t i = 0; i < COUNT(grades); i++) {
            folds[fold] = reviewed(&schedule, folds[fold], at, grades[i]);
            at = folds[fold].due_at + (int64_t)i * 1234567;
        }
    }
    assert_memory_equal(&folds[0].fsrs, &folds[1].fsrs, sizeof folds[0].fsrs);
    assert_int_equal(folds[0].due_at, folds[1].due_at);
    assert_int_equal(folds[0].ready_at, folds[1].ready_at);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_state_has_a_name),
        cmocka_unit_test(a_first_good_is_due_when_recall_has_fallen),
        cmocka_unit_test(a_later_day_is_ready_from_its_start),
        cmocka_unit_test(the_same_day_is_ready_when_due),
        cmocka_unit_test(nothing_is_due_within_a_minute),
        cmocka_unit_test(nothing_is_due_after_a_hundred_years),
        cmocka_unit_test(again_on_a_card_in_review_is_a_lapse),
        cmocka_unit_test(again_on_a_card_in_learning_is_no_lapse),
        cmocka_unit_test(a_clock_gone_backwards_is_no_time),
        cmocka_unit_test(fsrs6_counts_study_days_and_fsrs7_hours),
        cmocka_unit_test(the_study_day_is_that_of_the_review_where_it_was_made),
        cmocka_unit_test(a_new_card_is_not_recalled),
        cmocka_unit_test(recall_falls_as_time_passes),
        cmocka_unit_test(folding_again_gives_the_same_bits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

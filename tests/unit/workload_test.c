// SPDX-License-Identifier: MIT
// Workload simulated over a store: which cards take part, whose habits count, what is advised.

#include "support/check.h"
#include "support/desk.h"

#include "study/own_habits.h"

#include <viva/workload.h>

#include <math.h>

static const double tried[] = {0.8, 0.9};

enum { DAYS = 30 };

static void is_near(double value, double expected, double tolerance) {
    assert_true(fabs(value - expected) <= tolerance);
}

static struct workload simulate(struct desk *desk) {
    struct workload_options options = {
        .schedule = &desk->stored.schedule,
        .calendar = &desk->stored.calendar,
        .new_per_day = desk->options.new_per_day,
        .reviews_per_day = 200,
        .days = DAYS,
        .retentions = tried,
        .retention_count = COUNT(tried),
        .seed = 1,
    };
    struct error err = {0};
    struct workload workload;

    assert_true(workload_simulate(desk->stored.store, &options, desk->now,
                                  &desk->stored.arena, &workload, &err));
    return workload;
}

static void cards_that_are_suspended_take_no_part(void **state) {
    struct desk desk;
    struct session *session;
    int64_t key;

    (void)state;
    desk_open(&desk, 12, 2);
    session = desk_sit(&desk);
    key = desk_key(session);
    session_close(session);
    stored_grade(&desk.stored, key, GRADE_GOOD);
    assert_int_equal(simulate(&desk).seen, 1);
    assert_int_equal(simulate(&desk).unseen, 11);
    assert_true(store_suspend(desk.stored.store, key, true, desk.now, NULL));
    assert_int_equal(simulate(&desk).seen, 0);
    assert_int_equal(simulate(&desk).unseen, 11);
    desk_close(&desk);
}

static void days_add_up_to_the_load_of_their_retention(void **state) {
    struct desk desk;
    struct workload workload;

    (void)state;
    desk_open(&desk, 40, 2);
    workload = simulate(&desk);
    assert_true(workload.runs > 1);
    for (size_t i = 0; i < COUNT(tried); i++) {
        double seconds = 0, met = 0;

        for (int day = 0; day < DAYS; day++) {
            seconds += workload.days[i][day].seconds;
            met += workload.days[i][day].new_cards;
        }
        is_near(seconds, workload.loads[i].seconds, 1e-6);
        is_near(met, 40, 1e-9);
        assert_int_equal(workload.loads[i].seen, 40);
        is_near(workload.loads[i].memorised, workload.days[i][DAYS - 1].memorised, 1e-12);
        assert_true(workload.loads[i].desired_retention == tried[i]);
    }
    assert_true(workload.loads[1].reviews > workload.loads[0].reviews);
    desk_close(&desk);
}

static void without_new_cards_a_day_there_are_none(void **state) {
    struct desk desk;

    (void)state;
    desk_open(&desk, 5, 1);
    desk.options.new_per_day = 0;
    assert_int_equal(simulate(&desk).unseen, 0);
    assert_int_equal(simulate(&desk).advice.reason, FSRS_ADVICE_NONE);
    desk_close(&desk);
}

static void what_hardly_matters_stays(void **state) {
    struct desk desk;
    struct workload workload;

    (void)state;
    desk_open(&desk, 1, 1);
    desk.stored.schedule.desired_retention = 0.97;
    workload = simulate(&desk);
    assert_int_equal(workload.advice.reason, FSRS_ADVICE_KEEP);
    assert_true(workload.advice.high >= 0.97);
    desk_close(&desk);
}

static void slow(struct stored *stored, int64_t key, int64_t at) {
    struct review review = {.event = {.at = at, .grade = GRADE_GOOD}, .took_ms = 100000};

    assert_true(store_grade(stored->store, key, &review, NULL, &stored->err));
}

static void habits_are_those_of_the_days_before(void **state) {
    struct desk desk;
    struct fsrs_habits habits, published;
    size_t answers;
    int64_t key, today;

    (void)state;
    fsrs_habits_default(&published);
    desk_open(&desk, 1, 1);
    key = stored_card(&desk.stored, 1).key;
    today = calendar_day(&desk.stored.calendar, desk.now);
    slow(&desk.stored, key, desk.now - DAY_MS);
    slow(&desk.stored, key, desk.now);
    assert_true(own_habits_read(desk.stored.store, today, &habits, &answers, NULL));
    assert_int_equal(answers, 1);
    // One answer counts for 1/51.
    is_near(habits.seconds[FSRS_FIRST][2],
            (published.seconds[FSRS_FIRST][2] * 50 + 100) / 51, 0.006);
    assert_true(habits.seconds[FSRS_LATER][2] == published.seconds[FSRS_LATER][2]);
    assert_true(own_habits_read(desk.stored.store, today + 1, &habits, &answers, NULL));
    assert_int_equal(answers, 2);
    assert_true(habits.seconds[FSRS_LATER][2] > published.seconds[FSRS_LATER][2]);
    desk_close(&desk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cards_that_are_suspended_take_no_part),
        cmocka_unit_test(days_add_up_to_the_load_of_their_retention),
        cmocka_unit_test(without_new_cards_a_day_there_are_none),
        cmocka_unit_test(what_hardly_matters_stays),
        cmocka_unit_test(habits_are_those_of_the_days_before),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
// Shares of ratings and seconds, learned from logs of any kind.

#include "support/check.h"

#include <viva/habits.h>

#include <math.h>
#include <stdlib.h>

static void the_published_habits_are_sound(void **state) {
    struct fsrs_habits habits;

    (void)state;
    fsrs_habits_default(&habits);
    assert_true(fsrs_habits_sound(&habits));
    assert_true(fabs(habits.first[2] - 0.495) < 1e-9);
    assert_true(fabs(habits.seconds[FSRS_LATER][0] - 19.38) < 1e-9);
}

/** A hundred cards, each first Good in 10 s, then Easy on the next day in 4 s. */
static size_t steady_log(struct fsrs_answer *answers) {
    for (int card = 0; card < 100; card++) {
        answers[2 * card] = (struct fsrs_answer){card, card, 3, 10};
        answers[2 * card + 1] = (struct fsrs_answer){card, card + 1, 4, 4};
    }
    return 200;
}

static void a_log_moves_habits_by_its_share(void **state) {
    struct fsrs_answer answers[200];
    struct fsrs_habits before, habits;
    double share = 100.0 / 150;

    (void)state;
    fsrs_habits_default(&before);
    habits = before;
    fsrs_habits_learn(&habits, answers, steady_log(answers));
    assert_true(fsrs_habits_sound(&habits));
    assert_true(fabs(habits.first[2] - (before.first[2] * (1 - share) + share)) < 1e-9);
    assert_true(fabs(habits.passed[2] - (before.passed[2] * (1 - share) + share)) < 1e-9);
    assert_true(fabs(habits.seconds[FSRS_FIRST][2] - (13.78 / 3 + 20.0 / 3)) < 0.006);
    assert_true(fabs(habits.seconds[FSRS_LATER][3] - (8.94 / 3 + 8.0 / 3)) < 0.006);
    assert_memory_equal(habits.relearning, before.relearning, sizeof(before.relearning));
}

static void repeats_of_a_day_are_told_apart(void **state) {
    static const struct fsrs_answer answers[] = {
        {1, 5, 1, 30}, {1, 5, 3, 5},  // learned on its first day
        {1, 9, 1, 40}, {1, 9, 2, 6},  // and again after a lapse
        {2, 5, 4, 3},  {2, 5, 3, 2},  // repeated after Easy: no row counts it
        {3, 1, 9, 1},  {3, 1, 0, 1},  // no rating
        {4, 1, 3, -5}, {4, 2, 3, NAN}, {4, 3, 3, 5000},  // no time
    };
    struct fsrs_habits before, habits;

    (void)state;
    fsrs_habits_default(&before);
    habits = before;
    fsrs_habits_learn(&habits, answers, COUNT(answers));
    assert_true(fsrs_habits_sound(&habits));
    assert_true(habits.learning[0][2] != before.learning[0][2]);
    assert_true(habits.relearning[0][1] > before.relearning[0][1]);
    assert_memory_equal(habits.learning[2], before.learning[2], sizeof(before.learning[2]));
    assert_memory_equal(habits.relearning[2], before.relearning[2],
                        sizeof(before.relearning[2]));
    assert_true(fabs(habits.first[0] - (0.24 + 3.0 / 53 * (1.0 / 3 - 0.24))) < 1e-9);
    assert_true(habits.seconds[FSRS_LATER][2] == before.seconds[FSRS_LATER][2]);
}

static void a_misses_time_includes_its_repeats(void **state) {
    struct fsrs_habits habits;

    (void)state;
    fsrs_habits_default(&habits);
    for (int kind = 0; kind < FSRS_KINDS; kind++) {
        for (int i = 0; i < FSRS_RATINGS; i++) {
            habits.seconds[kind][i] = 10;
        }
    }
    for (int i = 0; i < FSRS_RATINGS; i++) {  // a repeat is always Good
        habits.relearning[0][i] = habits.learning[0][i] = i == 2;
        habits.learning[1][i] = habits.learning[2][i] = i == 2;
    }
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_LATER, 1) - 20) < 1e-9);
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_LATER, 2) - 10) < 1e-9);
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 3) - 10) < 1e-9);
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 2) - 20) < 1e-9);
    habits.learning_steps = 2;
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 1) - 30) < 1e-9);
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 3) - 20) < 1e-9);
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 4) - 10) < 1e-9);
    for (int i = 0; i < FSRS_RATINGS; i++) {  // and here never: five and no more
        habits.learning[0][i] = i == 0;
    }
    assert_true(fabs(fsrs_habits_seconds(&habits, FSRS_FIRST, 1) - 60) < 1e-9);
}

static void unsound(void **state) {
    struct fsrs_habits sound, habits;

    (void)state;
    fsrs_habits_default(&sound);
    habits = sound;
    habits.first[0] = NAN;
    assert_false(fsrs_habits_sound(&habits));
    habits = sound;
    habits.passed[1] += 0.1;
    assert_false(fsrs_habits_sound(&habits));
    habits = sound;
    habits.relearning[2][3] = -0.1;
    assert_false(fsrs_habits_sound(&habits));
    habits = sound;
    habits.seconds[FSRS_REPEAT][3] = 0;
    assert_false(fsrs_habits_sound(&habits));
    habits = sound;
    habits.learning_steps = 6;
    assert_false(fsrs_habits_sound(&habits));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_published_habits_are_sound),
        cmocka_unit_test(a_log_moves_habits_by_its_share),
        cmocka_unit_test(repeats_of_a_day_are_told_apart),
        cmocka_unit_test(a_misses_time_includes_its_repeats),
        cmocka_unit_test(unsound),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
// Fitted parameters in a store: used at once, kept over a reopening, refused when they make no sense.

#include "support/check.h"
#include "support/stored.h"

#include <string.h>

/** The published parameters with other first stabilities. */
static struct fsrs_model fitted(size_t count) {
    double w[FSRS7_PARAMETERS];
    struct fsrs_model model;

    memcpy(w, count == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
           count * sizeof(*w));
    w[2] = 7;
    assert_true(fsrs_model_set(&model, w, count));
    return model;
}

static double stability(struct stored *stored, int64_t key) {
    return stored_card(stored, key).memory.fsrs.stability;
}

static void fitted_parameters_are_used_at_once_and_kept(void **state) {
    struct stored *stored = *state;
    struct fsrs_model model = fitted(FSRS7_PARAMETERS);
    int64_t key = stored_fill(stored, 2);

    stored_grade(stored, key, GRADE_GOOD);
    assert_true(stability(stored, key) == fsrs7_defaults[2]);
    assert_true(store_keep_parameters(stored->store, &model, &stored->err));
    assert_true(stability(stored, key) == 7);
    assert_memory_equal(&store_schedule(stored->store)->model, &model, sizeof(model));
    stored_reopen(stored);
    assert_null(store_notice(stored->store));
    assert_memory_equal(&store_schedule(stored->store)->model, &model, sizeof(model));
    stored_grade(stored, key + 1, GRADE_GOOD);
    assert_true(stability(stored, key + 1) == 7);
    stored_is_sound(stored);
}

static void parameters_of_the_other_model_wait_for_it(void **state) {
    struct stored *stored = *state;
    struct fsrs_model six = fitted(FSRS6_PARAMETERS), found;
    int64_t key = stored_fill(stored, 1);
    bool is_found;

    stored_grade(stored, key, GRADE_GOOD);
    assert_true(store_keep_parameters(stored->store, &six, &stored->err));
    assert_true(stability(stored, key) == fsrs7_defaults[2]);
    assert_true(
        store_parameters(stored->store, FSRS7_PARAMETERS, &found, &is_found, &stored->err));
    assert_false(is_found);
    assert_true(
        store_parameters(stored->store, FSRS6_PARAMETERS, &found, &is_found, &stored->err));
    assert_true(is_found);
    assert_memory_equal(&found, &six, sizeof(six));
    fsrs_model_set(&stored->schedule.model, fsrs6_defaults, FSRS6_PARAMETERS);
    stored_reopen(stored);
    assert_true(stability(stored, key) == 7);
}

/** As another process does it: a second connection to the same database. */
static void a_sitting_goes_on_with_what_another_process_kept(void **state) {
    struct stored *stored = *state;
    struct fsrs_model model = fitted(FSRS7_PARAMETERS);
    struct store_options options = stored_options(stored);
    int64_t key = stored_fill(stored, 2);
    struct store *other = store_open(&options, &stored->err);

    stored_grade(stored, key, GRADE_GOOD);
    assert_true(store_keep_parameters(other, &model, &stored->err));
    store_close(other);
    stored_grade(stored, key + 1, GRADE_GOOD);
    assert_true(stability(stored, key + 1) == 7);
    stored_is_sound(stored);
}

static int64_t since_fit(struct stored *stored) {
    int64_t entries;

    assert_true(store_since_fit(stored->store, &entries, &stored->err));
    return entries;
}

static void entries_since_the_last_fit_are_counted(void **state) {
    struct stored *stored = *state;
    struct fsrs_model model = fitted(FSRS7_PARAMETERS);
    int64_t key = stored_fill(stored, 2);

    assert_int_equal(since_fit(stored), 0);
    stored_grade(stored, key, GRADE_GOOD);
    stored_grade(stored, key + 1, GRADE_GOOD);
    assert_int_equal(since_fit(stored), 2);
    assert_true(store_note_fit(stored->store, &stored->err));
    assert_int_equal(since_fit(stored), 0);
    stored_grade(stored, key, GRADE_GOOD);
    stored_reopen(stored);
    assert_int_equal(since_fit(stored), 1);
    assert_true(store_keep_parameters(stored->store, &model, &stored->err));
    assert_int_equal(since_fit(stored), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(fitted_parameters_are_used_at_once_and_kept,
                                        stored_set_up, stored_tear_down),
        cmocka_unit_test_setup_teardown(parameters_of_the_other_model_wait_for_it,
                                        stored_set_up, stored_tear_down),
        cmocka_unit_test_setup_teardown(a_sitting_goes_on_with_what_another_process_kept,
                                        stored_set_up, stored_tear_down),
        cmocka_unit_test_setup_teardown(entries_since_the_last_fit_are_counted,
                                        stored_set_up, stored_tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fsrs7_defaults_give_the_published_figures),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

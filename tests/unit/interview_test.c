// SPDX-License-Identifier: MIT
// Interviews: kept and read again, several dates, weights, and settings that make no sense.

#include "support/check.h"
#include "support/stored.h"

#include <viva/interview.h>

#include <stdio.h>
#include <string.h>

static struct interviews read_them(struct stored *stored) {
    struct interviews interviews;

    assert_true(interviews_read(stored->store, &stored->arena, &interviews, &stored->err));
    return interviews;
}

static void what_is_kept_is_read_again(void **state) {
    static const char *const words[] = {"topic:sql", "\"two\tparts\nof it\"", "-x"};
    struct stored *stored = *state;
    struct interviews interviews = {.minutes = 22.5}, read;

    assert_true(interviews_add(&interviews, &(struct interview){20800, words, 3}));
    assert_true(interviews_add(&interviews, &(struct interview){20790, NULL, 0}));
    assert_true(interviews_weigh(&interviews, "system design", 2.5));
    assert_true(interviews_weigh(&interviews, "sql", 0));
    assert_true(interviews_keep(stored->store, &interviews, &stored->err));
    stored_reopen(stored);
    read = read_them(stored);
    assert_true(read.minutes == 22.5);
    assert_int_equal(read.count, 2);
    assert_int_equal(read.items[0].day, 20790);
    assert_int_equal(read.items[0].word_count, 0);
    assert_int_equal(read.items[1].word_count, 3);
    assert_string_equal(read.items[1].words[0], "topic:sql");
    assert_string_equal(read.items[1].words[1], "\"two parts of it\"");
    assert_string_equal(read.items[1].words[2], "-x");
    assert_int_equal(read.weight_count, 2);
    assert_string_equal(read.weights[0].topic, "system design");
    assert_true(read.weights[0].weight == 2.5);
    assert_true(read.weights[1].weight == 0);
}

static void nothing_is_kept_of_nothing(void **state) {
    struct stored *stored = *state;
    struct interviews interviews = {.minutes = 30};
    const char *text;

    assert_int_equal(read_them(stored).count, 0);
    assert_true(interviews_add(&interviews, &(struct interview){20800, NULL, 0}));
    assert_true(interviews_keep(stored->store, &interviews, &stored->err));
    assert_true(interviews_remove(&interviews, 20800));
    assert_false(interviews_remove(&interviews, 20800));
    interviews.minutes = 0;
    assert_true(interviews_keep(stored->store, &interviews, &stored->err));
    assert_true(store_interviews(stored->store, &stored->arena, &text, &stored->err));
    assert_null(text);
}

static void a_day_has_one_interview_and_days_are_in_order(void **state) {
    static const char *const word = "sql";
    struct interviews interviews = {.minutes = 30};

    (void)state;
    for (int64_t day = INTERVIEWS_LIMIT; day > 0; day--) {
        assert_true(interviews_add(&interviews, &(struct interview){day, NULL, 0}));
    }
    assert_false(interviews_add(&interviews, &(struct interview){99, NULL, 0}));
    assert_true(interviews_add(&interviews, &(struct interview){3, &word, 1}));
    assert_int_equal(interviews.count, INTERVIEWS_LIMIT);
    assert_int_equal(interviews.items[2].word_count, 1);
    for (size_t i = 0; i < interviews.count; i++) {
        assert_int_equal(interviews.items[i].day, i + 1);
    }
    assert_int_equal(interviews_over(&interviews, 0), 0);
    assert_int_equal(interviews_over(&interviews, 4), 3);
    assert_int_equal(interviews_over(&interviews, 99), INTERVIEWS_LIMIT);
}

static void a_topic_has_one_weight_and_1_forgets_it(void **state) {
    struct interviews interviews = {.minutes = 30};
    char names[WEIGHTS_LIMIT][8];

    (void)state;
    assert_true(interviews_weigh(&interviews, "sql", 2));
    assert_true(interviews_weigh(&interviews, "sql", 3));
    assert_int_equal(interviews.weight_count, 1);
    assert_true(interviews.weights[0].weight == 3);
    assert_true(interviews_weigh(&interviews, "sql", 1));
    assert_int_equal(interviews.weight_count, 0);
    for (int i = 0; i < WEIGHTS_LIMIT; i++) {
        snprintf(names[i], sizeof(names[i]), "t%d", i);
        assert_true(interviews_weigh(&interviews, names[i], 2));
    }
    assert_false(interviews_weigh(&interviews, "one more", 2));
    assert_true(interviews_weigh(&interviews, names[5], 4));
}

struct nonsense {
    const char *name;
    const char *text;
    size_t count;
    double minutes;
};

static const struct nonsense nonsenses[] = {
    {"an empty setting", "", 0, 0},
    {"words without a value", "minutes\ndate\nweight\n", 0, 0},
    {"a line of a later version is passed over", "pace 3\nminutes 20\ndate 5\n", 1, 20},
    {"minutes beyond a day", "minutes 1e9\ndate 5\n", 1, 0},
    {"minutes that are no number", "minutes nan\n", 0, 0},
    {"a date that is no number", "date soon\nminutes 5\n", 0, 5},
    {"a last line without an end", "minutes 7", 0, 7},
    {"weights of nothing, or of no number",
     "weight 2\nweight 2 \nweight x y\nweight -1 z\n", 0, 0},
};

static void nonsense_is_passed_over(void **state) {
    const struct nonsense *row = *state;
    struct stored stored;
    struct interviews read;

    stored_open(&stored);
    assert_true(store_keep_interviews(stored.store, row->text, &stored.err));
    read = read_them(&stored);
    assert_int_equal(read.count, row->count);
    assert_true(read.minutes == row->minutes);
    assert_int_equal(read.weight_count, 0);
    stored_close(&stored);
}

int main(void) {
    struct CMUnitTest tests[COUNT(nonsenses) + 4] = {
        cmocka_unit_test_setup_teardown(what_is_kept_is_read_again, stored_set_up,
                                        stored_tear_down),
        cmocka_unit_test_setup_teardown(nothing_is_kept_of_nothing, stored_set_up,
                                        stored_tear_down),
        cmocka_unit_test(a_day_has_one_interview_and_days_are_in_order),
        cmocka_unit_test(a_topic_has_one_weight_and_1_forgets_it),
    };

    for (size_t i = 0; i < COUNT(nonsenses); i++) {
        tests[i + 4] = (struct CMUnitTest){nonsenses[i].name, nonsense_is_passed_over, NULL,
                                           NULL, (void *)(uintptr_t)&nonsenses[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

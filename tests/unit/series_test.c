// SPDX-License-Identifier: MIT
// How many titles must ask for all of them to be a guide's questions.

#include "deck/sections/series.h"
#include "support/check.h"

static struct row {
    const char *name;
    struct level level;
    enum promise promise;
    bool series;
    bool dense;
} rows[] = {
    {"three that ask are a series",
     {.headings = 3, .asking = 3},
     PROMISE_NONE,
     true,
     false},
    {"two are none where nothing is promised",
     {.headings = 2, .asking = 2},
     PROMISE_NONE,
     false,
     false},
    {"two of three must ask", {.headings = 6, .asking = 4}, PROMISE_NONE, true, false},
    {"fewer are no series", {.headings = 7, .asking = 4}, PROMISE_NONE, false, false},
    {"what tells somebody to answer counts as asking",
     {.headings = 6, .asking = 2, .telling = 2, .requests = 2},
     PROMISE_NONE,
     true,
     false},
    {"so do words that ask",
     {.headings = 5, .requests = 3, .inquiring = 3},
     PROMISE_NONE,
     true,
     false},
    {"running numbers lower the bar",
     {.headings = 5, .asking = 3, .numbered = 5},
     PROMISE_NONE,
     true,
     false},
    {"but not to nothing",
     {.headings = 10, .asking = 3, .numbered = 10},
     PROMISE_NONE,
     false,
     false},
    {"a project's own headings speak against it",
     {.headings = 4, .asking = 4, .furniture = 6},
     PROMISE_NONE,
     false,
     false},
    {"interviews: one half", {.headings = 4, .asking = 2}, PROMISE_INTERVIEW, true, false},
    {"interviews: one quarter of many",
     {.headings = 12, .asking = 3},
     PROMISE_INTERVIEW,
     true,
     false},
    {"interviews: less than that",
     {.headings = 13, .asking = 3},
     PROMISE_INTERVIEW,
     false,
     false},
    {"interviews: one alone",
     {.headings = 1, .asking = 1},
     PROMISE_INTERVIEW,
     false,
     false},
    {"interviews: more than twice as many of a project's own headings",
     {.headings = 3, .asking = 3, .furniture = 7},
     PROMISE_INTERVIEW,
     false,
     false},
    {"interviews: twice as many are no matter",
     {.headings = 3, .asking = 3, .furniture = 6},
     PROMISE_INTERVIEW,
     true,
     false},
    {"questions: more are no matter",
     {.headings = 3, .asking = 3, .furniture = 7},
     PROMISE_QUESTIONS,
     true,
     false},
    {"questions: numbers and two that ask",
     {.headings = 9, .asking = 2, .numbered = 6},
     PROMISE_QUESTIONS,
     true,
     false},
    {"questions: requests", {.headings = 8, .requests = 5}, PROMISE_QUESTIONS, true, true},
    {"questions: numbers and three requests",
     {.headings = 10, .numbered = 6, .requests = 3},
     PROMISE_QUESTIONS,
     true,
     false},
    {"questions: numbers and two requests",
     {.headings = 10, .numbered = 6, .requests = 2},
     PROMISE_QUESTIONS,
     false,
     false},
    {"questions: too few requests",
     {.headings = 9, .requests = 5},
     PROMISE_QUESTIONS,
     false,
     false},
    {"questions: links to their answers",
     {.headings = 8, .linked = 5},
     PROMISE_QUESTIONS,
     true,
     true},
    {"four in five make the others questions, too",
     {.headings = 10, .asking = 7, .requests = 1},
     PROMISE_QUESTIONS,
     true,
     true},
    {"below that they do not",
     {.headings = 10, .asking = 7},
     PROMISE_NONE,
     true,
     false},
    {"three in five do, where the title promises something",
     {.headings = 10, .asking = 6},
     PROMISE_INTERVIEW,
     true,
     true},
    {"fewer do not", {.headings = 10, .asking = 5}, PROMISE_QUESTIONS, true, false},
    {"four are too few for that",
     {.headings = 4, .asking = 4},
     PROMISE_QUESTIONS,
     true,
     false},
    {"nothing is no series", {0}, PROMISE_QUESTIONS, false, false},
};

// Of the outermost level: `series` and `dense` come about only together.
static struct row mixed_rows[] = {
    {"mixed: two of five of many",
     {.headings = 25, .requests = 10},
     PROMISE_INTERVIEW,
     true,
     true},
    {"mixed: less", {.headings = 26, .requests = 10}, PROMISE_INTERVIEW, false, false},
    {"mixed: too few", {.headings = 20, .requests = 9}, PROMISE_INTERVIEW, false, false},
    {"mixed: a place wants real questions",
     {.headings = 25, .requests = 10},
     PROMISE_PLACE,
     false,
     false},
    {"mixed: one of questions, many that ask by a word",
     {.headings = 25, .requests = 10, .inquiring = 10},
     PROMISE_ASKING_PLACE,
     true,
     true},
    {"mixed: and no topics",
     {.headings = 25, .requests = 10, .inquiring = 9},
     PROMISE_ASKING_PLACE,
     false,
     false},
    {"mixed: of these five will do",
     {.headings = 12, .asking = 5},
     PROMISE_PLACE,
     true,
     false},
    {"mixed: four will not", {.headings = 10, .asking = 4}, PROMISE_PLACE, false, false},
    {"mixed: nor does anything where nothing promises",
     {.headings = 12, .asking = 5},
     PROMISE_NONE,
     false,
     false},
    {"mixed: what a project says of itself counts",
     {.headings = 12, .asking = 5, .furniture = 3},
     PROMISE_PLACE,
     false,
     false},
};

static void judges_mixed(void **state) {
    const struct row *row = *state;
    struct level level = row->level;

    series_judge_mixed(&level, row->promise);
    assert_int_equal(level.series, row->series);
    assert_int_equal(level.dense, row->dense);
}

static void judges(void **state) {
    const struct row *row = *state;
    struct level level = row->level;

    series_judge(&level, row->promise);
    assert_int_equal(level.series, row->series);
    assert_int_equal(level.dense, row->dense);
}

static void counts_what_a_title_says(void **state) {
    struct level level = {0};
    const char *const titles[] = {
        "Q1: a",      "Is it?", "2. Explain b",          "License",
        "References", "c",      "What is this project?", "Question 4"};

    (void)state;
    for (size_t i = 0; i < COUNT(titles); i++) {
        struct title title = title_read(text_of(titles[i]));

        series_count(&level, &title, i == 0);
    }
    assert_int_equal(level.headings, 5);
    assert_int_equal(level.furniture, 5);  // a project's own counts three times
    assert_int_equal(level.asking, 2);
    assert_int_equal(level.labelled, 1);
    assert_int_equal(level.numbered, 1);
    assert_int_equal(level.requests, 1);
    assert_int_equal(level.telling, 1);
    assert_int_equal(level.answered, 1);
    assert_int_equal(level.blank, 1);
}

static void numbers_run_from_five_on(void **state) {
    (void)state;
    assert_true(series_runs(&(struct level){.headings = 6, .numbered = 5}));
    assert_false(series_runs(&(struct level){.headings = 7, .numbered = 5}));
    assert_false(series_runs(&(struct level){.headings = 4, .numbered = 4}));
}

static void furniture_is_known_by_its_name(void **state) {
    (void)state;
    assert_true(series_is_furniture(TEXT("📚 Table of Contents:")));
    assert_true(series_is_furniture(TEXT("Installation")));
    assert_false(series_is_furniture(TEXT("References and values")));
    assert_false(series_is_furniture(TEXT("")));
}

int main(void) {
    enum { FIXED = 3 };
    struct CMUnitTest tests[COUNT(rows) + COUNT(mixed_rows) + FIXED] = {
        cmocka_unit_test(counts_what_a_title_says),
        cmocka_unit_test(numbers_run_from_five_on),
        cmocka_unit_test(furniture_is_known_by_its_name),
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[FIXED + i] = (struct CMUnitTest){rows[i].name, judges, NULL, NULL, &rows[i]};
    }
    for (size_t i = 0; i < COUNT(mixed_rows); i++) {
        tests[FIXED + COUNT(rows) + i] = (struct CMUnitTest){
            mixed_rows[i].name, judges_mixed, NULL, NULL, &mixed_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

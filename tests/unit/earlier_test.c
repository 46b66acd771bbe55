// SPDX-License-Identifier: MIT
// A card that its guide changed says what it said before, until it is graded.

#include "support/check.h"
#include "support/stored.h"

#include <string.h>

static const struct stored_row at_first[] = {
    {"What is a heap?", "A tree in an array."}, {"b?", "2"}, {NULL}};
static const struct stored_row typo[] = {
    {"What is a heap?", "A tree in an arrray."}, {"b?", "2"}, {NULL}};
static const struct stored_row changed[] = {
    {"What is a heap?", "A tree in an array, the smallest first."}, {"b?", "2"}, {NULL}};
static const struct stored_row again[] = {
    {"What is a heap?", "A tree in an array, the largest first."}, {"b?", "2"}, {NULL}};

static struct earlier earlier_of(struct stored *stored, int64_t key) {
    struct earlier earlier;

    assert_true(store_earlier(stored->store, key, &stored->arena, &earlier, &stored->err));
    return earlier;
}

static void assert_says(struct text text, const char *expected) {
    assert_int_equal(text.size, strlen(expected));
    assert_memory_equal(text.bytes, expected, text.size);
}

/** Imports the first guide and grades its first card. */
static int64_t begin(struct stored *stored) {
    int64_t key = stored_import(stored, "g.md", at_first)[0].key;

    stored_grade(stored, key, GRADE_GOOD);
    return key;
}

static void a_change_is_marked_with_the_earlier_texts(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    assert_int_equal(stored_import(stored, "g.md", changed)[0].change, CHANGE_EDITED);
    assert_true(earlier_of(stored, key).changed);
    assert_says(earlier_of(stored, key).question, "What is a heap?");
    assert_says(earlier_of(stored, key).answer, "A tree in an array.");
}

static void a_card_that_was_never_graded_is_not_marked(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_import(stored, "g.md", at_first)[0].key;

    stored_import(stored, "g.md", changed);
    assert_false(earlier_of(stored, key).changed);
}

static void other_cards_are_not_marked(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored) + 1;

    stored_grade(stored, key, GRADE_GOOD);
    stored_import(stored, "g.md", changed);
    assert_false(earlier_of(stored, key).changed);
}

static void a_trifle_is_not_marked(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    assert_int_equal(stored_import(stored, "g.md", typo)[0].change, CHANGE_EDITED);
    assert_false(earlier_of(stored, key).changed);
}

static void the_mark_goes_with_a_grade_and_comes_back_with_undo(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    stored_import(stored, "g.md", changed);
    stored_grade(stored, key, GRADE_GOOD);
    assert_false(earlier_of(stored, key).changed);
    stored_undo(stored);
    assert_true(earlier_of(stored, key).changed);
}

static void of_several_changes_the_text_of_the_last_grade_counts(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    stored_import(stored, "g.md", changed);
    stored_import(stored, "g.md", again);
    assert_says(earlier_of(stored, key).answer, "A tree in an array.");
    stored_grade(stored, key, GRADE_GOOD);
    stored_import(stored, "g.md", changed);
    assert_says(earlier_of(stored, key).answer, "A tree in an array, the largest first.");
}

static void a_change_taken_back_takes_the_mark_with_it(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    stored_import(stored, "g.md", changed);
    stored_import(stored, "g.md", at_first);
    assert_false(earlier_of(stored, key).changed);
}

static void a_change_that_the_user_made_is_accepted(void **state) {
    struct stored *stored = *state;
    int64_t key = begin(stored);

    stored_import(stored, "g.md", changed);
    assert_true(store_accept_change(stored->store, key, &stored->err));
    assert_false(earlier_of(stored, key).changed);
}

static void a_card_that_went_to_another_guide_and_changed_is_marked(void **state) {
    static const struct stored_row rest[] = {{"b?", "2"}, {NULL}};
    static const struct stored_row moved[] = {
        {"What is a heap?", "A tree in an array, the smallest of all first."}, {NULL}};
    struct stored *stored = *state;
    int64_t key = begin(stored);
    struct import *import = import_begin(stored->store, stored->now, &stored->err);
    struct imported_card *results;

    stored_guide(stored, import, "g.md", rest);
    results = stored_guide(stored, import, "h.md", moved);
    assert_true(import_end(import, true, &stored->err));
    assert_int_equal(results[0].key, key);
    assert_true(earlier_of(stored, key).changed);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_change_is_marked_with_the_earlier_texts),
        TEST(a_card_that_was_never_graded_is_not_marked),
        TEST(other_cards_are_not_marked),
        TEST(a_trifle_is_not_marked),
        TEST(the_mark_goes_with_a_grade_and_comes_back_with_undo),
        TEST(of_several_changes_the_text_of_the_last_grade_counts),
        TEST(a_change_taken_back_takes_the_mark_with_it),
        TEST(a_change_that_the_user_made_is_accepted),
        TEST(a_card_that_went_to_another_guide_and_changed_is_marked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

// SPDX-License-Identifier: MIT
// Lines that are hidden from libcmark: ranges, and what is left of them.

#include "deck/wording/hidden.h"
#include "support/check.h"

#include <viva/arena.h>

#include <string.h>

static void lines_that_follow_are_one_range(void **state) {
    struct arena arena = {0};
    struct hidden hidden = {.arena = &arena};
    const int lines[] = {3, 4, 5, 9, 12, 13};

    (void)state;
    for (size_t i = 0; i < COUNT(lines); i++) {
        hidden_add(&hidden, lines[i]);
    }
    assert_int_equal(hidden.count, 3);
    assert_int_equal(hidden_last(&hidden, 1), 1);
    assert_int_equal(hidden_last(&hidden, 2), 5);
    assert_int_equal(hidden_last(&hidden, 4), 5);
    assert_int_equal(hidden_last(&hidden, 5), 5);
    assert_int_equal(hidden_last(&hidden, 8), 9);
    assert_int_equal(hidden_last(&hidden, 13), 13);
    assert_int_equal(hidden_last(&hidden, 40), 40);
    arena_free(&arena);
}

static void hidden_lines_are_blank(void **state) {
    struct arena arena = {0};
    struct hidden hidden = {.arena = &arena};
    struct text text = TEXT("a\n> b c\nd\n> > e\nf");
    char *bytes = arena_copy(&arena, text.bytes, text.size);

    (void)state;
    hidden_add(&hidden, 11);
    hidden_add(&hidden, 13);
    hidden_blank(&hidden, text, bytes, 10);
    assert_memory_equal(bytes, "a\n     \nd\n     \nf", text.size);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_that_follow_are_one_range),
        cmocka_unit_test(hidden_lines_are_blank),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

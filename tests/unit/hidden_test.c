// SPDX-License-Identifier: MIT
// Lines that are hidden from libcmark: ranges, and what is left of them.

#include "deck/lines/hidden.h"
#include "support/check.h"

#include <viva/arena.h>

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

static void a_range_is_shown_as_one_blank_line(void **state) {
    struct arena arena = {0};
    struct hidden hidden = {.arena = &arena};
    struct source source =
        source_of_text(TEXT("a\n> b c\n1\n2\n3\nd\n> > e\nf\n4\n5"), &arena);
    static const int lines[] = {1, 3, 4, 5, 7, 9, 10};

    (void)state;
    for (size_t i = 0; i < COUNT(lines); i++) {
        hidden_add(&hidden, lines[i]);
    }
    assert_string_equal(text_string(hidden_shown(&hidden, &source, 2, 8, &arena), &arena),
                        "> b c\n\nd\n\nf");
    assert_string_equal(text_string(hidden_shown(&hidden, &source, 1, 10, &arena), &arena),
                        "\n> b c\n\nd\n\nf\n\n");
    assert_string_equal(text_string(hidden_shown(&hidden, &source, 8, 8, &arena), &arena),
                        "f");
    arena_free(&arena);
}

static void lines_that_are_shown_are_found_again(void **state) {
    struct arena arena = {0};
    struct hidden hidden = {.arena = &arena};
    static const int places[] = {10, 11, 15, 16, 18, 19};

    (void)state;
    hidden_add(&hidden, 3);
    hidden_add(&hidden, 4);
    for (int line = 11; line < 15; line++) {
        hidden_add(&hidden, line);
    }
    hidden_add(&hidden, 16);
    hidden_add(&hidden, 17);
    for (size_t i = 0; i < COUNT(places); i++) {
        assert_int_equal(hidden_line(&hidden, 10, (int)i + 1), places[i]);
    }
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_that_follow_are_one_range),
        cmocka_unit_test(a_range_is_shown_as_one_blank_line),
        cmocka_unit_test(lines_that_are_shown_are_found_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

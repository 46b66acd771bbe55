// SPDX-License-Identifier: MIT
// A cursor in a list that is longer than the screen, and paths below the home folder.

#include "support/check.h"
#include "tui/scroll.h"
#include "tui/tilde.h"

#include <viva/arena.h>

static struct row {
    const char *name;
    int count;
    int rows;
    int actions[6];  // ends with 0
    int cursor;
    int top;
} rows[] = {
    {"begins at the top", 10, 4, {0}, 0, 0},
    {"moves down within what shows", 10, 4, {SCROLL_DOWN, SCROLL_DOWN, 0}, 2, 0},
    {"takes the list along at the edge", 10, 3, {SCROLL_PAGE_DOWN, SCROLL_DOWN, 0}, 3, 1},
    {"does not leave the list above", 10, 4, {SCROLL_UP, 0}, 0, 0},
    {"does not leave the list below", 3, 4, {SCROLL_LAST, SCROLL_DOWN, 0}, 2, 0},
    {"shows the end to its last row", 10, 4, {SCROLL_LAST, 0}, 9, 6},
    {"comes back from the end", 10, 4, {SCROLL_LAST, SCROLL_PAGE_UP, SCROLL_UP, 0}, 5, 5},
    {"goes home", 10, 4, {SCROLL_LAST, SCROLL_FIRST, 0}, 0, 0},
    {"stands nowhere in an empty list", 0, 4, {SCROLL_DOWN, SCROLL_LAST, 0}, 0, 0},
    {"shows one row where there is none", 5, 0, {SCROLL_DOWN, 0}, 1, 1},
};

static void scrolls(void **state) {
    const struct row *row = *state;
    struct scroll scroll = {.count = row->count};

    scroll_fit(&scroll, row->rows);
    for (int i = 0; row->actions[i]; i++) {
        assert_true(scroll_act(&scroll, row->actions[i]));
        scroll_fit(&scroll, row->rows);
    }
    assert_int_equal(scroll.cursor, row->cursor);
    assert_int_equal(scroll.top, row->top);
}

static void other_actions_are_not_its_own(void **state) {
    struct scroll scroll = {.count = 3};

    (void)state;
    assert_false(scroll_act(&scroll, 1));
    assert_int_equal(scroll.cursor, 0);
}

static void home_is_hidden_and_found(void **state) {
    struct arena arena = {0};

    (void)state;
    assert_string_equal(tilde_shown("/home/ada/notes", "/home/ada", &arena), "~/notes");
    assert_string_equal(tilde_shown("/home/ada", "/home/ada", &arena), "~");
    assert_string_equal(tilde_shown("/home/adam", "/home/ada", &arena), "/home/adam");
    assert_string_equal(tilde_shown("/etc", "/", &arena), "/etc");
    assert_string_equal(tilde_shown("/etc", NULL, &arena), "/etc");
    assert_string_equal(tilde_expanded(TEXT(" ~/notes "), "/home/ada", &arena),
                        "/home/ada/notes");
    assert_string_equal(tilde_expanded(TEXT("~"), "/home/ada", &arena), "/home/ada");
    assert_string_equal(tilde_expanded(TEXT("~ada"), "/home/ada", &arena), "~ada");
    assert_string_equal(tilde_expanded(TEXT("~/notes"), NULL, &arena), "~/notes");
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 2] = {
        cmocka_unit_test(other_actions_are_not_its_own),
        cmocka_unit_test(home_is_hidden_and_found)};

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i + 2] = (struct CMUnitTest){rows[i].name, scrolls, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

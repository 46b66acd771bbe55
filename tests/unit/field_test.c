// SPDX-License-Identifier: MIT
// A line of text: typing, moving, erasing, pasting.

#include "support/check.h"
#include "tui/field.h"

#include <locale.h>
#include <string.h>

enum { END = 0 };

struct row {
    const char *name;
    uint32_t keys[24];
    const char *expected;
};

static struct row rows[] = {
    {"types letters of any script", {'a', 0xE9, 0x65E5, END}, "a\xC3\xA9\xE6\x97\xA5"},
    {"erases what was typed last", {'a', 0x65E5, KEY_ERASE, END}, "a"},
    {"erases nothing at the start", {KEY_ERASE, 'a', END}, "a"},
    {"inserts at the cursor", {'a', 'c', KEY_ARROW_LEFT, 'b', END}, "abc"},
    {"goes to both ends", {'b', KEY_CONTROL_A, 'a', KEY_CONTROL_E, 'c', END}, "abc"},
    {"cuts to the start", {'a', 'b', KEY_ARROW_LEFT, KEY_CONTROL_U, END}, "b"},
    {"cuts to the end", {'a', 'b', KEY_ARROW_LEFT, KEY_CONTROL_K, END}, "a"},
    {"erases one name of a path", {'/', 'a', '/', 'b', 'c', KEY_CONTROL_W, END}, "/a/"},
    {"takes no control characters", {'a', 7, 0x9B, 0x202E, 'b', END}, "ab"},
    {"takes no keys that are no text", {'a', KEY_PAGE_UP, KEY_F1, END}, "a"},
};

static void edits(void **state) {
    const struct row *row = *state;
    struct field field = {.size = 0};

    for (size_t i = 0; row->keys[i] != END; i++) {
        const struct event event = {.kind = EVENT_KEY, .key = row->keys[i]};

        field_act(&field, &event);
    }
    assert_int_equal(field.size, strlen(row->expected));
    assert_memory_equal(field.bytes, row->expected, field.size);
}

static void is_never_longer_than_its_room(void **state) {
    struct field field = {.size = 0};
    const struct event event = {.kind = EVENT_PASTE, .key = 0x1F40D};

    (void)state;
    for (int i = 0; i < 2 * FIELD_SIZE; i++) {
        field_act(&field, &event);
    }
    assert_in_range(field.size, FIELD_SIZE - 8, FIELD_SIZE);
    assert_true(text_valid(field_text(&field)));
}

static void is_filled_with_as_much_as_it_can_hold(void **state) {
    struct arena arena = {0};
    char *many = arena_new(&arena, 2 * FIELD_SIZE + 1, 1);
    struct field field = {.size = 0};

    (void)state;
    field_fill(&field, TEXT("a\xC3\xA9"));
    assert_int_equal(field.size, 3);
    assert_int_equal(field.cursor, 3);
    for (int i = 0; i < FIELD_SIZE; i++) {
        memcpy(many + 2L * i, "\xC3\xA9", 2);
    }
    field_fill(&field, text_of(many));
    assert_in_range(field.size, FIELD_SIZE - 8, FIELD_SIZE);
    assert_true(text_valid(field_text(&field)));
    field_fill(&field, TEXT(""));
    assert_int_equal(field.size, 0);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 2] = {
        cmocka_unit_test(is_never_longer_than_its_room),
        cmocka_unit_test(is_filled_with_as_much_as_it_can_hold)};

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i + 2] = (struct CMUnitTest){rows[i].name, edits, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

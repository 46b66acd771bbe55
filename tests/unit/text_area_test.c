// SPDX-License-Identifier: MIT
// Several lines of text: typing, wrapping, moving over rows, erasing, pasting.

#include "support/check.h"
#include "tui/text_area.h"

#include <viva/chance.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

enum { END = 0 };

/** Typed into an area ten cells wide and three rows high; a bar marks the cursor. */
struct row {
    const char *name;
    const char *before;
    uint32_t keys[16];
    const char *expected;
};

static struct row rows[] = {
    {"types lines", "", {'a', KEY_RETURN, 'b', END}, "a\nb|"},
    {"parts a line", "ab", {KEY_ARROW_LEFT, KEY_RETURN, END}, "a\n|b"},
    {"joins lines", "a\nb", {KEY_FIRST, KEY_ERASE, END}, "a|b"},
    {"removes a newline ahead", "a\nb", {KEY_ARROW_UP, KEY_FINAL, KEY_REMOVE, END}, "a|b"},
    {"goes over a newline to the left",
     "a\nb",
     {KEY_ARROW_LEFT, KEY_ARROW_LEFT, END},
     "a|\nb"},
    {"goes over a newline to the right",
     "a\nb",
     {KEY_ARROW_UP, KEY_FINAL, KEY_ARROW_RIGHT, END},
     "a\n|b"},
    {"up keeps the cell", "abc\nxyz", {KEY_ARROW_LEFT, KEY_ARROW_UP, END}, "ab|c\nxyz"},
    {"up stops at the end of a short line", "a\nxyz", {KEY_ARROW_UP, END}, "a|\nxyz"},
    {"down stops at the last line", "abc", {KEY_FIRST, KEY_ARROW_DOWN, END}, "|abc"},
    {"up goes by rows that are seen",
     "abcd efgh ijkl",
     {KEY_ARROW_UP, END},
     "abcd| efgh ijkl"},
    {"down goes by rows that are seen",
     "abcd efgh ijkl",
     {KEY_FIRST, KEY_ARROW_RIGHT, KEY_ARROW_DOWN, END},
     "abcd efgh i|jkl"},
    {"a wide letter is not split",
     "\xE6\x97\xA5\nab",
     {KEY_ARROW_LEFT, KEY_ARROW_UP, END},
     "|\xE6\x97\xA5\nab"},
    {"cuts to the start of the line",
     "ab\ncd",
     {KEY_ARROW_LEFT, KEY_CONTROL_U, END},
     "ab\n|d"},
    {"cuts to the end of the line",
     "ab\ncd",
     {KEY_ARROW_UP, KEY_FIRST, KEY_CONTROL_K, END},
     "|\ncd"},
    {"erases a word, and the newline before it",
     "ab\ncd",
     {KEY_CONTROL_W, KEY_CONTROL_W, END},
     "|"},
    {"a tab becomes spaces", "", {'\t', 'a', END}, "    a|"},
    {"takes no control characters", "", {'a', 7, 0x9B, 0x202E, KEY_F1, END}, "a|"},
    {"a page up and a page down", "1\n2\n3\n4\n5", {KEY_PAGE_UP, END}, "1\n2|\n3\n4\n5"},
    {"a page up stops at the top", "1\n2", {KEY_PAGE_UP, END}, "1|\n2"},
};

static void edits(void **state) {
    const struct row *row = *state;
    struct text_area area = {.size = 0};
    char marked[64];

    assert_true(text_area_put(&area, text_of(row->before)));
    text_area_fit(&area, 10, 3);
    for (size_t i = 0; row->keys[i] != END; i++) {
        const struct event event = {.kind = EVENT_KEY, .key = row->keys[i]};

        text_area_act(&area, &event);
    }
    snprintf(marked, sizeof(marked), "%.*s|%.*s", (int)area.cursor, area.bytes,
             (int)(area.size - area.cursor), area.bytes + area.cursor);
    assert_string_equal(marked, row->expected);
}

static void takes_only_what_it_can_show(void **state) {
    static char long_text[TEXT_AREA_SIZE + 1];
    struct text_area area = {.size = 0};

    (void)state;
    assert_true(text_area_put(&area, TEXT("two\nlines")));
    assert_false(text_area_put(&area, TEXT("a\tb")));
    assert_false(text_area_put(&area, TEXT("\033[31m")));
    assert_false(text_area_put(&area, (struct text){long_text, sizeof(long_text) - 1}));
    assert_true(text_equal(text_area_text(&area), TEXT("two\nlines")));
}

static void is_never_longer_than_its_room(void **state) {
    struct text_area area = {.size = 0};
    const struct event event = {.kind = EVENT_PASTE, .key = 0x1F40D};

    (void)state;
    for (int i = 0; i < TEXT_AREA_SIZE; i++) {
        text_area_act(&area, &event);
    }
    assert_in_range(area.size, TEXT_AREA_SIZE - 8, TEXT_AREA_SIZE);
    assert_true(text_valid(text_area_text(&area)));
}

static void any_keys_leave_a_sound_text_and_a_cursor_on_the_screen(void **state) {
    static const uint32_t keys[] = {
        'a',         ' ',           0x65E5,         0x1F40D,         0xE9,
        KEY_RETURN,  KEY_ERASE,     KEY_REMOVE,     KEY_ARROW_UP,    KEY_ARROW_DOWN,
        KEY_PAGE_UP, KEY_PAGE_DOWN, KEY_ARROW_LEFT, KEY_ARROW_RIGHT, KEY_FIRST,
        KEY_FINAL,   KEY_CONTROL_W, KEY_CONTROL_K,  0x301,           '\t'};
    struct chance chance = {5};
    struct text_area area = {.size = 0};
    struct canvas canvas = {.ascii = false};

    (void)state;
    for (int i = 0; i < 20000; i++) {
        const struct event event = {.kind = EVENT_KEY,
                                    .key = keys[chance_next(&chance) % COUNT(keys)]};
        int width = 1 + (int)(chance_next(&chance) % 12);
        int height = 1 + (int)(chance_next(&chance) % 4);

        text_area_act(&area, &event);
        text_area_fit(&area, width, height);
        canvas_clear(&canvas, 6, 14);
        text_area_draw(&area, &canvas, 1, 1);
        assert_true(area.cursor <= area.size);
        assert_true(text_valid(text_area_text(&area)));
        assert_in_range(canvas.cursor_row, 1, height);
        assert_in_range(canvas.cursor_column, 1, width);
    }
    canvas_free(&canvas);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 3] = {
        cmocka_unit_test(takes_only_what_it_can_show),
        cmocka_unit_test(is_never_longer_than_its_room),
        cmocka_unit_test(any_keys_leave_a_sound_text_and_a_cursor_on_the_screen),
    };

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[3 + i] = (struct CMUnitTest){rows[i].name, edits, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

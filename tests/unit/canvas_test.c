// SPDX-License-Identifier: MIT
// The grid of cells: clipping, wide characters, pages that pan, hot spots.

#include "support/check.h"
#include "tui/canvas.h"

#include <locale.h>
#include <math.h>
#include <string.h>

/** A row of the canvas as text. */
static const char *row_of(const struct canvas *canvas, int row) {
    static char bytes[4096];
    size_t size = 0;

    for (int column = 0; column < canvas->columns; column++) {
        const struct cell *cell = canvas_cell(canvas, row, column);

        if (cell->width > 0 && cell->size == 0) {
            bytes[size++] = ' ';
        }
        memcpy(bytes + size, cell->bytes, cell->size);
        size += cell->size;
    }
    bytes[size] = '\0';
    return bytes;
}

struct row {
    const char *name;
    int column;
    const char *text;
    const char *expected;
    int behind;
};

static struct row rows[] = {
    {"text stands where it is put", 2, "viva", "  viva  ", 6},
    {"text is clipped at the right", 5, "viva", "     viv", 9},
    {"text is clipped at the left", -2, "viva", "va      ", 2},
    {"a wide character takes two cells", 1, "日本", " 日本   ", 5},
    {"a wide character that fits half is left out", 7, "日", "        ", 9},
    {"a wide character that begins before the row is left out", -1, "日a", " a      ", 2},
    {"a combining mark stays with its letter", 0, "e\xCC\x81x", "e\xCC\x81x      ", 2},
};

static void puts_text(void **state) {
    const struct row *row = *state;
    struct canvas canvas = {0};

    canvas_clear(&canvas, 1, 8);
    assert_int_equal(canvas_string(&canvas, 0, row->column, row->text, STYLE_TEXT, 0),
                     row->behind);
    assert_string_equal(row_of(&canvas, 0), row->expected);
    canvas_free(&canvas);
}

static void overwrites_half_a_wide_character_whole(void **state) {
    struct canvas canvas = {0};

    (void)state;
    canvas_clear(&canvas, 1, 6);
    canvas_string(&canvas, 0, 0, "日本x", STYLE_TEXT, 0);
    canvas_string(&canvas, 0, 1, "-", STYLE_TEXT, 0);
    assert_string_equal(row_of(&canvas, 0), " -本x ");
    canvas_string(&canvas, 0, 2, "+", STYLE_TEXT, 0);
    assert_string_equal(row_of(&canvas, 0), " -+ x ");
    canvas_free(&canvas);
}

static void ignores_rows_outside(void **state) {
    struct canvas canvas = {0};

    (void)state;
    canvas_clear(&canvas, 1, 4);
    canvas_string(&canvas, 1, 0, "no", STYLE_TEXT, 0);
    canvas_string(&canvas, -1, 0, "no", STYLE_TEXT, 0);
    canvas_select(&canvas, 5, -3, 99);
    canvas_box(&canvas, (struct area){-1, -1, 9, 9});
    canvas_spark(&canvas, 0, 0, (double)NAN, STYLE_GOOD);
    assert_string_equal(row_of(&canvas, 0), "    ");
    canvas_free(&canvas);
}

static void pans_code_and_not_its_bar(void **state) {
    struct span spans[] = {
        {TEXT("| "), STYLE_CODE_BAR, 0},
        {TEXT("0123456789"), STYLE_CODE, MARK_PANEL},
    };
    const struct page_line lines[] = {
        {.spans = spans, .span_count = 2, .width = 12, .indent = 2, .pans = true},
        {.spans = spans, .span_count = 1, .width = 2},
    };
    const struct page page = {lines, 2};
    const struct area area = {0, 1, 2, 6};
    struct canvas canvas = {.ascii = true};

    (void)state;
    canvas_clear(&canvas, 2, 8);
    canvas_page(&canvas, area, &page, 0, 0);
    assert_string_equal(row_of(&canvas, 0), " | 012> ");
    canvas_clear(&canvas, 2, 8);
    canvas_page(&canvas, area, &page, 0, 6);
    assert_string_equal(row_of(&canvas, 0), " | 6789 ");
    assert_string_equal(row_of(&canvas, 1), " |      ");
    canvas_clear(&canvas, 2, 8);
    canvas_page(&canvas, area, &page, 1, 0);
    assert_string_equal(row_of(&canvas, 0), " |      ");
    canvas_free(&canvas);
}

static void keeps_colours_under_the_selection(void **state) {
    struct canvas canvas = {0};
    const struct cell *cell;

    (void)state;
    canvas_clear(&canvas, 1, 4);
    canvas_string(&canvas, 0, 0, "12%", STYLE_AGAIN, MARK_STRONG);
    canvas_select(&canvas, 0, 0, 4);
    cell = canvas_cell(&canvas, 0, 1);
    assert_int_equal(cell->style, STYLE_AGAIN);
    assert_int_equal(cell->marks, MARK_STRONG | MARK_SELECTED);
    canvas_free(&canvas);
}

static void knows_what_was_clicked(void **state) {
    struct canvas canvas = {0};

    (void)state;
    canvas_clear(&canvas, 4, 40);
    canvas_hot(&canvas, 2, 5, 10, 'a');
    canvas_hot(&canvas, 2, 8, 9, 'b');
    assert_int_equal(canvas_key_at(&canvas, 2, 5), 'a');
    assert_int_equal(canvas_key_at(&canvas, 2, 8), 'b');
    assert_int_equal(canvas_key_at(&canvas, 2, 10), 0);
    assert_int_equal(canvas_key_at(&canvas, 1, 5), 0);
    canvas_fade(&canvas);
    assert_int_equal(canvas_key_at(&canvas, 2, 5), 0);
    canvas_free(&canvas);
}

static void draws_bars(void **state) {
    struct canvas canvas = {.ascii = true};

    (void)state;
    canvas_clear(&canvas, 1, 10);
    canvas_bar(&canvas, 0, 0, 10, 0.34, STYLE_GOOD);
    assert_string_equal(row_of(&canvas, 0), "===-------");
    canvas_bar(&canvas, 0, 0, 10, 7.0, STYLE_GOOD);
    assert_string_equal(row_of(&canvas, 0), "==========");
    canvas_bar(&canvas, 0, 0, 10, (double)NAN, STYLE_GOOD);
    assert_string_equal(row_of(&canvas, 0), "----------");
    canvas_free(&canvas);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows) + 6] = {
        cmocka_unit_test(overwrites_half_a_wide_character_whole),
        cmocka_unit_test(ignores_rows_outside),
        cmocka_unit_test(pans_code_and_not_its_bar),
        cmocka_unit_test(keeps_colours_under_the_selection),
        cmocka_unit_test(knows_what_was_clicked),
        cmocka_unit_test(draws_bars),
    };
    size_t count = 6;

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[count++] = (struct CMUnitTest){rows[i].name, puts_text, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

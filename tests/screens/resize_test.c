// SPDX-License-Identifier: MIT
// Any key at any size: nothing crashes, and every screen is whole.

#include "scripted.h"

#include "support/check.h"

#include <viva/chance.h>
#include <viva/display.h>

#include <locale.h>
#include <signal.h>
#include <stdio.h>

#define SCREENS VIVA_SOURCE_DIR "/tests/screens"

enum { STEPS = 700, RUNS = 8 };

struct monkey {
    struct scripted *scripted;
    uint64_t state;
    int left;
};

/** A small generator of its own (xorshift), so that a failure can be played again. */
static int below(struct monkey *monkey, int limit) {
    monkey->state ^= monkey->state << 13;
    monkey->state ^= monkey->state >> 7;
    monkey->state ^= monkey->state << 17;
    return (int)(monkey->state % (uint64_t)limit);
}

/** No cell sticks out: wide ones have their other half, and clusters their width. */
static void check_canvas(const struct canvas *canvas) {
    for (int row = 0; row < canvas->rows; row++) {
        for (int column = 0; column < canvas->columns; column++) {
            const struct cell *cell = canvas_cell(canvas, row, column);
            struct text cluster = {cell->bytes, cell->size};

            assert_in_range(cell->style, 0, STYLE_COUNT - 1);
            if (cell->width == 2) {
                assert_true(column + 1 < canvas->columns);
                assert_int_equal(canvas_cell(canvas, row, column + 1)->width, 0);
            }
            if (cell->size > 0) {
                assert_int_equal(display_width(cluster), cell->width);
            }
        }
    }
}

static struct event next(void *payload) {
    static const char keys[] = "    \r\r1234cchhjjkkggGGHHLLwwuuxfSeiio/?nItmrp\t\033q";
    struct monkey *monkey = payload;
    struct event event = {.kind = EVENT_KEY};

    if (monkey->scripted->canvas) {
        check_canvas(monkey->scripted->canvas);
    }
    if (monkey->left-- == 0) {
        return (struct event){.kind = EVENT_SIGNAL, .signal = SIGTERM};
    }
    scripted_pass(below(monkey, 2000));
    switch (below(monkey, 6)) {
    case 0:
        monkey->scripted->rows = 1 + below(monkey, 100);
        monkey->scripted->columns = 1 + below(monkey, 300);
        event.kind = EVENT_RESIZE;
        break;
    case 1:
        event.kind = EVENT_CLICK;
        event.row = below(monkey, monkey->scripted->rows);
        event.column = below(monkey, monkey->scripted->columns);
        break;
    case 2: event.key = KEY_ARROW_UP + (uint32_t)below(monkey, 11); break;
    default: event.key = (unsigned char)keys[below(monkey, (int)sizeof(keys) - 1)]; break;
    }
    return event;
}

static const char notes[] = "# Notes\n\n### Q: What is read?\n\nThis.\n\n"
                            "## \xef\xa3\xbf\xc3\xbc\xc3\xaa\xc3\xa7 Repaired\n\n"
                            "### Q: Why?\n\n## Questions to ask\n\n- Who?\n- When?\n";

static void survives(void **state) {
    struct scripted scripted;
    uint64_t seed = *(uint64_t *)*state;
    struct monkey monkey = {.scripted = &scripted, .state = seed, .left = STEPS};
    const struct player player = {next, &monkey};

    // Those that divide by 3 begin where nothing is imported yet but there are guides.
    scripted_open(&scripted, seed % 3 == 0   ? NULL
                             : seed % 4 == 0 ? SCREENS "/guides"
                                             : SCREENS "/guide.md");
    temporary_write(&scripted.folder, "notes.md", notes, sizeof(notes) - 1);
    scripted.options.look.ascii = seed % 2;
    while (monkey.left > 0) {  // q ended it: begin again
        scripted.canvas = NULL;
        scripted_run(&scripted, &player);
    }
    scripted_close(&scripted);
}

int main(void) {
    static uint64_t seeds[RUNS] = {11, 22, 33, 44, 56, 66, 68, 99};
    struct CMUnitTest tests[RUNS];

    setlocale(LC_CTYPE, "");
    for (size_t i = 0; i < RUNS; i++) {
        tests[i] =
            (struct CMUnitTest){"any key at any size", survives, NULL, NULL, &seeds[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

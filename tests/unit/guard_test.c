// SPDX-License-Identifier: MIT
// How far into a text blocks are looked for.

#include "deck/lines/guard.h"
#include "support/check.h"

#include <viva/arena.h>

#include <string.h>

static struct row {
    const char *name;
    const char *before;
    const char *line;  // three for each of the blocks that are looked at
    const char *behind;
    bool cut;
} rows[] = {
    {"paragraphs", "", "a\n\n", "b\n", true},
    {"items", "", "- a\n", "b\n", true},
    {"lines of one paragraph", "", "a -\n", "b\n", false},
    {"lines of one quotation", "", "> a\n", "b\n", false},
    {"paragraphs of a quotation", "", "> a\n>\n", "b\n", true},
    {"items of code", "```\n", "- a\n", "```\nb\n", false},
    {"code is counted once it is closed", "```\n```\n", "- a\n", "b\n", true},
    {"blank lines", "", "\n", "b\n", false},
};

static void reaches(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};
    size_t before = strlen(row->before);
    size_t line = strlen(row->line);
    size_t size = before + 3 * REACH_LIMIT * line + strlen(row->behind);
    char *bytes = arena_new(&arena, size + 1, 1);
    size_t reach;

    memcpy(bytes, row->before, before);
    for (size_t i = 0; i < 3 * (size_t)REACH_LIMIT; i++) {
        memcpy(bytes + before + i * line, row->line, line);
    }
    memcpy(bytes + size - strlen(row->behind), row->behind, strlen(row->behind));
    reach = guard_reach((struct text){bytes, size});
    if (!row->cut) {
        assert_int_equal(reach, size);
    } else {
        assert_in_range(reach, REACH_LIMIT, 2 * REACH_LIMIT * line);
        assert_int_equal(bytes[reach - 1], '\n');
    }
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, reaches, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

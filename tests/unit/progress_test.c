// SPDX-License-Identifier: MIT
// The line that tells how far an import has come.

#include "cli/progress.h"

#include "support/check.h"

static struct row {
    const char *name;
    size_t done;
    size_t total;
    int64_t elapsed_ms;
    const char *line;
} rows[] = {
    {"nothing yet", 0, 8, 200, "[....................] 0 of 8"},
    {"a quarter", 2, 8, 1000, "[#####...............] 2 of 8, 3 s left"},
    {"part of a second is one", 7, 8, 1000, "[#################...] 7 of 8, 1 s left"},
    {"all", 8, 8, 1000, "[####################] 8 of 8, 0 s left"},
    {"nothing to do", 0, 0, 200, "[....................] 0 of 0"},
};

static void draws(void **state) {
    const struct row *row = *state;
    struct arena arena = {0};

    assert_string_equal(progress_line(row->done, row->total, row->elapsed_ms, true, &arena),
                        row->line);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, draws, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

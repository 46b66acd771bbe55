// SPDX-License-Identifier: MIT
// How long a card takes, from the answer times that are known.

#include "support/check.h"

#include "study/pace.h"

#include <string.h>

static struct pace_row {
    const char *name;
    int64_t took_ms[12];
    size_t count;
    int64_t pace_ms;
} rows[] = {
    {"nothing known", {0}, 0, PACE_DEFAULT_MS},
    {"too little known", {1000, 1000, 1000, 1000, 0, 0}, 6, PACE_DEFAULT_MS},
    {"the mean of a few", {10000, 20000, 30000, 20000, 20000}, 5, 20000},
    {"an interruption counts a minute", {10000, 10000, 10000, 10000, 3600000}, 5, 20000},
    {"of ten the extremes are left out",
     {1, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 20000, 3600000},
     10,
     20000},
};

static void tells_the_pace(void **state) {
    const struct pace_row *row = *state;
    int64_t took_ms[12];

    memcpy(took_ms, row->took_ms, sizeof(took_ms));
    assert_int_equal(pace_of(took_ms, row->count), row->pace_ms);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, tells_the_pace, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}

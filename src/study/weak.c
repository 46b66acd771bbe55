// SPDX-License-Identifier: MIT
// The cards with the lowest recall.

#include "weak.h"

#include <stdlib.h>

struct weak_row {
    double recall;
    struct queue_row row;
};

static int compare_weak(const void *left, const void *right) {
    const struct weak_row *a = left;
    const struct weak_row *b = right;

    if (a->recall != b->recall) {
        return a->recall < b->recall ? -1 : 1;
    }
    return (a->row.position > b->row.position) - (a->row.position < b->row.position);
}

size_t weak_choose(struct queue_row *rows, size_t count, size_t want,
                   const struct schedule *schedule, const struct calendar *calendar,
                   int64_t now, struct arena *arena) {
    struct weak_row *ranked = arena_new(arena, count + 1, sizeof(*ranked));

    for (size_t i = 0; i < count; i++) {
        ranked[i].recall = memory_recall(schedule, &rows[i].memory, calendar, now);
        ranked[i].row = rows[i];
    }
    qsort(ranked, count, sizeof(*ranked), compare_weak);
    for (size_t i = 0; i < count; i++) {
        rows[i] = ranked[i].row;
    }
    return want < count ? want : count;
}

// SPDX-License-Identifier: MIT
// Finds titles that come back between others.

#include "recurrence.h"

#include <stdlib.h>

enum {
    TIMES_MIN = 3,
    SHARE = 3,  // of all titles one in so many
};

void recurrence_mark(const struct text *titles, size_t count, struct arena *scratch,
                     bool *marks) {
    uint64_t *all = arena_new(scratch, count + 1, sizeof(*all));
    uint64_t *between = arena_new(scratch, count + 1, sizeof(*between));
    size_t between_count = 0;

    for (size_t i = 0; i < count; i++) {
        all[i] = text_hash(titles[i]);
        if (i > 0 && all[i] != all[i - 1]) {
            between[between_count++] = all[i];
        }
    }
    qsort(all, count, sizeof(*all), text_compare_hashes);
    qsort(between, between_count, sizeof(*between), text_compare_hashes);
    for (size_t i = 0; i < count; i++) {
        uint64_t hash = text_hash(titles[i]);
        size_t same = text_count_hash(all, count, hash);

        marks[i] = same >= TIMES_MIN && SHARE * same >= count &&
                   4 * text_count_hash(between, between_count, hash) >= 3 * same;
    }
}

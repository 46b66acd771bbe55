// SPDX-License-Identifier: MIT
// The user's own pace: a trimmed mean of answer times.

#include "pace.h"

#include <stdlib.h>

static int compare_times(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left;
    int64_t b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

int64_t pace_of(int64_t *took_ms, size_t count) {
    size_t known = 0;
    int64_t sum = 0;

    for (size_t i = 0; i < count; i++) {
        if (took_ms[i] > 0) {
            took_ms[known++] = took_ms[i] < PACE_LONGEST_MS ? took_ms[i] : PACE_LONGEST_MS;
        }
    }
    if (known < PACE_FEWEST) {
        return PACE_DEFAULT_MS;
    }
    qsort(took_ms, known, sizeof(*took_ms), compare_times);
    size_t trimmed = known / 10;
    for (size_t i = trimmed; i < known - trimmed; i++) {
        sum += took_ms[i];
    }
    return sum / (int64_t)(known - 2 * trimmed);
}

int64_t pace_median(int64_t *took_ms, size_t count) {
    if (count == 0) {
        return 0;
    }
    qsort(took_ms, count, sizeof(*took_ms), compare_times);
    return count % 2 ? took_ms[count / 2]
                     : (took_ms[count / 2 - 1] + took_ms[count / 2]) / 2;
}

// SPDX-License-Identifier: MIT

/** How long a card takes this user, from the answer times of the last reviews. */

#ifndef VIVA_PACE_H
#define VIVA_PACE_H

#include <stddef.h>
#include <stdint.h>

enum {
    PACE_DEFAULT_MS = 25 * 1000,
    PACE_LONGEST_MS = 60 * 1000,  // a longer answer was an interruption: it counts as this
    PACE_REVIEWS = 100,           // so many of the last reviews tell the pace
    PACE_FEWEST = 5,              // with fewer the default is better
};

/** The trimmed mean (a tenth off at either end) of the answer times that are known; reorders them. */
int64_t pace_of(int64_t *took_ms, size_t count);

/** The middle one of the answer times, 0 of none; reorders them. */
int64_t pace_median(int64_t *took_ms, size_t count);

#endif

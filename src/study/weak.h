// SPDX-License-Identifier: MIT

/** Which cards are remembered worst. */

#ifndef VIVA_WEAK_H
#define VIVA_WEAK_H

#include <viva/store.h>

/** Below this recall a card that was seen is weak. */
#define WEAK_RECALL 0.70

/**
 * Moves the `want` rows with the lowest recall now to the front, the weakest
 * first (of equal ones the first in the source), and returns how many there are.
 */
size_t weak_choose(struct queue_row *rows, size_t count, size_t want,
                   const struct schedule *schedule, const struct calendar *calendar,
                   int64_t now, struct arena *arena);

#endif

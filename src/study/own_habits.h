// SPDX-License-Identifier: MIT

/** How this user answers, from the log. */

#ifndef VIVA_OWN_HABITS_H
#define VIVA_OWN_HABITS_H

#include <viva/habits.h>
#include <viva/store.h>

/** Cards of so many last reviews tell the habits: more would change them little. */
enum { HABIT_REVIEWS = 1000 };

/**
 * The published habits, moved towards the reviews before a study day: they are the same
 * all day long.  `answers` (may be NULL) says how many reviews those were.
 */
bool own_habits_read(struct store *store, int64_t day, struct fsrs_habits *out,
                     size_t *answers, struct error *err);

#endif

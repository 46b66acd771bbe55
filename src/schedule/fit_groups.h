// SPDX-License-Identifier: MIT

/** Cards of similar length side by side, eight in a group, as the slopes want them. */

#ifndef VIVA_SCHEDULE_FIT_GROUPS_H
#define VIVA_SCHEDULE_FIT_GROUPS_H

#include "fit_log.h"
#include "slope.h"

struct groups {
    struct group *groups;  // short ones first
    size_t count;
    uint32_t longest;  // rows of the longest group
    size_t targets;    // items with a weight
    size_t recalled;   // of those
};

/** Which reviews go into the groups, and what an item weighs. */
struct grouping {
    const struct fsrs_log *log;
    const uint32_t *length;  // reviews of each card, from its first; below 2 for none
    size_t items;            // the oldest so many have a weight
};

/** The cards that have at least two reviews, short ones first. */
struct sorted_cards {
    uint32_t *cards;
    size_t count;
};

bool groups_sort(const struct grouping *grouping, const struct fsrs_room *room,
                 struct sorted_cards *out);

/** What a group was filled with. */
struct filled {
    uint32_t targets, recalled;
};

/** Fills `rows` with the cards from `at` on, up to eight, for the first `length` reviews of each. */
struct filled group_fill(const struct grouping *grouping, const struct sorted_cards *sorted,
                         size_t at, uint32_t length, struct group_row *rows);

/** Sorts the cards and lays them out. */
bool groups_make(const struct grouping *grouping, const struct fsrs_room *room,
                 struct groups *out);

#endif

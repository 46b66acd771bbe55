// SPDX-License-Identifier: MIT

/** What cards did at their first review on a later day: outliers, and the first stabilities. */

#ifndef VIVA_SCHEDULE_FIT_FIRST_H
#define VIVA_SCHEDULE_FIT_FIRST_H

#include "fit_log.h"

/** Cards with the same first rating and the same days until their first item. */
struct first_cell {
    uint32_t days;
    uint32_t count;
    uint32_t recalled;
};

/** The cells by first rating, rare ones first, and which of them are outliers. */
struct first_cells {
    struct first_cell *cells[4];
    size_t count[4];   // without outliers
    uint32_t longest;  // days
    uint8_t *outlier;  // 4 by longest + 1
};

/**
 * Counts the cards by their first item, if that is among the oldest `items`, and sets
 * outliers apart: per rating, from the rarest cell on, as long as fewer than 20
 * cards or 5 % have gone; beyond that, cells with fewer than 6 cards or more than
 * 100 days (365 after Easy).  After fsrs-rs 6.6.1.
 */
bool first_cells_count(const struct fsrs_log *log, size_t items,
                       const struct fsrs_room *room, struct first_cells *out);

/** Whether the card's first item, which was counted, is in a cell that was set apart. */
bool first_is_outlier(const struct first_cells *cells, const struct fsrs_log *log,
                      const struct logged_card *card);

/**
 * FSRS-6: sets w0 to w3 to the stabilities under which the cells' recall is most
 * likely at the default decay, held to defaults by |S - default| / 16, growing
 * with the rating; ratings that were never given follow from those that were.
 * `average` is the share of all items that were recalled.
 */
void first_stabilities(const struct first_cells *cells, double average, double *w);

/** Makes w0 to w3 grow with the rating: of a pair that does not, the one with fewer cards gives way. */
void first_order(const struct first_cells *cells, double *w);

#endif

// SPDX-License-Identifier: MIT

/** Accounts of one's own work: what was built, decided or learned, and what is to be checked.  They ask and mean no question. */

#ifndef VIVA_DECK_ACCOUNT_H
#define VIVA_DECK_ACCOUNT_H

#include "sections/reading.h"

/**
 * Whether a file in which questions were found is such an account: by its
 * headings, because they ask without naming anything, or by its cards, which
 * are boxes to tick behind yes or no, have shares for answers, or ask the same
 * again and again.
 */
bool account_is(const struct reading *reading);

/** Whether it begins as what wants a yes or no does. */
bool account_is_closed(struct text text);

/** "Is it green?": whether it wants no more than that, as "Can you tell how?" does. */
bool account_is_check(struct text text);

#endif

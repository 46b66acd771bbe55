// SPDX-License-Identifier: MIT

/** Which column of a table with options names the right one of them, and which says why. */

#ifndef VIVA_DECK_TABLE_KEY_H
#define VIVA_DECK_TABLE_KEY_H

#include "table_head.h"

/** Finds both, and the question before the options if no head names it. */
void table_find_key(struct table *table, const struct table_row *head,
                    struct arena *scratch);

/** The option that a row's key names; NULL if it names none. */
const struct text *table_right_option(const struct table *table,
                                      const struct table_row *row);

/** Whether a row has all options, lettered, which belong to what it asks whatever answers it. */
bool table_has_options(const struct table *table, const struct table_row *row);

#endif

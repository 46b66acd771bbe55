// SPDX-License-Identifier: MIT

/** Which columns of a table ask and answer by the verbs of their heads. */

#ifndef VIVA_DECK_COLUMNS_H
#define VIVA_DECK_COLUMNS_H

#include "html_table.h"

/** Finds "They ask" and "I say" among the heads; leaves both numbers alone if they are not there. */
void columns_by_verbs(const struct table_row *head, int *question, int *answer,
                      struct arena *scratch);

#endif

// SPDX-License-Identifier: MIT

/** Tables that are cards: a question for the head and its answer below, or a label before each. */

#ifndef VIVA_DECK_TABLE_BOX_H
#define VIVA_DECK_TABLE_BOX_H

#include "table_head.h"

struct table_card {
    struct text question;
    struct text answer;
};

/** Whether a table is such a box; its rows begin with the head then. */
bool table_box_find(struct reading *reading, struct table *table,
                    const struct table_row *head);

/** Cuts the next card off the rows; false behind the last. */
bool table_box_next(struct table *table, struct table_card *card, struct arena *arena);

#endif

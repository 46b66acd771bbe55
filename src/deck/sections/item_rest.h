// SPDX-License-Identifier: MIT

/** What stands behind the item or the quotation of a question's heading, and answers it. */

#ifndef VIVA_DECK_ITEM_REST_H
#define VIVA_DECK_ITEM_REST_H

#include "item.h"
#include "question.h"

/** Adds to a question in such a container, whose next section is known, what a guide forgot to indent below it: blocks behind its list, or the items behind it. */
void item_rest_place(const struct reading *reading, size_t number, size_t next,
                     struct question *question);

/** Whether a label or a fold below an item says that the answer begins there. */
bool item_is_parted(struct reading *reading, const struct item *item);

#endif

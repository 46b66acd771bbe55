// SPDX-License-Identifier: MIT

/** Items that name something in a line and explain it below. */

#ifndef VIVA_DECK_FILLED_H
#define VIVA_DECK_FILLED_H

#include "sections/item.h"

/** Whether it is short, and something stands below it that explains it rather than asks on. */
bool filled_is_item(struct reading *reading, const struct item *item);

/** Takes its first line for the question, and the others of the paragraph for the answer. */
void filled_end_with_line(struct item *item);

#endif

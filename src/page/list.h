// SPDX-License-Identifier: MIT

/** Bullets, numbers and the boxes of tasks. */

#ifndef VIVA_PAGE_LIST_H
#define VIVA_PAGE_LIST_H

#include "galley.h"

#include <viva/markup.h>

/** Counts the items of a list once, so that its numbers can be aligned. */
void list_number(cmark_node *list, struct arena *arena);

/** What stands before an item, the next of its list, inside `bullets` bullet lists. */
struct margin list_margin(struct galley *galley, cmark_node *item, int bullets);

/** The bullet of a list inside `depth` - 1 others. */
struct text list_bullet(bool ascii, int depth);

/** A margin with a sign on its first line. */
struct margin list_sign(struct galley *galley, struct text sign);

#endif

// SPDX-License-Identifier: MIT

/** Bullets, numbers and the boxes of tasks. */

#ifndef VIVA_PAGE_LIST_H
#define VIVA_PAGE_LIST_H

#include "galley.h"

#include <cmark.h>

/** Counts the items of a list once, so that its numbers can be aligned. */
void list_number(cmark_node *list, struct arena *arena);

/** What stands before the next item of a numbered list, inside `bullets` bullet lists. */
struct margin list_margin(struct galley *galley, cmark_node *item, int bullets);

/** Bytes of "[x] " at the start of an item, 0 if it is no task. */
size_t list_task_size(cmark_node *item);

#endif

// SPDX-License-Identifier: MIT

/** Headings at the front of items: "1. ### What is a?". */

#ifndef VIVA_DECK_ITEM_HEADING_H
#define VIVA_DECK_ITEM_HEADING_H

#include "lines/source.h"
#include "outline.h"

/** Whether a heading stands at the head of a list item or quotation. */
bool item_heading_heads(const struct outline *outline, uint32_t block);

/** Whether a heading stands at the front of a list's item. */
bool item_heading_is(const struct outline *outline, uint32_t block);

/** Whether the heading of an item may be a question. */
bool item_heading_may_ask(const struct title *title);

/** Whether a heading that is to become the next section belongs to the item before it; `asking`: the levels of which most headings of items ask, a bit for each. */
bool item_heading_holds(const struct outline *outline, const struct source *source,
                        const struct section *section, unsigned asking);

#endif

// SPDX-License-Identifier: MIT

/** What stands between a question and its answer and belongs to neither: "### Hint", "### Why this is asked". */

#ifndef VIVA_DECK_HINT_H
#define VIVA_DECK_HINT_H

#include "reading.h"

enum { HINTS_MAX = 2 };  // below one question

/** Whether a section's heading only announces a hint. */
bool hint_is(const struct reading *reading, size_t section);

/** The section behind `section` and the hints right below it. */
size_t hint_behind(const struct reading *reading, size_t section);

/** Where the first hint of the sibling blocks [from, to) begins; `to` if there is none. */
uint32_t hint_begin(const struct reading *reading, uint32_t from, uint32_t to);

#endif

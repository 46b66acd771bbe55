// SPDX-License-Identifier: MIT

/**
 * Numbers that count on from one question to the next, through lists, lines
 * and what stands between them.  Markdown sees many short lists there, or
 * none; who reads sees 1, 2, 3.
 */

#ifndef VIVA_DECK_COUNTED_H
#define VIVA_DECK_COUNTED_H

#include "sections/reading.h"

/** Marks the leads that such numbers make questions; none of a section that a heading claims. */
void counted_find(struct reading *reading, const bool *claimed);

#endif

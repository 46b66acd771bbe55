// SPDX-License-Identifier: MIT

/** Answers that have begun before a label within them: "Solution:", "Output:". */

#ifndef VIVA_DECK_UNDERWAY_H
#define VIVA_DECK_UNDERWAY_H

#include "reading.h"

/**
 * Whether the answer of a question begins with the sibling blocks [from, label),
 * so that the label in the last one is a part of it: the title asks all there
 * is to ask, prose follows at once, and the label is one that answers hold, too.
 */
bool underway_is(struct reading *reading, struct text title, uint32_t from, uint32_t label);

#endif

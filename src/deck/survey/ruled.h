// SPDX-License-Identifier: MIT

/** Items that stand alone right behind rules, each above what explains it. */

#ifndef VIVA_DECK_RULED_H
#define VIVA_DECK_RULED_H

#include "sections/reading.h"

/**
 * Marks them as questions, whatever they say, in a place or a guide that
 * promises some, if there are ten and one in five asks; none of a section
 * that a heading claims.
 */
void ruled_find(struct reading *reading, const bool *claimed);

#endif

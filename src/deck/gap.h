// SPDX-License-Identifier: MIT

/** Questions that are missed among numbered ones: their numbers fill the gaps. */

#ifndef VIVA_DECK_GAP_H
#define VIVA_DECK_GAP_H

#include "sections/reading.h"

/**
 * Adds what counts on from a question and is written as it is: with the same
 * marks around its number, as far from the margin.  It asks itself, or the
 * next question counts on from it.
 */
void gap_fill(struct reading *reading);

#endif

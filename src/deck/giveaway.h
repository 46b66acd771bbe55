// SPDX-License-Identifier: MIT

/** Marks in a question that give its answer away, as options have that were ticked beside a key. */

#ifndef VIVA_DECK_GIVEAWAY_H
#define VIVA_DECK_GIVEAWAY_H

#include "sections/reading.h"

/** Cuts ticks, crosses in boxes and the only bold off the options of questions that have an answer. */
void giveaway_cut(struct reading *reading);

#endif

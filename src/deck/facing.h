// SPDX-License-Identifier: MIT

/** Questions and answers that their layout alone tells apart; each says whether the file is written so and was told anew. */

#ifndef VIVA_DECK_FACING_H
#define VIVA_DECK_FACING_H

#include "retold.h"

/** "**Question 3 of 20**" on a line of its own above what it asks, with a labelled answer below. */
bool facing_headed(struct retold *file);

/** "IV. What is a lock?" above "— A promise." */
bool facing_dashed(struct retold *file);

/** A line that asks right above ":   its answer". */
bool facing_defined(struct retold *file);

/** Tables of one column: "Q4", the question, the answer. */
bool facing_boxed(struct retold *file);

/** A rule between front and back, and another mark between cards. */
bool facing_ruled(struct retold *file);

#endif

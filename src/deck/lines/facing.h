// SPDX-License-Identifier: MIT

/** Questions and answers that their layout alone tells apart; each says whether the file is written so and was told anew. */

#ifndef VIVA_DECK_FACING_H
#define VIVA_DECK_FACING_H

#include "retold.h"

/** A line that asks right above ":   its answer". */
bool facing_defined(struct retold *file);

/** A rule between front and back, and another mark between cards. */
bool facing_ruled(struct retold *file);

#endif

// SPDX-License-Identifier: MIT

/** Numbered headings of which some lost their hashes. */

#ifndef VIVA_DECK_SLIPPED_H
#define VIVA_DECK_SLIPPED_H

#include "retold.h"

/** "*7. What is a?*" between "### 6." and "### 8." is a heading like those. */
bool slipped_told(struct retold *file);

#endif

// SPDX-License-Identifier: MIT

/** The line that leads back at the end of each section. */

#ifndef VIVA_DECK_CLOSING_H
#define VIVA_DECK_CLOSING_H

#include "reading.h"

/** Finds such a line of a level; where something promises questions its headings are a series if many end so and some ask. */
void closing_judge(struct reading *reading, int level);

/** How many sections of a level end in that line. */
int closing_count(const struct reading *reading, int level);

#endif

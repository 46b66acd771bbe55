// SPDX-License-Identifier: MIT

/** A chapter that states the question, "1. Question", before chapters that answer it, or a part below the question's number. */

#ifndef VIVA_DECK_STATED_H
#define VIVA_DECK_STATED_H

#include "sections/reading.h"

/** Whether all of a section asks, and what stands behind it answers. */
bool stated_is(struct reading *reading, size_t section);

/** Where they end: at the first that holds questions itself. */
size_t stated_end(struct reading *reading, size_t section);

/** Adds the question, below the title that names it, with the chapters up to section `end` as its answer. */
void stated_add(struct reading *reading, size_t section, size_t end);

/** Whether it stands right above the parts of an exercise that repeat below others: the problem, then how to solve it. */
bool stated_in_part(const struct reading *reading, size_t number);

#endif

// SPDX-License-Identifier: MIT

/** A chapter that states the question, "1. Question", before chapters that answer it. */

#ifndef VIVA_DECK_STATED_H
#define VIVA_DECK_STATED_H

#include "reading.h"

/** Whether all of a section asks, and the chapters behind it answer. */
bool stated_is(const struct reading *reading, size_t section);

/** Where they end: at the first that holds questions itself. */
size_t stated_end(struct reading *reading, size_t section);

/** Adds the question, below the title that names it, with the chapters up to section `end` as its answer. */
void stated_add(struct reading *reading, size_t section, size_t end);

#endif

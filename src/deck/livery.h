// SPDX-License-Identifier: MIT

/** What nearly all questions of a file carry before or behind their words, which is no part of any: "[M] Why?", "18:04 Why?", "Why? ★☆☆". */

#ifndef VIVA_DECK_LIVERY_H
#define VIVA_DECK_LIVERY_H

#include "sections/reading.h"

/** Cuts such marks off: counted ones, and what stands in brackets, code or keys if its values are few; and pictures before any question. */
void livery_cut(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** A line in bold above the answers to all questions of a file. */

#ifndef VIVA_DECK_KEY_LINE_H
#define VIVA_DECK_KEY_LINE_H

#include "retold.h"

/** "**Answer key:** 1-B, 2-C" behind the last heading, or a fold of that name, becomes a heading, with what follows it below. */
bool key_line_told(struct retold *file);

#endif

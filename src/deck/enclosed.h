// SPDX-License-Identifier: MIT

/** Questions and answers that their tags, attribute lists, comments or boxes tell apart. */

#ifndef VIVA_DECK_ENCLOSED_H
#define VIVA_DECK_ENCLOSED_H

#include "retold.h"

/**
 * Takes what one kind of markup encloses for questions, if it asks or is named
 * so, and what the next kind encloses, or what stands below, for their answers;
 * or what a kind encloses for the answers of lines that ask right above it.
 * Says whether the file is written so and was told anew.
 */
bool enclosed_told(struct retold *file);

#endif

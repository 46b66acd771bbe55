// SPDX-License-Identifier: MIT

/** What a line is wrapped in as a whole: "==Why?==", "> Why?", a block of code that asks. */

#ifndef VIVA_DECK_SHAPE_H
#define VIVA_DECK_SHAPE_H

#include "retold.h"
#include "wording/beginning.h"

/** Takes the wrapping of a line off; false if it has none, or one that other readers know. */
bool shape_read(const struct retold *file, size_t line, struct beginning *shape);

#endif

// SPDX-License-Identifier: MIT

/** A question in the front matter of a file, which answers it as a whole. */

#ifndef VIVA_DECK_MATTER_H
#define VIVA_DECK_MATTER_H

#include "sections/reading.h"

/** Whether the front matter asks: "question: ...", or a title that "answer: ..." answers or a layout calls a question. */
bool matter_asks(const struct reading *reading);

/** Adds its card: all that the file says is the answer, whatever asks or has a label in there. */
void matter_add(struct reading *reading);

#endif

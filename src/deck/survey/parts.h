// SPDX-License-Identifier: MIT

/** Headings below which the same labels recur: "Definition:", "Example:", "Tip:" under each of them. */

#ifndef VIVA_DECK_PARTS_H
#define VIVA_DECK_PARTS_H

#include "sections/reading.h"

/** Whether a section is told in the parts that most of its level are told in, where those are the parts of an answer. */
bool parts_are_shared(struct reading *reading, size_t section);

/** Whether a label, in lower case, is one that an answer begins with and needs no more than the answer: "definition", "short answer". */
bool parts_begin_answer(struct text label);

#endif

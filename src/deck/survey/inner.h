// SPDX-License-Identifier: MIT

/** Headings inside the answer of a question: "How do we do that?" below "What are slots?" */

#ifndef VIVA_DECK_INNER_H
#define VIVA_DECK_INNER_H

#include "sections/reading.h"

/** Notes for all headings which question's answer they are a part of; the levels are judged already. */
void inner_find(struct reading *reading);

#endif

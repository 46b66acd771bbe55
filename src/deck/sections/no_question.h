// SPDX-License-Identifier: MIT

/** What is never a question, whatever a reader took it for. */

#ifndef VIVA_DECK_NO_QUESTION_H
#define VIVA_DECK_NO_QUESTION_H

#include "reading.h"

/** Whether a card's question is an option's letter, an option of a key, an answer's label, or holds nothing to read. */
bool no_question_is(const struct reading *reading, const struct card *card);

#endif

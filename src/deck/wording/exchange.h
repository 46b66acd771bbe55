// SPDX-License-Identifier: MIT

/** Texts that hold questions and answers by their labels, whatever stands around them. */

#ifndef VIVA_DECK_EXCHANGE_H
#define VIVA_DECK_EXCHANGE_H

#include <viva/text.h>

/** How many questions with a label, each with a labelled answer behind it, a text begins with; 0 if it begins with anything else. */
int exchange_count(struct text text);

/** Whether a line begins with a question's label, behind marks of lists and quotations. */
bool exchange_calls(struct text line);

/** Whether it begins with an answer's. */
bool exchange_replies(struct text line);

#endif

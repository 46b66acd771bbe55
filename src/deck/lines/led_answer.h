// SPDX-License-Identifier: MIT

/** Questions that lead to their answers: links to headings that say no more than "Answer 12". */

#ifndef VIVA_DECK_LED_ANSWER_H
#define VIVA_DECK_LED_ANSWER_H

#include "retold.h"

/** "12. [What is a?](#answer-12)" becomes a question with a label, and "### Answer 12" the heading of its answer. */
bool led_answer_told(struct retold *file);

#endif

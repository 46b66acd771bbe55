// SPDX-License-Identifier: MIT

/** Labels of questions that stand on lines of their own with nothing but a number. */

#ifndef VIVA_DECK_NUMBER_LABEL_H
#define VIVA_DECK_NUMBER_LABEL_H

#include "retold.h"

/** "**Question 3**" above what is asked becomes a label before it. */
bool number_label_told(struct retold *file);

/** The one label in bold that stands alone behind what is asked in nearly all sections whose headings only count, "**Review:**" below "Exercise 3", becomes an answer's. */
bool number_label_replied(struct retold *file);

#endif

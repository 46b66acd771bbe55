// SPDX-License-Identifier: MIT

/** Labels of questions that stand on lines of their own with nothing but a number. */

#ifndef VIVA_DECK_NUMBER_LABEL_H
#define VIVA_DECK_NUMBER_LABEL_H

#include "retold.h"

/** The number of a line that says no more: "**Question 3**", "Frage 3:"; 0 for any other. */
int number_label_at(const struct retold *file, size_t line);

/** "**Question 3**" above what is asked becomes a label before it. */
bool number_label_told(struct retold *file);

#endif

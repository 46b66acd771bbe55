// SPDX-License-Identifier: MIT

/** A whole file that is one exercise: what is to be solved and how, under headings that say so. */

#ifndef VIVA_DECK_EXERCISE_H
#define VIVA_DECK_EXERCISE_H

#include "sections/reading.h"

/** Where the two parts of an exercise begin. */
struct exercise {
    size_t problem;   // the section that says what is to be solved
    size_t solution;  // the first one that solves it
};

/** Whether one heading of the file says "Problem" and those behind it how it is solved. */
bool exercise_find(struct reading *reading, struct exercise *out);

/** Adds the card: title and problem ask, all from the solution on answers. */
void exercise_add(struct reading *reading, const struct exercise *exercise);

#endif

// SPDX-License-Identifier: MIT

/** A whole file that is one exercise: what is to be solved and how, under headings that say so. */

#ifndef VIVA_DECK_EXERCISE_H
#define VIVA_DECK_EXERCISE_H

#include "sections/reading.h"

/** A problem, and where it is solved. */
struct exercise {
    struct text title;
    uint32_t problem;   // the first block of what is to be solved
    uint32_t end;       // the one behind it
    uint32_t solution;  // the first one that solves it
    int line;
};

/** Whether one heading of the file says "Problem" and those behind it how it is solved, or it states one below its title, with examples. */
bool exercise_find(struct reading *reading, struct exercise *out);

/** Adds the card: title and problem ask, all from the solution on answers. */
void exercise_add(struct reading *reading, const struct exercise *exercise);

#endif

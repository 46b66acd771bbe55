// SPDX-License-Identifier: MIT

/**
 * Questions that a guide lists first, each linked to a place of its own, and
 * repeats there with their answers.
 */

#ifndef VIVA_DECK_CONTENTS_H
#define VIVA_DECK_CONTENTS_H

#include "reading.h"

/** Whether any item is a link to a place of the same file. */
bool contents_exist(struct reading *reading);

/** Whether such an item above this line says the same. */
bool contents_say_above(struct reading *reading, struct text text, int line);

/**
 * In a place of interviews takes a level for questions, whatever its headings
 * say, if a table of contents names them and no others, and text answers each;
 * so are those that do not ask beside questions that all lead back to it.
 */
void contents_judge(struct reading *reading);

/** Marks the leads that repeat such items as questions, if they ask and are answered; none of a section that a heading claims. */
void contents_find(struct reading *reading, const bool *claimed);

/** Whether two such questions stand in the sections [from, to). */
bool contents_are_asked(const struct reading *reading, size_t from, size_t to);

#endif

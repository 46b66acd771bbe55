// SPDX-License-Identifier: MIT

/** Lines that only say how hard a question is. */

#ifndef VIVA_DECK_DIFFICULTY_H
#define VIVA_DECK_DIFFICULTY_H

#include <viva/text.h>

/** Cuts such lines off the front of an answer, "**Difficulty**: Hard", unless they are all of it. */
void difficulty_cut(struct text *answer);

/** What stands behind such lines at the front of a text, "" if it is nothing else. */
struct text difficulty_behind(struct text text);

#endif

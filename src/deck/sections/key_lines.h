// SPDX-License-Identifier: MIT

/** Answers of a key that stand in its lists and lines. */

#ifndef VIVA_DECK_KEY_LINES_H
#define VIVA_DECK_KEY_LINES_H

#include "reading.h"

void key_add_answer(struct reading *reading, struct keyed_answer answer);

/** What is left behind a number that was cut off inside of emphasis, which begins anew: "**Q1: B** because" says "**B** because". */
struct text key_reopened(struct text whole, struct text said, struct arena *arena);

/** The answers in a section of a key: in its lists, lines and code; `from` is the line from which on questions belong to it. */
void key_read_body(struct reading *reading, size_t section, int from);

#endif

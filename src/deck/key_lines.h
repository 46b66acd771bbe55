// SPDX-License-Identifier: MIT

/** Answers of a key that stand in lines. */

#ifndef VIVA_DECK_KEY_LINES_H
#define VIVA_DECK_KEY_LINES_H

#include "reading.h"

void key_add_answer(struct reading *reading, struct keyed_answer answer);

/** "1: a map", "A2. b", "| 3 | c |": the number of a line, 0 if it has none, and what stands behind it. */
int key_read_number(struct text line, struct text *said);

/** What is left behind a number that was cut off inside of emphasis, which begins anew: "**Q1: B** because" says "**B** because". */
struct text key_reopened(struct text whole, struct text said, struct arena *arena);

/** A paragraph that begins with a number: "**1.** B", "1) B"; or each of its lines, or numbers and letters in one. */
void key_read_paragraph(struct reading *reading, uint32_t block, int from);

/** Lines of numbers with letters in a block of code. */
void key_read_code(struct reading *reading, uint32_t block, int from);

/** "1. B   3. A": a list whose items go on in further columns; false if it is none. */
bool key_read_columns(struct reading *reading, uint32_t list, int from);

#endif

// SPDX-License-Identifier: MIT

/** Answers that only excuse themselves: "(forgot, look it up)", "_solution follows next week_". */

#ifndef VIVA_DECK_EXCUSE_H
#define VIVA_DECK_EXCUSE_H

#include <viva/arena.h>
#include <viva/text.h>

/** Whether an answer, as Markdown, only says that it is missing: as an aside, or in words of when it comes. */
bool excuse_is(struct text answer, struct arena *scratch);

/** Whether it is nothing but words in brackets, which say something about the question. */
bool excuse_is_aside(struct text answer);

#endif

// SPDX-License-Identifier: MIT

/** Questions about the code that stands below them: "What does the following program print?". */

#ifndef VIVA_DECK_SNIPPET_H
#define VIVA_DECK_SNIPPET_H

#include "reading.h"

/** Whether the question is about code that it does not hold itself. */
bool snippet_is_asked(struct text question, struct arena *scratch);

/** Whether a question points at something that stands below it, or is all about its code. */
bool snippet_points(struct text question, struct arena *scratch);

/** Whether what stands for an answer is nothing but the code that the question points at. */
bool snippet_is_answer(struct text question, struct text answer, struct arena *scratch);

/** Whether the sibling blocks [from, to) are one piece of code and furniture. */
bool snippet_is_alone(struct reading *reading, uint32_t from, uint32_t to);

/** Where the code that a title asks about ends, if it stands first in [from, to) and words answer it; `from` if not. */
uint32_t snippet_end(struct reading *reading, struct text title, uint32_t from,
                     uint32_t to);

/** Whether a question wants code that is not there yet: "Calculate the total for each city". */
bool snippet_makes(struct text question, struct arena *scratch);

/** Whether a question asks how something is done, or for code that does it. */
bool snippet_asks_how(struct text question, struct arena *scratch);

/** Whether a question asks how, or for code, and points at none that is given. */
bool snippet_wants_code(struct text question, struct arena *scratch);

/** Whether a text speaks of what code prints. */
bool snippet_names_output(struct text text);

/** Whether a title asks what code prints. */
bool snippet_asks_output(struct text text);

/** Whether a question stands in a guide of what code prints, and asks for no code: its title or name says so. */
bool snippet_fills(struct reading *reading, struct text question);

/** Whether the code below a heading, up to `to`, is part of its question, and nothing answers: in a guide most of whose questions stand bare, below a colon or a task to mend or finish it. */
bool snippet_is_given(struct reading *reading, size_t section, uint32_t to);

/** Whether a paragraph among others does. */
bool snippet_paragraph_asks(struct text text);

#endif

// SPDX-License-Identifier: MIT

/** A line that leads into a question, taken apart: label, question, what stands behind it. */

#ifndef VIVA_DECK_LEAD_LINE_H
#define VIVA_DECK_LEAD_LINE_H

#include "reading.h"

/** Whether a line may lead into a question at all: most do not, and a look tells. */
bool lead_is_possible(struct text line);

/** The lead at the front of a text that begins a line; the `first` one of its paragraph may be plain. */
struct lead lead_at(struct text text, bool first);

/** The text of a paragraph or of an item's first one taken apart: question, label, what stands behind. */
struct lead lead_read(struct reading *reading, uint32_t paragraph);

/** Takes a lead apart anew, of the same line with another text. */
void lead_begin_anew(struct lead *lead, struct text text);

/** Whether it is a name on a line of its own, and lines below it in its paragraph ask. */
bool lead_names_questions(const struct lead *lead);

#endif

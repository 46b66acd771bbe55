// SPDX-License-Identifier: MIT

/** What the numbers before headings tell: which are no words, and which make questions of headings that do not ask. */

#ifndef VIVA_DECK_NUMBERED_H
#define VIVA_DECK_NUMBERED_H

#include "sections/reading.h"

/** Takes numbers that nothing parts from the text, "12 Closures", for numbers where they count on. */
void numbered_read(struct outline *outline);

/** Where nothing asks: takes a level for a series by its running numbers alone, unless they are those of chapters. */
void numbered_take(struct reading *reading);

/** Whether an answer's heading counts on: "5. Solution" behind "4. Approach" is the next part of the same text. */
bool numbered_counts_on(const struct section *here, const struct section *answer);

/** Whether numbered headings that hardly ask are chapters of a guide, the last or another of which names questions and holds all with a label and an answer. */
bool numbered_end_in_questions(struct reading *reading);

/** Of numbered headings that hardly ask, beside one that names the guide's questions, only those that do are some. */
void numbered_drop_notes(struct reading *reading);

#endif

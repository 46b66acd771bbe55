// SPDX-License-Identifier: MIT

/** The headings right below one other, judged apart from the rest of their level. */

#ifndef VIVA_DECK_SIBLINGS_H
#define VIVA_DECK_SIBLINGS_H

#include "reading.h"

/**
 * Finds the chapters whose headings are questions though those of their level
 * are not: "Interview Questions" at the end of notes.  A file that is a `single`
 * question has none.
 */
void siblings_judge_all(struct reading *reading, bool single);

/** Whether a section's heading stands in a chapter that promises questions and keeps it. */
bool siblings_are_apart(const struct reading *reading, size_t section);

/** The series of the chapter that a section's heading stands in, NULL if that is none. */
struct level *siblings_series(const struct reading *reading, size_t section);

/** Whether a section's heading names questions: "Questions on seals". */
bool siblings_name_questions(struct reading *reading, size_t section);

/** Whether some heading above a section's own names questions. Recursion ends: there are six levels. */
bool siblings_are_promised(struct reading *reading, size_t section);

/** What a section's heading counts with: its level, or its chapter where only that is a series; those in lists count apart. */
struct level *siblings_level(struct reading *reading, size_t section);

#endif

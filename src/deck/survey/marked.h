// SPDX-License-Identifier: MIT

/** Headings that say by a label that they are questions, and how far their answers reach. */

#ifndef VIVA_DECK_MARKED_H
#define VIVA_DECK_MARKED_H

#include "sections/reading.h"

/** Whether a heading has a question's label, or is nothing but one: "Q3: Why?", "Question". */
bool marked_is(const struct section *section);

/**
 * Whether section `next` belongs to the answer of the marked section `number`
 * though its heading is as high: below "Question" and "Answer" on one level,
 * where answers have headings that were copied together with them, or between
 * a question with nothing right below it and the one with the next number.
 */
bool marked_reaches(struct reading *reading, size_t number, size_t next);

/** The section that answers "Question (EN)" further down as "Answer (EN)"; 0 if there is none. */
size_t marked_answer(const struct reading *reading, size_t number);

/** The section behind such an answer: of its level or above, though where nothing else is told those of its level are parts of it, up to a rule. */
size_t marked_answer_end(struct reading *reading, size_t answer);

/** The section behind the last of such answers between a question and `next`; that if there is none. */
size_t marked_variants_end(struct reading *reading, size_t number, size_t next);

/** "Question 13 - General" above the question itself. */
bool marked_is_name(const struct reading *reading, size_t number);

/** Whether a heading with label and number stands among nothing but such, which are no mere names. */
bool marked_counts(struct reading *reading, size_t number);

/** "### Question: it is slow" below "## Question 2: speed" of such a series is a part of its answer. */
bool marked_is_inner(struct reading *reading, size_t number);

#endif

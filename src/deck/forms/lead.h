// SPDX-License-Identifier: MIT

/**
 * Lines that lead into a question, where no heading does: "Q: ...", a line in
 * bold, an item of a list, a plain line that asks.  The recognisers of these
 * forms share how such a line is found and what belongs to it.
 */

#ifndef VIVA_DECK_LEAD_H
#define VIVA_DECK_LEAD_H

#include "sections/reading.h"

/** Adds all lines of a section that may lead into a question to reading->leads. */
void lead_find(struct reading *reading, size_t section);

/** Finds labels by their series: tasks that count on and ask are questions; what has none among labels that do is part of an answer. */
void lead_judge_labels(struct reading *reading);

/** Finds which leads have the label of an answer behind them. */
void lead_note_answers(struct reading *reading);

/** Finds the leads of all sections, and judges which are questions: those that no heading claims. */
void lead_find_all(struct reading *reading);

/** Where what belongs to a lead ends: at the next one of its section that is a question, or with the section. */
uint32_t lead_end(const struct reading *reading, size_t index, bool questions_only);

/** The lead's paragraph behind the question, up to the next question in it. */
struct text lead_rest(const struct reading *reading, size_t index);

/** Whether nothing stands behind a question but a few words that name what the next ones are about. */
bool lead_stands_above_name(const struct reading *reading, size_t index);

/** Whether a line is a question by its own looks: a label, or bold or an item alone, and asking. */
bool lead_is_strong(const struct lead *lead);

/** The first block of the sections [from, to) that leads into a question, or where they end. */
uint32_t lead_begin(const struct reading *reading, size_t from, size_t to);

/** Whether several lines of the section ask or carry numbers, and labels answer them. */
bool lead_lines_are_answered(const struct reading *reading, size_t section);

/** Whether a line of the section is a question by its own looks: a label, or bold and asking; or several by the labels of their answers. */
bool lead_asks(const struct reading *reading, size_t section);

/** Whether several lines of a section carry a question's label of their own. */
bool lead_has_labels(const struct reading *reading, size_t section);

/** Whether such lines are answered by labels, too. */
bool lead_has_answered_labels(const struct reading *reading, size_t section);

/** Whether lines in bold that ask stand in a section, each above a labelled answer. */
bool lead_has_exchange(const struct reading *reading, size_t section);

/** Adds the questions of the sections [from, to) that have such leads. */
void lead_emit(struct reading *reading, size_t from, size_t to);

#endif

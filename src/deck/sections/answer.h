// SPDX-License-Identifier: MIT

/** What of the blocks behind a question is its answer. */

#ifndef VIVA_DECK_ANSWER_H
#define VIVA_DECK_ANSWER_H

#include "reading.h"

/**
 * The answer in the sibling blocks [from, to): without rules, badges and
 * links back to the top around it, without its label and the quotes around
 * the whole; a single bullet that carries the label is unwrapped.
 */
struct text answer_read(struct reading *reading, uint32_t from, uint32_t to);

/** The same of what goes on behind a fold, with the rule that sets it apart. */
struct text answer_behind(struct reading *reading, uint32_t from, uint32_t to);

/** What stands between a question and the answer that is set apart from it: code, options. */
struct text answer_stem(struct reading *reading, uint32_t from, uint32_t to);

/** Whether these blocks begin with an answer's label. */
bool answer_is_labelled(const struct reading *reading, uint32_t from, uint32_t to);

/** Whether this block begins with an answer's label. */
bool answer_has_label(const struct reading *reading, uint32_t block);

/** Where the first line of a text begins that begins with an answer's label; its size if none does. */
size_t answer_find_label(struct text text);

/** Whether a block says nothing: a rule, a badge, a link back to the top or to the next file. */
bool answer_is_furniture(struct reading *reading, uint32_t block);

/**
 * Cuts off what an answer begins with and is none of it: how hard it is, and what stands in a
 * paragraph above its label, if that is only pictures or asks, or the question does not.  The question
 * gets the latter.
 */
void answer_finish(struct reading *reading, struct card *card);

/** As answer_read(), of Markdown that was taken out of its blocks. */
struct text answer_of_text(struct reading *reading, struct text text);

/** Whether an answer is nothing but a link to one. */
bool answer_is_link(struct text answer);

/** The last block of [from, to) that is no furniture, if it is a link to the answer; 0 if it is not. A remark such as "Company: Acme" may stand behind it. */
uint32_t answer_last_link(struct reading *reading, uint32_t from, uint32_t to);

/** Whether the answer stands behind that link: it says so, or nothing is told above it, where it may say where a told one is from. */
bool answer_is_elsewhere(struct reading *reading, const struct title *title, uint32_t from,
                         uint32_t to);

/** Cuts a link off a question that ends with one that promises the answer: "Why? [Answer](...)". */
bool answer_cut_link(struct text *question, struct text *link);

/** The line right above a card's answer in its file, or the one that the answer ends if a label begins it; "" if none is found. */
struct text answer_line_above(const struct reading *reading, const struct card *card);

#endif

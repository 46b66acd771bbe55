// SPDX-License-Identifier: MIT

/** Labels and numbers at the front of a line: "Q3:", "Answer:", "2.1". */

#ifndef VIVA_DECK_LABEL_H
#define VIVA_DECK_LABEL_H

#include "line.h"

/** Cuts a question's label ("Q3:", "Question 3.") off the front; false if there is none. */
bool label_cut_question(struct text *text);

/** Cuts "Exercise 3:" off the front: a number, and something to be done. */
bool label_cut_task(struct text *text);

/** Cuts a number such as "1.", "2)" or "3.1 " off the front; false if there is none. */
bool label_cut_number(struct text *text);

/** As label_cut_number(), or a number in words before a chapter: "一、". */
bool label_cut_ordinal(struct text *text);

/** Cuts a question's label off the front that is more than a letter: "**Question:** why?". */
bool label_cut_name(struct text *text);

/** Whether it begins with a label of what is to be done: "**Task:** sort a list". */
bool label_begins_task(struct text text);

/** Cuts such a label off the front, with a separator. */
bool label_cut_given(struct text *text);

/** The same before what stands below a title, where "Problem:" reports nothing: it tells what is asked. */
bool label_cut_stated(struct text *text);

/** Whether it begins with a label of what solves a task: "Approach:". */
bool label_begins_approach(struct text text);

/** Whether it begins with a label of what is looked for in an answer, or of a bad one. */
bool label_begins_aim(struct text text);

/** Whether it begins with a label of what says why an answer is right: "Explanation:". */
bool label_begins_reason(struct text text);

/** Whether it begins with a label of what code prints. */
bool label_begins_output(struct text text);

/** The same in languages whose tutorials set such labels below any code. */
bool label_begins_printed(struct text text);

/** Cuts an answer's label ("**Answer**:", "A:") off the front; false if there is none. */
bool label_cut_answer(struct text *text);

/** Cuts an answer's label off a text that is in bold with it, from end to end or without an end: "**Answer: a map**". */
bool label_cut_wrapped(struct text *text);

/** Cuts "Correct answer:" off the front; "A." as well, unless `options` of such names are asked about. */
bool label_cut_right(struct text *text, bool options, struct arena *arena);

/** Whether it begins with an answer's label of a single letter: "A: ...", "**A**: ...". */
bool label_is_letter(struct text text);

enum label_word { WORD_OTHER, WORD_QUESTION, WORD_ANSWER };

/** Which of the two a text begins with, as the head of a column does: "Questions", "Answer". */
enum label_word label_word(struct text text);

/** Whether it names the first of several answers or ways to one: "Solution 1: heaps". */
bool label_counts_first(struct text text);

/** The number of an answer's label, "Answer 3: ..."; 0 if it begins with none. */
int label_answer_number(struct text text);

/** The number that a text begins with, 0 if it begins with none. */
int label_first_number(struct text text);

/** Whether such a label gives an example of an answer, as "Sample answer:" does, and others would do. */
bool label_begins_example(struct text text);

/** Whether an answer's label stands at the front, or one that says more and stays: "Correct answer: B". */
bool label_begins_answer(struct text text);

/** Whether it is a link, with nothing but marks behind it: an entry of a table of contents or a collection. */
bool label_is_link(struct text text);

/** Leaves the text of a link to another place on its own; false if the text is no such link. */
bool label_unlinked(struct text *text);

/** Without a number such as "1.", "2)" or "3.1 " at the front. */
struct text label_without_number(struct text text);

/** Where the text goes on behind a separator and the marks that close the label. */
size_t label_behind(struct text text, size_t at, size_t marks);

/** Whether a colon stands behind a word at the front and the marks around it. */
bool label_is_before_colon(struct text text, size_t at);

#endif

// SPDX-License-Identifier: MIT

/** What a line says about itself: labels such as "Q3:" and "Answer:", numbers and question marks. */

#ifndef VIVA_DECK_LABEL_H
#define VIVA_DECK_LABEL_H

#include <viva/text.h>

/** A heading taken apart. */
struct title {
    struct text text;  // without label, number and ornament before them
    bool labelled;     // "Q:", "Question 3." and the like
    bool numbered;
    int number;     // of the label or before the text, 0 if there is none
    bool asks;      // ends in a question mark, apart from brackets and ornaments behind it
    bool requests;  // begins as a question or a request does: "Explain ...", "What ..."
    bool tells;     // "Explain ...": no heading of a tutorial
    bool commands;  // a request that tells somebody to answer
    bool answers;   // nothing but an answer's label
    bool blank;     // nothing but a question's label or a number
};

struct title title_read(struct text heading);

/** Cuts an answer's label ("**Answer**:", "A:") off the front; false if there is none. */
bool label_cut_answer(struct text *text);

enum label_word { WORD_OTHER, WORD_QUESTION, WORD_ANSWER };

/** Which of the two a text begins with, as the head of a column does: "Questions", "Answer". */
enum label_word label_word(struct text text);

/** The number of an answer's label, "Answer 3: ..."; 0 if it begins with none. */
int label_answer_number(struct text text);

/** The number that a text begins with, 0 if it begins with none. */
int label_first_number(struct text text);

/** Whether an answer's label stands at the front, or one that says more and stays: "Correct answer: B". */
bool label_begins_answer(struct text text);

/** Whether it ends in a question mark, apart from quotes, brackets and ornaments behind it. */
bool label_asks(struct text text);

/** Whether it is a link, with nothing but marks behind it: an entry of a table of contents or a collection. */
bool label_is_link(struct text text);

/** Leaves the text of a link to another place on its own; false if the text is no such link. */
bool label_unlinked(struct text *text);

/** Whether the word, given in lower case, stands at the front in any case. */
bool label_starts_with(struct text text, struct text word);

/** Whether its first letter is one of the Latin script. */
bool label_is_latin(struct text text);

/** Without emoji, marks and white space at both ends. */
struct text label_without_ornaments(struct text text);

/** The same at the front alone. */
struct text label_without_front_ornaments(struct text text);

/** Without a hard line break at the end: a backslash or <br>. */
struct text label_without_break(struct text line);

/** Without a number such as "1.", "2)" or "3.1 " at the front. */
struct text label_without_number(struct text text);

#endif

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
    bool asks;      // ends in a question mark, apart from brackets and ornaments behind it
    bool requests;  // begins as a question or a request does: "Explain ...", "What ..."
    bool answers;   // nothing but an answer's label
};

struct title title_read(struct text heading);

/** Cuts an answer's label ("**Answer**:", "A:") off the front; false if there is none. */
bool label_cut_answer(struct text *text);

/** Whether it ends in a question mark, apart from quotes, brackets and ornaments behind it. */
bool label_asks(struct text text);

/** Whether the word, given in lower case, stands at the front in any case. */
bool label_starts_with(struct text text, struct text word);

/** Without emoji, marks and white space at both ends. */
struct text label_without_ornaments(struct text text);

/** Without a number such as "1.", "2)" or "3.1 " at the front. */
struct text label_without_number(struct text text);

#endif

// SPDX-License-Identifier: MIT

/** The words that labels, questions and requests are made of, in the languages of the guides we have met. */

#ifndef VIVA_DECK_VOCABULARY_H
#define VIVA_DECK_VOCABULARY_H

#include <viva/text.h>

enum words {
    WORDS_QUESTION,  // labels: "Question", "Q"
    WORDS_TASK,      // labels that need a number: "Exercise 3"
    WORDS_ANSWER,    // labels: "Answer", "Solution"
    WORDS_KEPT,     // labels of answers that say more than that, and stay: "Correct answer"
    WORDS_STEM,     // labels of what a heading asks: "Task", "Problem statement"
    WORDS_EXAMPLE,  // labels of one answer of several: "Example answer"
    WORDS_AIM,      // labels of what is looked for in an answer: "What they look for"
    WORDS_REASON,   // labels of what says why an answer is right: "Explanation"
    WORDS_OUTPUT,   // labels of what code prints, and that stay
    WORDS_PRINTED,  // such labels that stand below examples, too
    WORDS_APPROACH,  // labels of what solves that: "Approach"
    WORDS_ASKING,    // what a question begins with, as many a statement does
    WORDS_COMMAND,   // what tells somebody to answer: no statement begins so
    WORDS_TELLING,  // what tells somebody to answer in words: no tutorial has such headings
};

/** The size of the longest of these words that stands at the front, whole and in any case; 0 if none does. */
size_t words_at(struct text text, enum words kind);

/** Whether it ends as a sentence does that tells somebody to answer, in languages where the verb comes last. */
bool words_tell_last(struct text text);

/** Whether it begins as a request does in such a language, or with a word that asks. */
bool words_begin_request(struct text text);

/** Whether a word that asks stands anywhere, in a language that puts no spaces between words. */
bool words_inside(struct text text);

/** Whether it asks by words alone, as few titles of a tutorial do, in such a language. */
bool words_inquire(struct text text);

#endif

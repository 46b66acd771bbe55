// SPDX-License-Identifier: MIT

/** What a heading, or another line that may be a question, says about itself. */

#ifndef VIVA_DECK_TITLE_H
#define VIVA_DECK_TITLE_H

#include "label.h"

/** A heading taken apart. */
struct title {
    struct text text;  // without label, number and ornament before them
    bool labelled;     // "Q:", "Question 3." and the like
    bool task;         // "Exercise 3:" and the like
    bool numbered;
    int number;  // of the label or before the text, 0 if there is none
    size_t
        digits;  // bytes of a number at the front that nothing parts from the text: "3 ways to wait"
    int keycaps;    // a number drawn as keys, which may be one or an ornament
    bool asks;      // ends in a question mark, apart from brackets and ornaments behind it
    bool tested;    // asks by what stands below it: options, an answer's label
    bool requests;  // begins as a question or a request does: "Explain ...", "What ..."
    bool tells;     // "Explain ...": no heading of a tutorial
    bool inquires;  // asks without a mark, by words that few other titles hold
    bool compares;  // "TCP vs UDP"
    bool commands;  // a request that tells somebody to answer
    bool answers;   // nothing but an answer's label
    bool blank;     // nothing but a question's label or a number
    bool chapter;  // such a label behind the number of a chapter: "1. Question", "一、题目"
    // What stands in brackets behind such a label: "Question (EN)", "Answer (EN)".
    struct text variant;
};

struct title title_read(struct text heading);

/** Whether it asks, with a question mark or without: "Explain ...", "What ...". */
bool title_calls(const struct title *title);

/** The same where a word that many a statement begins with is not enough: "What we do". */
bool title_calls_plainly(const struct title *title);

/** Whether a label is found in it, for whoever asks no more. */
bool title_is_labelled(struct text heading);

/** Takes the digits at the front for the title's number. */
void title_take_number(struct title *title);

/** Takes the keys before the text for its number. */
void title_take_keycaps(struct title *title);

/** Without what only marks the place at the front: "[[⬆]](#contents)", an <a name> tag. */
struct text title_without_anchor(struct text text);

/** Whether it ends in a question mark, apart from quotes, brackets and ornaments behind it. */
bool title_asks(struct text text);

#endif

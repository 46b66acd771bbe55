// SPDX-License-Identifier: MIT

/** A question that was found becomes a card: stem, answer, kind and topic. */

#ifndef VIVA_DECK_QUESTION_H
#define VIVA_DECK_QUESTION_H

#include "reading.h"

/** Where a question and what belongs to it stand. */
struct question {
    struct text title;  // Markdown, without label and number
    struct text rest;   // what stands behind it in the same paragraph
    uint32_t from;      // sibling blocks behind it, up to the next question
    uint32_t to;
    uint32_t more;  // more of them, behind a container that holds the others; or both 0
    uint32_t more_to;
    struct text tail;  // lines behind them all that belong to it
    struct text topic;
    int line;
    int number;   // by which an answer key may name it, 0 if it has none
    bool listed;  // that is its place in a list
    const char *format;
    bool linked;  // the guide keeps its answers elsewhere: below it is where
    bool whole;   // all below it is the answer, whatever labels stand in there
    bool open;    // what stands behind it is its stem: nothing there is an answer
    bool bare;    // one of a list of questions that have no answers: that is worth no note
};

/**
 * Adds the card.  The answer is what is folded away, else what stands behind
 * an answer's label, and then all before it is the question's stem; else it is
 * everything.  Options of which some are ticked go to the question, the ticked
 * ones to the answer.  Without an answer, or with nothing but a link to one,
 * it is a prompt.
 */
void question_add(struct reading *reading, const struct question *question);

/** What is left to do for a card whose texts and place are known: options, kind, notes. */
void question_finish(struct reading *reading, struct card *card, bool bare);

/** Makes a prompt of a card whose answer turned out to say nothing, and tells so. */
void question_leave_open(struct reading *reading, struct card *card);

/** Whether the blocks hold an answer that is set apart by a fold or a label. */
bool question_is_answered(struct reading *reading, struct text title, uint32_t from,
                          uint32_t to);

#endif

// SPDX-License-Identifier: MIT

/** Titles of one kind taken together: whether so many ask that they are a guide's questions. */

#ifndef VIVA_DECK_SERIES_H
#define VIVA_DECK_SERIES_H

#include "promise.h"
#include "wording/title.h"

/** How the headings of one level, or other titles of one kind, look taken together. */
struct level {
    int headings;
    int furniture;  // weighted: a project's own headings speak louder against questions
    int own;        // of those, what a project's page says of itself
    int asking;     // end in a question mark or carry a question's label
    int sound;  // end in one or ask by a word that sees to it, name what they ask for, and stand above text
    int lone;  // end in one, so that each may be the only question among headings
    int labelled;
    int numbered;
    int last;       // number
    int run;        // of numbers that count on, up to the last one
    int longest;    // such run
    int requests;   // begin as a question or a request does, without a mark
    int telling;    // tell somebody to answer in words
    int comparing;  // set two things against each other: "TCP vs UDP"
    int inquiring;  // ask by words that few other titles hold
    int answered;   // an answer stands apart below them
    int inlined;    // answered on their own line
    int bare;       // stand above nothing at all
    int linked;     // stand above nothing but a link to the answer
    int coded;      // stand above code
    int blank;      // nothing but a label or a number
    int judged;     // name a problem of an online judge
    bool series;    // so many ask that they are the guide's questions
    bool apart;     // a chapter's, which says so itself
    bool holds;     // one of its headings stands over such a chapter
    bool dense;     // nearly all of them, so that the others are questions too
    bool sparse;    // only those that ask are, or see to it by a word
    bool beside;    // and only where they stand below none of the guide's questions
    bool alone;     // and only those of them that may be the only one
    bool calling;   // and those that do so by a word, as half of them do
    bool mixed;  // many of them without numbers, so that others without are questions too
};

/** Counts one title in. */
void series_count(struct level *level, const struct title *title, bool answered);

/** Decides `series` and `dense`. */
void series_judge(struct level *level, enum promise promise);

/** Takes two headings for a series, too, that can only ask, as "Explain a" does, where interviews are promised. */
void series_judge_few(struct level *level, enum promise promise);

/** Takes a level for a series, too, whose topics stand between questions as high: two in five. */
void series_judge_mixed(struct level *level, enum promise promise);

/** Takes a level for exercises where questions are promised, too, if nearly each has code below and some are requests. */
void series_judge_exercises(struct level *level, enum promise promise);

/** In a place of interviews takes the level for a series of which most ask soundly, and some do, however many do not: those are none. Many that ask by a word at least will do. A page that leads to others has to ask more. */
void series_judge_sparse(struct level *levels, int count, enum promise promise, bool leads);

/** Beside a level of questions takes another for a series, too, of which half ask soundly: some slipped a level. */
void series_judge_beside(struct level *levels, int count);

/** Beside such a level, or one of a guide's questions, takes each other of which as many ask for one, too. */
void series_judge_others(struct level *levels, int count, enum promise promise, bool leads);

/** Whether headings ask in such a place on levels that are no series, however few they are; takes those. */
bool series_judge_alone(struct level *levels, int count, enum promise promise, bool take);

/** Whether nearly all of them carry a number. */
bool series_runs(const struct level *level);

/** Whether it is one of the headings that stand between questions in many guides and are none: "References". */
bool series_is_furniture(struct text heading);

/** Whether it is one of the headings of a project's own page: "Contributing". */
bool series_is_project(struct text heading);

/** Whether a heading asks, or tells, what a project's page is about: "How to use this repository". */
bool series_is_rhetorical(const struct title *title);

#endif

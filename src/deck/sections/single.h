// SPDX-License-Identifier: MIT

/** A whole file that is one question: by its title, its name, or one heading that says "Question". */

#ifndef VIVA_DECK_SINGLE_H
#define VIVA_DECK_SINGLE_H

#include "reading.h"

enum { FEW_INSIDE = 5 };  // questions inside of one that are rather parts of its answer

/** Whether the title, or else the file's name, asks for the whole file. */
bool single_asks(struct reading *reading);

/** Whether the file leads to what lies beside it, by its name, and is no question as those are. */
bool single_is_readme(const struct reading *reading);

/**
 * Whether the file, which lies among files of one question each, is one by its
 * title, although some of what it says was taken for questions.
 */
bool single_is_all(struct reading *reading);

/** Whether the file's name asks, written as a sentence is, or in many words where questions are promised and no heading says what it is. */
bool single_is_named(const struct reading *reading, struct text name);

/**
 * Whether it is a short text without a heading, in a place that promises
 * questions: if most beside it are so, its name says what it answers.  What
 * begins with a request is a task.
 */
bool single_is_bare(const struct reading *reading);

/** Whether it may be one question, as far as its headings, its name and its front matter tell, for whoever asks no more. */
bool single_may_be(struct reading *reading);

/** Adds that one card, if nothing else in the file was a question and this is one. */
void single_add(struct reading *reading);

#endif

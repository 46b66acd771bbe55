// SPDX-License-Identifier: MIT

/** Multiple choice: a list of options of which the right ones are ticked. */

#ifndef VIVA_DECK_CHOICE_H
#define VIVA_DECK_CHOICE_H

#include <viva/card.h>

/**
 * If the answer begins with a task list that has ticks, its options become
 * part of the question, without their boxes, and the ticked ones the answer,
 * with what stands behind the list as the explanation.  A line before the
 * options that names the right ones, "Correct answers: A, C", is the answer,
 * too.  Returns whether the right ones are known.
 */
bool choice_split(struct card *card, struct arena *arena);

/** Whether some of its lines are options with letters, "A. ..." and then "B. ...". */
bool choice_has_letters(struct text text);

/** Whether some of its lines are options with boxes, of which one is ticked and one is not. */
bool choice_is_ticked(struct text text);

/** Whether a text is nothing but options, "A. ...", "b) ...", three at least, and none is marked. */
bool choice_is_open(struct text text);

/**
 * Whether an answer leaves its question open: options with letters as above, true or false, a
 * bare list of short ones below "which of the following" or "explain the following:", or a list
 * that only asks on.
 */
bool choice_is_left(struct text question, struct text answer);

/** Whether an answer is a list of items that all ask, and nothing else. */
bool choice_asks_on(struct text answer);

/** Whether an answer is no more than a sentence or two that ask in words themselves. */
bool choice_only_asks(struct text answer);

/** Takes the next item of such a list; false if there is none. */
bool choice_next_asked(struct text *answer, struct text *item);

#endif

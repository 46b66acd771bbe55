// SPDX-License-Identifier: MIT

/** Whether a title or a name promises questions, in many languages. */

#ifndef VIVA_DECK_PROMISE_H
#define VIVA_DECK_PROMISE_H

#include <viva/arena.h>
#include <viva/text.h>

/** What a guide's title or its file's name lets one expect. */
enum promise {
    PROMISE_NONE,
    PROMISE_PLACE,         // no more than that the folders it lies in speak of interviews
    PROMISE_ASKING_PLACE,  // or of questions
    PROMISE_INTERVIEW,     // something about interviews
    PROMISE_QUESTIONS,     // questions or exercises: a running number is enough to be one
};

/** What the words of a title promise: "interview", "quiz" and the like. */
enum promise promise_of(struct text text, struct arena *scratch);

/** Whether a text speaks of interviews, in any language. */
bool promise_names_interviews(struct text text, struct arena *scratch);

#endif

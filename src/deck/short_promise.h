// SPDX-License-Identifier: MIT

/** Words that promise questions and are so short that they stand in others: "Q-A". */

#ifndef VIVA_DECK_SHORT_PROMISE_H
#define VIVA_DECK_SHORT_PROMISE_H

#include <viva/text.h>

/** Whether a text in small letters holds such a word by itself. */
bool short_promise_is_held(struct text folded);

#endif

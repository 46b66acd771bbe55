// SPDX-License-Identifier: MIT

/** What is called a hint: "Hint", "Why this is asked". */

#ifndef VIVA_DECK_HINT_NAME_H
#define VIVA_DECK_HINT_NAME_H

#include <viva/text.h>

/** Whether a heading, or a label with its colon, only announces a hint. */
bool hint_named(struct text heading);

/** Whether all that a text says are hints: "**Hint**: think of a", or items below "Hints:". */
bool hint_is_all(struct text text);

#endif

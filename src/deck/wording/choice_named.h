// SPDX-License-Identifier: MIT

/** The line that names the right one of several options. */

#ifndef VIVA_DECK_CHOICE_NAMED_H
#define VIVA_DECK_CHOICE_NAMED_H

#include <viva/text.h>

/** The number that a sign in a circle at the front is, "③"; 0 if there is none. */
size_t choice_circled(struct text text);

/**
 * Whether a line behind so many options names the right ones, by letter or number: "- **Answer: B**",
 * "Correct: B", "A.2", "【答案】③", "✅ **B. Nile**"; what it says without its label.
 */
bool choice_named(struct text line, size_t count, struct text *named);

#endif

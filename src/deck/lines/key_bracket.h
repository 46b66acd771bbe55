// SPDX-License-Identifier: MIT

/** Keys of tests that stand in brackets at the question: "What is wet? (AC)" above "A water". */

#ifndef VIVA_DECK_KEY_BRACKET_H
#define VIVA_DECK_KEY_BRACKET_H

#include <viva/text.h>

/**
 * The text without such keys, and with a mark behind the options that they
 * name.  A key counts where right below it options stand with letters from the
 * first one on, each in its line, and all that it names among them.
 */
struct text key_bracket_plain(struct text text, struct arena *arena);

#endif

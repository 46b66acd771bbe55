// SPDX-License-Identifier: MIT

/** Numbered items whose lines are set in, though not as far as their first words: "100. Why?" above four spaces, or "10. Why?" above the three of "9. Why?". */

#ifndef VIVA_DECK_ITEM_MARGIN_H
#define VIVA_DECK_ITEM_MARGIN_H

#include <viva/text.h>

/** The text with such lines set in as far as their item wants, for libcmark would take them for code. */
struct text item_margin_plain(struct text text, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Folds that open in an item and end, or hold all that they hold, at the margin. */

#ifndef VIVA_DECK_FOLD_MARGIN_H
#define VIVA_DECK_FOLD_MARGIN_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with such ends set in as far as the lines of the item, "1. <details>"
 * and what it holds, then "</details>"; and without the bullet before a fold
 * that holds nothing in its item.
 */
struct text fold_margin_plain(struct text text, struct arena *arena);

#endif

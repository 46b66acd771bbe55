// SPDX-License-Identifier: MIT

/**
 * Boxes of site generators and note programs, written as folds and quotations:
 * `!!! question "Why?"` and `??? success` with an indented body, `::: details`
 * up to `:::`, and callouts such as `> [!faq]- Why?`.
 */

#ifndef VIVA_DECK_BOXES_H
#define VIVA_DECK_BOXES_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with its boxes as `<details>` where they ask, answer or fold, and
 * else as quotations or plain text.  Every line stays where it was, but for
 * those that end what is open at the end.  Returns the text itself when it has
 * no boxes; else the copy lives in the arena.
 */
struct text boxes_unpacked(struct text text, struct arena *arena);

#endif

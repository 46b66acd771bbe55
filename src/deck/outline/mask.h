// SPDX-License-Identifier: MIT

/** Takes the marks of inline Markdown out of a text of which only the blocks are wanted. */

#ifndef VIVA_DECK_MASK_H
#define VIVA_DECK_MASK_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * A copy of the same size and the same blocks in which libcmark finds no
 * emphasis, links or entities: brackets, stars and their like become letters
 * wherever they stand behind a line's first letter.  libcmark 0.30 takes
 * quadratic time for thousands of them in one paragraph, and for a table of
 * contents of some hundred lines that is no attack.
 */
struct text mask_inlines(struct text text, struct arena *arena);

#endif

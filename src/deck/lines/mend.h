// SPDX-License-Identifier: MIT

/** Blocks of code that their author forgot to close. */

#ifndef VIVA_DECK_MEND_H
#define VIVA_DECK_MEND_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with a fence in the blank line where a block of code ends that else
 * would reach over the headings below: to the end, or to where the next one
 * opens.  Returns the text itself if none does; all lines stay in their places.
 */
struct text mend_fences(struct text text, struct arena *arena);

#endif

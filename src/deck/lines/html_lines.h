// SPDX-License-Identifier: MIT

/** Questions in lists, terms and bold paragraphs that a guide writes in HTML, a line for each. */

#ifndef VIVA_DECK_HTML_LINES_H
#define VIVA_DECK_HTML_LINES_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with such lines in Markdown, if several of their kind ask and
 * nothing folds.  Every line stays where it was.  Returns the text itself when
 * there are none; else the copy lives in the arena.
 */
struct text html_lines_plain(struct text text, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Links as programs for notes write them. */

#ifndef VIVA_DECK_WIKI_LINK_H
#define VIVA_DECK_WIKI_LINK_H

#include <viva/text.h>

/**
 * The text with "[[page-of-notes|what it shows]]" and "[[page-of-notes]]"
 * outside of code as links of Markdown.  A single word in two brackets is a
 * notion of some language more often than a page, and stays.
 */
struct text wiki_link_plain(struct text text, struct arena *arena);

#endif

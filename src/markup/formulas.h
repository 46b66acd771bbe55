// SPDX-License-Identifier: MIT

/** Formulas of TeX between "$" and "$", "$$" and "$$", "\(" and "\)" or "\[" and "\]", whose signs are none of Markdown's. */

#ifndef VIVA_MARKUP_FORMULAS_H
#define VIVA_MARKUP_FORMULAS_H

#include <viva/arena.h>
#include <viva/text.h>

#include <cmark.h>

/**
 * The Markdown with other bytes for the signs within its formulas that libcmark would
 * take for its own: as long as before, in the arena if anything had to be hidden.
 */
struct text formulas_hide(struct text markdown, struct arena *arena);

/** Puts the signs back wherever they went in the tree of a text that formulas_hide() gave. */
void formulas_show(cmark_node *document, struct arena *arena);

#endif

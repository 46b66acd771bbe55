// SPDX-License-Identifier: MIT

/** What GitHub finds in plain text and cmark does not: ~~struck out~~ words and bare addresses. */

#ifndef VIVA_PAGE_PROSE_H
#define VIVA_PAGE_PROSE_H

#include "inlines.h"

/** Adds the text of a TEXT node. */
void prose_text(struct inlines *inlines, cmark_node *node, struct text text);

#endif

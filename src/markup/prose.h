// SPDX-License-Identifier: MIT

/** What GitHub finds in plain text: struck out words, bare addresses, marks of footnotes. */

#ifndef VIVA_MARKUP_PROSE_H
#define VIVA_MARKUP_PROSE_H

#include "footnotes.h"

/** Turns them into nodes among the children of a block or an inline node. */
void prose_read(cmark_node *parent, const struct footnotes *footnotes, bool addresses,
                struct arena *arena);

#endif

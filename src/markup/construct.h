// SPDX-License-Identifier: MIT

/** Making and changing nodes of the tree. */

#ifndef VIVA_MARKUP_CONSTRUCT_H
#define VIVA_MARKUP_CONSTRUCT_H

#include <viva/markup.h>

/** Makes the node stand for a construct; returns the construct, to be filled further. */
struct construct *construct_attach(cmark_node *node, struct construct construct,
                                   struct arena *arena);

/** A new node of a construct of its own: a custom block or a custom inline. */
cmark_node *construct_node(struct construct construct, struct arena *arena);

/** A new text node. */
cmark_node *construct_text(struct text text, struct arena *arena);

void construct_set_text(cmark_node *node, struct text text, struct arena *arena);

/** Cuts bytes off the front of a text node, which goes when nothing is left. */
void construct_cut(cmark_node *text, size_t size, struct arena *arena);

/** Moves the siblings from `first` up to `end`, NULL for all, to the end of `parent`. */
void construct_move(cmark_node *parent, cmark_node *first, const cmark_node *end);

#endif

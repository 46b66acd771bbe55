// SPDX-License-Identifier: MIT
// Nodes of libcmark's tree that we make ourselves.

#include "construct.h"

struct construct *construct_attach(cmark_node *node, struct construct construct,
                                   struct arena *arena) {
    struct construct *own = arena_new(arena, 1, sizeof(*own));

    *own = construct;
    cmark_node_set_user_data(node, own);
    return own;
}

cmark_node *construct_node(struct construct construct, struct arena *arena) {
    bool is_inline =
        construct.kind == CONSTRUCT_STRIKE || construct.kind == CONSTRUCT_FOOTNOTE_MARK;
    cmark_node *node =
        markup_node(is_inline ? CMARK_NODE_CUSTOM_INLINE : CMARK_NODE_CUSTOM_BLOCK);

    construct_attach(node, construct, arena);
    return node;
}

cmark_node *construct_text(struct text text, struct arena *arena) {
    cmark_node *node = markup_node(CMARK_NODE_TEXT);

    construct_set_text(node, text, arena);
    return node;
}

void construct_set_text(cmark_node *node, struct text text, struct arena *arena) {
    cmark_node_set_literal(node, text_string(text, arena));
}

void construct_cut(cmark_node *node, size_t size, struct arena *arena) {
    struct text rest = text_from(text_of(cmark_node_get_literal(node)), size);

    if (rest.size) {
        construct_set_text(node, rest, arena);
    } else {
        cmark_node_free(node);
    }
}

void construct_move(cmark_node *parent, cmark_node *first, const cmark_node *end) {
    while (first && first != end) {
        cmark_node *next = cmark_node_next(first);

        cmark_node_append_child(parent, first);
        first = next;
    }
}

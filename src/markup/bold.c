// SPDX-License-Identifier: MIT
// Asterisks that are left in pairs, though whoever wrote them meant bold.

#include "bold.h"

#include "construct.h"

#include <ctype.h>
#include <string.h>

/** Whether a node is two asterisks and nothing else. */
static bool is_run(cmark_node *node) {
    return cmark_node_get_type(node) == CMARK_NODE_TEXT &&
           strcmp(cmark_node_get_literal(node), "**") == 0;
}

/** The byte of a neighbour next to a run: blank at the ends of lines and blocks, a letter for code and the like. */
static unsigned char edge_of(cmark_node *neighbour, bool last) {
    const char *literal;

    switch (cmark_node_get_type(neighbour)) {
    case CMARK_NODE_NONE:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: return ' ';
    case CMARK_NODE_TEXT: break;
    default: return 'a';
    }
    literal = cmark_node_get_literal(neighbour);
    return *literal ? (unsigned char)literal[last ? strlen(literal) - 1 : 0] : ' ';
}

/** What stands on both sides of a run. */
struct sides {
    unsigned char before;
    unsigned char after;
    bool wide;  // something that is no Latin letter or sign stands beside it
};

static struct sides sides_of(cmark_node *run) {
    struct sides sides = {edge_of(cmark_node_previous(run), true),
                          edge_of(cmark_node_next(run), false), false};

    sides.wide = (sides.before | sides.after) & 0x80;
    return sides;
}

/** Whether two runs are meant as a pair: no arithmetic, no patterns of file names. */
static bool is_pair(cmark_node *opener, cmark_node *closer) {
    struct sides open = sides_of(opener);
    struct sides close = sides_of(closer);

    if (isspace(open.after) || cmark_node_next(opener) == closer) {
        return false;
    }
    if (isspace(close.before)) {
        return (close.after & 0x80) != 0;
    }
    return open.wide || close.wide ||
           (isspace(open.before) && isalnum(open.after) && strchr(".:!?)", close.before) &&
            isalpha(close.after));
}

static cmark_node *next_run(cmark_node *node) {
    do {
        node = cmark_node_next(node);
    } while (node && !is_run(node));
    return node;
}

/** Makes strong what stands between two runs, which go; returns it. */
static cmark_node *embolden(cmark_node *opener, cmark_node *closer) {
    cmark_node *strong = markup_node(CMARK_NODE_STRONG);

    cmark_node_insert_before(opener, strong);
    construct_move(strong, cmark_node_next(opener), closer);
    cmark_node_free(opener);
    cmark_node_free(closer);
    return strong;
}

/** Where two asterisks stand from a place on, no more and no fewer; the size if none do. */
static size_t find_run(struct text text, size_t at) {
    while ((at += text_find(text_from(text, at), TEXT("**"))) < text.size) {
        size_t end = at;

        while (end < text.size && text.bytes[end] == '*') {
            end++;
        }
        if (end - at == 2) {
            return at;
        }
        at = end;
    }
    return text.size;
}

/** Makes each run of a text node a node of its own. */
static void part(cmark_node *node, struct arena *arena) {
    struct text text = text_copy(text_of(cmark_node_get_literal(node)), arena);
    size_t from = 0;

    for (size_t at; (at = find_run(text, from)) < text.size; from = at + 2) {
        if (at > from) {
            cmark_node_insert_before(node,
                                     construct_text(text_slice(text, from, at), arena));
        }
        cmark_node_insert_before(node, construct_text(TEXT("**"), arena));
    }
    if (from) {
        construct_set_text(node, text, arena);
        construct_cut(node, from, arena);
    }
}

/** Pairs the runs among the children of a node. */
static void read_children(cmark_node *parent, struct arena *arena) {
    cmark_node *node;
    cmark_node *next;

    for (node = cmark_node_first_child(parent); node; node = next) {
        next = cmark_node_next(node);
        if (cmark_node_get_type(node) == CMARK_NODE_TEXT) {
            part(node, arena);
        }
    }
    node = cmark_node_first_child(parent);
    node = node && !is_run(node) ? next_run(node) : node;
    while (node) {
        cmark_node *closer = next_run(node);

        if (closer && is_pair(node, closer)) {
            node = embolden(node, closer);
            closer = next_run(node);
        }
        node = closer;
    }
}

void bold_read_all(cmark_node *document, struct arena *arena) {
    cmark_iter *iterator = cmark_iter_new(document);

    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        // The children of what is left have all been seen: they may change.
        if (event == CMARK_EVENT_EXIT) {
            read_children(cmark_iter_get_node(iterator), arena);
        }
    }
    cmark_iter_free(iterator);
}

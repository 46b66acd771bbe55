// SPDX-License-Identifier: MIT
// Guides of typed languages are full of type parameters outside of code, and GitHub drops them.

#include "parameter.h"

#include <viva/markup.h>
#include <viva/tag.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    CLOSER_DISTANCE = 64,  // nodes that are looked at for what closes a tag
    CAPITALS_MIN =
        3,  // letters of a name whose case says that it is a type: "Map", not "Br"
};

// What people write into their words and leave open, or need not close; sorted.
static const char *const pieces[] = {
    "b",     "big",  "br",    "center", "code",   "dd",     "del", "details", "dt",
    "em",    "font", "hr",    "i",      "ins",    "kbd",    "li",  "mark",    "nobr",
    "p",     "pre",  "s",     "small",  "strike", "strong", "sub", "summary", "sup",
    "tbody", "td",   "tfoot", "th",     "thead",  "tr",     "tt",  "u",       "wbr",
};

static int order_of(const void *name, const void *piece) {
    const struct text *text = name;
    const char *other = *(const char *const *)piece;
    int order = strncasecmp(text->bytes, other, text->size);

    return order ? order : -(other[text->size] != '\0');
}

static bool is_upper(char byte) {
    return byte >= 'A' && byte <= 'Z';
}

/** Those of HTML are written in capitals all or none. */
static bool is_piece(struct text name) {
    bool type =
        name.size >= CAPITALS_MIN && is_upper(name.bytes[0]) && !is_upper(name.bytes[1]);

    return !type && bsearch(&name, pieces, sizeof(pieces) / sizeof(pieces[0]),
                            sizeof(pieces[0]), order_of);
}

static struct tag tag_at(cmark_node *node) {
    return tag_of(text_of(cmark_node_get_literal(node)));
}

static bool is_closed(cmark_node *node, const struct tag *tag) {
    int distance = 0;

    for (cmark_node *next = cmark_node_next(node); next && distance < CLOSER_DISTANCE;
         next = cmark_node_next(next), distance++) {
        if (cmark_node_get_type(next) == CMARK_NODE_HTML_INLINE) {
            struct tag other = tag_at(next);

            if (other.closing && text_equal(other.name, tag->name)) {
                return true;
            }
        }
    }
    return false;
}

static bool is_parameter(cmark_node *node) {
    struct tag tag = tag_at(node);

    return tag.name.size && !tag.closing && !is_piece(tag.name) &&
           !text_holds(tag.attributes, TEXT("=")) && !is_closed(node, &tag);
}

/** Whether a tag only names itself: it has no attribute, or leads somewhere outside of this text. */
static bool is_named(const struct tag *tag) {
    struct text attributes = text_trim(tag->attributes);

    return !attributes.size ||
           (text_starts(attributes, TEXT("href")) && !text_holds(attributes, TEXT("#")));
}

/** Whether it wraps nothing, behind words: "the anchor (<a href="x"></a>)"; "<p></p>" only keeps a distance. */
static bool is_hollow(cmark_node *node) {
    struct tag tag = tag_at(node);
    cmark_node *next = cmark_node_next(node);
    struct tag other;

    if (tag.closing || !tag.name.size || !is_named(&tag) ||
        (is_piece(tag.name) && !tag_is_within_words(&tag)) || !cmark_node_previous(node) ||
        !next || cmark_node_get_type(next) != CMARK_NODE_HTML_INLINE) {
        return false;
    }
    other = tag_at(next);
    return other.closing && text_equal(other.name, tag.name);
}

/** Whether it closes a tag that has become text. */
static bool closes_text(cmark_node *node) {
    cmark_node *before = cmark_node_previous(node);
    struct tag tag = tag_at(node);

    return tag.closing && before && cmark_node_get_type(before) == CMARK_NODE_TEXT &&
           text_equal(tag_at(before).name, tag.name);
}

static bool is_text(cmark_node *node) {
    return is_parameter(node) || is_hollow(node) || closes_text(node);
}

void parameters_are_text(cmark_node *document, struct text markdown) {
    cmark_iter *walk;

    if (!text_holds(markdown, TEXT("<"))) {
        return;
    }
    walk = cmark_iter_new(document);
    while (cmark_iter_next(walk) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk);

        if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE && is_text(node)) {
            cmark_node *text = markup_node(CMARK_NODE_TEXT);

            cmark_node_set_literal(text, cmark_node_get_literal(node));
            cmark_node_replace(node, text);
            cmark_node_free(node);
        }
    }
    cmark_iter_free(walk);
}

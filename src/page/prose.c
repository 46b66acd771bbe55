// SPDX-License-Identifier: MIT
// Strikethrough and bare addresses inside the text of a paragraph.

#include "prose.h"

#include <ctype.h>
#include <string.h>

static const char *const schemes[] = {"https://", "http://", "www."};

/** Length of the scheme that begins at `at`, 0 if none does or it is inside a word. */
static size_t scheme_at(struct text text, size_t at) {
    if (at && (isalnum((unsigned char)text.bytes[at - 1]) || text.bytes[at - 1] == '/')) {
        return 0;
    }
    for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
        if (text_starts(text_from(text, at), text_of(schemes[i]))) {
            return strlen(schemes[i]);
        }
    }
    return 0;
}

static bool ends_address(unsigned char byte) {
    return byte <= ' ' || byte == '<' || byte == '>' || byte == '"' || byte == '`';
}

/** The length of an address without the punctuation of the sentence around it. */
static size_t trimmed(struct text address) {
    int unclosed = 0;

    for (size_t i = 0; i < address.size; i++) {
        unclosed += (address.bytes[i] == '(') - (address.bytes[i] == ')');
    }
    while (address.size) {
        char last = address.bytes[address.size - 1];

        if (last == ')' && unclosed < 0) {
            unclosed++;
        } else if (!strchr(".,:;!?'*_~", last)) {
            break;
        }
        address.size--;
    }
    return address.size;
}

/** Length of the bare address that begins at `at`, 0 if none does. */
static size_t address_at(struct text text, size_t at) {
    size_t scheme = scheme_at(text, at);
    size_t end = at + scheme;
    size_t size;

    if (!scheme) {
        return 0;
    }
    while (end < text.size && !ends_address((unsigned char)text.bytes[end])) {
        end++;
    }
    size = trimmed(text_slice(text, at, end));
    return size > scheme ? size : 0;
}

/** Whether exactly two tildes begin at `at`. */
static bool is_strike(struct text text, size_t at) {
    return at + 1 < text.size && text.bytes[at] == '~' && text.bytes[at + 1] == '~' &&
           (at + 2 == text.size || text.bytes[at + 2] != '~') &&
           (at == 0 || text.bytes[at - 1] != '~');
}

static bool has_strike(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        if (is_strike(text, at)) {
            return true;
        }
    }
    return false;
}

/** Whether a second ~~ follows beside this text; a search in vain is remembered. */
static bool is_paired(struct inlines *inlines, cmark_node *node, struct text rest) {
    cmark_node *next = cmark_node_next(node);
    cmark_node *parent = cmark_node_parent(node);

    if (inlines->single == parent) {
        return false;
    }
    if (has_strike(rest)) {
        return true;
    }
    for (; next; next = cmark_node_next(next)) {
        if (cmark_node_get_type(next) == CMARK_NODE_TEXT &&
            has_strike(text_of(cmark_node_get_literal(next)))) {
            return true;
        }
    }
    inlines->single = parent;
    return false;
}

/** Takes the ~~ at `at` if it opens or closes; returns whether it did. */
static bool take_strike(struct inlines *inlines, cmark_node *node, struct text text,
                        size_t at) {
    if (!is_strike(text, at)) {
        return false;
    }
    if (inlines->open[EFFECT_STRIKE]) {
        inlines_leave(inlines, EFFECT_STRIKE);
        return true;
    }
    if (!is_paired(inlines, node, text_from(text, at + 2))) {
        return false;
    }
    inlines_enter(inlines, EFFECT_STRIKE);
    return true;
}

static bool is_interesting(char byte) {
    return byte == '~' || byte == 'h' || byte == 'w';
}

void prose_text(struct inlines *inlines, cmark_node *node, struct text text) {
    size_t from = 0;

    for (size_t at = 0; at < text.size; at++) {
        size_t address;

        if (!is_interesting(text.bytes[at])) {
            continue;
        }
        address = address_at(text, at);
        if (address) {
            inlines_words(inlines, text_slice(text, from, at));
            inlines_enter(inlines, EFFECT_LINK);
            inlines_literal(inlines, text_slice(text, at, at + address));
            inlines_leave(inlines, EFFECT_LINK);
            from = at + address;
            at = from - 1;
        } else if (is_strike(text, at)) {
            inlines_words(inlines, text_slice(text, from, at));
            from = take_strike(inlines, node, text, at) ? at + 2 : at;
            at++;
        }
    }
    inlines_words(inlines, text_from(text, from));
}

// SPDX-License-Identifier: MIT
// "$a_i * b_j$" is no emphasis, and the "\\" that ends a row of a matrix no escaped stroke.

#include "formulas.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST_FORMULA = 1000, ESCAPED = 2 };

// What is hidden, and the control characters that stand for it: no text has those.
static const char signs[] = "\\_*<~";
static const char hidden[] = "\1\2\3\4\5";

/** How a formula is written: what opens it, and what closes it. */
struct delimiter {
    struct text opening;
    struct text closing;
};

static const struct delimiter delimiters[] = {
    {{"$$", 2}, {"$$", 2}},
    {{"$", 1}, {"$", 1}},
    {{"\\(", 2}, {"\\)", 2}},
    {{"\\[", 2}, {"\\]", 2}},
};

static const struct delimiter *delimiter_at(struct text text) {
    for (size_t i = 0; i < sizeof(delimiters) / sizeof(delimiters[0]); i++) {
        if (text_starts(text, delimiters[i].opening)) {
            return &delimiters[i];
        }
    }
    return NULL;
}

/** The next dollar or stroke from `at` on; the size if there is none. */
static size_t next_sign(struct text text, size_t at) {
    while (at < text.size && text.bytes[at] != '$' && text.bytes[at] != '\\') {
        at++;
    }
    return at;
}

/**
 * Where what begins at `from` is closed.  The first sign that could close or open a
 * formula decides, so that no text is looked through twice; the size if it does not close.
 */
static size_t closing_at(struct text text, size_t from, const struct delimiter *delimiter) {
    size_t limit = from + LONGEST_FORMULA < text.size ? from + LONGEST_FORMULA : text.size;

    for (size_t at = next_sign(text, from); at < limit; at = next_sign(text, at)) {
        struct text rest = text_from(text, at);

        if (text_starts(rest, delimiter->closing)) {
            return at;
        }
        if (delimiter_at(rest) && delimiter->opening.bytes[0] == text.bytes[at]) {
            break;
        }
        at += text.bytes[at] == '\\' ? ESCAPED : 1;
    }
    return text.size;
}

/** Whether a text holds neither the end of a paragraph nor code. */
static bool is_of_a_piece(struct text inside) {
    for (size_t i = 0; i < inside.size; i++) {
        if (inside.bytes[i] == '`' ||
            (inside.bytes[i] == '\n' && i + 1 < inside.size &&
             (inside.bytes[i + 1] == '\n' || inside.bytes[i + 1] == '\r'))) {
            return false;
        }
    }
    return true;
}

/** Signs that only formulas hold, or letters that are no words: "a*b*c". */
static bool is_formula(struct text inside) {
    bool word = false;

    for (size_t i = 0; i < inside.size; i++) {
        if (inside.bytes[i] && strchr("\\_^=", inside.bytes[i])) {
            return true;
        }
        word |= i > 0 && isalpha((unsigned char)inside.bytes[i]) &&
                isalpha((unsigned char)inside.bytes[i - 1]);
    }
    return inside.size && isalpha((unsigned char)inside.bytes[0]) && !word;
}

/** A single dollar is a price's or a variable's, too. */
static bool is_set_close(struct text text, size_t from, size_t to) {
    char behind = '\0';

    if (to + 1 < text.size) {
        behind = text.bytes[to + 1];
    }
    return from < to && !isspace((unsigned char)text.bytes[from]) &&
           !isspace((unsigned char)text.bytes[to - 1]) && !isalnum((unsigned char)behind) &&
           behind != '_' && behind != '\\';
}

static void hide(char *bytes, size_t from, size_t to) {
    for (size_t at = from; at < to; at++) {
        const char *sign = bytes[at] ? strchr(signs, bytes[at]) : NULL;

        if (sign) {
            bytes[at] = hidden[sign - signs];
        }
    }
}

static bool holds_hidden(struct text text) {
    for (size_t i = 0; hidden[i]; i++) {
        if (memchr(text.bytes, hidden[i], text.size)) {
            return true;
        }
    }
    return false;
}

struct text formulas_hide(struct text markdown, struct arena *arena) {
    char *bytes = NULL;

    if ((!text_holds(markdown, TEXT("$")) && !text_holds(markdown, TEXT("\\(")) &&
         !text_holds(markdown, TEXT("\\["))) ||
        holds_hidden(markdown)) {
        return markdown;
    }
    for (size_t at = next_sign(markdown, 0); at < markdown.size;
         at = next_sign(markdown, at)) {
        const struct delimiter *delimiter = delimiter_at(text_from(markdown, at));
        size_t from = at + (delimiter ? delimiter->opening.size : 0);
        size_t to = delimiter ? closing_at(markdown, from, delimiter) : markdown.size;

        if (to == markdown.size || !is_of_a_piece(text_slice(markdown, from, to)) ||
            !is_formula(text_slice(markdown, from, to)) ||
            (delimiter->opening.size == 1 && !is_set_close(markdown, from, to))) {
            at += delimiter ? delimiter->opening.size : ESCAPED;
            continue;
        }
        bytes = bytes ? bytes
                      : memcpy(arena_new(arena, markdown.size, 1), markdown.bytes,
                               markdown.size);
        hide(bytes, from, to);
        at = to + delimiter->closing.size;
    }
    return bytes ? (struct text){bytes, markdown.size} : markdown;
}

typedef const char *get_text(cmark_node *node);
typedef int set_text(cmark_node *node, const char *text);

static void show(cmark_node *node, get_text *get, set_text *set, struct arena *arena) {
    const char *text = get(node);
    char *shown;

    if (!text || !strpbrk(text, hidden)) {
        return;
    }
    shown = arena_copy(arena, text, strlen(text));
    for (char *at = shown; (at = strpbrk(at, hidden)); at++) {
        *at = signs[strchr(hidden, *at) - hidden];
    }
    set(node, shown);
}

void formulas_show(cmark_node *document, struct arena *arena) {
    cmark_iter *iterator = cmark_iter_new(document);

    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator);

        if (event != CMARK_EVENT_ENTER) {
            continue;
        }
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_CODE_BLOCK:
            show(node, cmark_node_get_fence_info, cmark_node_set_fence_info, arena);
            show(node, cmark_node_get_literal, cmark_node_set_literal, arena);
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            show(node, cmark_node_get_literal, cmark_node_set_literal, arena);
            break;
        case CMARK_NODE_LINK:
        case CMARK_NODE_IMAGE:
            show(node, cmark_node_get_url, cmark_node_set_url, arena);
            show(node, cmark_node_get_title, cmark_node_set_title, arena);
            break;
        default: break;
        }
    }
    cmark_iter_free(iterator);
}

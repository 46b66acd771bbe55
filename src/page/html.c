// SPDX-License-Identifier: MIT
// Tags of HTML by name, each with what it does to the text around it.

#include "html.h"

#include <viva/entity.h>

#include <ctype.h>
#include <string.h>
#include <strings.h>

struct tag {
    struct text name;
    struct text attributes;
    bool closing;
};

enum role {
    ROLE_NONE,       // vanishes
    ROLE_EFFECT,     // changes the look of what is inside
    ROLE_BREAK,      // ends a line
    ROLE_LINE,       // begins and ends on a line of its own
    ROLE_ITEM,       // ROLE_LINE with a bullet
    ROLE_CELL,       // is kept apart from its neighbour
    ROLE_PARAGRAPH,  // begins and ends a paragraph
    ROLE_KEY,        // stands in brackets
    ROLE_IMAGE,      // shows its alternative text
};

struct tag_kind {
    const char *name;
    enum role role;
    enum effect effect;  // of ROLE_EFFECT, and of a paragraph that is not EFFECT_COUNT
};

static const struct tag_kind kinds[] = {
    {"a", ROLE_EFFECT, EFFECT_LINK},
    {"b", ROLE_EFFECT, EFFECT_STRONG},
    {"blockquote", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"br", ROLE_BREAK, EFFECT_COUNT},
    {"center", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"cite", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"code", ROLE_EFFECT, EFFECT_CODE},
    {"dd", ROLE_LINE, EFFECT_COUNT},
    {"del", ROLE_EFFECT, EFFECT_STRIKE},
    {"details", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"div", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"dt", ROLE_LINE, EFFECT_COUNT},
    {"em", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"h1", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h2", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h3", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h4", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"hr", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"i", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"img", ROLE_IMAGE, EFFECT_COUNT},
    {"ins", ROLE_EFFECT, EFFECT_UNDERLINE},
    {"kbd", ROLE_KEY, EFFECT_KEY},
    {"li", ROLE_ITEM, EFFECT_COUNT},
    {"ol", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"p", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"pre", ROLE_PARAGRAPH, EFFECT_PREFORMATTED},
    {"s", ROLE_EFFECT, EFFECT_STRIKE},
    {"samp", ROLE_EFFECT, EFFECT_CODE},
    {"strike", ROLE_EFFECT, EFFECT_STRIKE},
    {"strong", ROLE_EFFECT, EFFECT_STRONG},
    {"sub", ROLE_EFFECT, EFFECT_SUBSCRIPT},
    {"summary", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"sup", ROLE_EFFECT, EFFECT_SUPERSCRIPT},
    {"table", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"td", ROLE_CELL, EFFECT_COUNT},
    {"th", ROLE_CELL, EFFECT_COUNT},
    {"tr", ROLE_LINE, EFFECT_COUNT},
    {"tt", ROLE_EFFECT, EFFECT_CODE},
    {"u", ROLE_EFFECT, EFFECT_UNDERLINE},
    {"ul", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"var", ROLE_EFFECT, EFFECT_EMPHASIS},
};

static const struct tag_kind unknown = {"", ROLE_NONE, EFFECT_COUNT};

static const struct tag_kind *kind_of(struct text name) {
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (strlen(kinds[i].name) == name.size &&
            strncasecmp(kinds[i].name, name.bytes, name.size) == 0) {
            return &kinds[i];
        }
    }
    return &unknown;
}

/** Takes "<name attributes>" apart; comments and declarations have no name. */
static struct tag tag_of(struct text markup) {
    struct tag tag = {.closing = markup.size > 1 && markup.bytes[1] == '/'};
    size_t from = tag.closing ? 2 : 1;
    size_t end = from;

    while (end < markup.size && isalnum((unsigned char)markup.bytes[end])) {
        end++;
    }
    tag.name = text_slice(markup, from, end);
    tag.attributes = text_from(markup, end);
    return tag;
}

/** The value of the alt attribute. */
static struct text alternative(struct text attributes) {
    size_t at = text_find(attributes, TEXT("alt="));
    struct text value = text_from(attributes, at + 4);
    const char *quote;

    if (at == attributes.size || !value.size ||
        (value.bytes[0] != '"' && value.bytes[0] != '\'')) {
        return TEXT("");
    }
    quote = memchr(value.bytes + 1, value.bytes[0], value.size - 1);
    return quote ? text_slice(value, 1, (size_t)(quote - value.bytes)) : TEXT("");
}

static void on_effect(struct inlines *inlines, const struct tag_kind *kind,
                      const struct tag *tag) {
    if (tag->closing) {
        inlines_leave(inlines, kind->effect);
    } else {
        inlines_enter(inlines, kind->effect);
    }
}

static void on_break(struct inlines *inlines, const struct tag_kind *kind,
                     const struct tag *tag) {
    (void)kind;
    (void)tag;
    inlines_break(inlines);
}

static void on_item(struct inlines *inlines, const struct tag_kind *kind,
                    const struct tag *tag) {
    (void)kind;
    inlines_break(inlines);
    if (!tag->closing) {
        inlines_sign(inlines, "\u2022 ", "* ");
    }
}

static void on_cell(struct inlines *inlines, const struct tag_kind *kind,
                    const struct tag *tag) {
    (void)kind;
    if (!tag->closing && !passage_at_line_start(&inlines->passage)) {
        inlines_sign(inlines, "  ", "  ");
    }
}

static void on_paragraph(struct inlines *inlines, const struct tag_kind *kind,
                         const struct tag *tag) {
    inlines_break(inlines);
    if (kind->effect != EFFECT_COUNT) {
        on_effect(inlines, kind, tag);
    }
}

static void on_key(struct inlines *inlines, const struct tag_kind *kind,
                   const struct tag *tag) {
    (void)kind;
    if (tag->closing && inlines->open[EFFECT_KEY]) {
        inlines_literal(inlines, TEXT("]"));
        inlines_leave(inlines, EFFECT_KEY);
    } else if (!tag->closing) {
        inlines_enter(inlines, EFFECT_KEY);
        inlines_literal(inlines, TEXT("["));
    }
}

static void on_image(struct inlines *inlines, const struct tag_kind *kind,
                     const struct tag *tag) {
    (void)kind;
    inlines_sign(inlines, "\u25A3 ", "# ");
    inlines_words(inlines,
                  entity_decoded(alternative(tag->attributes), inlines->passage.arena));
}

static void (*const actions[])(struct inlines *, const struct tag_kind *,
                               const struct tag *) = {
    [ROLE_NONE] = NULL,
    [ROLE_EFFECT] = on_effect,
    [ROLE_BREAK] = on_break,
    [ROLE_LINE] = on_break,
    [ROLE_ITEM] = on_item,
    [ROLE_CELL] = on_cell,
    [ROLE_PARAGRAPH] = on_paragraph,
    [ROLE_KEY] = on_key,
    [ROLE_IMAGE] = on_image,
};

static void act(struct inlines *inlines, const struct tag_kind *kind,
                const struct tag *tag) {
    if (actions[kind->role]) {
        actions[kind->role](inlines, kind, tag);
    }
}

void html_inline(struct inlines *inlines, struct text markup) {
    struct tag tag = tag_of(markup);

    act(inlines, kind_of(tag.name), &tag);
}

/** Where what begins with `opener` ends; the end of the text when it does not. */
static size_t end_after(struct text html, size_t at, struct text closer) {
    size_t end = text_find(text_from(html, at), closer) + at + closer.size;

    return end < html.size ? end : html.size;
}

static size_t end_of_tag(struct text html, size_t at) {
    char quote = '\0';

    for (size_t end = at + 1; end < html.size; end++) {
        char byte = html.bytes[end];

        if (quote && byte == quote) {
            quote = '\0';
        } else if (quote) {
            continue;
        } else if (byte == '>') {
            return end + 1;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
        } else if (byte == '<') {
            return end;
        }
    }
    return html.size;
}

/** The end of the markup at `at`, or `at` when the "<" there is only a sign. */
static size_t end_of_markup(struct text html, size_t at) {
    char next;

    if (at + 1 == html.size) {
        return at;
    }
    next = html.bytes[at + 1];
    if (text_starts(text_from(html, at), TEXT("<!--"))) {
        return end_after(html, at, TEXT("-->"));
    }
    if (next == '!') {
        return end_after(html, at, TEXT(">"));
    }
    if (next == '?') {
        return end_after(html, at, TEXT("?>"));
    }
    return isalpha((unsigned char)next) || next == '/' ? end_of_tag(html, at) : at;
}

static void add_text(struct inlines *inlines, struct text text) {
    text = entity_decoded(text, inlines->passage.arena);
    if (inlines->open[EFFECT_PREFORMATTED]) {
        inlines_literal(inlines, text);
    } else {
        inlines_words(inlines, text);
    }
}

size_t html_paragraph(struct inlines *inlines, struct text html, size_t at) {
    while (at < html.size) {
        size_t end = at + (html.bytes[at] == '<' ? end_of_markup(html, at) - at : 0);
        struct tag tag;
        const struct tag_kind *kind;

        if (end == at) {
            const char *markup = memchr(html.bytes + at + 1, '<', html.size - at - 1);

            end = markup ? (size_t)(markup - html.bytes) : html.size;
            add_text(inlines, text_slice(html, at, end));
            at = end;
            continue;
        }
        tag = tag_of(text_slice(html, at, end));
        kind = kind_of(tag.name);
        if (kind->role == ROLE_PARAGRAPH && passage_text(&inlines->passage).size) {
            return at;
        }
        act(inlines, kind, &tag);
        at = end;
    }
    return html.size;
}

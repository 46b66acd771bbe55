// SPDX-License-Identifier: MIT
// Tags of HTML by name, each with what it does to the text that it stands in.

#include "html.h"

#include <viva/entity.h>

struct tag_kind {
    const char *name;
    enum html_role role;
    enum effect effect;  // of ROLE_EFFECT, and of a paragraph that is not EFFECT_COUNT
};

static const struct tag_kind kinds[] = {
    {"a", ROLE_EFFECT, EFFECT_LINK},
    {"b", ROLE_EFFECT, EFFECT_STRONG},
    {"article", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"aside", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"blockquote", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"br", ROLE_BREAK, EFFECT_COUNT},
    {"caption", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"center", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"cite", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"code", ROLE_EFFECT, EFFECT_CODE},
    {"dd", ROLE_LINE, EFFECT_COUNT},
    {"del", ROLE_EFFECT, EFFECT_STRIKE},
    {"details", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"div", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"dt", ROLE_LINE, EFFECT_COUNT},
    {"dfn", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"dl", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"em", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"figcaption", ROLE_PARAGRAPH, EFFECT_EMPHASIS},
    {"figure", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"footer", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"h1", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h2", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h3", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h4", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h5", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"h6", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"header", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"hr", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"i", ROLE_EFFECT, EFFECT_EMPHASIS},
    {"img", ROLE_IMAGE, EFFECT_COUNT},
    {"ins", ROLE_EFFECT, EFFECT_UNDERLINE},
    {"kbd", ROLE_KEY, EFFECT_KEY},
    {"li", ROLE_ITEM, EFFECT_COUNT},
    {"ol", ROLE_LIST, EFFECT_COUNT},
    {"main", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"p", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"pre", ROLE_PARAGRAPH, EFFECT_PREFORMATTED},
    {"s", ROLE_EFFECT, EFFECT_STRIKE},
    {"samp", ROLE_EFFECT, EFFECT_CODE},
    {"section", ROLE_PARAGRAPH, EFFECT_COUNT},
    {"strike", ROLE_EFFECT, EFFECT_STRIKE},
    {"strong", ROLE_EFFECT, EFFECT_STRONG},
    {"sub", ROLE_EFFECT, EFFECT_SUBSCRIPT},
    {"summary", ROLE_PARAGRAPH, EFFECT_STRONG},
    {"sup", ROLE_EFFECT, EFFECT_SUPERSCRIPT},
    {"table", ROLE_TABLE, EFFECT_COUNT},
    {"td", ROLE_CELL, EFFECT_COUNT},
    {"th", ROLE_CELL, EFFECT_COUNT},
    {"tr", ROLE_ROW, EFFECT_COUNT},
    {"tt", ROLE_EFFECT, EFFECT_CODE},
    {"u", ROLE_EFFECT, EFFECT_UNDERLINE},
    {"ul", ROLE_LIST, EFFECT_COUNT},
    {"var", ROLE_EFFECT, EFFECT_EMPHASIS},
};

static const struct tag_kind unknown = {"", ROLE_NONE, EFFECT_COUNT};

static const struct tag_kind *kind_of(const struct tag *tag) {
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        if (tag_is(tag, kinds[i].name)) {
            return &kinds[i];
        }
    }
    return &unknown;
}

enum html_role html_role(const struct tag *tag) {
    return kind_of(tag)->role;
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
    struct arena *arena = inlines->passage.arena;
    struct text alternative = tag_attribute(tag, "alt", arena);

    (void)kind;
    inlines_image(inlines, true);
    inlines_words(inlines, text_trim(alternative).size
                               ? alternative
                               : inlines_file_name(tag_attribute(tag, "src", arena)));
    inlines_image(inlines, false);
}

static void (*const actions[])(struct inlines *, const struct tag_kind *,
                               const struct tag *) = {
    [ROLE_NONE] = NULL,      [ROLE_EFFECT] = on_effect,
    [ROLE_BREAK] = on_break, [ROLE_LINE] = on_break,
    [ROLE_LIST] = on_break,  [ROLE_ITEM] = on_item,
    [ROLE_TABLE] = on_break, [ROLE_ROW] = on_break,
    [ROLE_CELL] = on_cell,   [ROLE_PARAGRAPH] = on_paragraph,
    [ROLE_KEY] = on_key,     [ROLE_IMAGE] = on_image,
};

void html_tag(struct inlines *inlines, const struct tag *tag) {
    const struct tag_kind *kind = kind_of(tag);

    if (actions[kind->role]) {
        actions[kind->role](inlines, kind, tag);
    }
}

void html_inline(struct inlines *inlines, struct text markup) {
    struct tag tag = tag_of(markup);

    html_tag(inlines, &tag);
}

void html_text(struct inlines *inlines, struct text text) {
    text = entity_decoded(text, inlines->passage.arena);
    if (inlines->open[EFFECT_PREFORMATTED]) {
        inlines_literal(inlines, text);
    } else {
        inlines_words(inlines, text);
    }
}

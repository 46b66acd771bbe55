// SPDX-License-Identifier: MIT
// Inline nodes of Markdown become styled running text.

#include "inlines.h"

#include "formula.h"
#include "html.h"
#include "script.h"

#include <viva/display.h>

#include <string.h>

/** How an effect looks. */
static const struct {
    bool styled;
    enum style style;
    unsigned marks;
} looks[EFFECT_COUNT] = {
    [EFFECT_STRONG] = {.marks = MARK_STRONG},
    [EFFECT_EMPHASIS] = {.marks = MARK_EMPHASIS},
    [EFFECT_UNDERLINE] = {.marks = MARK_UNDERLINE},
    [EFFECT_STRIKE] = {true, STYLE_DIM, MARK_STRIKE},
    [EFFECT_LINK] = {true, STYLE_LINK, MARK_UNDERLINE},
    [EFFECT_CODE] = {true, STYLE_INLINE_CODE, 0},
    [EFFECT_KEY] = {true, STYLE_KEY, 0},
    [EFFECT_PREFORMATTED] = {true, STYLE_INLINE_CODE, 0},
};

void inlines_begin(struct inlines *inlines, enum style style, unsigned marks,
                   struct arena *arena) {
    *inlines = (struct inlines){.passage = {.arena = arena},
                                .ascii = inlines->ascii,
                                .style = style,
                                .marks = marks};
}

/** In ASCII what is struck out stands between tildes, as its author wrote it. */
static void add_tildes(struct inlines *inlines, enum effect effect) {
    if (effect == EFFECT_STRIKE && inlines->ascii && !inlines->open[effect]) {
        passage_add(&inlines->passage, TEXT("~~"), STYLE_DIM, inlines->marks);
    }
}

void inlines_enter(struct inlines *inlines, enum effect effect) {
    add_tildes(inlines, effect);
    inlines->open[effect]++;
}

void inlines_leave(struct inlines *inlines, enum effect effect) {
    if (inlines->open[effect]) {
        inlines->open[effect]--;
        add_tildes(inlines, effect);
    }
}

/** A stroke through every character: curses knows none, and a pipe shows no style. */
static struct text struck(struct text safe, struct arena *arena) {
    struct text stroke = TEXT("\u0336");
    char *out = arena_new(arena, safe.size * (1 + stroke.size) + 1, 1);
    size_t size = 0;

    for (size_t at = 0; at < safe.size;) {
        int cells;
        size_t cluster = display_cluster(safe, at, &cells);

        memcpy(out + size, safe.bytes + at, cluster);
        size += cluster;
        if (safe.bytes[at] != ' ' && safe.bytes[at] != '\n') {
            memcpy(out + size, stroke.bytes, stroke.size);
            size += stroke.size;
        }
        at += cluster;
    }
    return (struct text){out, size};
}

void inlines_literal(struct inlines *inlines, struct text text) {
    enum style style = inlines->style;
    unsigned marks = inlines->marks;

    for (size_t i = 0; i < EFFECT_COUNT; i++) {
        if (inlines->open[i]) {
            style = looks[i].styled ? looks[i].style : style;
            marks |= looks[i].marks;
        }
    }
    if (inlines->open[EFFECT_SUPERSCRIPT]) {
        text = script_raised(text, inlines->passage.arena);
    } else if (inlines->open[EFFECT_SUBSCRIPT]) {
        text = script_lowered(text, inlines->passage.arena);
    }
    text = safe_text(text, inlines->passage.arena);
    if (inlines->open[EFFECT_STRIKE] && !inlines->ascii) {
        text = struck(text, inlines->passage.arena);
    }
    passage_add(&inlines->passage, text, style, marks);
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static bool after_blank(const struct inlines *inlines) {
    const struct passage *passage = &inlines->passage;

    return passage_at_line_start(passage) || passage->bytes[passage->size - 1] == ' ';
}

void inlines_words(struct inlines *inlines, struct text text) {
    for (size_t at = 0; at < text.size;) {
        size_t end = at;

        while (end < text.size && is_blank(text.bytes[end])) {
            end++;
        }
        if (end > at && !after_blank(inlines)) {
            inlines_literal(inlines, TEXT(" "));
        }
        at = end;
        while (end < text.size && (!is_blank(text.bytes[end]) ||
                                   (text.bytes[end] == ' ' && end + 1 < text.size &&
                                    !is_blank(text.bytes[end + 1])))) {
            end++;
        }
        inlines_literal(inlines, text_slice(text, at, end));
        at = end;
    }
}

void inlines_break(struct inlines *inlines) {
    if (!passage_at_line_start(&inlines->passage)) {
        passage_add(&inlines->passage, TEXT("\n"), inlines->style, inlines->marks);
    }
}

void inlines_sign(struct inlines *inlines, const char *utf8, const char *ascii) {
    passage_add(&inlines->passage, text_of(inlines->ascii ? ascii : utf8), STYLE_BULLET,
                inlines->marks);
}

static void enter_or_leave(struct inlines *inlines, enum effect effect, bool entering) {
    if (entering) {
        inlines_enter(inlines, effect);
    } else {
        inlines_leave(inlines, effect);
    }
}

static void on_text(struct inlines *inlines, cmark_node *node, bool entering) {
    struct text text = text_of(cmark_node_get_literal(node));

    (void)entering;
    inlines_words(inlines,
                  inlines->ascii ? text : formula_text(text, inlines->passage.arena));
}

static void on_soft_break(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)node;
    (void)entering;
    inlines_words(inlines, TEXT(" "));
}

static void on_line_break(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)node;
    (void)entering;
    inlines_break(inlines);
}

static void on_code(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)entering;
    inlines_enter(inlines, EFFECT_CODE);
    inlines_literal(inlines, text_of(cmark_node_get_literal(node)));
    inlines_leave(inlines, EFFECT_CODE);
}

static void on_html(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)entering;
    html_inline(inlines, text_of(cmark_node_get_literal(node)));
}

static void on_emphasis(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)node;
    enter_or_leave(inlines, EFFECT_EMPHASIS, entering);
}

static void on_strong(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)node;
    enter_or_leave(inlines, EFFECT_STRONG, entering);
}

static void on_link(struct inlines *inlines, cmark_node *node, bool entering) {
    (void)node;
    enter_or_leave(inlines, EFFECT_LINK, entering);
}

void inlines_image(struct inlines *inlines, bool entering) {
    if (entering) {
        inlines_sign(inlines, "\u25A3 ", "# ");
    }
    enter_or_leave(inlines, EFFECT_LINK, entering);
}

struct text inlines_file_name(struct text address) {
    size_t from;

    address = text_slice(address, 0, text_find(address, TEXT("?")));
    address = text_slice(address, 0, text_find(address, TEXT("#")));
    for (from = address.size; from > 0 && address.bytes[from - 1] != '/';) {
        from--;
    }
    return text_from(address, from);
}

static bool is_nameless(cmark_node *image) {
    cmark_node *name = cmark_node_first_child(image);

    return !name ||
           (!cmark_node_next(name) && cmark_node_get_type(name) == CMARK_NODE_TEXT &&
            !text_trim(text_of(cmark_node_get_literal(name))).size);
}

static void on_image(struct inlines *inlines, cmark_node *node, bool entering) {
    inlines_image(inlines, entering);
    if (entering && is_nameless(node)) {
        inlines_words(inlines, inlines_file_name(text_of(cmark_node_get_url(node))));
    }
}

static void on_construct(struct inlines *inlines, cmark_node *node, bool entering) {
    const struct construct *construct = markup_construct(node);

    if (construct->kind == CONSTRUCT_STRIKE) {
        enter_or_leave(inlines, EFFECT_STRIKE, entering);
    } else if (entering) {
        inlines_enter(inlines, EFFECT_LINK);
        inlines_literal(inlines, script_footnote(construct->number, inlines->ascii,
                                                 inlines->passage.arena));
        inlines_leave(inlines, EFFECT_LINK);
    }
}

static void (*const handlers[])(struct inlines *, cmark_node *, bool) = {
    [CMARK_NODE_TEXT] = on_text,
    [CMARK_NODE_SOFTBREAK] = on_soft_break,
    [CMARK_NODE_LINEBREAK] = on_line_break,
    [CMARK_NODE_CODE] = on_code,
    [CMARK_NODE_HTML_INLINE] = on_html,
    [CMARK_NODE_CUSTOM_INLINE] = on_construct,
    [CMARK_NODE_EMPH] = on_emphasis,
    [CMARK_NODE_STRONG] = on_strong,
    [CMARK_NODE_LINK] = on_link,
    [CMARK_NODE_IMAGE] = on_image,
};

void inlines_node(struct inlines *inlines, cmark_node *node, bool entering) {
    size_t type = (size_t)cmark_node_get_type(node);

    if (type < sizeof(handlers) / sizeof(handlers[0]) && handlers[type]) {
        handlers[type](inlines, node, entering);
    }
}

// SPDX-License-Identifier: MIT
// Block nodes of Markdown become lines; the walk is a loop, so depth costs no stack.

#include "blocks.h"

#include "code.h"
#include "html_block.h"
#include "inlines.h"
#include "list.h"
#include "script.h"
#include "table.h"

#include <viva/markup.h>

#include <string.h>

struct layout {
    struct galley *galley;
    struct inlines inlines;
    cmark_iter *iterator;
    int bullets;  // bullet lists around
};

static bool is_tight(cmark_node *parent) {
    cmark_node *list =
        cmark_node_get_type(parent) == CMARK_NODE_ITEM ? cmark_node_parent(parent) : parent;

    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
}

/** Asks for the blank line between this block and the one before it. */
static void space_before(struct layout *layout, cmark_node *node) {
    cmark_node *parent = cmark_node_parent(node);

    if (parent && cmark_node_previous(node) && !is_tight(parent)) {
        galley_gap(layout->galley);
    }
}

static void begin_text(struct layout *layout, enum style style, unsigned marks) {
    inlines_begin(&layout->inlines, style, marks, layout->galley->arena);
}

static void end_text(struct layout *layout) {
    galley_passage(layout->galley, &layout->inlines.passage);
}

/** An alert is the author's own voice, not a quotation. */
static enum style text_style(cmark_node *node) {
    for (node = cmark_node_parent(node); node; node = cmark_node_parent(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE &&
            markup_construct(node)->kind != CONSTRUCT_ALERT) {
            return STYLE_QUOTE;
        }
    }
    return STYLE_TEXT;
}

static void on_paragraph(struct layout *layout, cmark_node *node, bool entering) {
    if (entering) {
        space_before(layout, node);
        begin_text(layout, text_style(node), 0);
    } else {
        end_text(layout);
    }
}

static void on_heading(struct layout *layout, cmark_node *node, bool entering) {
    static const struct {
        enum style style;
        unsigned marks;
    } levels[] = {
        {STYLE_TITLE, MARK_STRONG},   {STYLE_HEADING, MARK_STRONG},
        {STYLE_HEADING, MARK_STRONG}, {STYLE_HEADING, 0},
        {STYLE_HEADING, 0},           {STYLE_HEADING, 0},
    };
    int level = cmark_node_get_heading_level(node) - 1;

    if (entering) {
        space_before(layout, node);
        begin_text(layout, levels[level].style, levels[level].marks);
    } else {
        end_text(layout);
    }
}

static enum style alert_style(const char *title) {
    static const struct {
        const char *title;
        enum style style;
    } alerts[] = {{"Tip", STYLE_GOOD}, {"Warning", STYLE_HARD}, {"Caution", STYLE_AGAIN}};

    for (size_t i = 0; i < sizeof(alerts) / sizeof(alerts[0]); i++) {
        if (strcmp(alerts[i].title, title) == 0) {
            return alerts[i].style;
        }
    }
    return STYLE_ACCENT;
}

static void on_quote(struct layout *layout, cmark_node *node, bool entering) {
    struct galley *galley = layout->galley;
    const char *title = markup_construct(node)->title;
    enum style style = title ? alert_style(title) : STYLE_QUOTE;
    struct text bar = galley->ascii ? TEXT("| ") : TEXT("\u2502 ");

    if (!entering) {
        galley_pop(galley);
        return;
    }
    space_before(layout, node);
    galley_push(galley,
                (struct margin){.first = bar, .rest = bar, .style = style, .cells = 2});
    if (title) {
        begin_text(layout, style, MARK_STRONG);
        inlines_words(&layout->inlines, text_of(title));
        end_text(layout);
    }
}

static void on_list(struct layout *layout, cmark_node *node, bool entering) {
    if (entering) {
        space_before(layout, node);
        list_number(node, layout->galley->arena);
    }
    if (cmark_node_get_list_type(node) == CMARK_BULLET_LIST) {
        layout->bullets += entering ? 1 : -1;
    }
}

static void on_item(struct layout *layout, cmark_node *node, bool entering) {
    if (entering) {
        space_before(layout, node);
        galley_push(layout->galley, list_margin(layout->galley, node, layout->bullets));
    } else {
        galley_margin_line(layout->galley);
        galley_pop(layout->galley);
    }
}

static void on_code(struct layout *layout, cmark_node *node, bool entering) {
    (void)entering;
    space_before(layout, node);
    code_block(layout->galley, text_of(cmark_node_get_fence_info(node)),
               text_of(cmark_node_get_literal(node)));
}

static void on_html(struct layout *layout, cmark_node *node, bool entering) {
    (void)entering;
    space_before(layout, node);
    html_block(layout->galley, text_of(cmark_node_get_literal(node)), text_style(node));
}

static void on_rule(struct layout *layout, cmark_node *node, bool entering) {
    struct galley *galley = layout->galley;
    int cells = galley_room(galley);
    struct span rule = {
        galley_repeat(galley, galley->ascii ? TEXT("-") : TEXT("\u2500"), cells),
        STYLE_RULE, 0};

    (void)entering;
    space_before(layout, node);
    galley_line(galley, &rule, 1, cells);
}

static void on_table(struct layout *layout, cmark_node *node) {
    struct galley *galley = layout->galley;
    struct table table = table_of(node, text_style(node), galley->ascii, galley->arena);

    space_before(layout, node);
    table_layout(galley, &table);
    cmark_iter_reset(layout->iterator, node, CMARK_EVENT_EXIT);
}

static bool is_long_footnote(cmark_node *node) {
    return cmark_node_first_child(node) != cmark_node_last_child(node);
}

/** Short footnotes stand together, without blank lines. */
static void on_footnote(struct layout *layout, cmark_node *node, bool entering) {
    struct galley *galley = layout->galley;
    cmark_node *before = cmark_node_previous(node);
    struct text sign =
        script_footnote(markup_construct(node)->number, galley->ascii, galley->arena);

    if (!entering) {
        galley_margin_line(galley);
        galley_pop(galley);
        return;
    }
    if (before && (markup_construct(before)->kind != CONSTRUCT_FOOTNOTE ||
                   is_long_footnote(before) || is_long_footnote(node))) {
        galley_gap(galley);
    }
    galley_push(galley, list_sign(galley, text_of(arena_printf(galley->arena, "%.*s ",
                                                               TEXT_ARGUMENTS(sign)))));
}

static void on_construct(struct layout *layout, cmark_node *node, bool entering) {
    if (markup_construct(node)->kind == CONSTRUCT_FOOTNOTE) {
        on_footnote(layout, node, entering);
    } else if (entering) {
        on_table(layout, node);
    }
}

static void (*const handlers[])(struct layout *, cmark_node *, bool) = {
    [CMARK_NODE_PARAGRAPH] = on_paragraph,
    [CMARK_NODE_HEADING] = on_heading,
    [CMARK_NODE_BLOCK_QUOTE] = on_quote,
    [CMARK_NODE_LIST] = on_list,
    [CMARK_NODE_ITEM] = on_item,
    [CMARK_NODE_CODE_BLOCK] = on_code,
    [CMARK_NODE_HTML_BLOCK] = on_html,
    [CMARK_NODE_THEMATIC_BREAK] = on_rule,
    [CMARK_NODE_CUSTOM_BLOCK] = on_construct,
};

static void walk(struct layout *layout, cmark_node *document) {
    layout->iterator = cmark_iter_new(document);
    for (cmark_event_type event = cmark_iter_next(layout->iterator);
         event != CMARK_EVENT_DONE; event = cmark_iter_next(layout->iterator)) {
        cmark_node *node = cmark_iter_get_node(layout->iterator);
        size_t type = (size_t)cmark_node_get_type(node);
        bool entering = event == CMARK_EVENT_ENTER;

        if (type < sizeof(handlers) / sizeof(handlers[0]) && handlers[type]) {
            handlers[type](layout, node, entering);
        } else {
            inlines_node(&layout->inlines, node, entering);
        }
    }
    cmark_iter_free(layout->iterator);
}

void blocks_layout(struct galley *galley, struct text markdown) {
    cmark_node *document = markup_parse(markdown, galley->arena);
    struct layout layout = {.galley = galley, .inlines = {.ascii = galley->ascii}};

    walk(&layout, document);
    cmark_node_free(document);
}

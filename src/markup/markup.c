// SPDX-License-Identifier: MIT
// One pass over libcmark's tree that finds GitHub's constructs in it.

#include <viva/markup.h>

#include "bold.h"
#include "construct.h"
#include "footnotes.h"
#include "formulas.h"
#include "parameter.h"
#include "prose.h"
#include "tabulate.h"

#include <string.h>
#include <strings.h>

struct pass {
    struct arena *arena;
    struct source source;
    struct footnotes footnotes;
    int links;             // around the node
    int footnotes_around;  // their lines are not where they were in the source
};

const struct construct *markup_construct(cmark_node *node) {
    static const struct construct none = {.kind = CONSTRUCT_NONE};
    const struct construct *construct = NULL;

    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_CUSTOM_BLOCK:
    case CMARK_NODE_CUSTOM_INLINE:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_BLOCK_QUOTE: construct = cmark_node_get_user_data(node); break;
    default: break;
    }
    return construct ? construct : &none;
}

/** The text that a block begins with, or NULL. */
static cmark_node *first_text(cmark_node *block) {
    cmark_node *paragraph = cmark_node_first_child(block);
    cmark_node *text = paragraph ? cmark_node_first_child(paragraph) : NULL;

    return text && cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH &&
                   cmark_node_get_type(text) == CMARK_NODE_TEXT
               ? text
               : NULL;
}

/** "[ ] " and "[x] " at the start of an item make it a task. */
static void find_task(struct pass *pass, cmark_node *item) {
    cmark_node *node = first_text(item);
    struct text text = text_of(node ? cmark_node_get_literal(node) : NULL);

    if (text.size >= 4 && text.bytes[0] == '[' && strchr(" xX", text.bytes[1]) &&
        text.bytes[2] == ']' && text.bytes[3] == ' ') {
        construct_attach(
            item, (struct construct){.kind = CONSTRUCT_TASK, .done = text.bytes[1] != ' '},
            pass->arena);
        construct_cut(node, 4, pass->arena);
    }
}

static const char *alert_title(struct text text) {
    static const struct {
        const char *label;
        const char *title;
    } alerts[] = {
        {"[!NOTE]", "Note"},       {"[!TIP]", "Tip"},         {"[!IMPORTANT]", "Important"},
        {"[!WARNING]", "Warning"}, {"[!CAUTION]", "Caution"},
    };

    for (size_t i = 0; i < sizeof(alerts) / sizeof(alerts[0]); i++) {
        if (strlen(alerts[i].label) == text.size &&
            strncasecmp(alerts[i].label, text.bytes, text.size) == 0) {
            return alerts[i].title;
        }
    }
    return NULL;
}

/** "[!NOTE]" alone on the first line makes a quotation an alert; the line goes. */
static bool find_alert(struct pass *pass, cmark_node *quote) {
    cmark_node *text = first_text(quote);
    cmark_node *line_end = text ? cmark_node_next(text) : NULL;
    const char *title;

    if (!text || (line_end && cmark_node_get_type(line_end) != CMARK_NODE_SOFTBREAK)) {
        return false;
    }
    title = alert_title(text_of(cmark_node_get_literal(text)));
    if (!title) {
        return false;
    }
    construct_attach(quote, (struct construct){.kind = CONSTRUCT_ALERT, .title = title},
                     pass->arena);
    if (line_end) {
        cmark_node_free(line_end);
        cmark_node_free(text);
    } else {
        cmark_node_free(cmark_node_first_child(quote));
    }
    return true;
}

/** Reads what is in a node; `tables` says whether paragraphs may hold any. */
static void walk(struct pass *pass, cmark_node *root, bool tables);

/** Puts a table in the place of the paragraph that holds one, and reads its cells. */
static void find_table(struct pass *pass, cmark_node *paragraph, cmark_iter *iterator) {
    struct tabulated found;

    if (!tabulate(&pass->source, paragraph, pass->arena, &found)) {
        return;
    }
    cmark_node_free(paragraph);
    if (found.intro) {
        walk(pass, found.intro, false);
    }
    walk(pass, found.table, false);
    cmark_iter_reset(iterator, found.table, CMARK_EVENT_EXIT);
}

static void enter(struct pass *pass, cmark_node *node, cmark_iter *iterator, bool tables) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_ITEM: find_task(pass, node); break;
    case CMARK_NODE_BLOCK_QUOTE:
        if (find_alert(pass, node)) {
            cmark_iter_reset(iterator, node, CMARK_EVENT_ENTER);
        }
        break;
    case CMARK_NODE_PARAGRAPH:
        if (tables && !pass->footnotes_around) {
            find_table(pass, node, iterator);
        }
        break;
    case CMARK_NODE_CUSTOM_BLOCK:
        pass->footnotes_around += markup_construct(node)->kind == CONSTRUCT_FOOTNOTE;
        break;
    case CMARK_NODE_LINK: pass->links++; break;
    case CMARK_NODE_TEXT: footnotes_number(&pass->footnotes, node); break;
    default: break;
    }
}

/** The children of what is left behind have all been seen: they may change. */
static void leave(struct pass *pass, cmark_node *node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        prose_read(node, &pass->footnotes, pass->links == 0, pass->arena);
        break;
    case CMARK_NODE_LINK:
        pass->links--;
        prose_read(node, &pass->footnotes, false, pass->arena);
        break;
    case CMARK_NODE_CUSTOM_BLOCK:
        pass->footnotes_around -= markup_construct(node)->kind == CONSTRUCT_FOOTNOTE;
        if (markup_construct(node)->kind == CONSTRUCT_CELL) {
            prose_read(node, &pass->footnotes, true, pass->arena);
        }
        break;
    default: break;
    }
}

static void walk(struct pass *pass, cmark_node *root, bool tables) {
    cmark_iter *iterator = cmark_iter_new(root);

    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator);

        if (event == CMARK_EVENT_ENTER) {
            enter(pass, node, iterator, tables);
        } else {
            leave(pass, node);
        }
    }
    cmark_iter_free(iterator);
}

cmark_node *markup_parse(struct text markdown, struct arena *arena) {
    struct text text = formulas_hide(markdown, arena);
    struct pass pass = {.arena = arena, .source = {.text = text}};
    cmark_node *document = markup_tree(text);

    parameters_are_text(document, text);
    // Escaped ones look the same in the tree.
    if (text_holds(text, TEXT("**")) && !text_holds(text, TEXT("\\*"))) {
        bold_read_all(document, arena);
    }
    cmark_consolidate_text_nodes(document);
    footnotes_take(&pass.footnotes, document, &pass.source, arena);
    walk(&pass, document, text_holds(text, TEXT("|")));
    footnotes_settle(&pass.footnotes, document);
    if (text.bytes != markdown.bytes) {
        formulas_show(document, arena);
    }
    return document;
}

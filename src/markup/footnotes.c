// SPDX-License-Identifier: MIT
// Footnotes, out of what libcmark makes of them: paragraphs, code blocks and links.

#include "footnotes.h"

#include "construct.h"

#include <stdlib.h>
#include <string.h>

/** Nodes found in one walk, to be changed when it is over. */
struct nodes {
    struct arena *arena;
    cmark_node **items;
    size_t count;
    size_t capacity;
};

static void add_node(struct nodes *nodes, cmark_node *node) {
    nodes->items = arena_grow(nodes->arena, nodes->items, nodes->count, &nodes->capacity,
                              sizeof(cmark_node *));
    nodes->items[nodes->count++] = node;
}

static bool is_label_byte(char byte) {
    return (unsigned char)byte > ' ' && !strchr("[]^", byte);
}

struct text footnote_label(struct text text) {
    size_t end = 2;

    if (!text_starts(text, TEXT("[^"))) {
        return TEXT("");
    }
    while (end < text.size && is_label_byte(text.bytes[end])) {
        end++;
    }
    return end < text.size && text.bytes[end] == ']' ? text_slice(text, 2, end) : TEXT("");
}

static struct text literal_of(cmark_node *node) {
    return text_of(node && cmark_node_get_type(node) == CMARK_NODE_TEXT
                       ? cmark_node_get_literal(node)
                       : NULL);
}

/** The label if a definition begins with this node. */
static struct text definition_label(cmark_node *node) {
    struct text text = literal_of(node);
    struct text label = footnote_label(text);

    return text_starts(text_from(text, label.size + 3), TEXT(":")) ? label : TEXT("");
}

static bool is_break(cmark_node *node) {
    cmark_node_type type = cmark_node_get_type(node);

    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK;
}

/** The first definition from this node of a paragraph on, at the beginning of a line. */
static cmark_node *next_definition(cmark_node *node) {
    while (node) {
        cmark_node *before = cmark_node_previous(node);

        if ((!before || is_break(before)) && definition_label(node).size) {
            break;
        }
        node = cmark_node_next(node);
    }
    return node;
}

/** The label of a link that libcmark made of "[^label]" and "[^label]: address". */
static struct text linked_label(cmark_node *link, struct arena *arena) {
    cmark_node *child = cmark_node_first_child(link);
    struct text text = literal_of(child);
    struct text label;

    if (!text_starts(text, TEXT("^")) || cmark_node_next(child)) {
        return TEXT("");
    }
    label = text_of(arena_printf(arena, "[%.*s]", TEXT_ARGUMENTS(text)));
    return footnote_label(label).size + 3 == label.size ? footnote_label(label) : TEXT("");
}

/** Adds a footnote with an empty paragraph; returns the paragraph. */
static cmark_node *add_footnote(struct footnotes *footnotes, struct text label, bool linked,
                                struct arena *arena) {
    cmark_node *node =
        construct_node((struct construct){.kind = CONSTRUCT_FOOTNOTE}, arena);
    cmark_node *paragraph = markup_node(CMARK_NODE_PARAGRAPH);

    footnotes->items = arena_grow(arena, footnotes->items, footnotes->count,
                                  &footnotes->capacity, sizeof(*footnotes->items));
    footnotes->items[footnotes->count] =
        (struct footnote){.label = text_copy(label, arena),
                          .node = node,
                          .construct = cmark_node_get_user_data(node),
                          .order = footnotes->count,
                          .linked = linked};
    footnotes->count++;
    cmark_node_append_child(node, paragraph);
    return paragraph;
}

/** The footnote behind a link gets the address for its text; the link becomes a mark again. */
static void take_link(struct footnotes *footnotes, cmark_node *link, struct arena *arena) {
    struct text label = linked_label(link, arena);
    const char *title = cmark_node_get_title(link);
    const char *text =
        arena_printf(arena, "%s%s%s", cmark_node_get_url(link), *title ? " " : "", title);
    const char *mark = arena_printf(arena, "[^%.*s]", TEXT_ARGUMENTS(label));

    cmark_node_append_child(add_footnote(footnotes, label, true, arena),
                            construct_text(text_of(text), arena));
    cmark_node_insert_before(link, construct_text(text_of(mark), arena));
    cmark_node_free(link);
}

/** Moves one definition into a footnote of its own; returns the one behind it. */
static cmark_node *take_definition(struct footnotes *footnotes, cmark_node *first,
                                   struct arena *arena) {
    struct text label = definition_label(first);
    struct text text = text_from(literal_of(first), label.size + 4);
    cmark_node *paragraph = add_footnote(footnotes, label, false, arena);
    cmark_node *line_end = cmark_node_previous(first);
    cmark_node *next = next_definition(cmark_node_next(first));

    while (text_starts(text, TEXT(" "))) {
        text = text_from(text, 1);
    }
    construct_set_text(first, text, arena);
    construct_move(paragraph, first, next ? cmark_node_previous(next) : NULL);
    if (line_end) {
        cmark_node_free(line_end);
    }
    return next;
}

/** Behind a definition an indented block is no code but more of the footnote. */
static void take_continuation(cmark_node *footnote, cmark_node *code) {
    struct text text = text_of(cmark_node_get_literal(code));
    cmark_node *document = markup_tree(text);

    cmark_consolidate_text_nodes(document);
    construct_move(footnote, cmark_node_first_child(document), NULL);
    cmark_node_free(document);
    cmark_node_free(code);
}

/** libcmark does not tell; but the first line of a block with a fence is the fence. */
static bool is_indented_code(cmark_node *node, struct source *source, struct arena *arena) {
    struct text literal;
    struct text line;

    if (!node || cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK) {
        return false;
    }
    literal = text_of(cmark_node_get_literal(node));
    line = grid_line(source, cmark_node_get_start_line(node), arena);
    return text_ends(line, text_trim(text_line(&literal)));
}

static void take_paragraph(struct footnotes *footnotes, cmark_node *paragraph,
                           struct source *source, struct arena *arena) {
    cmark_node *behind = cmark_node_next(paragraph);
    cmark_node *definition = next_definition(cmark_node_first_child(paragraph));

    while (definition) {
        definition = take_definition(footnotes, definition, arena);
    }
    if (!cmark_node_first_child(paragraph)) {
        cmark_node_free(paragraph);
    }
    if (is_indented_code(behind, source, arena)) {
        take_continuation(footnotes->items[footnotes->count - 1].node, behind);
    }
}

static int compare_labels(struct text a, struct text b) {
    int order = memcmp(a.bytes, b.bytes, a.size < b.size ? a.size : b.size);

    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int by_label(const void *left, const void *right) {
    const struct footnote *a = left;
    const struct footnote *b = right;
    int order = compare_labels(a->label, b->label);

    return order ? order : (a->order > b->order) - (a->order < b->order);
}

static int by_number(const void *left, const void *right) {
    const struct footnote *a = left;
    const struct footnote *b = right;
    // Not mentioned is 0 and comes last.
    unsigned first = (unsigned)a->construct->number - 1;
    unsigned second = (unsigned)b->construct->number - 1;

    return first != second ? (first > second) - (first < second)
                           : (a->order > b->order) - (a->order < b->order);
}

/** Every mark that libcmark took for a link has brought its definition along: one is enough. */
static void drop_copies(struct footnotes *footnotes) {
    size_t kept = 0;

    for (size_t i = 0; i < footnotes->count; i++) {
        struct footnote *here = &footnotes->items[i];

        if (i > 0 && here->linked && text_equal(here->label, here[-1].label)) {
            cmark_node_free(here->node);
            here->node = NULL;
        }
    }
    for (size_t i = 0; i < footnotes->count; i++) {
        if (footnotes->items[i].node) {
            footnotes->items[kept++] = footnotes->items[i];
        }
    }
    footnotes->count = kept;
}

static void append_all(const struct footnotes *footnotes, cmark_node *document) {
    for (size_t i = 0; i < footnotes->count; i++) {
        cmark_node_append_child(document, footnotes->items[i].node);
    }
}

static struct nodes find_definitions(cmark_node *document, struct arena *arena) {
    struct nodes nodes = {.arena = arena};
    cmark_iter *iterator = cmark_iter_new(document);

    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator);
        cmark_node_type type = cmark_node_get_type(node);

        if (event == CMARK_EVENT_EXIT &&
            ((type == CMARK_NODE_PARAGRAPH &&
              next_definition(cmark_node_first_child(node))) ||
             (type == CMARK_NODE_LINK && linked_label(node, arena).size))) {
            add_node(&nodes, node);
        }
    }
    cmark_iter_free(iterator);
    return nodes;
}

void footnotes_take(struct footnotes *footnotes, cmark_node *document,
                    struct source *source, struct arena *arena) {
    struct nodes nodes;

    if (!text_holds(source->text, TEXT("[^"))) {
        return;
    }
    nodes = find_definitions(document, arena);
    for (size_t i = 0; i < nodes.count; i++) {
        if (cmark_node_get_type(nodes.items[i]) == CMARK_NODE_LINK) {
            take_link(footnotes, nodes.items[i], arena);
        } else {
            take_paragraph(footnotes, nodes.items[i], source, arena);
        }
    }
    append_all(footnotes, document);
    if (footnotes->count) {
        qsort(footnotes->items, footnotes->count, sizeof(*footnotes->items), by_label);
        drop_copies(footnotes);
    }
}

/** The first footnote of this label, or NULL. */
static struct footnote *find(const struct footnotes *footnotes, struct text label) {
    size_t low = 0;
    size_t high = footnotes->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (compare_labels(footnotes->items[middle].label, label) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < footnotes->count && text_equal(footnotes->items[low].label, label)
               ? &footnotes->items[low]
               : NULL;
}

void footnotes_number(struct footnotes *footnotes, cmark_node *node) {
    struct text text = literal_of(node);

    for (size_t at; footnotes->count && (at = text_find(text, TEXT("[^"))) < text.size;) {
        struct text label = footnote_label(text_from(text, at));
        struct footnote *found = label.size ? find(footnotes, label) : NULL;

        if (found && !found->construct->number) {
            found->construct->number = ++footnotes->last;
        }
        text = text_from(text, at + 2);
    }
}

int footnotes_find(const struct footnotes *footnotes, struct text label) {
    const struct footnote *found = find(footnotes, label);

    return found ? found->construct->number : 0;
}

void footnotes_settle(struct footnotes *footnotes, cmark_node *document) {
    if (!footnotes->count) {
        return;
    }
    qsort(footnotes->items, footnotes->count, sizeof(*footnotes->items), by_number);
    for (size_t i = 0; i < footnotes->count; i++) {
        footnotes->items[i].construct->number = (int)i + 1;
    }
    append_all(footnotes, document);
}

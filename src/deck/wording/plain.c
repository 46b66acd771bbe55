// SPDX-License-Identifier: MIT
// What Markdown says without its markup, its points, and the files it links to.

#include <viva/plain.h>

#include "builder.h"
#include "line.h"
#include "plain_words.h"

#include <viva/entity.h>
#include <viva/markup.h>
#include <viva/tag.h>

#include <string.h>

enum {
    SENTENCES_MIN = 2,
    SENTENCES_MAX = 7,
};

/** Adds raw HTML without its tags and comments; words go on through <b> and its like. */
static void add_html(struct builder *out, struct text html) {
    for (size_t at = 0, end; at < html.size; at = end) {
        struct tag tag;
        bool markup;

        end = tag_next(html, at, &markup, &tag);
        if (!markup) {
            builder_add_words(out, entity_decoded(text_slice(html, at, end), out->arena));
        } else if (!tag_is_within_words(&tag)) {
            builder_add_space(out);
        }
    }
}

/** A tag among words; a break parts them. */
static void add_tag(struct builder *out, struct text markup) {
    struct tag tag = tag_of(markup);

    if (tag_is(&tag, "br")) {
        builder_add_space(out);
    }
}

/** What a construct says by itself: the number of a footnote, the label of an alert. */
static void add_construct(struct builder *out, cmark_node *node) {
    const struct construct *construct = markup_construct(node);

    if (construct->number) {
        builder_add(out, text_of(arena_printf(out->arena, "[%d]", construct->number)));
    }
    if (construct->title) {
        builder_add(out, text_of(construct->title));
    }
    if (construct->kind == CONSTRUCT_FOOTNOTE || construct->title) {
        builder_add_space(out);
    }
}

static void add_leaf(struct builder *out, cmark_node *node) {
    struct text literal = text_of(cmark_node_get_literal(node));

    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE: builder_add_words(out, literal); break;
    case CMARK_NODE_CODE_BLOCK:
        builder_add_space(out);
        builder_add_words(out, literal);
        builder_add_space(out);
        break;
    case CMARK_NODE_HTML_BLOCK: add_html(out, literal); break;
    case CMARK_NODE_HTML_INLINE: add_tag(out, literal); break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: builder_add_space(out); break;
    default: add_construct(out, node); break;
    }
}

/** Whether a line ends here: nothing beside it, a break, or another image. */
static bool ends_line(cmark_node *beside) {
    switch (cmark_node_get_type(beside)) {
    case CMARK_NODE_NONE:
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
    case CMARK_NODE_IMAGE: return true;
    default: return false;
    }
}

/** An image on a line of its own: its name is no part of what the text says. */
static bool is_picture(cmark_node *node) {
    return cmark_node_get_type(node) == CMARK_NODE_IMAGE &&
           ends_line(cmark_node_previous(node)) && ends_line(cmark_node_next(node));
}

/** The plain text of a node and all that is in it. */
static struct text node_text(cmark_node *node, struct arena *arena) {
    struct builder out = {.arena = arena};
    cmark_iter *walk = cmark_iter_new(node);

    for (cmark_event_type event; (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
        cmark_node *here = cmark_iter_get_node(walk);

        if (event == CMARK_EVENT_ENTER && is_picture(here)) {
            cmark_iter_reset(walk, here, CMARK_EVENT_EXIT);
        } else if (event == CMARK_EVENT_ENTER) {
            add_leaf(&out, here);
        } else if (cmark_node_get_type(here) <= CMARK_NODE_LAST_BLOCK) {
            builder_add_space(&out);
        }
    }
    cmark_iter_free(walk);
    return builder_text(&out);
}

/** A tree that is read and left, and where others live. */
struct tree {
    struct arena arena;
    struct arena *others;
    cmark_node *root;
};

static void open_tree(struct tree *tree, struct text markdown, struct arena *arena) {
    tree->arena = (struct arena){0};
    tree->others = markup_live_in(&tree->arena);
    tree->root = markup_parse(markdown, arena);
}

static void close_tree(struct tree *tree) {
    markup_live_in(tree->others);
    arena_free(&tree->arena);
}

struct text plain_text(struct text markdown, struct arena *arena) {
    struct builder words = {.arena = arena};
    struct tree tree;
    struct text text;
    bool item;

    if (plain_words_are(markdown)) {
        while (markdown.size) {
            plain_words_add(&words, plain_words_next(&markdown, &item));
            builder_add_space(&words);
        }
        return builder_text(&words);
    }
    open_tree(&tree, markdown, arena);
    text = node_text(tree.root, arena);
    close_tree(&tree);
    return text;
}

struct texts {
    struct arena *arena;
    struct text *items;
    size_t count;
    size_t capacity;
};

static void add_text(struct texts *texts, struct text text) {
    if (text.size) {
        texts->items = arena_grow(texts->arena, texts->items, texts->count,
                                  &texts->capacity, sizeof(*texts->items));
        texts->items[texts->count++] = text;
    }
}

/** Whether nothing but links stands there, with commas and the like between them. */
static bool is_links(cmark_node *paragraph) {
    bool linked = false;

    for (cmark_node *part = cmark_node_first_child(paragraph); part;
         part = cmark_node_next(part)) {
        cmark_node_type type = cmark_node_get_type(part);
        const char *words = type == CMARK_NODE_TEXT ? cmark_node_get_literal(part) : "";

        linked |= type == CMARK_NODE_LINK;
        if (words[strspn(words, " ,;.|-")] ||
            (type != CMARK_NODE_LINK && type != CMARK_NODE_TEXT &&
             type != CMARK_NODE_SOFTBREAK && type != CMARK_NODE_LINEBREAK)) {
            return false;
        }
    }
    return linked;
}

static bool is_list_of_links(cmark_node *list) {
    for (cmark_node *item = cmark_node_first_child(list); item;
         item = cmark_node_next(item)) {
        cmark_node *only = cmark_node_first_child(item);

        if (!only || cmark_node_next(only) || !is_links(only)) {
            return false;
        }
    }
    return true;
}

/** The items of its lists; one of links behind others is where to read on, and no point. */
static void add_items(struct texts *points, cmark_node *parent) {
    for (cmark_node *list = cmark_node_first_child(parent); list;
         list = cmark_node_next(list)) {
        if (cmark_node_get_type(list) != CMARK_NODE_LIST ||
            (points->count && is_list_of_links(list))) {
            continue;
        }
        for (cmark_node *item = cmark_node_first_child(list); item;
             item = cmark_node_next(item)) {
            add_text(points, node_text(item, points->arena));
        }
    }
}

/** The one item of the one list, or NULL. */
static cmark_node *only_item(cmark_node *root) {
    cmark_node *found = NULL;

    for (cmark_node *list = cmark_node_first_child(root); list;
         list = cmark_node_next(list)) {
        if (cmark_node_get_type(list) != CMARK_NODE_LIST) {
            continue;
        }
        if (found || cmark_node_next(cmark_node_first_child(list))) {
            return NULL;
        }
        found = cmark_node_first_child(list);
    }
    return found;
}

/** What often ends in a full stop without ending a sentence. */
static bool is_abbreviation(struct text before) {
    static const char *const endings[] = {"e.g",  "i.e", "etc", "vs",  "cf", "approx",
                                          "resp", "Dr",  "Mr",  "Mrs", "no", "al",
                                          "т.е",  "т.д", "т.п", NULL};
    size_t start = before.size;

    while (start > 0 && !strchr(" (\"", before.bytes[start - 1])) {
        start--;
    }
    before = text_from(before, start);
    return text_is_any(before, endings);
}

static bool starts_lower(struct text text) {
    return text.size && text.bytes[0] >= 'a' && text.bytes[0] <= 'z';
}

/** The length of the mark that ends a sentence here, with the space it needs behind it. */
static size_t sentence_end(struct text text, size_t at) {
    static const char *const wide[] = {"。", "！", "？", NULL};
    size_t end = at + 1;

    if (!strchr(".!?", text.bytes[at])) {
        return text_starts_any(text_from(text, at), wide);
    }
    while (end < text.size && strchr("\"')]", text.bytes[end])) {
        end++;
    }
    if (end < text.size &&
        (text.bytes[end] != ' ' || starts_lower(text_from(text, end + 1)) ||
         is_abbreviation(text_slice(text, 0, at)))) {
        return 0;
    }
    return end - at;
}

static void add_sentences(struct texts *points, struct text text) {
    size_t from = 0;

    for (size_t at = 0; at < text.size;) {
        size_t end = sentence_end(text, at);

        if (end) {
            add_text(points, text_trim(text_slice(text, from, at + end)));
            from = at + end;
        }
        at += end ? end : 1;
    }
    add_text(points, text_trim(text_from(text, from)));
}

/** Sentences are points when there are a few of them; returns how many are left. */
static size_t keep_few(struct texts *points) {
    if (points->count < SENTENCES_MIN || points->count > SENTENCES_MAX) {
        points->count = 0;
    }
    return points->count;
}

static void add_paragraphs(struct texts *points, cmark_node *root) {
    for (cmark_node *node = cmark_node_first_child(root); node;
         node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH && !is_links(node)) {
            add_sentences(points, node_text(node, points->arena));
        }
    }
    keep_few(points);
}

static void find_points(struct texts *points, cmark_node *root) {
    cmark_node *item = only_item(root);

    if (item) {
        add_items(points, item);
    }
    if (!points->count) {
        add_items(points, root);
    }
    if (!points->count) {
        add_paragraphs(points, root);
    }
}

static bool has_scheme(struct text url) {
    size_t at = 0;

    while (at < url.size &&
           (strchr("+.-", url.bytes[at]) ||
            (url.bytes[at] >= '0' && url.bytes[at] <= '9') ||
            ((url.bytes[at] | 0x20) >= 'a' && (url.bytes[at] | 0x20) <= 'z'))) {
        at++;
    }
    return at > 0 && at < url.size && url.bytes[at] == ':';
}

static void add_link(struct texts *links, struct text url) {
    if (has_scheme(url) || text_starts(url, TEXT("/")) || text_starts(url, TEXT("#"))) {
        return;
    }
    url = text_slice(url, 0, text_find(url, TEXT("#")));
    url = text_slice(url, 0, text_find(url, TEXT("?")));
    for (size_t i = 0; i < links->count; i++) {
        if (text_equal(links->items[i], url)) {
            return;
        }
    }
    add_text(links, text_copy(url, links->arena));
}

static void find_links(struct texts *links, cmark_node *root) {
    cmark_iter *walk = cmark_iter_new(root);

    while (cmark_iter_next(walk) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk);

        if (cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER &&
            cmark_node_get_type(node) == CMARK_NODE_LINK) {
            add_link(links, text_of(cmark_node_get_url(node)));
        }
    }
    cmark_iter_free(walk);
}

size_t plain_points(struct text markdown, struct arena *arena, const struct text **points) {
    struct plain plain;

    plain_read(markdown, arena, &plain);
    *points = plain.points;
    return plain.point_count;
}

size_t plain_links(struct text markdown, struct arena *arena, const struct text **links) {
    struct texts found = {.arena = arena};

    if (!plain_words_are(markdown)) {
        struct tree tree;

        open_tree(&tree, markdown, arena);
        find_links(&found, tree.root);
        close_tree(&tree);
    }
    *links = found.items;
    return found.count;
}

/** Items are the points, or else a few sentences of the paragraphs. */
static void find_points_of_words(struct texts *points, struct text markdown) {
    struct texts sentences = {.arena = points->arena};

    while (markdown.size) {
        bool item;
        struct text text = plain_text(plain_words_next(&markdown, &item), points->arena);

        if (item) {
            add_text(points, text);
        } else {
            add_sentences(&sentences, text);
        }
    }
    if (!points->count) {
        keep_few(&sentences);
        *points = sentences;
    }
}

void plain_read(struct text markdown, struct arena *arena, struct plain *plain) {
    struct texts points = {.arena = arena};
    struct texts links = {.arena = arena};

    if (plain_words_are(markdown)) {
        plain->text = plain_text(markdown, arena);
        find_points_of_words(&points, markdown);
    } else {
        struct tree tree;

        open_tree(&tree, markdown, arena);
        plain->text = node_text(tree.root, arena);
        find_points(&points, tree.root);
        find_links(&links, tree.root);
        close_tree(&tree);
    }
    plain->points = points.items;
    plain->point_count = points.count;
    plain->links = links.items;
    plain->link_count = links.count;
}

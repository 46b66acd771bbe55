// SPDX-License-Identifier: MIT
// The properties of a page: it fits, it is safe, it says what the Markdown says.

#include "golden/page/page_check.h"

#include "page/bounds.h"

#include <viva/display.h>

#include <cmark.h>
#include <utf8proc.h>

#include <string.h>
#include <wchar.h>

static bool is_blank(const struct page_line *line) {
    for (size_t i = 0; i < line->span_count; i++) {
        if (text_trim(line->spans[i].text).size) {
            return false;
        }
    }
    return !line->pans;
}

static bool is_clean(struct text text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;

        at += text_decode(text, at, &code_point);
        if (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) ||
            (code_point >= 0x202A && code_point <= 0x202E) ||
            (code_point >= 0x2066 && code_point <= 0x2069)) {
            return false;
        }
    }
    return text_valid(text);
}

static const char *check_line(const struct page_line *line,
                              const struct page_options *options) {
    int width = 0;

    for (size_t i = 0; i < line->span_count; i++) {
        if (!is_clean(line->spans[i].text)) {
            return "a control character or bad UTF-8 in a span";
        }
        if ((line->spans[i].marks & options->marks) != options->marks) {
            return "a span without the marks of the page";
        }
        width += display_width(line->spans[i].text);
    }
    if (width != line->width) {
        return "a line is not as wide as it says";
    }
    if (line->indent > options->width || line->indent < 0) {
        return "a margin wider than the page";
    }
    return !line->pans && width > options->width ? "a line is wider than the page" : NULL;
}

static const char *check_lines(const struct page *page,
                               const struct page_options *options) {
    for (size_t i = 0; i < page->line_count; i++) {
        const char *fault = check_line(&page->lines[i], options);

        if (fault) {
            return fault;
        }
        if (is_blank(&page->lines[i]) &&
            (i == 0 || i + 1 == page->line_count || is_blank(&page->lines[i - 1]))) {
            return "a blank line too many";
        }
    }
    return NULL;
}

/*
 * Words are compared without what the layout may add or change: white space,
 * marks (one may lose its base), brackets of keys, bars, and signs for raised text.
 */
static void add_words(struct text text, bool ascii_only, char *out, size_t *size) {
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        size_t length = text_decode(text, at, &code_point);
        bool skip = code_point == 0x2502 ||
                    (code_point < 0x80 ? strchr(" \n[]|^_()~", (int)code_point) != NULL
                                       : ascii_only || wcwidth((wchar_t)code_point) <= 0);

        if (!skip) {
            memcpy(out + *size, text.bytes + at, length);
            *size += length;
        }
        at += length;
    }
}

static bool is_task(cmark_node *text) {
    cmark_node *paragraph = cmark_node_parent(text);
    const char *literal = cmark_node_get_literal(text);

    return !cmark_node_previous(text) && !cmark_node_previous(paragraph) &&
           cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH &&
           cmark_node_get_type(cmark_node_parent(paragraph)) == CMARK_NODE_ITEM &&
           (strncmp(literal, "[ ] ", 4) == 0 || strncmp(literal, "[x] ", 4) == 0 ||
            strncmp(literal, "[X] ", 4) == 0);
}

/** The words of the Markdown; false if there is HTML whose words are not so easily had. */
static bool source_words(struct text markdown, bool ascii_only, struct arena *arena,
                         struct text *words) {
    cmark_node *document =
        cmark_parse_document(markdown.bytes, markdown.size, CMARK_OPT_DEFAULT);
    cmark_iter *iterator;
    char *out = arena_new(arena, markdown.size * 16 + 16, 1);
    size_t size = 0;
    bool easy = true;

    cmark_consolidate_text_nodes(document);
    iterator = cmark_iter_new(document);
    while (cmark_iter_next(iterator) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator);
        cmark_node_type type = cmark_node_get_type(node);
        const char *literal = cmark_node_get_literal(node);

        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE ||
            type == CMARK_NODE_CODE_BLOCK) {
            size_t skip = type == CMARK_NODE_TEXT && is_task(node) ? 4 : 0;
            struct text text = text_copy(text_of(literal + skip), arena);

            add_words(safe_text(text, arena), ascii_only, out, &size);
        }
        easy = easy && type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_HTML_INLINE;
    }
    cmark_iter_free(iterator);
    cmark_node_free(document);
    *words = (struct text){out, size};
    return easy;
}

static bool is_decoration(enum style style) {
    return style == STYLE_BULLET || style == STYLE_RULE || style == STYLE_CODE_BAR;
}

static struct text page_words(const struct page *page, bool ascii_only,
                              struct arena *arena) {
    size_t capacity = 1;
    size_t size = 0;
    char *out;

    for (size_t i = 0; i < page->line_count; i++) {
        for (size_t k = 0; k < page->lines[i].span_count; k++) {
            capacity += page->lines[i].spans[k].text.size;
        }
    }
    out = arena_new(arena, capacity, 1);
    for (size_t i = 0; i < page->line_count; i++) {
        for (size_t k = 0; k < page->lines[i].span_count; k++) {
            const struct span *span = &page->lines[i].spans[k];

            if (!is_decoration(span->style)) {
                add_words(span->text, ascii_only, out, &size);
            }
        }
    }
    return (struct text){out, size};
}

/** Tables say their headers again when they are stacked: a bar in the source is left out. */
static const char *check_words(struct text markdown, const struct page *page,
                               const struct page_options *options, struct arena *arena) {
    bool ascii_only =
        options->width == 1;  // where a stand-in may take the place of a wide one
    struct text words;
    bool cut;
    struct text bounded = bounds_applied(markdown, arena, &cut);

    if (text_find(markdown, TEXT("|")) < markdown.size || cut ||
        bounded.bytes != markdown.bytes ||
        !source_words(markdown, ascii_only, arena, &words)) {
        return NULL;
    }
    // In ASCII the stand-in of a wide character is a question mark.
    if (options->ascii && ascii_only) {
        return NULL;
    }
    return text_equal(words, page_words(page, ascii_only, arena))
               ? NULL
               : "the page does not say what the Markdown says";
}

static const char *check_purity(struct text markdown, const struct page *page,
                                const struct page_options *options, struct arena *arena) {
    struct page_options other = *options;
    struct page again;

    other.width = options->width % 7 + 1;
    page_layout(markdown, &other, arena);
    again = page_layout(markdown, options, arena);
    return text_equal(page_text(page, arena), page_text(&again, arena))
               ? NULL
               : "the same Markdown gave two pages";
}

const char *page_check(struct text markdown, const struct page_options *options,
                       struct arena *arena) {
    struct page page = page_layout(markdown, options, arena);
    const char *fault = check_lines(&page, options);

    if (!fault) {
        fault = check_words(markdown, &page, options, arena);
    }
    return fault ? fault : check_purity(markdown, &page, options, arena);
}

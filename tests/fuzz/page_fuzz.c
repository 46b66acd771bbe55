// SPDX-License-Identifier: MIT
// Any Markdown at any width: the page fits, is safe, and says what the Markdown says.

#include "fuzz/page_fuzz.h"

#include "page/bounds.h"

#include <viva/display.h>
#include <viva/plain.h>

#include <cmark.h>

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { WIDEST = 300, WIDE = 4000, FLAG_ASCII = 1, FLAG_STRONG = 2, FLAG_PARAGRAPH = 4 };

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
static void add_words(struct text text, char *out, size_t *size) {
    for (size_t at = 0; at < text.size;) {
        uint32_t code_point;
        size_t length = text_decode(text, at, &code_point);
        bool skip = code_point == 0x2502 ||
                    (code_point < 0x80 ? strchr(" \n[]|^_()~", (int)code_point) != NULL
                                       : wcwidth((wchar_t)code_point) <= 0);

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

/** What a node says; white space that came out of an entity is but white space. */
static struct text node_text(cmark_node *node, struct arena *arena) {
    bool words = cmark_node_get_type(node) == CMARK_NODE_TEXT;
    char *literal = text_string(text_of(cmark_node_get_literal(node)), arena);

    for (char *byte = literal; words && *byte; byte++) {
        *byte = *byte == '\r' || *byte == '\t' ? ' ' : *byte;
    }
    return safe_text(text_of(literal + (words && is_task(node) ? 4 : 0)), arena);
}

/** The page names such an image by its file. */
static bool is_nameless_image(cmark_node *node) {
    cmark_node *name = cmark_node_first_child(node);

    return cmark_node_get_type(node) == CMARK_NODE_IMAGE &&
           (!name || (cmark_node_get_type(name) == CMARK_NODE_TEXT &&
                      !text_trim(text_of(cmark_node_get_literal(name))).size));
}

/** The words of the Markdown; false if there is HTML whose words are not so easily had. */
static bool source_words(struct text markdown, struct arena *arena, struct text *words) {
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

        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE ||
            type == CMARK_NODE_CODE_BLOCK) {
            add_words(node_text(node, arena), out, &size);
        }
        easy = easy && type != CMARK_NODE_HTML_BLOCK && type != CMARK_NODE_HTML_INLINE &&
               !is_nameless_image(node);
    }
    cmark_iter_free(iterator);
    cmark_node_free(document);
    *words = (struct text){out, size};
    return easy;
}

static bool is_decoration(enum style style) {
    return style == STYLE_BULLET || style == STYLE_RULE || style == STYLE_CODE_BAR;
}

static struct text page_words(const struct page *page, struct arena *arena) {
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
                add_words(span->text, out, &size);
            }
        }
    }
    return (struct text){out, size};
}

static bool is_ascii(struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        if (text.bytes[i] & 0x80) {
            return false;
        }
    }
    return true;
}

/** Whether the Markdown holds what our own pass or the page puts into other words. */
static bool is_extended(struct text markdown) {
    static const char *const signs[] = {"|", "$", "[^", "[!"};

    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (text_holds(markdown, text_of(signs[i]))) {
            return true;
        }
    }
    return false;
}

/*
 * Held against libcmark's own tree; not where stand-ins may be, on a page that
 * is one cell wide.
 */
static const char *check_words(struct text markdown, const struct page *page,
                               const struct page_options *options, struct arena *arena) {
    struct text words;
    bool cut;
    struct text bounded = bounds_applied(markdown, arena, &cut);

    if (is_extended(markdown) || cut || bounded.bytes != markdown.bytes ||
        !source_words(markdown, arena, &words) ||
        (options->width == 1 && !is_ascii(words))) {
        return NULL;
    }
    return text_equal(words, page_words(page, arena))
               ? NULL
               : "the page does not say what the Markdown says";
}

/** How often each small letter occurs in a text; capitals also stand for control characters. */
struct letters {
    size_t counts[128];
};

static void count_letters(struct letters *letters, struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.bytes[i];

        if (byte >= 'a' && byte <= 'z') {
            letters->counts[byte]++;
        }
    }
}

/*
 * On a wide page no table is stacked, which would repeat its headers; letters
 * are counted because cells stand side by side.  Names of pictures are only on
 * the page, and raised letters are others there.
 */
const char *page_check_plain(struct text markdown, struct arena *arena) {
    struct page_options options = {.width = WIDE, .ascii = true};
    struct text folded = text_folded(markdown, arena);
    struct letters plain = {0};
    struct letters shown = {0};
    struct page page;
    bool cut;

    if (!text_valid(markdown) ||
        bounds_applied(markdown, arena, &cut).bytes != markdown.bytes || cut ||
        text_holds(folded, TEXT("![")) || text_holds(folded, TEXT("<img")) ||
        text_holds(folded, TEXT("<su"))) {
        return NULL;
    }
    count_letters(&plain, safe_text(plain_text(markdown, arena), arena));
    page = page_layout(markdown, &options, arena);
    for (size_t i = 0; i < page.line_count; i++) {
        for (size_t k = 0; k < page.lines[i].span_count; k++) {
            const struct span *span = &page.lines[i].spans[k];

            if (!is_decoration(span->style)) {
                count_letters(&shown, span->text);
            }
        }
    }
    return memcmp(&plain, &shown, sizeof(plain)) == 0
               ? NULL
               : "the page does not say what the plain text says";
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

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    struct arena arena = {0};
    struct page_options options;
    struct text document;
    const char *fault;

    setlocale(LC_CTYPE, "C.UTF-8");
    if (size < 2) {
        return 0;
    }
    options = (struct page_options){.width = bytes[0] % WIDEST + 1,
                                    .marks = bytes[1] & FLAG_STRONG ? MARK_STRONG : 0,
                                    .ascii = bytes[1] & FLAG_ASCII};
    document = (struct text){(const char *)bytes + 2, size - 2};
    if (bytes[1] & FLAG_PARAGRAPH) {
        page_paragraph(document, STYLE_TEXT, &options, &arena);
    }
    fault = page_check(document, &options, &arena);
    if (!fault) {
        fault = page_check_plain(document, &arena);
    }
    if (fault) {
        fprintf(stderr, "page_fuzz: width %d: %s\n", options.width, fault);
        abort();
    }
    arena_free(&arena);
    return 0;
}

// SPDX-License-Identifier: MIT
// Markdown in, lines of styled spans out.

#include <viva/page.h>

#include "blocks.h"
#include "bounds.h"
#include "galley.h"

#include <viva/display.h>

#include <string.h>

static void add_paragraph(struct galley *galley, struct text plain, enum style style) {
    struct passage passage = {.arena = galley->arena};
    char *flat = text_string(plain, galley->arena);

    for (size_t i = 0; i < plain.size; i++) {
        if (flat[i] == '\n' || flat[i] == '\r' || flat[i] == '\t') {
            flat[i] = ' ';
        }
    }
    passage_add(&passage,
                safe_text(text_trim((struct text){flat, plain.size}), galley->arena), style,
                0);
    galley_passage(galley, &passage);
}

struct page page_layout(struct text markdown, const struct page_options *options,
                        struct arena *arena) {
    struct galley galley;
    bool cut;

    galley_open(&galley, options, arena);
    blocks_layout(&galley, bounds_applied(markdown, arena, &cut));
    if (cut) {
        galley_gap(&galley);
        add_paragraph(&galley, TEXT("The rest is not shown: more than 64 KiB of text."),
                      STYLE_DIM);
    }
    return galley_page(&galley);
}

struct page page_paragraph(struct text plain, enum style style,
                           const struct page_options *options, struct arena *arena) {
    struct galley galley;

    galley_open(&galley, options, arena);
    add_paragraph(&galley, plain, style);
    return galley_page(&galley);
}

static size_t put_line(char *out, const struct page_line *line) {
    size_t size = 0;

    for (size_t i = 0; i < line->span_count; i++) {
        memcpy(out + size, line->spans[i].text.bytes, line->spans[i].text.size);
        size += line->spans[i].text.size;
    }
    while (size && out[size - 1] == ' ') {
        size--;
    }
    out[size++] = '\n';
    return size;
}

struct text page_text(const struct page *page, struct arena *arena) {
    size_t capacity = 1;
    size_t size = 0;
    char *out;

    for (size_t i = 0; i < page->line_count; i++) {
        capacity++;
        for (size_t k = 0; k < page->lines[i].span_count; k++) {
            capacity += page->lines[i].spans[k].text.size;
        }
    }
    out = arena_new(arena, capacity, 1);
    for (size_t i = 0; i < page->line_count; i++) {
        size += put_line(out + size, &page->lines[i]);
    }
    out[size] = '\0';
    return (struct text){out, size};
}

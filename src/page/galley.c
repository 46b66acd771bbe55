// SPDX-License-Identifier: MIT
// Lines with their margins: bullets, bars and blank lines find their places here.

#include "galley.h"

#include <string.h>

enum { COMFORTABLE_TEXT = 8 };  // cells that text keeps while margins are shown

void galley_open(struct galley *galley, const struct page_options *options,
                 struct arena *arena) {
    *galley = (struct galley){.arena = arena,
                              .width = options->width > 1 ? options->width : 1,
                              .marks = options->marks,
                              .ascii = options->ascii,
                              .gap = NO_GAP};
    galley->blanks = galley_repeat(galley, TEXT(" "), galley->width);
}

struct text galley_repeat(const struct galley *galley, struct text character, int cells) {
    size_t count = cells > 0 ? (size_t)cells : 0;
    char *bytes = arena_new(galley->arena, count * character.size + 1, 1);

    for (size_t i = 0; i < count; i++) {
        memcpy(bytes + i * character.size, character.bytes, character.size);
    }
    return (struct text){bytes, count * character.size};
}

struct text galley_blanks(const struct galley *galley, int cells) {
    return text_slice(galley->blanks, 0, cells > 0 ? (size_t)cells : 0);
}

static int margin_count(const struct galley *galley) {
    return galley->depth < MARGIN_LIMIT ? galley->depth : MARGIN_LIMIT;
}

/** The outermost margin that is shown: those inside it leave enough room for text. */
static int outermost(const struct galley *galley, int *cells) {
    int wanted =
        galley->width < 2 * COMFORTABLE_TEXT ? (galley->width + 1) / 2 : COMFORTABLE_TEXT;
    int outer = margin_count(galley);

    *cells = 0;
    while (outer > 0 &&
           galley->width - *cells - galley->margins[outer - 1].cells >= wanted) {
        outer--;
        *cells += galley->margins[outer].cells;
    }
    return outer;
}

int galley_room(const struct galley *galley) {
    int cells;

    outermost(galley, &cells);
    return galley->width - cells;
}

void galley_push(struct galley *galley, struct margin margin) {
    if (galley->depth < MARGIN_LIMIT) {
        galley->margins[galley->depth] = margin;
    }
    galley->depth++;
}

void galley_pop(struct galley *galley) {
    galley->depth--;
    if (galley->gap > galley->depth) {
        galley->gap = galley->depth;
    }
}

static bool block_shown(const struct galley *galley) {
    int count = margin_count(galley);

    return count ? galley->margins[count - 1].shown : galley->line_count > 0;
}

void galley_gap(struct galley *galley) {
    if (block_shown(galley) && (galley->gap == NO_GAP || galley->depth < galley->gap)) {
        galley->gap = galley->depth;
    }
}

static struct page_line *append(struct galley *galley, struct page_line line) {
    galley->lines = arena_grow(galley->arena, galley->lines, galley->line_count,
                               &galley->line_capacity, sizeof(*galley->lines));
    galley->lines[galley->line_count] = line;
    return &galley->lines[galley->line_count++];
}

/** The blank line that is due, with the bars of the quotes that go on through it. */
static void append_gap(struct galley *galley) {
    int cells;
    int from = outermost(galley, &cells);
    int to = galley->gap < margin_count(galley) ? galley->gap : margin_count(galley);
    struct page_line line = {0};
    struct span *spans;

    while (to > from && text_trim(galley->margins[to - 1].rest).size == 0) {
        to--;
    }
    galley->gap = NO_GAP;
    spans = arena_new(galley->arena, (size_t)(to > from ? to - from : 0), sizeof(*spans));
    for (int i = from; i < to; i++) {
        const struct margin *margin = &galley->margins[i];

        spans[line.span_count++] =
            (struct span){margin->rest, margin->style, galley->marks};
        line.width += margin->cells;
    }
    line.spans = spans;
    line.indent = line.width;
    append(galley, line);
}

struct page_line *galley_line(struct galley *galley, const struct span *spans, size_t count,
                              int cells) {
    struct page_line line = {.width = cells};
    struct span *all;
    int from;

    if (galley->gap != NO_GAP) {
        append_gap(galley);
    }
    from = outermost(galley, &line.indent);
    line.width += line.indent;
    all = arena_new(galley->arena, (size_t)(margin_count(galley) - from) + count,
                    sizeof(*all));
    for (int i = 0; i < margin_count(galley); i++) {
        struct margin *margin = &galley->margins[i];

        if (i >= from) {
            all[line.span_count++] = (struct span){
                margin->shown ? margin->rest : margin->first, margin->style, galley->marks};
        }
        margin->shown = true;
    }
    for (size_t i = 0; i < count; i++) {
        all[line.span_count] = spans[i];
        all[line.span_count++].marks |= galley->marks;
    }
    line.spans = all;
    return append(galley, line);
}

void galley_margin_line(struct galley *galley) {
    if (!block_shown(galley) && galley_room(galley) < galley->width) {
        galley_line(galley, NULL, 0, 0);
    }
}

void galley_passage(struct galley *galley, const struct passage *passage) {
    struct strips strips = wrap(passage_text(passage), galley_room(galley), galley->arena);
    struct span *spans = NULL;
    size_t capacity = 0;
    size_t first = 0;

    for (size_t i = 0; i < strips.count; i++) {
        size_t count = passage_spans(passage, &strips.items[i], galley->ascii, &first,
                                     &spans, &capacity);

        galley_line(galley, spans, count, strips.items[i].cells);
    }
}

struct page galley_page(struct galley *galley) {
    return (struct page){galley->lines, galley->line_count};
}

// SPDX-License-Identifier: MIT
// Lines with their margins: bullets, bars and blank lines find their places here.

#include "sheet.h"

#include <string.h>

enum { COMFORTABLE_TEXT = 8 };  // cells that text keeps while margins are shown

void sheet_open(struct sheet *sheet, const struct page_options *options,
                struct arena *arena) {
    *sheet = (struct sheet){.arena = arena,
                            .width = options->width > 1 ? options->width : 1,
                            .marks = options->marks,
                            .ascii = options->ascii,
                            .gap = NO_GAP};
    sheet->blanks = sheet_repeat(sheet, TEXT(" "), sheet->width);
}

struct text sheet_repeat(const struct sheet *sheet, struct text character, int cells) {
    size_t count = cells > 0 ? (size_t)cells : 0;
    char *bytes = arena_new(sheet->arena, count * character.size + 1, 1);

    for (size_t i = 0; i < count; i++) {
        memcpy(bytes + i * character.size, character.bytes, character.size);
    }
    return (struct text){bytes, count * character.size};
}

struct text sheet_blanks(const struct sheet *sheet, int cells) {
    return text_slice(sheet->blanks, 0, cells > 0 ? (size_t)cells : 0);
}

static int margin_count(const struct sheet *sheet) {
    return sheet->depth < MARGIN_LIMIT ? sheet->depth : MARGIN_LIMIT;
}

/** The outermost margin that is shown: those inside it leave enough room for text. */
static int outermost(const struct sheet *sheet, int *cells) {
    int wanted =
        sheet->width < 2 * COMFORTABLE_TEXT ? (sheet->width + 1) / 2 : COMFORTABLE_TEXT;
    int outer = margin_count(sheet);

    *cells = 0;
    while (outer > 0 && sheet->width - *cells - sheet->margins[outer - 1].cells >= wanted) {
        outer--;
        *cells += sheet->margins[outer].cells;
    }
    return outer;
}

int sheet_room(const struct sheet *sheet) {
    int cells;

    outermost(sheet, &cells);
    return sheet->width - cells;
}

void sheet_push(struct sheet *sheet, struct margin margin) {
    if (sheet->depth < MARGIN_LIMIT) {
        sheet->margins[sheet->depth] = margin;
    }
    sheet->depth++;
}

void sheet_pop(struct sheet *sheet) {
    sheet->depth--;
    if (sheet->gap > sheet->depth) {
        sheet->gap = sheet->depth;
    }
}

static bool block_shown(const struct sheet *sheet) {
    int count = margin_count(sheet);

    return count ? sheet->margins[count - 1].shown : sheet->line_count > 0;
}

void sheet_gap(struct sheet *sheet) {
    if (block_shown(sheet) && (sheet->gap == NO_GAP || sheet->depth < sheet->gap)) {
        sheet->gap = sheet->depth;
    }
}

static struct page_line *append(struct sheet *sheet, struct page_line line) {
    sheet->lines = arena_grow(sheet->arena, sheet->lines, sheet->line_count,
                              &sheet->line_capacity, sizeof(*sheet->lines));
    sheet->lines[sheet->line_count] = line;
    return &sheet->lines[sheet->line_count++];
}

/** The blank line that is due, with the bars of the quotes that go on through it. */
static void append_gap(struct sheet *sheet) {
    int cells;
    int from = outermost(sheet, &cells);
    int to = sheet->gap < margin_count(sheet) ? sheet->gap : margin_count(sheet);
    struct page_line line = {0};
    struct span *spans;

    while (to > from && text_trim(sheet->margins[to - 1].rest).size == 0) {
        to--;
    }
    sheet->gap = NO_GAP;
    spans = arena_new(sheet->arena, (size_t)(to > from ? to - from : 0), sizeof(*spans));
    for (int i = from; i < to; i++) {
        const struct margin *margin = &sheet->margins[i];

        spans[line.span_count++] = (struct span){margin->rest, margin->style, sheet->marks};
        line.width += margin->cells;
    }
    line.spans = spans;
    line.indent = line.width;
    append(sheet, line);
}

struct page_line *sheet_line(struct sheet *sheet, const struct span *spans, size_t count,
                             int cells) {
    struct page_line line = {.width = cells};
    struct span *all;
    int from;

    if (sheet->gap != NO_GAP) {
        append_gap(sheet);
    }
    from = outermost(sheet, &line.indent);
    line.width += line.indent;
    all =
        arena_new(sheet->arena, (size_t)(margin_count(sheet) - from) + count, sizeof(*all));
    for (int i = 0; i < margin_count(sheet); i++) {
        struct margin *margin = &sheet->margins[i];

        if (i >= from) {
            all[line.span_count++] = (struct span){
                margin->shown ? margin->rest : margin->first, margin->style, sheet->marks};
        }
        margin->shown = true;
    }
    for (size_t i = 0; i < count; i++) {
        all[line.span_count] = spans[i];
        all[line.span_count++].marks |= sheet->marks;
    }
    line.spans = all;
    return append(sheet, line);
}

void sheet_margin_line(struct sheet *sheet) {
    if (!block_shown(sheet) && sheet_room(sheet) < sheet->width) {
        sheet_line(sheet, NULL, 0, 0);
    }
}

void sheet_run(struct sheet *sheet, const struct run *run) {
    struct strips strips = wrap(run_text(run), sheet_room(sheet), sheet->arena);
    struct span *spans = NULL;
    size_t capacity = 0;
    size_t first = 0;

    for (size_t i = 0; i < strips.count; i++) {
        size_t count =
            run_spans(run, &strips.items[i], sheet->ascii, &first, &spans, &capacity);

        sheet_line(sheet, spans, count, strips.items[i].cells);
    }
}

struct page sheet_page(struct sheet *sheet) {
    return (struct page){sheet->lines, sheet->line_count};
}

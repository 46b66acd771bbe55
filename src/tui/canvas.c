// SPDX-License-Identifier: MIT
// The grid of styled cells: clipping, wide characters, lines and bars.

#include "canvas.h"

#include <viva/display.h>

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum glyph {
    GLYPH_RULE,
    GLYPH_THICK,
    GLYPH_MORE,
    GLYPH_TOP_LEFT,
    GLYPH_TOP_RIGHT,
    GLYPH_BOTTOM_LEFT,
    GLYPH_BOTTOM_RIGHT,
    GLYPH_SIDE,
    GLYPH_COUNT
};

static const char *const glyphs[GLYPH_COUNT][2] = {
    [GLYPH_RULE] = {"─", "-"},         [GLYPH_THICK] = {"━", "="},
    [GLYPH_MORE] = {"›", ">"},         [GLYPH_TOP_LEFT] = {"╭", "+"},
    [GLYPH_TOP_RIGHT] = {"╮", "+"},    [GLYPH_BOTTOM_LEFT] = {"╰", "+"},
    [GLYPH_BOTTOM_RIGHT] = {"╯", "+"}, [GLYPH_SIDE] = {"│", "|"},
};

static const char *const sparks[2][8] = {
    {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"},
    {"_", ".", "-", "~", "=", "+", "*", "#"},
};

static const char *glyph(const struct canvas *canvas, enum glyph which) {
    return glyphs[which][canvas->ascii];
}

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

void canvas_clear(struct canvas *canvas, int rows, int columns) {
    size_t count;

    rows = clamp(rows, 1, CANVAS_ROWS);
    columns = clamp(columns, 1, CANVAS_COLUMNS);
    count = (size_t)rows * (size_t)columns;
    if (count > canvas->room) {
        arena_free(&canvas->arena);
        canvas->cells = arena_new(&canvas->arena, count, sizeof(*canvas->cells));
        canvas->room = count;
    }
    for (size_t i = 0; i < count; i++) {
        canvas->cells[i] = (struct cell){.width = 1};
    }
    canvas->rows = rows;
    canvas->columns = columns;
    canvas->cursor_row = -1;
    canvas->cursor_column = 0;
    canvas->spot_count = 0;
}

void canvas_free(struct canvas *canvas) {
    arena_free(&canvas->arena);
    *canvas = (struct canvas){0};
}

static struct cell *cell_at(const struct canvas *canvas, int row, int column) {
    if (row < 0 || row >= canvas->rows || column < 0 || column >= canvas->columns) {
        return NULL;
    }
    return &canvas->cells[(size_t)row * (size_t)canvas->columns + (size_t)column];
}

const struct cell *canvas_cell(const struct canvas *canvas, int row, int column) {
    return cell_at(canvas, row, column);
}

void canvas_run(const struct canvas *canvas, int row, int column, struct canvas_run *out) {
    const struct cell *cells = canvas->cells + (size_t)row * (size_t)canvas->columns;
    const struct cell *first = &cells[column];

    out->style = (enum style)first->style;
    out->marks = first->marks;
    out->blank = first->style == STYLE_TEXT && first->marks == 0;
    out->size = 0;
    for (; column < canvas->columns && out->size + CELL_BYTES < sizeof(out->bytes);
         column++) {
        const struct cell *cell = &cells[column];

        if (cell->style != first->style || cell->marks != first->marks) {
            break;
        }
        if (cell->width > 0 && cell->size == 0) {
            out->bytes[out->size++] = ' ';
        }
        memcpy(out->bytes + out->size, cell->bytes, cell->size);
        out->size += cell->size;
        out->blank = out->blank && (cell->size == 0 || cell->bytes[0] == ' ');
    }
    out->end = column;
}

/** What is overwritten by half must go as a whole: `at` loses its other half. */
static void break_wide(struct cell *cells, int at) {
    int other = cells[at].width == 2 ? at + 1 : at - 1;

    if (cells[at].width != 1) {
        cells[other] = (struct cell){
            .width = 1, .style = cells[other].style, .marks = cells[other].marks};
    }
}

/** Puts a cluster if it fits whole, into the row and into a cell. */
static void put_cluster(struct canvas *canvas, int row, int column, struct text cluster,
                        int width, enum style style, unsigned marks) {
    struct cell *cells = cell_at(canvas, row, 0);

    if (!cells || width < 1 || column < 0 || column + width > canvas->columns ||
        cluster.size > CELL_BYTES) {
        return;
    }
    for (int i = 0; i < width; i++) {
        struct cell *cell = &cells[column + i];

        break_wide(cells, column + i);
        *cell = (struct cell){
            .width = (uint8_t)(i == 0 ? width : 0),
            .style = (uint8_t)style,
            .marks = (uint8_t)marks,
        };
        if (i == 0) {
            memcpy(cell->bytes, cluster.bytes, cluster.size);
            cell->size = (uint8_t)cluster.size;
        }
    }
}

/** Puts text at `column`, of which only cells in [from, to) are shown. */
static int put_clipped(struct canvas *canvas, int row, int column, int from, int to,
                       const struct span *span) {
    for (size_t at = 0; at < span->text.size;) {
        int width;
        size_t size = display_cluster(span->text, at, &width);

        if (column >= from && column + width <= to) {
            put_cluster(canvas, row, column, text_slice(span->text, at, at + size), width,
                        span->style, span->marks);
        }
        column += width;
        at += size;
    }
    return column;
}

static int put_text(struct canvas *canvas, int row, int column, struct text safe,
                    enum style style, unsigned marks) {
    const struct span span = {safe, style, marks};

    return put_clipped(canvas, row, column, 0, canvas->columns, &span);
}

int canvas_string(struct canvas *canvas, int row, int column, const char *safe,
                  enum style style, unsigned marks) {
    return put_text(canvas, row, column, text_of(safe), style, marks);
}

int canvas_printf(struct canvas *canvas, int row, int column, enum style style,
                  unsigned marks, const char *format, ...) {
    char line[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    return canvas_string(canvas, row, column, line, style, marks);
}

int canvas_fitted(struct canvas *canvas, int row, int column, int end, struct text safe,
                  enum style style, unsigned marks) {
    struct arena arena = {0};
    struct text fitted;
    int behind;

    if (end <= column) {
        return column;
    }
    fitted = display_fit(safe, end - column, canvas->ascii, &arena);
    behind = put_text(canvas, row, column, fitted, style, marks);
    arena_free(&arena);
    return behind;
}

static void put_line(struct canvas *canvas, int row, const struct area *area,
                     const struct page_line *line, int pan) {
    int fixed = area->column + line->indent;
    int end = area->column + area->columns;
    int column = area->column;

    for (size_t i = 0; i < line->span_count; i++) {
        const struct span *span = &line->spans[i];
        bool moves = line->pans && column >= fixed;

        if (moves) {
            put_clipped(canvas, row, column - pan, fixed, end, span);
            column += display_width(span->text);
        } else {
            column = put_clipped(canvas, row, column, area->column, end, span);
        }
    }
    if (line->pans && column - pan > end) {
        canvas_string(canvas, row, end - 1, glyph(canvas, GLYPH_MORE), STYLE_ACCENT,
                      MARK_PANEL);
    }
}

void canvas_page(struct canvas *canvas, struct area area, const struct page *page,
                 int scroll, int pan) {
    for (int i = 0; i < area.rows; i++) {
        int line = scroll + i;

        if (line >= 0 && line < (int)page->line_count) {
            put_line(canvas, area.row + i, &area, &page->lines[line], pan);
        }
    }
}

static void repeat(struct canvas *canvas, int row, int from, int to, enum glyph which,
                   enum style style) {
    for (int column = from; column < to; column++) {
        canvas_string(canvas, row, column, glyph(canvas, which), style, 0);
    }
}

void canvas_rule(struct canvas *canvas, int row, int from, int to) {
    repeat(canvas, row, from, to, GLYPH_RULE, STYLE_RULE);
}

void canvas_bar(struct canvas *canvas, int row, int from, int to, double share,
                enum style style) {
    int width = to - from;
    int filled = share > 0 ? clamp((int)lround(share * width), 0, width) : 0;

    repeat(canvas, row, from, from + filled, GLYPH_THICK, style);
    repeat(canvas, row, from + filled, to, canvas->ascii ? GLYPH_RULE : GLYPH_THICK,
           STYLE_RULE);
}

void canvas_spark(struct canvas *canvas, int row, int column, double share,
                  enum style style) {
    if (!isnan(share)) {
        int step = clamp((int)(share * 8), 0, 7);

        canvas_string(canvas, row, column, sparks[canvas->ascii][step], style, 0);
    }
}

void canvas_select(struct canvas *canvas, int row, int from, int to) {
    for (int column = from; column < to; column++) {
        struct cell *cell = cell_at(canvas, row, column);

        if (cell) {
            cell->marks |= MARK_SELECTED;
        }
    }
}

void canvas_blank(struct canvas *canvas, struct area area) {
    for (int row = area.row; row < area.row + area.rows; row++) {
        for (int column = area.column; column < area.column + area.columns; column++) {
            put_cluster(canvas, row, column, TEXT(" "), 1, STYLE_TEXT, 0);
        }
    }
}

void canvas_fade(struct canvas *canvas) {
    for (int i = 0; i < canvas->rows * canvas->columns; i++) {
        canvas->cells[i].style = STYLE_FAINT;
        canvas->cells[i].marks = 0;
    }
    canvas->spot_count = 0;
    canvas->cursor_row = -1;
}

void canvas_box(struct canvas *canvas, struct area area) {
    int right = area.column + area.columns - 1;
    int bottom = area.row + area.rows - 1;

    canvas_rule(canvas, area.row, area.column, right);
    canvas_rule(canvas, bottom, area.column, right);
    for (int row = area.row + 1; row < bottom; row++) {
        const char *side = glyph(canvas, GLYPH_SIDE);

        canvas_string(canvas, row, area.column, side, STYLE_RULE, 0);
        canvas_string(canvas, row, right, side, STYLE_RULE, 0);
    }
    canvas_string(canvas, area.row, area.column, glyph(canvas, GLYPH_TOP_LEFT), STYLE_RULE,
                  0);
    canvas_string(canvas, area.row, right, glyph(canvas, GLYPH_TOP_RIGHT), STYLE_RULE, 0);
    canvas_string(canvas, bottom, area.column, glyph(canvas, GLYPH_BOTTOM_LEFT), STYLE_RULE,
                  0);
    canvas_string(canvas, bottom, right, glyph(canvas, GLYPH_BOTTOM_RIGHT), STYLE_RULE, 0);
}

void canvas_hot(struct canvas *canvas, int row, int from, int to, uint32_t key) {
    if (canvas->spot_count < HOT_SPOTS) {
        canvas->spots[canvas->spot_count++] = (struct hot_spot){row, from, to, key};
    }
}

uint32_t canvas_key_at(const struct canvas *canvas, int row, int column) {
    for (int i = canvas->spot_count - 1; i >= 0; i--) {
        const struct hot_spot *spot = &canvas->spots[i];

        if (spot->row == row && column >= spot->from && column < spot->to) {
            return spot->key;
        }
    }
    return 0;
}

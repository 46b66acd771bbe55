// SPDX-License-Identifier: MIT
// Editing several lines: a few keys of readline, and paste.

#include "text_area.h"

#include <viva/display.h>

#include <string.h>

enum { TAB_WIDTH = 4 };

bool text_area_put(struct text_area *area, struct text text) {
    struct arena arena = {0};
    bool fits = text.size < TEXT_AREA_SIZE && text_equal(safe_text(text, &arena), text);

    if (fits && text.size) {
        memcpy(area->bytes, text.bytes, text.size);
    }
    if (fits) {
        area->size = area->cursor = text.size;
    }
    arena_free(&arena);
    return fits;
}

struct text text_area_text(const struct text_area *area) {
    return (struct text){area->bytes, area->size};
}

/** A row as it is seen: bytes [from, to), and where the next one begins. */
struct row {
    size_t from;
    size_t to;
    size_t next;
};

/** The row that begins at a byte: up to a newline, or as many words as fit. */
static struct row row_at(const struct text_area *area, size_t from) {
    struct text text = text_area_text(area);
    struct row row = {from, from, from};
    size_t last_space = 0;
    int width = 0;

    while (row.to < text.size && text.bytes[row.to] != '\n') {
        int cells;
        size_t size = display_cluster(text, row.to, &cells);

        if (width + cells > area->width && row.to > from) {
            row.to = last_space ? last_space : row.to;
            row.next = row.to;
            return row;
        }
        width += cells;
        row.to += size;
        // A space at the end stays in its row.
        if (text.bytes[row.to - 1] == ' ') {
            last_space = row.to;
        }
    }
    row.next = row.to + 1;
    return row;
}

/** The number of the row that holds the cursor, and that row. */
static int cursor_row(const struct text_area *area, struct row *out) {
    int number = 0;
    struct row row = row_at(area, 0);

    // At the seam of a wrapped line the cursor stands in front of what follows.
    while (area->cursor >= row.next && row.next <= area->size) {
        row = row_at(area, row.next);
        number++;
    }
    *out = row;
    return number;
}

static struct row row_number(const struct text_area *area, int number) {
    struct row row = row_at(area, 0);

    while (number-- > 0 && row.next <= area->size) {
        row = row_at(area, row.next);
    }
    return row;
}

static int cells_between(const struct text_area *area, size_t from, size_t to) {
    return display_width(text_slice(text_area_text(area), from, to));
}

/** To the place in a row that is so many cells from its left. */
static void go_to_cell(struct text_area *area, const struct row *row, int cell) {
    bool wraps = row->to == row->next;

    area->cursor = row->from;
    while (area->cursor < row->to) {
        int cells;
        size_t size = display_cluster(text_area_text(area), area->cursor, &cells);

        if (cells > cell || (wraps && area->cursor + size >= row->to)) {
            return;
        }
        cell -= cells;
        area->cursor += size;
    }
}

static void move_rows(struct text_area *area, int by) {
    struct row row;
    int number = cursor_row(area, &row);
    int cell = cells_between(area, row.from, area->cursor);
    int to = number + by < 0 ? 0 : number + by;

    row = row_number(area, to);
    go_to_cell(area, &row, cell);
}

static size_t cluster_before(const struct text_area *area) {
    size_t before = 0;
    size_t at = area->cursor;

    // From the line's start: clusters do not reach across lines.
    while (at > 0 && area->bytes[at - 1] != '\n') {
        at--;
    }
    if (at == area->cursor) {
        return at > 0 ? at - 1 : 0;
    }
    while (at < area->cursor) {
        int cells;

        before = at;
        at += display_cluster(text_area_text(area), at, &cells);
    }
    return before;
}

static size_t cluster_behind(const struct text_area *area) {
    int cells;

    if (area->cursor >= area->size || area->bytes[area->cursor] == '\n') {
        return area->cursor + (area->cursor < area->size);
    }
    return area->cursor + display_cluster(text_area_text(area), area->cursor, &cells);
}

static size_t line_start(const struct text_area *area) {
    size_t at = area->cursor;

    while (at > 0 && area->bytes[at - 1] != '\n') {
        at--;
    }
    return at;
}

static size_t line_end(const struct text_area *area) {
    size_t at = area->cursor;

    while (at < area->size && area->bytes[at] != '\n') {
        at++;
    }
    return at;
}

static size_t word_before(const struct text_area *area) {
    size_t at = area->cursor;

    while (at > 0 && strchr(" \n", area->bytes[at - 1])) {
        at--;
    }
    while (at > 0 && !strchr(" \n", area->bytes[at - 1])) {
        at--;
    }
    return at;
}

/** Takes out the bytes from `from` up to `to` and leaves the cursor there. */
static void erase(struct text_area *area, size_t from, size_t to) {
    memmove(area->bytes + from, area->bytes + to, area->size - to);
    area->size -= to - from;
    area->cursor = from;
}

static void insert_bytes(struct text_area *area, struct text text) {
    if (area->size + text.size >= TEXT_AREA_SIZE) {
        return;
    }
    memmove(area->bytes + area->cursor + text.size, area->bytes + area->cursor,
            area->size - area->cursor);
    memcpy(area->bytes + area->cursor, text.bytes, text.size);
    area->size += text.size;
    area->cursor += text.size;
}

static void insert(struct text_area *area, uint32_t code_point) {
    struct arena arena = {0};
    char bytes[4];
    struct text raw;

    if (code_point == '\r' || code_point == '\n') {
        insert_bytes(area, TEXT("\n"));
    } else if (code_point == '\t') {
        insert_bytes(area, text_slice(TEXT("    "), 0, TAB_WIDTH));
    } else if (code_point >= ' ' && code_point < KEY_ARROW_UP) {
        raw = (struct text){bytes, text_encode(code_point, bytes)};
        // What is not safe to show cannot be typed either.
        if (text_equal(raw, safe_text(raw, &arena))) {
            insert_bytes(area, raw);
        }
    }
    arena_free(&arena);
}

void text_area_act(struct text_area *area, const struct event *event) {
    if (event->kind == EVENT_PASTE) {
        insert(area, event->key);
        return;
    }
    switch (event->key) {
    case KEY_CONTROL_A:
    case KEY_FIRST: area->cursor = line_start(area); break;
    case KEY_CONTROL_E:
    case KEY_FINAL: area->cursor = line_end(area); break;
    case KEY_CONTROL_B:
    case KEY_ARROW_LEFT: area->cursor = cluster_before(area); break;
    case KEY_CONTROL_F:
    case KEY_ARROW_RIGHT: area->cursor = cluster_behind(area); break;
    case KEY_ARROW_UP: move_rows(area, -1); break;
    case KEY_ARROW_DOWN: move_rows(area, 1); break;
    case KEY_PAGE_UP: move_rows(area, -area->height); break;
    case KEY_PAGE_DOWN: move_rows(area, area->height); break;
    case KEY_CONTROL_U: erase(area, line_start(area), area->cursor); break;
    case KEY_CONTROL_K: erase(area, area->cursor, line_end(area)); break;
    case KEY_CONTROL_W: erase(area, word_before(area), area->cursor); break;
    case KEY_ERASE: erase(area, cluster_before(area), area->cursor); break;
    case KEY_REMOVE: erase(area, area->cursor, cluster_behind(area)); break;
    default: insert(area, event->key); break;
    }
}

void text_area_fit(struct text_area *area, int width, int height) {
    struct row row;
    int number;

    area->width = width < 1 ? 1 : width;
    area->height = height < 1 ? 1 : height;
    number = cursor_row(area, &row);
    if (number < area->scroll) {
        area->scroll = number;
    }
    if (number >= area->scroll + area->height) {
        area->scroll = number - area->height + 1;
    }
}

void text_area_draw(const struct text_area *area, struct canvas *canvas, int row,
                    int column) {
    struct row line;
    int number = cursor_row(area, &line);
    int cell = cells_between(area, line.from, area->cursor);

    canvas->cursor_row = row + number - area->scroll;
    // Behind a space at the very end of a row there is no cell to stand on.
    canvas->cursor_column = column + (cell < area->width ? cell : area->width - 1);
    line = row_number(area, area->scroll);
    for (int i = 0; i < area->height; i++) {
        canvas_fitted(canvas, row + i, column, column + area->width,
                      text_slice(text_area_text(area), line.from, line.to), STYLE_TEXT, 0);
        if (line.next > area->size) {
            return;
        }
        line = row_at(area, line.next);
    }
}

// SPDX-License-Identifier: MIT
// Tables with cells that wrap in their columns.

#include "table.h"

#include "inlines.h"

#include <viva/display.h>

#include <string.h>

enum { NARROWEST_COLUMN = 6, SEPARATOR_CELLS = 3, LONGEST_WHOLE_WORD = 16 };

/** A cell while its line is put together. */
struct cell {
    struct passage passage;
    struct strips strips;
    size_t first;  // stretch for passage_spans()
};

struct table_row {
    struct cell *cells;
};

struct table {
    struct galley *galley;
    const struct grid *grid;
    enum style style;
    struct passage intro;
    struct table_row *rows;  // as many as the grid has, with as many cells
    int widths[COLUMN_LIMIT];
    struct span *spans;  // of the line that is being put together
    size_t span_count;
    size_t span_capacity;
    int cells;
};

static size_t put(char *out, size_t size, struct text text) {
    memcpy(out + size, text.bytes, text.size);
    return size + text.size;
}

/*
 * All cells are parsed as one document, a paragraph each.  The dot before each
 * keeps cmark from seeing a list or a heading in it, and goes again.
 */
static struct text cells_document(const struct grid *grid, struct text references,
                                  struct arena *arena) {
    size_t size = grid->intro.size + references.size + 8;
    char *out;

    for (size_t row = 0; row < grid->row_count; row++) {
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            size += grid->rows[row].cells[i].size + 3;
        }
    }
    out = arena_new(arena, size, 1);
    size = put(out, 0, TEXT("."));
    size = put(out, size, grid->intro);
    for (size_t row = 0; row < grid->row_count; row++) {
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            size = put(out, size, TEXT("\n\n."));
            size = put(out, size, grid->rows[row].cells[i]);
        }
    }
    size = put(out, size, TEXT("\n\n"));
    return (struct text){out, put(out, size, references)};
}

static struct passage read_cell(const struct table *table, cmark_node *paragraph,
                                unsigned marks) {
    struct inlines inlines = {.ascii = table->galley->ascii, .skip = 1};
    cmark_iter *iterator = cmark_iter_new(paragraph);
    cmark_event_type event;

    inlines_begin(&inlines, table->style, marks, table->galley->arena);
    while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
        inlines_node(&inlines, cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER);
    }
    cmark_iter_free(iterator);
    return inlines.passage;
}

static void read_cells(struct table *table, cmark_node *document) {
    struct arena *arena = table->galley->arena;
    cmark_node *node = cmark_node_first_child(document);

    table->intro = node ? read_cell(table, node, 0) : (struct passage){.arena = arena};
    table->rows = arena_new(arena, table->grid->row_count, sizeof(*table->rows));
    for (size_t row = 0; row < table->grid->row_count; row++) {
        size_t count = table->grid->rows[row].count;

        table->rows[row].cells = arena_new(arena, count, sizeof(*table->rows[row].cells));
        for (size_t i = 0; i < count; i++) {
            node = node ? cmark_node_next(node) : NULL;
            table->rows[row].cells[i].passage.arena = arena;
            if (node) {
                table->rows[row].cells[i].passage =
                    read_cell(table, node, row ? 0 : MARK_STRONG);
            }
        }
    }
}

/** The width of the widest piece between separators, 1 at least. */
static int widest_piece(struct text text, char separator) {
    int widest = 1;

    while (text.size) {
        size_t size = text_find(text, (struct text){&separator, 1});
        int width = display_width(text_slice(text, 0, size));

        widest = width > widest ? width : widest;
        text = text_from(text, size + 1);
    }
    return widest;
}

/** Shares `room` cells among columns that want `wanted` more, the modest ones first. */
static void share_out(int *widths, const int *wanted, size_t columns, int room) {
    bool settled[COLUMN_LIMIT] = {false};
    int open = (int)columns;

    for (int before = 0; open && open != before;) {
        before = open;
        for (size_t i = 0; i < columns; i++) {
            if (open && !settled[i] && wanted[i] <= room / open) {
                settled[i] = true;
                widths[i] += wanted[i];
                room -= wanted[i];
                open--;
            }
        }
    }
    for (size_t i = 0; i < columns; i++) {
        if (!settled[i]) {
            int share = room / open--;

            widths[i] += share;
            room -= share;
        }
    }
}

/** Sets the widths to those of the longest words, and `wanted` to those of the cells. */
static void measure_columns(struct table *table, int *wanted) {
    for (size_t row = 0; row < table->grid->row_count; row++) {
        for (size_t i = 0; i < table->grid->rows[row].count; i++) {
            struct text text = passage_text(&table->rows[row].cells[i].passage);
            int word = widest_piece(text, ' ');
            int line = widest_piece(text, '\n');

            word = word > LONGEST_WHOLE_WORD ? LONGEST_WHOLE_WORD : word;
            table->widths[i] = word > table->widths[i] ? word : table->widths[i];
            wanted[i] = line > wanted[i] ? line : wanted[i];
        }
    }
}

/**
 * Sets the widths of the columns: words stay whole, but for very long ones.
 * False if that leaves no room or too narrow a column.
 */
static bool fit_columns(struct table *table) {
    size_t columns = table->grid->columns;
    int room = galley_room(table->galley) - SEPARATOR_CELLS * ((int)columns - 1);
    int wanted[COLUMN_LIMIT] = {0};

    measure_columns(table, wanted);
    for (size_t i = 0; i < columns; i++) {
        table->widths[i] = table->widths[i] ? table->widths[i] : 1;
        wanted[i] = wanted[i] > table->widths[i] ? wanted[i] - table->widths[i] : 0;
        room -= table->widths[i];
    }
    if (room < 0) {
        return false;
    }
    share_out(table->widths, wanted, columns, room);
    for (size_t i = 0; i < columns; i++) {
        if (table->widths[i] < NARROWEST_COLUMN && wanted[i] > NARROWEST_COLUMN) {
            return false;
        }
    }
    return true;
}

static void add_span(struct table *table, struct span span, int cells) {
    table->spans = arena_grow(table->galley->arena, table->spans, table->span_count,
                              &table->span_capacity, sizeof(*table->spans));
    table->spans[table->span_count++] = span;
    table->cells += cells;
}

static void add_blanks(struct table *table, int cells) {
    if (cells > 0) {
        add_span(table, (struct span){galley_blanks(table->galley, cells), table->style, 0},
                 cells);
    }
}

static int blanks_before(enum alignment alignment, int spare) {
    static const int parts[] = {[ALIGN_LEFT] = 0, [ALIGN_CENTER] = 1, [ALIGN_RIGHT] = 2};

    return spare * parts[alignment] / 2;
}

/** The line `number` of a cell, aligned in its column; cell may be NULL. */
static void add_cell_line(struct table *table, struct cell *cell, size_t number,
                          size_t column) {
    int spare = table->widths[column];
    struct span *spans = NULL;
    size_t capacity = 0;

    if (cell && number < cell->strips.count) {
        const struct strip *strip = &cell->strips.items[number];
        int before = blanks_before(table->grid->alignments[column], spare - strip->cells);
        size_t count = passage_spans(&cell->passage, strip, table->galley->ascii,
                                     &cell->first, &spans, &capacity);

        add_blanks(table, before);
        for (size_t i = 0; i < count; i++) {
            add_span(table, spans[i], 0);
        }
        table->cells += strip->cells;
        spare -= before + strip->cells;
    }
    if (column + 1 < table->grid->columns) {
        struct text bar = table->galley->ascii ? TEXT(" | ") : TEXT(" \u2502 ");

        add_blanks(table, spare);
        add_span(table, (struct span){bar, STYLE_RULE, 0}, SEPARATOR_CELLS);
    }
}

static void put_line(struct table *table) {
    galley_line(table->galley, table->spans, table->span_count, table->cells);
    table->span_count = 0;
    table->cells = 0;
}

/** Returns how many lines the row takes, none when all its cells are empty. */
static size_t wrap_row(struct table *table, size_t row) {
    size_t height = 0;

    for (size_t i = 0; i < table->grid->rows[row].count; i++) {
        struct cell *cell = &table->rows[row].cells[i];

        cell->strips =
            wrap(passage_text(&cell->passage), table->widths[i], table->galley->arena);
        height = cell->strips.count > height ? cell->strips.count : height;
    }
    return height;
}

static void put_row(struct table *table, size_t row) {
    size_t height = wrap_row(table, row);

    for (size_t line = 0; line < height; line++) {
        for (size_t i = 0; i < table->grid->columns; i++) {
            bool there = i < table->grid->rows[row].count;

            add_cell_line(table, there ? &table->rows[row].cells[i] : NULL, line, i);
        }
        put_line(table);
    }
}

static void put_rule(struct table *table) {
    bool ascii = table->galley->ascii;
    struct text dash = ascii ? TEXT("-") : TEXT("\u2500");
    struct text cross = ascii ? TEXT("-+-") : TEXT("\u2500\u253C\u2500");

    for (size_t i = 0; i < table->grid->columns; i++) {
        struct text line = galley_repeat(table->galley, dash, table->widths[i]);

        if (i > 0) {
            add_span(table, (struct span){cross, STYLE_RULE, 0}, SEPARATOR_CELLS);
        }
        add_span(table, (struct span){line, STYLE_RULE, 0}, table->widths[i]);
    }
    put_line(table);
}

static void put_columns(struct table *table) {
    put_row(table, 0);
    put_rule(table);
    for (size_t row = 1; row < table->grid->row_count; row++) {
        put_row(table, row);
    }
}

/** "Header: value" for every cell that has something to say. */
static void put_stack(struct table *table) {
    for (size_t row = table->grid->row_count > 1; row < table->grid->row_count; row++) {
        for (size_t i = 0; i < table->grid->rows[row].count; i++) {
            struct passage line = {.arena = table->galley->arena};

            if (row && passage_text(&table->rows[row].cells[i].passage).size) {
                passage_append(&line, &table->rows[0].cells[i].passage);
                passage_add(&line, TEXT(": "), table->style, MARK_STRONG);
            }
            passage_append(&line, &table->rows[row].cells[i].passage);
            galley_passage(table->galley, &line);
        }
        galley_gap(table->galley);
    }
}

bool table_layout(struct galley *galley, struct source *source, cmark_node *paragraph,
                  enum style style) {
    struct grid grid = {0};
    struct table table = {.galley = galley, .grid = &grid, .style = style};
    struct text document;
    cmark_node *root;

    if (!grid_find(source, paragraph, galley->arena, &grid)) {
        return false;
    }
    document = cells_document(&grid, grid_references(source, &grid), galley->arena);
    root = cmark_parse_document(document.bytes, document.size, CMARK_OPT_DEFAULT);
    cmark_consolidate_text_nodes(root);
    read_cells(&table, root);
    cmark_node_free(root);
    if (passage_text(&table.intro).size) {
        galley_passage(galley, &table.intro);
        galley_gap(galley);
    }
    if (fit_columns(&table)) {
        put_columns(&table);
    } else {
        put_stack(&table);
    }
    return true;
}

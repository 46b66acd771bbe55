// SPDX-License-Identifier: MIT
// Tables with cells that wrap in their columns.

#include "table.h"

#include "inlines.h"

#include <viva/display.h>

enum { NARROWEST_COLUMN = 6, SEPARATOR_CELLS = 3, LONGEST_WHOLE_WORD = 16 };

/** A table while it is set. */
struct setting {
    struct galley *galley;
    const struct table *table;
    int widths[COLUMN_LIMIT];
    struct span *spans;  // of the line that is being put together
    size_t span_count;
    size_t span_capacity;
    int cells;
};

static struct passage read_cell(cmark_node *node, const struct table *table, unsigned marks,
                                bool ascii, struct arena *arena) {
    struct inlines inlines = {.ascii = ascii};
    cmark_iter *iterator = cmark_iter_new(node);
    cmark_event_type event;

    inlines_begin(&inlines, table->style, marks, arena);
    while ((event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
        inlines_node(&inlines, cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER);
    }
    cmark_iter_free(iterator);
    return inlines.passage;
}

struct table table_of(cmark_node *node, enum style style, bool ascii, struct arena *arena) {
    const struct construct *construct = markup_construct(node);
    struct table table = {.columns = construct->columns,
                          .alignments = construct->alignments,
                          .headed = true,
                          .style = style};

    for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
        unsigned marks = table.row_count ? 0 : MARK_STRONG;

        table_add_row(&table, arena);
        for (cmark_node *cell = cmark_node_first_child(row); cell;
             cell = cmark_node_next(cell)) {
            table_add_cell(&table, read_cell(cell, &table, marks, ascii, arena), arena);
        }
    }
    return table;
}

void table_add_row(struct table *table, struct arena *arena) {
    table->rows = arena_grow(arena, table->rows, table->row_count, &table->row_capacity,
                             sizeof(*table->rows));
    table->rows[table->row_count++] = (struct table_row){0};
}

void table_add_cell(struct table *table, struct passage passage, struct arena *arena) {
    struct table_row *row = &table->rows[table->row_count - 1];

    row->cells =
        arena_grow(arena, row->cells, row->count, &row->capacity, sizeof(*row->cells));
    row->cells[row->count++] = (struct table_cell){.passage = passage};
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
static void measure_columns(struct setting *setting, int *wanted) {
    for (size_t row = 0; row < setting->table->row_count; row++) {
        for (size_t i = 0; i < setting->table->rows[row].count; i++) {
            struct text text = passage_text(&setting->table->rows[row].cells[i].passage);
            int word = widest_piece(text, ' ');
            int line = widest_piece(text, '\n');

            word = word > LONGEST_WHOLE_WORD ? LONGEST_WHOLE_WORD : word;
            setting->widths[i] = word > setting->widths[i] ? word : setting->widths[i];
            wanted[i] = line > wanted[i] ? line : wanted[i];
        }
    }
}

/**
 * Sets the widths of the columns: words stay whole, but for very long ones.
 * False if that leaves no room or too narrow a column.
 */
static bool fit_columns(struct setting *setting) {
    size_t columns = setting->table->columns;
    int room = galley_room(setting->galley) - SEPARATOR_CELLS * ((int)columns - 1);
    int wanted[COLUMN_LIMIT] = {0};

    measure_columns(setting, wanted);
    for (size_t i = 0; i < columns; i++) {
        setting->widths[i] = setting->widths[i] ? setting->widths[i] : 1;
        wanted[i] = wanted[i] > setting->widths[i] ? wanted[i] - setting->widths[i] : 0;
        room -= setting->widths[i];
    }
    if (room < 0) {
        return false;
    }
    share_out(setting->widths, wanted, columns, room);
    for (size_t i = 0; i < columns; i++) {
        if (setting->widths[i] < NARROWEST_COLUMN && wanted[i] > NARROWEST_COLUMN) {
            return false;
        }
    }
    return true;
}

static void add_span(struct setting *setting, struct span span, int cells) {
    setting->spans = arena_grow(setting->galley->arena, setting->spans, setting->span_count,
                                &setting->span_capacity, sizeof(*setting->spans));
    setting->spans[setting->span_count++] = span;
    setting->cells += cells;
}

static void add_blanks(struct setting *setting, int cells) {
    if (cells > 0) {
        add_span(
            setting,
            (struct span){galley_blanks(setting->galley, cells), setting->table->style, 0},
            cells);
    }
}

static int blanks_before(enum alignment alignment, int spare) {
    static const int parts[] = {[ALIGN_LEFT] = 0, [ALIGN_CENTER] = 1, [ALIGN_RIGHT] = 2};

    return spare * parts[alignment] / 2;
}

/** The line `number` of a cell, aligned in its column; cell may be NULL. */
static void add_cell_line(struct setting *setting, struct table_cell *cell, size_t number,
                          size_t column) {
    int spare = setting->widths[column];
    struct span *spans = NULL;
    size_t capacity = 0;

    if (cell && number < cell->strips.count) {
        const struct strip *strip = &cell->strips.items[number];
        int before =
            blanks_before(setting->table->alignments[column], spare - strip->cells);
        size_t count = passage_spans(&cell->passage, strip, setting->galley->ascii,
                                     &cell->first, &spans, &capacity);

        add_blanks(setting, before);
        for (size_t i = 0; i < count; i++) {
            add_span(setting, spans[i], 0);
        }
        setting->cells += strip->cells;
        spare -= before + strip->cells;
    }
    if (column + 1 < setting->table->columns) {
        struct text bar = setting->galley->ascii ? TEXT(" | ") : TEXT(" \u2502 ");

        add_blanks(setting, spare);
        add_span(setting, (struct span){bar, STYLE_RULE, 0}, SEPARATOR_CELLS);
    }
}

static void put_line(struct setting *setting) {
    galley_line(setting->galley, setting->spans, setting->span_count, setting->cells);
    setting->span_count = 0;
    setting->cells = 0;
}

/** Returns how many lines the row takes, none when all its cells are empty. */
static size_t wrap_row(struct setting *setting, size_t row) {
    size_t height = 0;

    for (size_t i = 0; i < setting->table->rows[row].count; i++) {
        struct table_cell *cell = &setting->table->rows[row].cells[i];

        cell->strips =
            wrap(passage_text(&cell->passage), setting->widths[i], setting->galley->arena);
        height = cell->strips.count > height ? cell->strips.count : height;
    }
    return height;
}

static void put_row(struct setting *setting, size_t row) {
    size_t height = wrap_row(setting, row);

    for (size_t line = 0; line < height; line++) {
        for (size_t i = 0; i < setting->table->columns; i++) {
            bool there = i < setting->table->rows[row].count;

            add_cell_line(setting, there ? &setting->table->rows[row].cells[i] : NULL, line,
                          i);
        }
        put_line(setting);
    }
}

static void put_rule(struct setting *setting) {
    bool ascii = setting->galley->ascii;
    struct text dash = ascii ? TEXT("-") : TEXT("\u2500");
    struct text cross = ascii ? TEXT("-+-") : TEXT("\u2500\u253C\u2500");

    for (size_t i = 0; i < setting->table->columns; i++) {
        struct text line = galley_repeat(setting->galley, dash, setting->widths[i]);

        if (i > 0) {
            add_span(setting, (struct span){cross, STYLE_RULE, 0}, SEPARATOR_CELLS);
        }
        add_span(setting, (struct span){line, STYLE_RULE, 0}, setting->widths[i]);
    }
    put_line(setting);
}

static void put_columns(struct setting *setting) {
    for (size_t row = 0; row < setting->table->row_count; row++) {
        put_row(setting, row);
        if (row == 0 && setting->table->headed) {
            put_rule(setting);
        }
    }
}

/** The header of a column, empty if it has none. */
static const struct passage *header_of(const struct table *table, size_t column) {
    static const struct passage none;

    return table->headed && column < table->rows[0].count
               ? &table->rows[0].cells[column].passage
               : &none;
}

/** "Header: value" for every cell that has something to say. */
static void put_stack(struct setting *setting) {
    const struct table *table = setting->table;

    for (size_t row = table->headed && table->row_count > 1; row < table->row_count;
         row++) {
        for (size_t i = 0; i < table->rows[row].count; i++) {
            const struct passage *cell = &table->rows[row].cells[i].passage;
            const struct passage *header = header_of(table, i);
            struct passage line = {.arena = setting->galley->arena};

            if (row && table->headed && passage_text(cell).size) {
                passage_append(&line, header);
                passage_add(&line, TEXT(": "), table->style, MARK_STRONG);
            }
            passage_append(&line, cell);
            galley_passage(setting->galley, &line);
        }
        galley_gap(setting->galley);
    }
}

void table_layout(struct galley *galley, const struct table *table) {
    struct setting setting = {.galley = galley, .table = table};

    if (fit_columns(&setting)) {
        put_columns(&setting);
    } else {
        put_stack(&setting);
    }
}

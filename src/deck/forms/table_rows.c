// SPDX-License-Identifier: MIT
// The rows of a table, and their cells.

#include "table_rows.h"

#include "sections/item_lead.h"
#include "wording/line.h"
#include "wording/title.h"

#include <viva/plain.h>

#include <string.h>

/** The bar that ends a cell: not an escaped one, nor one in code. */
static size_t cell_end(struct text line) {
    bool code = false;

    for (size_t at = 0; at < line.size; at++) {
        char byte = line.bytes[at];

        if (byte == '\\') {
            at++;
        } else if (byte == '`') {
            code =
                !code && text_find(text_from(line, at + 1), TEXT("`")) + at + 1 < line.size;
        } else if (byte == '|' && !code) {
            return at;
        }
    }
    return line.size;
}

struct table_row table_read_row(struct text line) {
    struct table_row row = {0};

    line = text_trim(line);
    if (text_starts(line, TEXT("|"))) {
        line = text_from(line, 1);
    }
    while (line.size && row.count < COLUMNS_MAX) {
        size_t end = cell_end(line);

        row.cells[row.count++] = text_trim(text_slice(line, 0, end));
        line = text_from(line, end + 1);
    }
    return row;
}

bool table_is_delimiter(struct text line) {
    bool dash = false;
    bool bar = false;

    line = text_trim(line);
    for (size_t i = 0; i < line.size; i++) {
        if (!strchr("-|: \t", line.bytes[i])) {
            return false;
        }
        dash = dash || line.bytes[i] == '-';
        bar = bar || line.bytes[i] == '|';
    }
    return dash && bar;
}

bool table_has_words(struct text cell) {
    for (size_t at = 0; at < cell.size; at++) {
        if (line_has_letter(cell, at)) {
            return true;
        }
    }
    return false;
}

bool table_next_row(const struct table *table, struct text *rest, struct table_row *row) {
    if (table->html) {
        return html_table_row(rest, row);
    }
    if (!rest->size) {
        return false;
    }
    *row = table_read_row(text_line(rest));
    return true;
}

struct text table_question_cell(const struct table *table, const struct table_row *row) {
    return table->question < row->count ? row->cells[table->question] : TEXT("");
}

int table_count_rows(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;

    while (rows < ROWS_JUDGED && table_next_row(table, &rest, &row)) {
        rows++;
    }
    return rows;
}

bool table_column_tells(const struct table *table, int column) {
    struct text rest = table->rows;
    struct table_row row;

    while (table_next_row(table, &rest, &row)) {
        if (row.count <= column || !item_is_phrase(row.cells[column])) {
            return false;
        }
    }
    return true;
}

bool table_leads_to_pages(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int leading = 0;

    while (rows < ROWS_JUDGED && table_next_row(table, &rest, &row)) {
        leading += text_holds(table_question_cell(table, &row), TEXT(".md)"));
        rows++;
    }
    return 5 * leading >= 4 * rows;
}

struct text table_row_as_line(struct text line, struct arena *arena) {
    struct table_row row = table_read_row(line);
    struct text asking = TEXT("");

    for (int i = 0; i < row.count; i++) {
        struct title title = title_read(plain_text(row.cells[i], arena));

        if (text_holds(row.cells[i], TEXT("]("))) {
            return text_of(arena_printf(arena, "%.*s %.*s", TEXT_ARGUMENTS(asking),
                                        TEXT_ARGUMENTS(row.cells[i])));
        }
        asking = !asking.size && title_calls_plainly(&title) ? row.cells[i] : asking;
    }
    return TEXT("");
}

// SPDX-License-Identifier: MIT

/** Tables: cells wrap in their columns; where these would get too narrow, rows are stacked. */

#ifndef VIVA_PAGE_TABLE_H
#define VIVA_PAGE_TABLE_H

#include "galley.h"

#include <viva/markup.h>

/** A cell: its text, and its lines while they are put together. */
struct table_cell {
    struct passage passage;
    struct strips strips;
    size_t first;  // stretch for passage_spans()
};

struct table_row {
    struct table_cell *cells;
    size_t count;  // no more than there are columns
    size_t capacity;
};

struct table {
    struct table_row *rows;
    size_t row_count;
    size_t row_capacity;
    size_t columns;                    // COLUMN_LIMIT at most
    const enum alignment *alignments;  // of the columns
    bool headed;                       // the first row is a header
    enum style style;                  // of what is between the cells
};

/** A table's node, read. */
struct table table_of(cmark_node *node, enum style style, bool ascii, struct arena *arena);

void table_add_row(struct table *table, struct arena *arena);

/** Adds a cell to the last row. */
void table_add_cell(struct table *table, struct passage passage, struct arena *arena);

/**
 * Lays a table out.  Where columns would get too narrow, each row becomes
 * lines of "header: value".
 */
void table_layout(struct galley *galley, const struct table *table);

#endif

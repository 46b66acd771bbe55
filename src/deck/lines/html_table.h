// SPDX-License-Identifier: MIT

/** Tables written as raw HTML, row by row. */

#ifndef VIVA_DECK_HTML_TABLE_H
#define VIVA_DECK_HTML_TABLE_H

#include <viva/text.h>

enum { COLUMNS_MAX = 16 };

/** A row of a table, in HTML or not. */
struct table_row {
    struct text cells[COLUMNS_MAX];
    int count;
};

/**
 * Cuts the next row off the front of a table, whose tag has been cut off
 * already; false behind the last.  A table inside a cell is part of that cell.
 */
bool html_table_row(struct text *rest, struct table_row *row);

#endif

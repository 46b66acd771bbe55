// SPDX-License-Identifier: MIT

/** The rows of a table, and their cells. */

#ifndef VIVA_DECK_TABLE_ROWS_H
#define VIVA_DECK_TABLE_ROWS_H

#include "survey/table_head.h"

enum { ROWS_JUDGED = 500 };  // of a table, to say what it is

struct table_row table_read_row(struct text line);

/** The line of dashes below a table's head. */
bool table_is_delimiter(struct text line);

/** Cuts the next row off. */
bool table_next_row(const struct table *table, struct text *rest, struct table_row *row);

/** How many rows there are, as far as tables are judged. */
int table_count_rows(const struct table *table);

/** The cell that asks, "" if the row is too short. */
struct text table_question_cell(const struct table *table, const struct table_row *row);

/** Whether all cells of a column are phrases. */
bool table_column_tells(const struct table *table, int column);

/** More than a number: "0 -> 20" in a column of how many questions there are. */
bool table_has_words(struct text cell);

/** Whether the questions lead to pages of the guide: then a column that is not called an answer only hints at what those say. */
bool table_leads_to_pages(const struct table *table);

/** A row with a link as a line of a list: the cell that leads on behind the first before it that asks, "" without one. */
struct text table_row_as_line(struct text line, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Which columns of a table ask and answer by how much they say. */

#ifndef VIVA_DECK_COLUMNS_H
#define VIVA_DECK_COLUMNS_H

#include "html_table.h"

/** How much the columns of a table say. */
struct column_sizes {
    int question;  // its column
    size_t rows;
    size_t asked;  // of those
    size_t told;   // say something behind the question
    size_t bytes[COLUMNS_MAX];
};

enum { COLUMNS_TOLD = 24 };  // bytes of a cell that says more than a name

/** Whether a column says far more than all others but that of the questions, and in most rows: `told` of them say more than a name. */
bool columns_tell(const struct table_row *head, const size_t *bytes, size_t told,
                  size_t rows, int question, int answer);

void columns_count(struct column_sizes *sizes, const struct table_row *row);

/** Whether the column behind the questions says far more than all others, as answers do. */
bool columns_next_tells(const struct column_sizes *sizes, const struct table_row *head);

#endif

// SPDX-License-Identifier: MIT
// Columns that tell by how much they say who asks and who answers.

#include "columns.h"

#include "title.h"

#include <viva/plain.h>

enum { COLUMNS_MIN = 4, ROWS_MIN = 3, OTHERS_SHARE = 3 };

/** Whether a cell asks, with a question mark or without: "Name two", "Difference between a and b". */
static bool calls_for_answer(struct text cell) {
    struct title title = title_read(cell);

    return title_calls(&title) || title.compares;
}

void columns_count(struct column_sizes *sizes, const struct table_row *row) {
    int next = sizes->question + 1;

    sizes->rows++;
    sizes->asked +=
        sizes->question < row->count && calls_for_answer(row->cells[sizes->question]);
    sizes->told += next < row->count && row->cells[next].size >= COLUMNS_TOLD;
    for (int i = 0; i < row->count; i++) {
        sizes->bytes[i] += row->cells[i].size;
    }
}

bool columns_tell(const struct table_row *head, const size_t *bytes, size_t told,
                  size_t rows, int question, int answer) {
    for (int i = 0; i < head->count; i++) {
        if (i != answer && i != question && OTHERS_SHARE * bytes[i] > bytes[answer]) {
            return false;
        }
    }
    return 3 * told >= 2 * rows && !label_begins_aim(head->cells[answer]);
}

bool columns_next_tells(const struct column_sizes *sizes, const struct table_row *head) {
    int next = sizes->question + 1;

    return head->count >= COLUMNS_MIN && next < head->count && sizes->rows >= ROWS_MIN &&
           5 * sizes->asked >= 4 * sizes->rows &&
           columns_tell(head, sizes->bytes, sizes->told, sizes->rows, sizes->question,
                        next) &&
           sizes->bytes[next] > sizes->bytes[sizes->question];
}

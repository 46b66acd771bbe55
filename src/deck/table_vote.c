// SPDX-License-Identifier: MIT
// Which columns of a table ask and answer by what their cells say, where the head does not tell.

#include "table_vote.h"

#include "columns.h"
#include "table_rows.h"
#include "title.h"

enum { ROWS_MIN = 2 };

/** What the cells of a column are. */
struct votes {
    int asking;
    int split;   // ask, and go on behind a hard break
    int worded;  // say more than a number
    int told;    // say more than a name
};

/** All columns, and how much they say. */
struct ballot {
    struct votes columns[COLUMNS_MAX];
    size_t bytes[COLUMNS_MAX];
};

bool table_split(struct text *cell, struct text *below) {
    size_t at = text_find(*cell, TEXT("<br"));
    size_t end = at + text_find(text_from(*cell, at), TEXT(">"));

    if (end >= cell->size) {
        return false;
    }
    *below = text_trim(text_from(*cell, end + 1));
    *cell = text_trim(text_slice(*cell, 0, at));
    return true;
}

/** Whether a cell asks, and goes on with what answers. */
static bool asks_above(struct text cell) {
    struct text below;

    return table_split(&cell, &below) && below.size &&
           (title_asks(cell) || title_read(cell).requests);
}

bool table_asks(const struct table *table, struct text cell) {
    return title_asks(cell) || title_read(cell).tells || (table->split && asks_above(cell));
}

static int count_votes(const struct table *table, struct ballot *ballot) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;

    for (; rows < ROWS_JUDGED && table_next_row(table, &rest, &row); rows++) {
        for (int i = 0; i < row.count; i++) {
            struct votes *column = &ballot->columns[i];
            bool split = asks_above(row.cells[i]);

            column->split += split;
            column->asking += split || title_asks(row.cells[i]);
            column->worded += table_has_words(row.cells[i]);
            column->told += row.cells[i].size >= COLUMNS_TOLD;
            ballot->bytes[i] += row.cells[i].size;
        }
    }
    return rows;
}

/** The column of which most cells ask, more than half and more than of any other; -1 if there is none. */
static int most_asking(const struct votes *columns, int count, int rows) {
    int found = 0;
    bool alone = true;

    for (int i = 1; i < count; i++) {
        alone = columns[i].asking == columns[found].asking  ? false
                : columns[i].asking > columns[found].asking ? true
                                                            : alone;
        found = columns[i].asking > columns[found].asking ? i : found;
    }
    return alone && 2 * columns[found].asking > rows ? found : -1;
}

/** The column that says far more than all others but the one that asks, and before that more than it; -1 if there is none. */
static int most_telling(const struct ballot *ballot, const struct table_row *head, int asks,
                        int rows) {
    const size_t *bytes = ballot->bytes;
    int found = -1;

    for (int i = 0; i < head->count; i++) {
        if (i != asks && (found < 0 || bytes[i] > bytes[found])) {
            found = i;
        }
    }
    return found >= 0 &&
                   columns_tell(head, bytes, (size_t)ballot->columns[found].told,
                                (size_t)rows, asks, found) &&
                   (found > asks || bytes[found] >= bytes[asks])
               ? found
               : -1;
}

/** How many columns say a word, from one on and before another. */
static int count_worded(const struct votes *columns, int from, int to) {
    int count = 0;

    for (int i = from; i < to; i++) {
        count += columns[i].worded > 0;
    }
    return count;
}

/** Whether half of the cells that ask answer, too, and no other column says a word. */
static bool are_split(const struct votes *columns, int count, int asks) {
    for (int i = 0; i < count; i++) {
        if (i != asks && columns[i].worded) {
            return false;
        }
    }
    return 2 * columns[asks].split >= columns[asks].asking;
}

void table_vote(struct table *table, const struct table_row *head) {
    struct ballot ballot = {0};
    const struct votes *columns = ballot.columns;
    int rows = count_votes(table, &ballot);
    int asks = most_asking(columns, head->count, rows);
    int before = asks < 0 ? 0 : count_worded(columns, 0, asks);
    int tells;

    if (asks < 0 || rows < ROWS_MIN) {
        return;
    }
    table->split = are_split(columns, head->count, asks);
    tells = table->split                ? asks
            : table->answer >= 0        ? table->answer
            : head->count == 2 && !asks ? 1
                                        : most_telling(&ballot, head, asks, rows);
    if (tells >= 0 && (tells != asks || table->split)) {
        table->question = asks;
        table->answer = tells;
        // What stands before a question may be what it is about, as a metric is.
        table->alike =
            before > 1 || (before && count_worded(columns, asks + 1, head->count) > 0);
    }
}

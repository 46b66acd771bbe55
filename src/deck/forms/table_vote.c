// SPDX-License-Identifier: MIT
// Which columns of a table ask and answer by what their cells say, where the head does not tell.

#include "table_vote.h"

#include "table_rows.h"
#include "wording/title.h"

enum {
    ROWS_MIN = 2,
    OTHERS_SHARE = 3,
    COLUMNS_TOLD = 24,  // bytes of a cell that says more than a name
    ANSWERS_TOLD = 36,  // on an average of a column that answers without being called so
};

/** What the cells of a column are. */
struct votes {
    int asking;
    int worded;  // say more than a number
    int told;    // say more than a name
};

/** All columns, and how much they say. */
struct ballot {
    struct votes columns[COLUMNS_MAX];
    size_t bytes[COLUMNS_MAX];
};

bool table_asks(struct text cell) {
    return title_asks(cell) || title_read(cell).tells;
}

static int count_votes(const struct table *table, struct ballot *ballot) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;

    for (; rows < ROWS_JUDGED && table_next_row(table, &rest, &row); rows++) {
        for (int i = 0; i < row.count; i++) {
            struct votes *column = &ballot->columns[i];

            column->asking += table_asks(row.cells[i]);
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

/** Whether a column says far more than all others but that of the questions, and in most rows: `told` of them say more than a name. */
static bool tells_most(const struct table_row *head, const size_t *bytes, size_t told,
                       size_t rows, int question, int answer) {
    for (int i = 0; i < head->count; i++) {
        if (i != answer && i != question && OTHERS_SHARE * bytes[i] > bytes[answer]) {
            return false;
        }
    }
    return 3 * told >= 2 * rows && !label_begins_aim(head->cells[answer]);
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
                   tells_most(head, bytes, (size_t)ballot->columns[found].told,
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
    tells = table->answer >= 0          ? table->answer
            : head->count == 2 && !asks ? 1
                                        : most_telling(&ballot, head, asks, rows);
    if (tells >= 0 && tells != asks) {
        table->question = asks;
        table->answer = tells;
        // What stands before a question may be what it is about, as a metric is.
        table->alike =
            before > 1 || (before && count_worded(columns, asks + 1, head->count) > 0);
    }
}

void table_vote_answers(struct table *table, const struct table_row *head) {
    struct ballot ballot = {0};
    int rows = count_votes(table, &ballot);
    int asks = table->question;
    bool told = false;

    if (asks < 0 || table->answer >= 0 || rows < ROWS_MIN ||
        5 * ballot.columns[asks].asking < 4 * rows ||
        count_worded(ballot.columns, 0, asks) || table_leads_to_pages(table)) {
        return;
    }
    for (int i = asks + 1; i < head->count; i++) {
        const struct votes *column = &ballot.columns[i];

        // "Why it is asked" tells nothing that is asked.
        if (label_begins_aim(head->cells[i]) || title_read(head->cells[i]).requests ||
            2 * column->asking > rows) {
            return;
        }
        told = told || (3 * column->told >= 2 * rows &&
                        ballot.bytes[i] >= ANSWERS_TOLD * (size_t)rows);
    }
    table->every = told;
    table->answer = told ? asks + 1 : -1;
}

// SPDX-License-Identifier: MIT
// Which column of a table with options names the right one of them, and which says why.

#include "table_key.h"

#include "columns.h"
#include "key.h"
#include "label.h"
#include "table_rows.h"

enum {
    KEYED_MIN = 2,     // rows that name one of their options
    CONSTANT_MAX = 3,  // rows whose right option may be the same by chance
};

/** The number of the option that a cell names by a letter or number, from 1 on; 0 if by none. */
static int option_number(const struct table *table, struct text cell) {
    if (line_has_digit(cell, 0) && line_skip_digits(cell, 0) == cell.size) {
        return line_first_number(cell) + table->key_from_zero;
    }
    return cell.size == 1 ? (cell.bytes[0] | 0x20) - 'a' + 1 : 0;
}

const struct text *table_right_option(const struct table *table,
                                      const struct table_row *row) {
    struct text cell =
        table->key >= 0 && table->key < row->count ? row->cells[table->key] : TEXT("");
    const struct text *options = &row->cells[table->options];
    int count = row->count - table->options;
    int number = table->key_says ? 0 : option_number(table, cell);

    count = count < table->option_count ? count : table->option_count;
    for (int i = 0; table->key_says && i < count && cell.size; i++) {
        if (text_equal(options[i], cell)) {
            return &options[i];
        }
    }
    return number > 0 && number <= count ? &options[number - 1] : NULL;
}

bool table_has_options(const struct table *table, const struct table_row *row) {
    int behind = table->options + table->option_count;
    bool whole = table->lettered && behind <= row->count;

    for (int i = table->options; whole && i < behind; i++) {
        whole = row->cells[i].size > 0 && i != table->question;
    }
    return whole;
}

/** What the head of a key says that it counts from: 'A' of "(A-D)", '0' of "(0-3)"; 0 if it does not say so for as many options. */
static char counts_from(const struct table *table, struct text head) {
    struct text inside = text_from(head, text_find(head, TEXT("(")) + 1);

    inside = text_slice(inside, 0, text_find(inside, TEXT(")")));
    return (char)(inside.size > 2 && !line_has_digit(inside, 1) &&
                          inside.bytes[inside.size - 1] - inside.bytes[0] ==
                              table->option_count - 1
                      ? inside.bytes[0]
                      : 0);
}

/** Whether a head says that its column answers. */
static bool names_key(const struct table *table, struct text head, struct arena *scratch) {
    return label_word(head) == WORD_ANSWER || key_is_name(head, scratch) ||
           counts_from(table, head);
}

/** Whether each row names one of its options in the column for that, and not all of many the same. */
static bool names_options(const struct table *table, bool told) {
    struct text rest = table->rows;
    struct table_row row;
    bool varies = told || table->key_says;
    long first = 0;
    int rows = 0;

    for (; rows < ROWS_JUDGED && table_next_row(table, &rest, &row); rows++) {
        const struct text *option = table_right_option(table, &row);
        long number = option ? option - &row.cells[table->options] : -1;

        if (!option) {
            return false;
        }
        first = rows ? first : number;
        varies = varies || number != first;
    }
    return rows >= KEYED_MIN && (varies || rows <= CONSTANT_MAX);
}

/** Whether a column names options: from 0 on if its head says so, or some cell that counts. */
static bool is_key(struct table *table, int column, struct text head, bool told) {
    table->key = column;
    table->key_from_zero = counts_from(table, head) == '0';
    if (names_options(table, told)) {
        return true;
    }
    table->key_from_zero = !table->key_from_zero;
    return names_options(table, told);
}

/** Finds the last column behind the options whose cells name one each: numbers before them count the rows. */
static bool find_column(struct table *table, const struct table_row *head, bool told,
                        struct arena *scratch) {
    int behind = table->options + table->option_count;

    for (int i = head->count - 1; table->option_count && i >= behind; i--) {
        if (told == names_key(table, head->cells[i], scratch) &&
            is_key(table, i, head->cells[i], told)) {
            return true;
        }
    }
    table->key = -1;
    table->key_from_zero = false;
    return false;
}

/** Whether a cell says something of its own, and more than a name: no place of a picture. */
static bool tells(struct text cell, struct text above) {
    return cell.size >= COLUMNS_TOLD && !text_equal(cell, above) &&
           !text_holds(cell, TEXT("](")) && !text_holds(cell, TEXT("://"));
}

/** Finds the column behind the options that tells most, in two rows of three. */
static void find_reason(struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    struct table_row above = {0};
    size_t bytes[COLUMNS_MAX] = {0};
    int told[COLUMNS_MAX] = {0};
    int rows = 0;

    for (; rows < ROWS_JUDGED && table_next_row(table, &rest, &row); rows++) {
        for (int i = table->options + table->option_count; i < row.count; i++) {
            told[i] += tells(row.cells[i], i < above.count ? above.cells[i] : TEXT(""));
            bytes[i] += row.cells[i].size;
        }
        above = row;
    }
    for (int i = 0; i < COLUMNS_MAX; i++) {
        if (i != table->key && 3 * told[i] >= 2 * rows && told[i] &&
            (table->reason < 0 || bytes[i] > bytes[table->reason])) {
            table->reason = i;
        }
    }
}

void table_find_key(struct table *table, const struct table_row *head,
                    struct arena *scratch) {
    bool found =
        find_column(table, head, true, scratch) || find_column(table, head, false, scratch);

    if (!found) {
        table->key_says = true;
        found = find_column(table, head, true, scratch) ||
                find_column(table, head, false, scratch);
    }
    if (found && table->question < 0 && table->options > 0) {
        table->question = table->options - 1;
    }
    if (found && table->reason < 0) {
        find_reason(table);
    }
}

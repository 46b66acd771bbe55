// SPDX-License-Identifier: MIT

/** What the head of a table says of its columns. */

#ifndef VIVA_DECK_TABLE_HEAD_H
#define VIVA_DECK_TABLE_HEAD_H

#include "html_table.h"
#include "reading.h"

struct table {
    bool html;
    struct text head;  // its line, "" in HTML
    struct text rows;  // those below the head
    int question;      // its column, -1 if there is none
    int answer;
    int reason;   // that goes with the answer
    bool titled;  // the head says which is which
    bool told;    // and which answers, but not by a label's word
    int options;  // the first of several columns that a number or letter tells apart
    int option_count;
    bool lettered;  // by letters
    int key;        // the column that names the right one of them, -1 if there is none
    bool key_from_zero;
    bool key_says;  // it repeats what that says, and does not count
    bool split;     // the question's cell goes on with the answer behind a hard break
    bool box;       // its head, or labels before its rows, say what asks: no columns do
    bool labelled;  // of these the latter
    bool alike;     // only others with the same head show that it asks
};

/** Which columns a head names as those of questions, of answers and of options. */
void table_read_head(struct table *table, const struct table_row *head,
                     const struct reading *reading);

#endif

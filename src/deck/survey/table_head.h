// SPDX-License-Identifier: MIT

/** What the head of a table says of its columns. */

#ifndef VIVA_DECK_TABLE_HEAD_H
#define VIVA_DECK_TABLE_HEAD_H

#include "lines/html_table.h"
#include "sections/reading.h"

struct table {
    bool html;
    struct text head;  // its line, "" in HTML
    struct text rows;  // those below the head
    int question;      // its column, -1 if there is none
    int answer;
    int reason;   // that goes with the answer
    bool every;   // from that of the answer on all answer
    bool titled;  // the head says which is which
    bool told;    // and which answers, but not by a label's word
    bool alike;   // only others with the same head show that it asks
};

/** Which columns a head names as those of questions and of answers. */
void table_read_head(struct table *table, const struct table_row *head,
                     const struct reading *reading);

#endif

// SPDX-License-Identifier: MIT
// Tables that are cards: a question for the head and its answer below, or a label before each.

#include "table_box.h"

#include "builder.h"
#include "table_rows.h"
#include "title.h"

/** The word of a row that is a label and what it stands before. */
static enum label_word row_word(const struct table_row *row) {
    return row->count == 2 ? label_word(row->cells[0]) : WORD_OTHER;
}

/** Whether labels stand before the rows: one of a question first of all, and one of an answer. */
static bool is_labelled(const struct table *table, const struct table_row *head) {
    struct text rest = table->rows;
    struct table_row row = *head;
    bool asked = row_word(&row) == WORD_QUESTION;
    bool answered = false;

    for (int rows = 0; rows < ROWS_JUDGED && table_next_row(table, &rest, &row); rows++) {
        enum label_word word = row_word(&row);

        if (word != WORD_QUESTION && word != WORD_ANSWER) {
            return false;
        }
        asked = asked || word == WORD_QUESTION;
        answered = answered || (asked && word == WORD_ANSWER);
    }
    return asked && answered;
}

/** Whether the only cell of a head is a question: it asks, or says so. */
static bool asks_alone(const struct table_row *head) {
    return head->count == 1 &&
           (title_asks(head->cells[0]) || title_is_labelled(head->cells[0]));
}

/** Whether four in five of the tables with a single column have a question for their head. */
static bool boxes_ask(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int boxes = 0;
    int asking = 0;

    for (uint32_t at = 1; reading->boxes == BOXES_UNKNOWN && at < outline->block_count;
         at++) {
        const struct block *here = &outline->blocks[at];
        struct table_row head;

        if (here->kind != BLOCK_PARAGRAPH || here->last == here->line ||
            !table_is_delimiter(source_line(&reading->source, here->line + 1))) {
            continue;
        }
        head = table_read_row(source_line(&reading->source, here->line));
        boxes += head.count == 1;
        asking += asks_alone(&head);
    }
    if (reading->boxes == BOXES_UNKNOWN) {
        reading->boxes = 5 * asking >= 4 * boxes ? BOXES_ASK : BOXES_NAME;
    }
    return reading->boxes == BOXES_ASK;
}

bool table_box_find(struct reading *reading, struct table *table,
                    const struct table_row *head) {
    table->labelled = head->count == 2 && is_labelled(table, head);
    table->box = table->labelled || (asks_alone(head) && boxes_ask(reading));
    table->rows = table->box ? (struct text){table->head.bytes,
                                             (size_t)(table->rows.bytes + table->rows.size -
                                                      table->head.bytes)}
                             : table->rows;
    return table->box;
}

/** A cell of the line below the head. */
static bool is_dashes(struct text cell) {
    size_t at = 0;

    for (; at < cell.size && (cell.bytes[at] == '-' || cell.bytes[at] == ':'); at++) {
    }
    return at > 0 && at == cell.size;
}

bool table_box_next(struct table *table, struct table_card *card, struct arena *arena) {
    struct builder answer = {.arena = arena};
    struct text rest = table->rows;
    struct table_row row;

    *card = (struct table_card){0};
    while (table_next_row(table, &rest, &row)) {
        bool asks =
            table->labelled ? row_word(&row) == WORD_QUESTION : !card->question.size;

        if (asks && card->question.size) {
            break;
        }
        table->rows = rest;
        if (asks) {
            card->question = row.cells[row.count - 1];
        } else if (card->question.size && row.count && row.cells[row.count - 1].size &&
                   !is_dashes(row.cells[row.count - 1])) {
            builder_add(&answer, answer.size ? TEXT("\n\n") : TEXT(""));
            builder_add(&answer, row.cells[row.count - 1]);
        }
    }
    card->answer = builder_text(&answer);
    return card->question.size > 0;
}

// SPDX-License-Identifier: MIT
// Tables with a column of questions and, as a rule, one of answers.

#include "lines/html_table.h"
#include "outline/fold.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/question.h"
#include "sections/titles.h"
#include "sections/topic.h"
#include "survey/guidance.h"
#include "survey/table_head.h"
#include "table_rows.h"
#include "table_vote.h"
#include "wording/builder.h"
#include "wording/format.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>

#include <string.h>

enum {
    COLLECTION_MIN = 3,  // rows of links to elsewhere
    HEAD_SCANS = 8,      // searches for tables with the same head, of all blocks
};

static const double titled = 0.98;
static const double headed = 0.83;
static const double asking = 0.8;

/** A cell without Markdown's escape of a bar. */
static struct text cell_text(struct text cell, struct arena *arena) {
    struct builder out = {.arena = arena};

    while (cell.size) {
        size_t escape = text_find(cell, TEXT("\\|"));

        builder_add(&out, text_slice(cell, 0, escape));
        builder_add(&out, escape < cell.size ? TEXT("|") : TEXT(""));
        cell = text_from(cell, escape + 2);
    }
    return builder_text(&out);
}

/** Whether a row begins with nothing but its number. */
static bool is_counted(const struct table_row *row) {
    struct text cell = row->count ? row->cells[0] : TEXT("");

    return line_has_digit(cell, 0) && !table_has_words(cell);
}

/** Where no head tells, two columns are a question and its answer; one with numbers before them is neither. In a guide of questions what stands before an answer asks, whatever it is called. */
static void guess_columns(const struct reading *reading, struct table *table, int columns) {
    struct text rest = table->rows;
    struct table_row row;
    int counted = table_next_row(table, &rest, &row) && is_counted(&row);
    bool named = reading->promise == PROMISE_QUESTIONS && table->answer == counted + 1;

    if (table->question < 0 && (columns == counted + 2 || named)) {
        table->titled = named && table_column_tells(table, counted);
        table->question = counted;
        table->answer = counted + 1;
    }
}

/** Whether a cell leads elsewhere in this file: an entry of a table of contents. */
static bool leads_elsewhere(struct text cell) {
    return text_holds(cell, TEXT("](#"));
}

/** What the rows of a table say in the column of its questions. */
struct asking {
    int rows;
    int asking;
    int worded;
    int links;
};

static void count_asking(const struct table *table, struct asking *counts) {
    struct text rest = table->rows;
    struct table_row row;
    int left = ROWS_JUDGED;

    while (left-- > 0 && table_next_row(table, &rest, &row)) {
        struct text cell = table_question_cell(table, &row);

        counts->rows++;
        counts->worded += table_has_words(cell);
        counts->asking += table_asks(cell);
        counts->links += leads_elsewhere(cell);
    }
}

/** Whether four rows in five ask, of all tables with the same head: one of them may hold a noun. */
static bool asks_with_like(struct reading *reading, const struct table *table,
                           struct asking counts) {
    const struct outline *outline = &reading->outline;
    struct asking all = {0};

    if (5 * counts.asking >= 4 * counts.rows && !table->alike) {
        return true;
    }
    if (2 * counts.asking <= counts.rows || !table->head.size ||
        reading->head_scans >= HEAD_SCANS) {
        return false;
    }
    reading->head_scans++;
    for (uint32_t at = 1; at < outline->block_count; at++) {
        const struct block *here = &outline->blocks[at];
        struct table other = {.question = table->question};

        if (here->kind == BLOCK_PARAGRAPH && here->last > here->line + 1 &&
            text_equal(source_line(&reading->source, here->line), table->head)) {
            other.rows = source_lines(&reading->source, here->line + 2, here->last);
            count_asking(&other, &all);
        }
    }
    return all.rows > counts.rows && 5 * all.asking >= 4 * all.rows;
}

/** Whether most rows begin with names, and what the head calls questions stands behind them: "Topic | Questions". */
static bool begins_with_names(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int named = 0;

    while (table->question > 0 && rows < ROWS_JUDGED &&
           table_next_row(table, &rest, &row)) {
        rows++;
        // "Q01" is a number.
        named += row.count > 0 && table_has_words(row.cells[0]) &&
                 !line_has_digit(row.cells[0], row.cells[0].size - 1);
    }
    return 2 * named > rows;
}

/** Without words in the head, the first column has to ask, four times in five. */
static bool holds_questions(struct reading *reading, const struct table *table) {
    struct asking counts = {0};

    count_asking(table, &counts);
    if (2 * counts.links > counts.rows || counts.rows == 0) {
        return false;
    }
    return table->titled
               ? (table->answer >= 0 && !table->told) || counts.asking >= 2 ||
                     (reading->promise == PROMISE_QUESTIONS &&
                      2 * counts.worded > counts.rows && !begins_with_names(table))
               : counts.asking >= 2 && asks_with_like(reading, table, counts);
}

/** Whether rows without answers only repeat what the file asks elsewhere: half of them say what some heading or question does. */
static bool repeats_questions(struct reading *reading, const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int held = 0;

    while (rows < ROWS_JUDGED && table_next_row(table, &rest, &row)) {
        struct text said = title_read(table_question_cell(table, &row)).text;

        rows++;
        held += said.size && titles_hold(reading, said);
    }
    return 2 * held > rows;
}

/** Whether what asks stands behind names that it is about, where nothing promises questions: "Pillar | Question | Tools". */
static bool are_about_names(const struct reading *reading, size_t number,
                            const struct table *table) {
    struct text heading = reading->outline.sections[number].heading_text;

    return !reading->promise && promise_of(heading, reading->scratch) == PROMISE_NONE &&
           begins_with_names(table);
}

/** Whether a cell says a day: "04-26", "2023/05/01 10:30". */
static bool is_day(struct text cell) {
    size_t at = line_skip_digits(cell, 0);
    size_t end = line_skip_digits(cell, at + 1);

    return (at == 2 || at == 4) && at < cell.size && strchr("-/", cell.bytes[at]) &&
           end == at + 3 &&
           (end == cell.size || line_has_space(cell, end) || strchr("-/", cell.bytes[end]));
}

/** Whether nearly all rows hold a link and the day on which what it leads to was changed. */
static bool is_log(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int logged = 0;

    while (rows < ROWS_JUDGED && table_next_row(table, &rest, &row)) {
        bool dated = false;

        for (int i = 0; i < row.count; i++) {
            dated = dated || is_day(text_trim(row.cells[i]));
        }
        rows++;
        logged += dated && label_is_link(table_question_cell(table, &row));
    }
    return 5 * logged >= 4 * rows;
}

/** Whether nearly all rows lead to another site, and hardly any asks: "Name | Level | Link". */
static bool is_collection(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int linked = 0;
    int calling = 0;

    while (rows < ROWS_JUDGED && table_next_row(table, &rest, &row)) {
        struct title title = title_read(table_question_cell(table, &row));
        bool links = false;

        for (int i = 0; i < row.count; i++) {
            links = links || text_holds(row.cells[i], TEXT("](http"));
        }
        rows++;
        linked += links;
        calling += title_calls(&title);
    }
    return rows >= COLLECTION_MIN && 5 * linked >= 4 * rows && 5 * calling <= rows;
}

/** Whether a head says nothing, or names columns by letters as a sheet does: "| | A | B |". */
static bool is_bare(const struct table_row *head) {
    char next = 'A';

    for (int i = 0; i < head->count; i++) {
        struct text cell = head->cells[i];

        if (cell.size > 1 || (cell.size && cell.bytes[0] != next++)) {
            return false;
        }
    }
    return head->count > 1;
}

/** The head of a table; below one that says nothing its first row, unless that asks. */
static struct table_row take_head(struct table *table, struct reading *reading) {
    struct table_row head = table_read_row(table->head);
    struct text rest = table->rows;
    struct text line = text_line(&rest);
    struct table_row first = table_read_row(line);

    if (is_bare(&head) && !title_asks(first.count ? first.cells[0] : TEXT(""))) {
        table_read_head(table, &first, reading);
        if (table->titled) {
            table->head = line;
            table->rows = rest;
            return first;
        }
    }
    table_read_head(table, &head, reading);
    return head;
}

/** A table in Markdown: its head stands above a line of dashes. */
static bool read_paragraph(struct reading *reading, uint32_t block, struct table *table) {
    const struct block *here = &reading->outline.blocks[block];

    // Most are none, and some have millions of lines.
    if (!text_holds(source_lines(&reading->source, here->line, here->last), TEXT("|"))) {
        return false;
    }
    for (int line = here->line + 1; line <= here->last; line++) {
        if (table_is_delimiter(source_line(&reading->source, line))) {
            struct table_row head;

            table->head = source_line(&reading->source, line - 1);
            table->rows = source_lines(&reading->source, line + 1, here->last);
            head = take_head(table, reading);
            if (table->titled) {
                table_vote_answers(table, &head);
            } else {
                table_vote(table, &head);
            }
            guess_columns(reading, table, head.count);
            if (table->titled && table->told && table_leads_to_pages(table)) {
                table->answer = -1;
            }
            return true;
        }
    }
    return false;
}

static bool begins_table(const struct reading *reading, uint32_t block) {
    const struct outline *outline = &reading->outline;

    return outline->blocks[block].kind == BLOCK_HTML &&
           line_starts_with(
               text_trim(source_line(&reading->source, outline->blocks[block].line)),
               TEXT("<table"));
}

/** What stands between the tags of a table in HTML, which goes on behind blank lines; "" if it does not end. */
static struct text html_inside(const struct reading *reading, uint32_t block,
                               uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    int first = blocks[block].line;

    for (uint32_t at = block; at < end && (at == block || !begins_table(reading, at));
         at = blocks[at].after) {
        struct text text = reading_lines(reading, at);

        if (text_holds(text, TEXT("</table"))) {
            text = source_lines(&reading->source, first, blocks[at].last);
            return text_from(text, text_find(text, TEXT(">")) + 1);
        }
    }
    return TEXT("");
}

static bool read_html(const struct reading *reading, uint32_t block, uint32_t end,
                      struct table *table) {
    struct text all = html_inside(reading, block, end);
    struct table_row head;

    table->html = true;
    table->rows = all;
    if (!html_table_row(&table->rows, &head)) {
        return false;
    }
    table_read_head(table, &head, reading);
    guess_columns(reading, table, head.count);
    // What asks in the first row is no head.
    table->rows = table->question >= 0 && title_asks(table_question_cell(table, &head))
                      ? all
                      : table->rows;
    return true;
}

/** At the user's word the first column asks, if nothing says which, and all behind it answers. */
static void take_columns(struct table *table) {
    table->question = table->question < 0 ? 0 : table->question;
    if (table->answer < 0) {
        table->answer = table->question + 1;
        table->every = true;
    }
}

/** Reads the table that begins with a block of a section that ends before block `end`. */
static bool read_table(struct reading *reading, size_t section, uint32_t block,
                       uint32_t end, struct table *table) {
    bool found =
        reading->outline.blocks[block].kind == BLOCK_PARAGRAPH
            ? read_paragraph(reading, block, table)
            : begins_table(reading, block) && read_html(reading, block, end, table);

    if (found && reading_is_taken(reading, table_recogniser.name)) {
        take_columns(table);
        return true;
    }
    return found && table->question >= 0 && holds_questions(reading, table) &&
           !guidance_clarifies(reading, section) &&
           ((table->answer >= 0 && !table->every) ||
            !(is_log(table) || is_collection(table) || repeats_questions(reading, table) ||
              are_about_names(reading, section, table)));
}

/** How many lines of a section carry a question's label: beside more of them a table is a small part of it. */
static int count_labels(const struct reading *reading, size_t number) {
    int count = 0;

    for (size_t i = reading_first_lead(reading, number);
         i < reading->lead_count && reading->leads[i].section == number; i++) {
        count += reading->leads[i].kind == LEAD_LABEL;
    }
    return count;
}

static double explains(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    int rows = 0;
    double evidence = 0;

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct table table = {0};

        if (read_table(reading, number, at, end, &table)) {
            double here = !table.titled ? asking : table.answer >= 0 ? titled : headed;

            evidence = here > evidence ? here : evidence;
            rows += table_count_rows(&table);
        }
    }
    return count_labels(reading, number) > rows ? 0 : evidence;
}

/** Items that breaks part, "1. a<br>2. b", on a line each; anything else as it is. */
static struct text items_apart(struct text cell, struct arena *arena) {
    struct builder out = {.arena = arena};

    if (!text_holds(cell, TEXT("<br"))) {
        return cell;
    }
    for (struct text rest = text_trim(cell); rest.size;) {
        size_t end = text_find(rest, TEXT("<br"));
        struct text tag = text_from(rest, end);

        if (!line_begins_item(rest)) {
            return cell;
        }
        builder_add(&out, text_trim(text_slice(rest, 0, end)));
        rest = text_trim(text_from(tag, text_find(tag, TEXT(">")) + 1));
        builder_add(&out, rest.size ? TEXT("\n") : TEXT(""));
    }
    return builder_text(&out);
}

/** What a cell says, without what only Markdown or HTML needs around it. */
static struct text cell_said(const struct table *table, struct text cell,
                             struct arena *arena) {
    return table->html ? fold_unwrapped(cell) : items_apart(cell_text(cell, arena), arena);
}

/** What the cells from that of the answer on say, each below the head of its column. */
static struct text every_cell(const struct table *table, const struct table_row *row,
                              struct arena *arena) {
    struct table_row head = table_read_row(table->head);
    struct builder out = {.arena = arena};

    for (int i = table->answer; i < row->count && i < head.count; i++) {
        struct text cell = cell_said(table, row->cells[i], arena);

        if (cell.size) {
            builder_add(&out, out.size ? TEXT("\n\n**") : TEXT("**"));
            builder_add(
                &out, text_slice(head.cells[i], line_count_marks(head.cells[i], 0),
                                 head.cells[i].size - line_count_marks(head.cells[i], 0)));
            builder_add(&out, TEXT(":** "));
            builder_add(&out, cell);
        }
    }
    return builder_text(&out);
}

static void emit_row(struct reading *reading, const struct table *table,
                     const struct table_row *row, struct text topic) {
    struct text cell = table_question_cell(table, row);
    struct card card = {.topic = topic, .format = table_recogniser.name};

    card.question = title_read(cell_said(table, cell, reading->arena)).text;
    if (!card.question.size || leads_elsewhere(cell)) {
        return;
    }
    card.line =
        source_line_at(&reading->source, (size_t)(cell.bytes - reading->source.text.bytes));
    if (table->every && table->answer + 1 < row->count) {
        card.answer = every_cell(table, row, reading->arena);
    } else if (table->answer >= 0 && table->answer < row->count) {
        card.answer = answer_of_text(
            reading, cell_said(table, row->cells[table->answer], reading->arena));
    }
    if (card.answer.size && table->reason >= 0 && table->reason < row->count) {
        card.answer = builder_joined(
            card.answer, cell_said(table, row->cells[table->reason], reading->arena),
            reading->arena);
    }
    question_finish(reading, &card, table->answer < 0);
}

static size_t emit(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct text topic = topic_of_section(reading, number);

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct table table = {0};
        struct table_row row;

        if (!read_table(reading, number, at, end, &table)) {
            continue;
        }
        while (!reading_is_full(reading) && table_next_row(&table, &table.rows, &row)) {
            emit_row(reading, &table, &row, topic);
        }
    }
    return number + 1;
}

const struct recogniser table_recogniser = {
    .name = format_table,
    .most = 0.98,
    .explains = explains,
    .emit = emit,
};

// SPDX-License-Identifier: MIT
// Tables with a column of questions and, as a rule, one of answers.

#include "answer.h"
#include "builder.h"
#include "columns.h"
#include "fold.h"
#include "html_table.h"
#include "lead.h"
#include "question.h"
#include "recogniser.h"
#include "titles.h"
#include "topic.h"
#include "vocabulary.h"

#include <viva/plain.h>

#include <string.h>

enum { ROWS_JUDGED = 500 };  // of a table, to say what it is

static const double titled = 0.98;
static const double headed = 0.83;
static const double asking = 0.8;

struct table {
    bool html;
    struct text rows;  // those below the head
    int question;      // its column, -1 if there is none
    int answer;
    int reason;   // that goes with the answer
    bool titled;  // the head says which is which
    bool told;    // and which answers, but not by a label's word
};

/** The bar that ends a cell: not an escaped one, nor one in code. */
static size_t cell_end(struct text line) {
    bool code = false;

    for (size_t at = 0; at < line.size; at++) {
        char byte = line.bytes[at];

        if (byte == '\\') {
            at++;
        } else if (byte == '`') {
            code =
                !code && text_find(text_from(line, at + 1), TEXT("`")) + at + 1 < line.size;
        } else if (byte == '|' && !code) {
            return at;
        }
    }
    return line.size;
}

static struct table_row read_row(struct text line) {
    struct table_row row = {0};

    line = text_trim(line);
    if (text_starts(line, TEXT("|"))) {
        line = text_from(line, 1);
    }
    while (line.size && row.count < COLUMNS_MAX) {
        size_t end = cell_end(line);

        row.cells[row.count++] = text_trim(text_slice(line, 0, end));
        line = text_from(line, end + 1);
    }
    return row;
}

/** The line of dashes below a table's head. */
static bool is_delimiter(struct text line) {
    bool dash = false;
    bool bar = false;

    line = text_trim(line);
    for (size_t i = 0; i < line.size; i++) {
        if (!strchr("-|: \t", line.bytes[i])) {
            return false;
        }
        dash = dash || line.bytes[i] == '-';
        bar = bar || line.bytes[i] == '|';
    }
    return dash && bar;
}

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

/** More than a number: "0 -> 20" in a column of how many questions there are. */
static bool has_words(struct text cell) {
    for (size_t at = 0; at < cell.size; at++) {
        if (line_has_letter(cell, at)) {
            return true;
        }
    }
    return false;
}

/** Cuts the next row off. */
static bool next_row(const struct table *table, struct text *rest, struct table_row *row) {
    if (table->html) {
        return html_table_row(rest, row);
    }
    if (!rest->size) {
        return false;
    }
    *row = read_row(text_line(rest));
    return true;
}

/** Whether a column named so answers, if in other words than a label does: "Key Answer", "Short answer key points", "一句话答案". */
static bool names_answer(struct text cell, struct arena *scratch) {
    static const char *const fronts[] = {
        "key point",   "key phrase",      "key insight",        "key answer",
        "core answer", "quick answer",    "short answer",       "one-line answer",
        "answer",      "expected answer", "recommended answer", NULL};
    static const char *const ends[] = {" answer",  " উত্তর", " उत्तर", " ответ",
                                       " answers", "答",    "答案",  "回答",
                                       "解答",     "답변",  NULL};
    static const char *const inside[] = {"回答", "答案", "답변", "trả lời", "đáp án", NULL};
    struct text said = text_folded(plain_text(cell, scratch), scratch);
    size_t i = 0;

    // "What the answer tells", "如果答案是": about an answer, or one of two.
    if (words_at(said, WORDS_ASKING) || text_starts(said, TEXT("if ")) ||
        text_find(said, TEXT("如果")) < said.size || words_at(said, WORDS_AIM)) {
        return false;
    }
    for (; fronts[i] && !text_starts_word(said, fronts[i]); i++) {
    }
    if (fronts[i] && !text_starts(said, TEXT("answered"))) {
        return true;
    }
    for (i = 0; ends[i] && !text_ends(said, text_of(ends[i])); i++) {
    }
    return ends[i] || text_holds_any(said, inside);
}

/** Whether the cell of a head says this word alone, in bold or not. */
static bool names_side(struct text cell, const char *word) {
    cell = line_without_ornaments(text_from(cell, line_count_marks(cell, 0)));
    return line_starts_word(cell, word) &&
           line_count_marks(cell, strlen(word)) == cell.size - strlen(word);
}

/** The sides of flashcards as columns; "Term" and "Definition" in a deck, as elsewhere they are those of a glossary. */
static void read_sides(struct table *table, const struct table_row *head, bool deck) {
    static const struct {
        const char *front;
        const char *back;
        bool decks_only;
    } sides[] = {{"front", "back", false},
                 {"statement", "true or false", false},
                 {"statement", "true/false", false},
                 {"statement", "true or false?", false},
                 {"statement", "true/false?", false},
                 {"statement", "t/f", false},
                 {"statement", "verdict", false},
                 {"myth", "fact", false},
                 {"myth", "reality", false},
                 {"prompt", "response", true},
                 {"term", "definition", true}};

    for (size_t i = 0; i < sizeof(sides) / sizeof(sides[0]); i++) {
        int front = -1;
        int back = -1;

        for (int cell = 0; cell < head->count; cell++) {
            front = names_side(head->cells[cell], sides[i].front) ? cell : front;
            back = names_side(head->cells[cell], sides[i].back) ? cell : back;
        }
        if (front >= 0 && back >= 0 && (deck || !sides[i].decks_only)) {
            table->question = front;
            table->answer = back;
        }
    }
}

/** Whether a column tells why an answer is right. */
static bool names_reason(struct text cell) {
    return names_side(cell, "why") || names_side(cell, "reason") ||
           names_side(cell, "explanation");
}

/** Which columns a head names as those of questions and of answers. */
static void read_head(struct table *table, const struct table_row *head,
                      const struct reading *reading) {
    table->question = -1;
    table->answer = -1;
    table->reason = -1;
    for (int i = 0; i < head->count; i++) {
        enum label_word word = label_word(
            table->html ? plain_text(head->cells[i], reading->scratch) : head->cells[i]);

        if (word == WORD_QUESTION && table->question < 0) {
            table->question = i;
        } else if (word == WORD_ANSWER && table->answer < 0) {
            table->answer = i;
        }
    }
    for (int i = 0; i < head->count && table->question >= 0 && table->answer < 0; i++) {
        if (i != table->question && names_answer(head->cells[i], reading->scratch)) {
            table->answer = i;
            table->told = true;
        }
    }
    if (table->question < 0) {
        read_sides(table, head, reading->deck);
    }
    if (table->question < 0) {
        columns_by_verbs(head, &table->question, &table->answer, reading->scratch);
    }
    for (int i = table->answer + 1; table->answer >= 0 && i < head->count; i++) {
        table->reason = names_reason(head->cells[i]) ? i : table->reason;
    }
    table->titled = table->question >= 0;
}

/** Whether a row begins with nothing but its number. */
static bool is_counted(const struct table_row *row) {
    struct text cell = row->count ? row->cells[0] : TEXT("");

    return line_has_digit(cell, 0) && !has_words(cell);
}

/** Where no head tells, two columns are a question and its answer; one with numbers before them is neither. */
static void guess_columns(struct table *table, int columns) {
    struct text rest = table->rows;
    struct table_row row;
    int counted = next_row(table, &rest, &row) && is_counted(&row);

    if (table->question < 0 && columns == counted + 2) {
        table->question = counted;
        table->answer = counted + 1;
    }
}

static struct text question_cell(const struct table *table, const struct table_row *row) {
    return table->question < row->count ? row->cells[table->question] : TEXT("");
}

/** Behind questions the next column answers if it says far more than all others. */
static void guess_answer(struct table *table, const struct table_row *head) {
    struct text rest = table->rows;
    struct column_sizes sizes = {.question = table->question};
    struct table_row row;

    while (sizes.rows < ROWS_JUDGED && next_row(table, &rest, &row)) {
        columns_count(&sizes, &row);
    }
    table->answer = columns_next_tells(&sizes, head) ? table->question + 1 : -1;
}

/** Whether a cell leads elsewhere in this file: an entry of a table of contents. */
static bool leads_elsewhere(struct text cell) {
    return text_find(cell, TEXT("](#")) < cell.size;
}

/** Without words in the head, the first column has to ask, four times in five. */
static bool holds_questions(const struct table *table, enum promise promise) {
    struct text rest = table->rows;
    int asking_rows = 0;
    int rows = 0;
    int worded = 0;
    int links = 0;
    struct table_row row;

    while (rows < ROWS_JUDGED && next_row(table, &rest, &row)) {
        struct text cell = question_cell(table, &row);

        rows++;
        worded += has_words(cell);
        asking_rows += title_asks(cell);
        links += leads_elsewhere(cell);
    }
    if (2 * links > rows || rows == 0) {
        return false;
    }
    return table->titled ? (table->answer >= 0 && !table->told) || asking_rows >= 2 ||
                               (promise == PROMISE_QUESTIONS && 2 * worded > rows)
                         : asking_rows >= 2 && 5 * asking_rows >= 4 * rows;
}

/** Whether rows without answers only repeat what the file asks elsewhere: half of them say what some heading or question does. */
static bool repeats_questions(struct reading *reading, const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;
    int held = 0;

    while (rows < ROWS_JUDGED && next_row(table, &rest, &row)) {
        struct text said = title_read(question_cell(table, &row)).text;

        rows++;
        held += said.size && titles_hold(reading, said);
    }
    return 2 * held > rows;
}

/** Whether a section sums up a file that asks in its headings. */
static bool sums_up(const struct reading *reading, size_t number) {
    static const char *const words[] = {
        "summary", "recap",  "tổng kết", "tóm tắt", "tổng hợp",
        "总结",    "汇总",   "小结",     "總結",    "彙總",
        "요약",    "まとめ", "итоги",    "resumo",  "zusammenfassung",
        "resumen", NULL};
    struct text heading = reading->outline.sections[number].heading_text;

    return reading->questions &&
           text_holds_any(text_folded(heading, reading->scratch), words);
}

/** A table in Markdown: its head stands above a line of dashes. */
static bool read_paragraph(const struct reading *reading, uint32_t block,
                           struct table *table) {
    const struct block *here = &reading->outline.blocks[block];

    for (int line = here->line + 1; line < here->last; line++) {
        if (is_delimiter(source_line(&reading->source, line))) {
            struct table_row head = read_row(source_line(&reading->source, line - 1));

            table->rows = source_lines(&reading->source, line + 1, here->last);
            read_head(table, &head, reading);
            guess_columns(table, head.count);
            if (table->titled && table->answer < 0) {
                guess_answer(table, &head);
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
        struct text text = source_lines(&reading->source, blocks[at].line, blocks[at].last);

        if (text_find(text, TEXT("</table")) < text.size) {
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
    read_head(table, &head, reading);
    guess_columns(table, head.count);
    // What asks in the first row is no head.
    table->rows =
        table->question >= 0 && title_asks(question_cell(table, &head)) ? all : table->rows;
    return true;
}

/** Reads the table that begins with a block of a section that ends before block `end`. */
static bool read_table(struct reading *reading, size_t section, uint32_t block,
                       uint32_t end, struct table *table) {
    bool found =
        reading->outline.blocks[block].kind == BLOCK_PARAGRAPH
            ? read_paragraph(reading, block, table)
            : begins_table(reading, block) && read_html(reading, block, end, table);

    return found && table->question >= 0 && holds_questions(table, reading->promise) &&
           (table->answer >= 0 ||
            !(sums_up(reading, section) || repeats_questions(reading, table)));
}

/** How many lines of a section carry a question's label: beside more of them a table is a small part of it. */
static int count_labels(const struct reading *reading, size_t number) {
    int count = 0;

    for (size_t i = lead_first(reading, number);
         i < reading->lead_count && reading->leads[i].section == number; i++) {
        count += reading->leads[i].kind == LEAD_LABEL;
    }
    return count;
}

static int count_rows(const struct table *table) {
    struct text rest = table->rows;
    struct table_row row;
    int rows = 0;

    while (rows < ROWS_JUDGED && next_row(table, &rest, &row)) {
        rows++;
    }
    return rows;
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
            rows += count_rows(&table);
        }
    }
    return count_labels(reading, number) > rows ? 0 : evidence;
}

/** What a cell says, without what only Markdown or HTML needs around it. */
static struct text cell_said(const struct table *table, struct text cell,
                             struct arena *arena) {
    return table->html ? fold_unwrapped(cell) : cell_text(cell, arena);
}

static void emit_row(struct reading *reading, const struct table *table,
                     const struct table_row *row, struct text topic) {
    struct text cell = question_cell(table, row);
    struct card card = {.topic = topic, .format = table_recogniser.name};

    card.question = title_read(cell_said(table, cell, reading->arena)).text;
    if (!card.question.size || leads_elsewhere(cell)) {
        return;
    }
    card.line =
        source_line_at(&reading->source, (size_t)(cell.bytes - reading->source.text.bytes));
    if (table->answer >= 0 && table->answer < row->count) {
        card.answer = answer_of_text(
            reading, cell_said(table, row->cells[table->answer], reading->arena));
    }
    if (card.answer.size && table->reason >= 0 && table->reason < row->count) {
        card.answer = question_joined(
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

        if (read_table(reading, number, at, end, &table)) {
            struct table_row row;

            while (!reading_is_full(reading) && next_row(&table, &table.rows, &row)) {
                emit_row(reading, &table, &row, topic);
            }
        }
    }
    return number + 1;
}

const struct recogniser table_recogniser = {
    .name = "table",
    .most = 0.98,
    .explains = explains,
    .emit = emit,
};

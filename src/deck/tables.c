// SPDX-License-Identifier: MIT
// Tables with a column of questions and, as a rule, one of answers.

#include "answer.h"
#include "builder.h"
#include "question.h"
#include "recogniser.h"
#include "topic.h"

#include <viva/plain.h>

#include <string.h>

enum {
    COLUMNS_MAX = 16,
    ROWS_JUDGED = 500,  // of a table, to say what it is
};

static const double titled = 0.98;
static const double asking = 0.8;

struct row {
    struct text cells[COLUMNS_MAX];
    int count;
};

struct table {
    int line;          // of the first row below the head
    struct text rows;  // their lines
    int question;      // its column, -1 if there is none
    int answer;
    bool titled;  // the head says which is which
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

static struct row read_row(struct text line) {
    struct row row = {0};

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

/** Whether the cell of a head says this word alone, in bold or not. */
static bool names_side(struct text cell, const char *word) {
    cell = line_without_ornaments(text_from(cell, line_count_marks(cell, 0)));
    return line_starts_with(cell, text_of(word)) &&
           line_count_marks(cell, strlen(word)) == cell.size - strlen(word);
}

/** The sides of flashcards as columns; "Term" and "Definition" in a deck, as elsewhere they are those of a glossary. */
static void read_sides(struct table *table, const struct row *head, bool deck) {
    static const struct {
        const char *front;
        const char *back;
        bool decks_only;
    } sides[] = {{"front", "back", false},
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

static void read_head(struct table *table, struct text line, bool deck) {
    struct row head = read_row(line);

    table->question = -1;
    table->answer = -1;
    for (int i = 0; i < head.count; i++) {
        enum label_word word = label_word(head.cells[i]);

        if (word == WORD_QUESTION && table->question < 0) {
            table->question = i;
        } else if (word == WORD_ANSWER && table->answer < 0) {
            table->answer = i;
        }
    }
    if (table->question < 0) {
        read_sides(table, &head, deck);
    }
    table->titled = table->question >= 0;
    if (table->question < 0 && head.count == 2) {
        table->question = 0;
        table->answer = 1;
    }
}

static struct text question_cell(const struct table *table, const struct row *row) {
    return table->question < row->count ? row->cells[table->question] : TEXT("");
}

/** Whether a cell leads elsewhere in this file: an entry of a table of contents. */
static bool leads_elsewhere(struct text cell) {
    return text_find(cell, TEXT("](#")) < cell.size;
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

/** Without words in the head, the first column has to ask, four times in five. */
static bool holds_questions(const struct table *table, enum promise promise) {
    struct text rest = table->rows;
    int asking_rows = 0;
    int rows = 0;
    int worded = 0;
    int links = 0;

    while (rest.size && rows < ROWS_JUDGED) {
        struct row row = read_row(text_line(&rest));
        struct text cell = question_cell(table, &row);

        rows++;
        worded += has_words(cell);
        asking_rows += title_asks(cell);
        links += leads_elsewhere(cell);
    }
    if (2 * links > rows || rows == 0) {
        return false;
    }
    return table->titled ? table->answer >= 0 || asking_rows >= 2 ||
                               (promise == PROMISE_QUESTIONS && 2 * worded > rows)
                         : asking_rows >= 2 && 5 * asking_rows >= 4 * rows;
}

static bool read_table(const struct reading *reading, uint32_t block, struct table *table) {
    const struct block *here = &reading->outline.blocks[block];

    if (here->kind != BLOCK_PARAGRAPH) {
        return false;
    }
    for (int line = here->line + 1; line < here->last; line++) {
        if (is_delimiter(source_line(&reading->source, line))) {
            read_head(table, source_line(&reading->source, line - 1), reading->deck);
            table->line = line + 1;
            table->rows = source_lines(&reading->source, line + 1, here->last);
            return table->question >= 0 && holds_questions(table, reading->promise);
        }
    }
    return false;
}

static double explains(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    double evidence = 0;

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct table table = {0};

        if (read_table(reading, at, &table)) {
            evidence = table.titled && table.answer >= 0 ? titled
                       : evidence > asking               ? evidence
                                                         : asking;
        }
    }
    return evidence;
}

static void emit_row(struct reading *reading, const struct table *table, struct text line,
                     int number, struct text topic) {
    struct row row = read_row(line);
    struct text cell = question_cell(table, &row);
    struct card card = {.line = number, .topic = topic, .format = table_recogniser.name};

    card.question = title_read(cell_text(cell, reading->arena)).text;
    if (!card.question.size || leads_elsewhere(cell)) {
        return;
    }
    if (table->answer >= 0 && table->answer < row.count) {
        card.answer =
            answer_of_text(reading, cell_text(row.cells[table->answer], reading->arena));
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

        if (read_table(reading, at, &table)) {
            for (int line = table.line; table.rows.size && !reading_is_full(reading);
                 line++) {
                emit_row(reading, &table, text_line(&table.rows), line, topic);
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

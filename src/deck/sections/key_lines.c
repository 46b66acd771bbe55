// SPDX-License-Identifier: MIT
// Answers of a key that stand in its lists and lines.

#include "key_lines.h"

#include "wording/builder.h"
#include "wording/vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum { REASON_MEAN = 18 };  // bytes of what tells why an answer is right

void key_add_answer(struct reading *reading, struct keyed_answer answer) {
    reading->answers = arena_grow(reading->scratch, reading->answers, reading->answer_count,
                                  &reading->answer_capacity, sizeof(answer));
    reading->answers[reading->answer_count++] = answer;
}

/** An option's letter alone, in either case, or one for true or false: "b", "B)", "T". */
static bool is_letter(struct text text) {
    return text.size && strchr("ABCDEFGHRTVWabcdefgh", text.bytes[0]) &&
           (text.size == 1 || strchr(".):,;-*| \n", text.bytes[1]));
}

/** "1-B, 2. c; 3) A", "1b 2c": numbers and letters of options alone, two at least. */
static int read_pairs(struct reading *reading, struct text line, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    size_t before = reading->answer_count;

    for (size_t at = 0; at < line.size;) {
        size_t digits = line_skip_digits(line, at);
        size_t letter = digits;

        while (letter < line.size && strchr("-.:)= *(", line.bytes[letter])) {
            letter++;
        }
        if (digits == at || !is_letter(text_from(line, letter)) ||
            line_has_letter(line, letter + 1)) {
            reading->answer_count = before;
            return 0;
        }
        key_add_answer(
            reading, (struct keyed_answer){line_first_number(text_slice(line, at, digits)),
                                           from, here->line, block, block,
                                           .said = text_slice(line, letter, letter + 1)});
        at = letter + 1;
        while (at < line.size && strchr(",;.)* |\n", line.bytes[at])) {
            at++;
        }
    }
    return (int)(reading->answer_count - before);
}

static int compare_numbers(const void *left, const void *right) {
    const struct keyed_answer *a = left;
    const struct keyed_answer *b = right;

    return (a->number > b->number) - (a->number < b->number);
}

/** Answers that stand in columns are counted down each of them. */
static void sort_from(struct reading *reading, size_t first) {
    if (reading->answer_count > first + 1) {
        qsort(reading->answers + first, reading->answer_count - first,
              sizeof(*reading->answers), compare_numbers);
    }
}

static void read_code(struct reading *reading, uint32_t block, int from) {
    struct text rest = reading_lines(reading, block);
    size_t before = reading->answer_count;

    while (rest.size) {
        struct text line = text_trim(text_line(&rest));

        // Names of chapters and the fence itself hold no numbers.
        if (line_first_number(line) && !read_pairs(reading, line, block, from)) {
            reading->answer_count = before;
            return;
        }
    }
    sort_from(reading, before);
}

static bool read_columns(struct reading *reading, uint32_t list, int from) {
    const struct block *blocks = reading->outline.blocks;
    struct text text = text_trim(reading_lines(reading, list));
    size_t before = reading->answer_count;
    size_t items = 0;

    for (uint32_t item = list + 1; item < blocks[list].after; item = blocks[item].after) {
        items++;
    }
    read_pairs(reading, text, list, from);
    if (reading->answer_count - before <= items) {
        reading->answer_count = before;
        return false;
    }
    sort_from(reading, before);
    return true;
}

/** "A2. b": the number behind a label of an answer, 0 if it has none, and what stands behind it. */
static int read_label(struct text text, struct text *said) {
    int number = label_answer_number(text);

    *said = text_from(text, line_skip_spaces(text, words_at(text, WORDS_ANSWER)));
    return number && label_cut_number(said) ? number : 0;
}

/** "1: a map", "A2. b": the number of a line, 0 if it has none, and what stands behind it. */
static int read_number(struct text line, struct text *said) {
    struct title title = title_read(line);

    *said = title.text;
    if (title.numbered || title.labelled) {
        return title.number;
    }
    return read_label(line, said);
}

/** The cell of a table's row that stands at its front, which is cut off. */
static struct text cut_cell(struct text *row) {
    struct text cell;
    size_t bar;

    *row = text_starts(*row, TEXT("|")) ? text_from(*row, 1) : *row;
    bar = text_find(*row, TEXT("|"));
    cell = text_trim(text_slice(*row, 0, bar));
    *row = text_from(*row, bar);
    return cell;
}

/** A table with the numbers in its first row and the answers below them; nothing if it is another. */
static void read_across(struct reading *reading, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct text numbers = text_trim(source_line(&reading->source, here->line));
    struct text said = text_trim(source_line(&reading->source, here->last));
    size_t before = reading->answer_count;

    if (here->last != here->line + 2 || !text_starts(numbers, TEXT("|"))) {
        return;
    }
    while (numbers.size > 1 && said.size > 1) {
        struct text number = cut_cell(&numbers);
        struct text answer = cut_cell(&said);

        if (label_first_number(number) && answer.size) {
            key_add_answer(reading,
                           (struct keyed_answer){label_first_number(number), from,
                                                 here->line, block, block, .said = answer});
        } else if (reading->answer_count > before) {
            reading->answer_count = before;
            return;
        }
    }
}

struct text key_reopened(struct text whole, struct text said, struct arena *arena) {
    size_t marks = line_count_marks(whole, 0);
    struct text mark = text_slice(whole, 0, marks);
    struct text line = text_slice(said, 0, text_find(said, TEXT("\n")));
    size_t close = text_find(line, mark);

    said = line_without_front_ornaments(said);
    if (!marks || said.bytes == whole.bytes || close == line.size ||
        text_find(text_from(line, close + marks), mark) < line.size - close - marks) {
        return said;
    }
    return text_of(
        arena_printf(arena, "%.*s%.*s", TEXT_ARGUMENTS(mark), TEXT_ARGUMENTS(said)));
}

/** Whether the head of a table names two columns twice: "| Q | A | Q | A |". */
static bool is_doubled(struct text head) {
    struct text number = cut_cell(&head);
    struct text answer = cut_cell(&head);

    return number.size && answer.size && text_equal(cut_cell(&head), number) &&
           text_equal(cut_cell(&head), answer);
}

/** The rows of such a table. */
static void read_doubled(struct reading *reading, uint32_t block, struct text rest,
                         int from) {
    const struct block *here = &reading->outline.blocks[block];
    size_t before = reading->answer_count;

    while (rest.size) {
        struct text row = text_trim(text_line(&rest));

        while (row.size > 1) {
            int number = label_first_number(cut_cell(&row));
            struct text said = cut_cell(&row);

            if (number && said.size) {
                key_add_answer(reading, (struct keyed_answer){number, from, here->line,
                                                              block, block, .said = said});
            }
        }
    }
    sort_from(reading, before);
}

/** The columns of a key's table behind that of the numbers, each -1 if there is none. */
struct columns {
    int answer;
    int reason;  // the last one, if it tells something or where that is told: "Art. 3"
};

static struct columns find_columns(struct text rest) {
    struct text head = text_trim(text_line(&rest));
    struct columns found = {0};
    size_t told = 0;
    size_t cited = 0;
    size_t rows = 0;
    int last = 0;

    for (int cell = 0; head.size > 1; cell++) {
        enum label_word word = label_word(cut_cell(&head));

        found.answer = !found.answer && cell && word == WORD_ANSWER ? cell : found.answer;
    }
    found.answer = found.answer ? found.answer : 1;
    while (rest.size) {
        struct text row = text_trim(text_line(&rest));

        rows++;
        for (last = -1; row.size > 1; last++) {
            struct text cell = cut_cell(&row);

            if (row.size <= 1 && !text_starts(cell, TEXT("["))) {
                told += cell.size;
                cited += line_has_letter(cell, 0) && line_first_number(cell);
            }
        }
    }
    found.reason = last > found.answer && (told >= REASON_MEAN * rows || cited + 1 == rows)
                       ? last
                       : -1;
    return found;
}

/** "3", "Q3" */
static int row_number(struct text cell) {
    int number = label_first_number(cell);

    return number ? number : title_read(cell).number;
}

/** The rows of a table, with the reason below an answer. */
static void read_rows(struct reading *reading, uint32_t block, struct text rest, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct columns columns = find_columns(rest);

    while (rest.size) {
        struct text row = text_trim(text_line(&rest));
        int number = row_number(cut_cell(&row));
        struct text said = TEXT("");
        struct text reason = TEXT("");

        for (int cell = 1; row.size > 1; cell++) {
            struct text text = cut_cell(&row);

            said = cell == columns.answer ? text : said;
            reason = cell == columns.reason ? text : reason;
        }
        if (number && said.size) {
            key_add_answer(reading,
                           (struct keyed_answer){
                               number, from, here->line, block, block,
                               .said = builder_joined(said, reason, reading->arena)});
        }
    }
}

/** The lines of a paragraph or table that carry a number each; nothing if one of a paragraph does not. */
static void read_lines(struct reading *reading, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct text rest = reading_lines(reading, block);
    size_t before = reading->answer_count;
    struct text below = rest;

    if (text_starts(text_trim(rest), TEXT("|"))) {
        if (is_doubled(text_trim(text_line(&below)))) {
            read_doubled(reading, block, below, from);
        } else {
            read_rows(reading, block, rest, from);
        }
        return;
    }
    while (rest.size) {
        struct text said = TEXT("");
        int number = read_number(line_without_break(text_line(&rest)), &said);

        if (!number) {
            reading->answer_count = before;
            return;
        }
        key_add_answer(reading, (struct keyed_answer){number, from, here->line, block,
                                                      block, .said = said});
    }
}

static void read_paragraph(struct reading *reading, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct text line = text_trim(source_line(&reading->source, here->line));
    size_t before = reading->answer_count;
    struct title title;
    struct text said;
    int number;

    if (read_pairs(reading, text_trim(reading_lines(reading, block)), block, from) > 1) {
        return;
    }
    reading->answer_count = before;
    read_across(reading, block, from);
    if (reading->answer_count > before + 1) {
        return;
    }
    reading->answer_count = before;
    if (here->last > here->line) {
        read_lines(reading, block, from);
        if (reading->answer_count > before + 1) {
            return;
        }
        reading->answer_count = before;
    }
    title = title_read(line);
    number = read_label(text_trim(reading_lines(reading, block)), &said);
    if ((title.numbered || title.labelled) && title.number) {
        key_add_answer(reading, (struct keyed_answer){title.number, from, here->line, block,
                                                      here->after, .labelled = true});
    } else if (number) {
        key_add_answer(reading, (struct keyed_answer){number, from, here->line, here->after,
                                                      here->after, .said = said});
    }
}

/** "- 3 - a map": an item that carries a number of its own. */
static void read_item(struct reading *reading, uint32_t item, int from) {
    const struct block *here = &reading->outline.blocks[item];
    struct text said;
    struct text line = reading_first_line(reading, item + 1);
    int number = read_number(line, &said);

    said = key_reopened(line, said, reading->arena);
    if (number && here->line == here->last) {
        key_add_answer(reading, (struct keyed_answer){number, from, here->line, item + 1,
                                                      item + 1, .said = said});
    }
}

static void read_items(struct reading *reading, uint32_t list, int from) {
    const struct block *blocks = reading->outline.blocks;
    int number = reading_first_number(reading, list);

    if (number && read_columns(reading, list, from)) {
        return;
    }
    for (uint32_t item = list + 1; !number && item < blocks[list].after;
         item = blocks[item].after) {
        if (item + 1 < blocks[item].after && blocks[item + 1].kind == BLOCK_PARAGRAPH) {
            read_item(reading, item, from);
        }
    }
    for (uint32_t item = list + 1; number && item < blocks[list].after;
         item = blocks[item].after, number++) {
        if (blocks[item].after > item + 1) {
            key_add_answer(reading,
                           (struct keyed_answer){number, from, blocks[item].line, item + 1,
                                                 blocks[item].after, .labelled = false});
        }
    }
}

/** Where an answer ends that is alone in its list, which Markdown ends at what is not indented: at the next number. */
static uint32_t behind_item(const struct reading *reading, uint32_t list, uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = blocks[list].after;

    if (!reading_first_number(reading, list) || blocks[list + 1].after < at) {
        return at;
    }
    while (at < end && !reading_first_number(reading, at)) {
        at = blocks[at].after;
    }
    return at;
}

/** Whether a block goes on with an answer that is a paragraph, or begins in one. */
static bool goes_on(const struct reading *reading, const struct keyed_answer *answer,
                    uint32_t at) {
    const struct block *blocks = reading->outline.blocks;

    return answer->end == at && blocks[at].kind != BLOCK_RULE &&
           blocks[answer->first].parent == blocks[at].parent;
}

/** Adds the answers of one block; returns the block behind it and what belongs to it. */
static uint32_t read_block(struct reading *reading, uint32_t at, uint32_t end, int from) {
    const struct block *here = &reading->outline.blocks[at];
    size_t before = reading->answer_count;

    switch (here->kind) {
    case BLOCK_LIST:
        read_items(reading, at, from);
        if (reading->answer_count == before + 1) {
            reading->answers[before].end = behind_item(reading, at, end);
        }
        return behind_item(reading, at, end);
    case BLOCK_PARAGRAPH: read_paragraph(reading, at, from); break;
    case BLOCK_CODE: read_code(reading, at, from); break;
    default: break;
    }
    return here->after;
}

void key_read_body(struct reading *reading, size_t section, int from) {
    uint32_t end = outline_body_end(&reading->outline, section);
    size_t first = reading->answer_count;

    for (uint32_t next, at = reading->outline.sections[section].body; at < end; at = next) {
        size_t before = reading->answer_count;

        next = read_block(reading, at, end, from);
        if (reading->answer_count == before && before > first &&
            goes_on(reading, &reading->answers[before - 1], at)) {
            reading->answers[before - 1].end = next;
        }
    }
}

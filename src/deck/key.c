// SPDX-License-Identifier: MIT
// Answers that stand together behind their questions.

#include "key.h"

#include "contents.h"
#include "lead_line.h"
#include "siblings.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum {
    ANSWERS_MIN = 2,
    OWN_MAX = 2,           // headings "Answers" right behind a question: more are no keys
    SECTIONS_BEFORE = 64,  // that are looked at for the question before a key
};

static void add_answer(struct reading *reading, struct keyed_answer answer) {
    reading->answers = arena_grow(reading->scratch, reading->answers, reading->answer_count,
                                  &reading->answer_capacity, sizeof(answer));
    reading->answers[reading->answer_count++] = answer;
}

/** "Answer 3: ..." or "3. ..." as the heading of an answer; its number. */
static int heading_number(const struct section *section) {
    struct text text = line_without_ornaments(section->heading_text);
    struct title title = section->title;

    if (title.labelled || title.numbered || title.blank) {
        return title.number;
    }
    return label_answer_number(text);
}

/** An option's letter and what may follow it: "B", "C) ...". */
static bool is_option(struct text text) {
    return text.size && text.bytes[0] >= 'A' && text.bytes[0] <= 'H' &&
           (text.size == 1 || strchr(".):,- ", text.bytes[1]));
}

/** What the heading of an answer says itself: "3. Answer: B", "3. B - a map". */
static struct text said_by(const struct section *section) {
    struct text text = section->title.text;
    size_t word;

    if (label_cut_answer(&text)) {
        return text;
    }
    word = words_at(text, WORDS_ANSWER);
    text = text_trim(text_from(text, word));
    return is_option(text) ? text : TEXT("");
}

/** An option's letter alone, in either case: "b", "B)". */
static bool is_letter(struct text text) {
    return text.size && strchr("ABCDEFGHabcdefgh", text.bytes[0]) &&
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
        add_answer(reading,
                   (struct keyed_answer){line_first_number(text_slice(line, at, digits)),
                                         from, here->line, block, block,
                                         .said = text_slice(line, letter, letter + 1)});
        at = letter + 1;
        while (at < line.size && strchr(",;.)* |\n", line.bytes[at])) {
            at++;
        }
    }
    return (int)(reading->answer_count - before);
}

/** "1: a map", "A2. b", "| 3 | c |": the number of a line, and what stands behind it. */
static int read_numbered(struct text line, struct text *said) {
    struct title title;
    size_t bar;

    if (text_starts(line, TEXT("|"))) {
        line = text_trim(text_from(line, 1));
        bar = text_find(line, TEXT("|"));
        *said = text_from(line, bar + 1);
        *said = text_trim(text_slice(*said, 0, text_find(*said, TEXT("|"))));
        return said->size ? label_first_number(line) : 0;
    }
    title = title_read(line);
    *said = title.text;
    if (title.numbered || title.labelled) {
        return title.number;
    }
    *said = text_from(line, line_skip_spaces(line, words_at(line, WORDS_ANSWER)));
    return label_answer_number(line) && label_cut_number(said) ? label_answer_number(line)
                                                               : 0;
}

/** "- 3 - a map": an item that carries a number of its own. */
static void read_item(struct reading *reading, uint32_t item, int from) {
    const struct block *here = &reading->outline.blocks[item];
    struct text said;
    int number = read_numbered(reading_first_line(reading, item + 1), &said);

    if (number && here->line == here->last) {
        add_answer(reading, (struct keyed_answer){number, from, here->line, item + 1,
                                                  item + 1, .said = said});
    }
}

static void read_items(struct reading *reading, uint32_t list, int from) {
    const struct block *blocks = reading->outline.blocks;
    int number = reading_first_number(reading, list);

    for (uint32_t item = list + 1; !number && item < blocks[list].after;
         item = blocks[item].after) {
        if (item + 1 < blocks[item].after && blocks[item + 1].kind == BLOCK_PARAGRAPH) {
            read_item(reading, item, from);
        }
    }
    for (uint32_t item = list + 1; number && item < blocks[list].after;
         item = blocks[item].after, number++) {
        if (blocks[item].after > item + 1) {
            add_answer(reading,
                       (struct keyed_answer){number, from, blocks[item].line, item + 1,
                                             blocks[item].after, .labelled = false});
        }
    }
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
            add_answer(reading,
                       (struct keyed_answer){label_first_number(number), from, here->line,
                                             block, block, .said = answer});
        } else if (reading->answer_count > before) {
            reading->answer_count = before;
            return;
        }
    }
}

/** The lines of a paragraph or table that carry a number each; nothing if one of a paragraph does not. */
static void read_lines(struct reading *reading, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct text rest = source_lines(&reading->source, here->line, here->last);
    bool table = text_starts(text_trim(rest), TEXT("|"));
    size_t before = reading->answer_count;

    while (rest.size) {
        struct text line = line_without_break(text_line(&rest));
        struct text said = TEXT("");
        int number = read_numbered(line, &said);

        if (number) {
            add_answer(reading, (struct keyed_answer){number, from, here->line, block,
                                                      block, .said = said});
        } else if (!table) {
            reading->answer_count = before;
            return;
        }
    }
}

/** A paragraph that begins with a number: "**1.** B", "1) B"; or each of its lines, or numbers and letters in one. */
static void read_paragraph(struct reading *reading, uint32_t block, int from) {
    const struct block *here = &reading->outline.blocks[block];
    struct text line = text_trim(source_line(&reading->source, here->line));
    size_t before = reading->answer_count;
    struct title title;

    if (read_pairs(reading,
                   text_trim(source_lines(&reading->source, here->line, here->last)), block,
                   from) > 1) {
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
    if ((title.numbered || title.labelled) && title.number) {
        add_answer(reading, (struct keyed_answer){title.number, from, here->line, block,
                                                  here->after, .labelled = true});
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

static void read_body(struct reading *reading, size_t section, int from) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, section);

    for (uint32_t next, at = reading->outline.sections[section].body; at < end; at = next) {
        next = blocks[at].after;
        if (blocks[at].kind == BLOCK_LIST) {
            size_t before = reading->answer_count;

            read_items(reading, at, from);
            next = behind_item(reading, at, end);
            if (reading->answer_count == before + 1) {
                reading->answers[before].end = next;
            }
        } else if (blocks[at].kind == BLOCK_PARAGRAPH) {
            read_paragraph(reading, at, from);
        }
    }
}

/** The section behind the key: the next one of its level or above. */
static size_t behind(const struct outline *outline, size_t key) {
    size_t next = key + 1;

    while (next < outline->section_count &&
           outline->sections[next].level > outline->sections[key].level) {
        next++;
    }
    return next;
}

/** Whether what was found from answer `before` on asks itself, and answers on its line or below: "**1. Why?** It is." */
static bool are_questions(struct reading *reading, size_t before) {
    size_t asking = 0;

    for (size_t i = before; i < reading->answer_count; i++) {
        uint32_t block = reading->answers[i].first;
        struct lead lead = {0};

        if (reading->answers[i].end > block &&
            reading->outline.blocks[block].kind == BLOCK_PARAGRAPH) {
            lead = lead_read(reading, block);
        }
        asking += lead.title.asks &&
                  (lead.kind == LEAD_BOLD || lead.inline_answer ||
                   reading->outline.blocks[block].after < reading->answers[i].end);
    }
    return 2 * asking > reading->answer_count - before;
}

/** Whether something between a key and line `from`, where the one before stands, is numbered as its answers are: a heading or a list. */
static bool is_counted_before(const struct reading *reading, size_t key, int from) {
    const struct outline *outline = &reading->outline;
    size_t first = key;

    while (first > 0 && outline->sections[first].line >= from) {
        first--;
        if (outline->sections[first].title.numbered ||
            outline->sections[first].title.labelled) {
            return true;
        }
    }
    for (uint32_t at = outline->sections[first].body; at < outline->sections[key].root;
         at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_LIST && reading_first_number(reading, at)) {
            return true;
        }
    }
    return false;
}

/** Headings that ask are questions below a name that happens to be a key's. */
static bool holds_questions(const struct reading *reading, size_t key, size_t end) {
    for (size_t i = key + 1; i < end; i++) {
        if (reading->outline.sections[i].title.asks) {
            return true;
        }
    }
    return false;
}

/** Behind a section and what is deeper, up to the next number. */
static size_t behind_answer(const struct outline *outline, size_t section, size_t end) {
    size_t next = section + 1;

    while (next < end && outline->sections[next].level > outline->sections[section].level &&
           !heading_number(&outline->sections[next])) {
        next++;
    }
    return next;
}

/** The heading in a key that an answer's heading stands below; 0 if that is the key's own. */
static size_t chapter_of(const struct outline *outline, size_t section, size_t key) {
    size_t parent = outline->sections[section].parent;

    return parent > key ? parent : 0;
}

/** Adds the answers below numbers of their own. */
static void read_headings(struct reading *reading, size_t key, size_t end, int from) {
    const struct outline *outline = &reading->outline;
    size_t next;

    for (size_t i = key + 1; i < end; i = next) {
        const struct section *here = &outline->sections[i];
        int number = heading_number(here);
        struct text said = said_by(here);
        bool group;
        uint32_t to;

        next = number ? behind_answer(outline, i, end) : i + 1;
        to = outline_begin(outline, next);
        group = here->body >= to && !said.size && next < end &&
                outline->sections[next].level > here->level;
        if (number && !group) {
            add_answer(reading, (struct keyed_answer){
                                    number, from, here->line, here->body, to,
                                    .chapter = chapter_of(outline, i, key), .said = said});
        }
    }
}

/** Adds those that are items and paragraphs, below headings that do not tell what to do. */
static void read_bodies(struct reading *reading, size_t key, size_t end, int from) {
    read_body(reading, key, from);
    for (size_t i = key + 1; i < end; i++) {
        const struct section *here = &reading->outline.sections[i];

        if (!heading_number(here) && !here->title.requests) {
            size_t before = reading->answer_count;

            read_body(reading, i, from);
            for (size_t answer = before; answer < reading->answer_count; answer++) {
                reading->answers[answer].chapter = i;
            }
        }
    }
}

/** Whether several outer lists among the lines [from, to) begin at 1. */
static bool lists_restart(const struct reading *reading, int from, int to) {
    const struct outline *outline = &reading->outline;
    uint32_t start =
        reading->key_count
            ? outline->sections[reading->keys[reading->key_count - 1].section].root
            : 1;
    int count = 0;

    for (uint32_t at = start; at < outline->block_count && outline->blocks[at].line < to;
         at = outline->blocks[at].after) {
        const struct block *here = &outline->blocks[at];

        count += here->kind == BLOCK_LIST && here->line >= from &&
                 reading_first_number(reading, at) == 1;
    }
    return count > 1;
}

/** Whether the last question before it, with a label, has its own answer right below. */
static bool is_answered_before(const struct outline *outline, size_t key) {
    size_t last = key;

    while (last > 1 && key - last < SECTIONS_BEFORE) {
        const struct section *here = &outline->sections[--last];

        if (here->title.labelled || (here->title.blank && here->title.number)) {
            return last + 1 < key && here[1].title.answers && here[1].level > here->level;
        }
    }
    return false;
}

/** Notes a key and its answers; false if a section that is named as one holds none. */
static bool read_key(struct reading *reading, size_t key, int from) {
    const struct outline *outline = &reading->outline;
    size_t end = behind(outline, key);
    size_t before = reading->answer_count;

    if (is_answered_before(outline, key) || holds_questions(reading, key, end) ||
        contents_are_asked(reading, key, end) ||
        (end > key + 1 && siblings_series(reading, key + 1) &&
         !is_counted_before(reading, key, from))) {
        return false;
    }
    read_headings(reading, key, end, from);
    if (reading->answer_count - before < ANSWERS_MIN) {
        read_bodies(reading, key, end, from);
    }
    if (reading->answer_count - before < ANSWERS_MIN ||
        (are_questions(reading, before) && !is_counted_before(reading, key, from))) {
        reading->answer_count = before;
        return false;
    }
    for (size_t i = before,
                restarted = lists_restart(reading, from, outline->sections[key].line);
         i < reading->answer_count; i++) {
        reading->answers[i].restarted = restarted;
    }
    reading->keys = arena_grow(reading->scratch, reading->keys, reading->key_count,
                               &reading->key_capacity, sizeof(*reading->keys));
    reading->keys[reading->key_count++] = (struct key){key, end};
    return true;
}

/** "## Answer" right behind the one question that it answers. */
static bool is_own(const struct outline *outline, size_t section) {
    const struct section *before = &outline->sections[section - 1];

    return before->title.asks || before->title.labelled || before->title.numbered;
}

/** Which sections have a key's name; how many of them are of one question, in `own`. */
static const bool *find_names(const struct reading *reading, int *own) {
    const struct outline *outline = &reading->outline;
    bool *named = arena_new(reading->scratch, outline->section_count + 1, sizeof(*named));

    *own = 0;
    for (size_t i = 2; i < outline->section_count; i++) {
        named[i] = key_is_name(outline->sections[i].title.text, reading->scratch);
        *own += named[i] && is_own(outline, i);
    }
    return named;
}

void key_find_all(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int own;
    const bool *named = find_names(reading, &own);
    int from = 0;

    for (size_t i = 2; i < outline->section_count; i++) {
        const struct section *section = &outline->sections[i];

        if (!section->nested && named[i] && !(is_own(outline, i) && own > OWN_MAX)) {
            bool read = read_key(reading, i, from);

            // One that only stands above another, "Answers" and "Answers: part 1", is none.
            from = read || !named[i + 1] ? section->line : from;
        }
    }
}

bool key_holds(const struct reading *reading, size_t section) {
    for (size_t i = 0; i < reading->key_count; i++) {
        if (section >= reading->keys[i].section && section < reading->keys[i].end) {
            return true;
        }
    }
    return false;
}

// SPDX-License-Identifier: MIT
// Answers that fold, several below one heading, each behind a question of its own.

#include "folded.h"

#include "recogniser.h"
#include "sections/lead_line.h"
#include "sections/question.h"
#include "sections/topic.h"
#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>

static const double evidence = 0.965;

enum {
    RUN_MIN = 2,           // questions with a folded answer each
    LONGEST_LABEL = 30,    // bytes of a line such as "Questions:"
    LONGEST_FRAME = 4,     // lines of HTML that only sets a line of text apart
    LONGEST_BADGES = 200,  // bytes of a line of badges
};

/** What sets the question before a folded answer apart; a run has one that all its questions share. */
enum mark {
    MARK_ASKS,
    MARK_ITEM,  // the only item of a list
    MARK_BOLD,
    MARK_NUMBER,
    MARK_LABEL,
    MARKS,  // none: each question is all that stands before its answer
};

/** The questions of a section, counted. */
struct run {
    int stems;         // folded answers with something before them
    int marks[MARKS];  // of those, by the marks that stand there
    bool first[MARKS];
    int asking;
    int options;
    bool alike;  // each fold has something before it, and all say the same
};

/** "Questions:", "Task:" on a line of its own. */
static bool is_label_line(struct text text) {
    struct text line = line_without_ornaments(text);

    return text.size <= LONGEST_LABEL && !text_holds(text, TEXT("\n")) &&
           colon_ends(line) && !text_holds(line, TEXT(" ")) &&
           (label_word(line) == WORD_QUESTION || words_at(line, WORDS_TASK) > 0);
}

/** The paragraph of a list's only item, or the block itself. */
static uint32_t paragraph_of(const struct outline *outline, uint32_t block) {
    const struct block *blocks = outline->blocks;
    uint32_t item = block + 1;

    return blocks[block].kind == BLOCK_LIST && blocks[item].after == blocks[block].after &&
                   item + 1 < blocks[item].after
               ? item + 1
               : block;
}

/** Whether a tag sets a block of HTML in bold. */
static bool is_html_bold(const struct reading *reading, const struct block *block) {
    static const char *const tags[] = {"<strong>", "<b>", NULL};

    return text_holds_any(source_lines(&reading->source, block->line, block->last), tags);
}

/** The line that a block begins with, read as a question: of a paragraph, or of HTML around nothing but text. */
static struct lead lead_of(struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text;

    if (here->kind == BLOCK_PARAGRAPH) {
        return lead_read(reading, block);
    }
    if (here->kind != BLOCK_HTML || here->last - here->line > LONGEST_FRAME) {
        return (struct lead){0};
    }
    text = text_trim(plain_text(reading_lines(reading, block), reading->arena));
    return (struct lead){
        .kind = is_html_bold(reading, here) ? LEAD_BOLD : LEAD_NONE,
        .title = title_read(text),
        .start = text,
        .line = here->line,
    };
}

/** The marks of a block that may begin a question, as bits. */
static unsigned marks_of(struct reading *reading, uint32_t block, bool *asks) {
    uint32_t paragraph = paragraph_of(&reading->outline, block);
    struct lead lead = lead_of(reading, paragraph);
    const struct title *title = &lead.title;
    bool item = paragraph != block;
    bool counted = item && reading_first_number(reading, block) > 0;
    bool label = is_label_line(lead.start);

    *asks = label || title->asks || title->tells || title->labelled;
    if (label || !title->text.size || title->answers) {
        return (unsigned)label << MARK_LABEL;
    }
    return (unsigned)*asks << MARK_ASKS | (unsigned)item << MARK_ITEM |
           (unsigned)(lead.kind == LEAD_BOLD) << MARK_BOLD |
           (unsigned)(counted || title->numbered) << MARK_NUMBER |
           (unsigned)title->labelled << MARK_LABEL;
}

/** The next answer that folds in the section, right in it or in a group. */
static const struct fold *next_answer(const struct outline *outline, uint32_t from,
                                      uint32_t end) {
    for (size_t i = fold_from(outline, from);
         from < end && i < outline->fold_count && outline->folds[i].first < end; i++) {
        const struct fold *fold = &outline->folds[i];
        bool inside = fold->parent && outline->folds[fold->parent - 1].role != FOLD_GROUP;

        if (fold->role == FOLD_ANSWER && !inside && fold->last < end &&
            outline->blocks[fold->first].parent == outline->blocks[from].parent) {
            return fold;
        }
    }
    return NULL;
}

/** Whether a list of several items stands right before an answer that folds. */
static bool is_options(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[block].kind == BLOCK_LIST && blocks[block].after == to &&
           blocks[block + 1].after < to;
}

/** Counts the question that stands in the blocks [from, to), before an answer that folds. */
static void count_stem(struct reading *reading, uint32_t from, uint32_t to,
                       struct run *run) {
    const struct block *blocks = reading->outline.blocks;
    unsigned marks = 0;
    bool any = false;
    bool asking = false;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        bool asks;

        marks |= marks_of(reading, at, &asks);
        asking = asking || asks;
        run->options += is_options(reading, at, to);
        any = any || marks ||
              (blocks[at].kind != BLOCK_RULE && blocks[at].kind != BLOCK_HTML);
    }
    for (int i = 0; i < MARKS; i++) {
        run->first[i] = run->stems ? run->first[i] : (marks >> i & 1) != 0;
        run->marks[i] += (marks >> i & 1) != 0;
    }
    run->stems += any;
    run->asking += asking;
}

static struct run count_run(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, number);
    uint32_t at = outline->sections[number].body;
    struct run run = {.alike = true};
    struct text summary = TEXT("");

    for (const struct fold *fold = next_answer(outline, at, end); fold;
         fold = next_answer(outline, at, end)) {
        int stems = run.stems;

        count_stem(reading, at, fold->first, &run);
        run.alike = run.alike && run.stems > stems &&
                    (!stems || text_equal(fold->title.text, summary));
        summary = fold->title.text;
        at = outline->blocks[fold->last].after;
    }
    return run;
}

/** The mark of the section's questions, -1 if it holds no run of them. */
static int mark_of(struct reading *reading, size_t number) {
    const struct title *title = &reading->outline.sections[number].title;
    bool promised = reading_promised(reading);
    struct run run;
    int most = 0;
    int found = -1;

    // Who asks in the heading has the answer in the first fold, and more of it in the others.
    if (title->asks || title->labelled || title->blank) {
        return -1;
    }
    run = count_run(reading, number);
    if (!promised && 2 * run.asking < run.stems) {
        return -1;
    }
    for (int mark = 0; mark < MARKS; mark++) {
        if (run.first[mark] && run.marks[mark] >= most) {
            most = run.marks[mark];
            found = mark;
        }
    }
    if (most >= RUN_MIN && 5 * most >= 4 * run.stems) {
        return found;
    }
    return promised && run.stems >= RUN_MIN && run.asking + run.options > 0 && run.alike &&
                   !title->numbered
               ? MARKS
               : -1;
}

static int known_mark(struct reading *reading, size_t number) {
    struct section *section = &reading->outline.sections[number];

    if (!section->run_known) {
        section->run_mark = mark_of(reading, number);
        section->run_known = true;
    }
    return section->run_mark;
}

bool folded_runs(struct reading *reading, size_t section) {
    return known_mark(reading, section) >= 0;
}

static double explains(struct reading *reading, size_t number) {
    return folded_runs(reading, number) ? evidence : 0;
}

/** The last block in [from, to) with the mark, or the first paragraph if questions have none; `to` if there is none. */
static uint32_t question_in(struct reading *reading, uint32_t from, uint32_t to, int mark) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t found = to;

    for (uint32_t at = from; at < to && (mark < MARKS || found == to);
         at = blocks[at].after) {
        bool asks;
        bool begins = mark < MARKS ? marks_of(reading, at, &asks) >> mark & 1
                                   : blocks[at].kind == BLOCK_PARAGRAPH;

        found = begins ? at : found;
    }
    return found;
}

/** The question below a label of its own, "Questions:", if it is the only item of a list; else the block itself. */
static uint32_t below_label(struct reading *reading, uint32_t block) {
    const struct outline *outline = &reading->outline;
    uint32_t next = outline->blocks[block].after;

    return is_label_line(lead_of(reading, block).start) &&
                   paragraph_of(outline, next) != next
               ? next
               : block;
}

/** What an item says behind its first paragraph. */
static struct text rest_of_item(struct reading *reading, uint32_t paragraph) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t item = blocks[paragraph].parent;

    return blocks[paragraph].after < blocks[item].after
               ? reading_markdown(reading, blocks[paragraph].after,
                                  outline_last_inside(&reading->outline, item))
               : TEXT("");
}

/** The size of a piece of code, a link or a tag at the front, 0 if none stands there. */
static size_t badge_size(struct text text) {
    static const struct {
        const char *opening;
        const char *closing;
    } pieces[] = {{"<code>", "</code>"}, {"`", "`"}, {"[", ")"}, {"<", ">"}};

    for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        struct text opening = text_of(pieces[i].opening);
        struct text closing = text_of(pieces[i].closing);
        size_t end = opening.size + text_find(text_from(text, opening.size), closing);

        if (text_starts(text, opening)) {
            return end < text.size ? end + closing.size : 0;
        }
    }
    return 0;
}

/** Whether a block is a short line of a link and words set as code: how hard a question is, where it stands. */
static bool is_badges(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = reading_lines(reading, block);
    bool linked = false;

    if (here->kind != BLOCK_PARAGRAPH || text.size > LONGEST_BADGES) {
        return false;
    }
    for (size_t at = 0; at < text.size;) {
        size_t size = badge_size(text_from(text, at));

        linked = linked || (size && text.bytes[at] == '[');
        if (!size && (line_has_letter(text, at) || line_has_digit(text, at))) {
            return false;
        }
        at += size ? size : 1;
    }
    return linked;
}

/** Adds the question that begins with a block. */
static void emit_question(struct reading *reading, uint32_t block, uint32_t to,
                          struct text topic) {
    uint32_t start = below_label(reading, block);
    uint32_t paragraph = paragraph_of(&reading->outline, start);
    struct lead lead = lead_of(reading, paragraph);
    struct question question = {.from = reading->outline.blocks[start].after,
                                .to = to,
                                .topic = topic,
                                .line = lead.line,
                                .format = folded_recogniser.name};

    if (question.from < to && is_badges(reading, question.from)) {
        question.from = reading->outline.blocks[question.from].after;
    }
    if (!is_label_line(lead.start)) {
        question.title = lead.title.text;
        question.rest = text_trim(lead.rest);
    }
    if (paragraph != start) {
        question.rest =
            builder_joined(question.rest, rest_of_item(reading, paragraph), reading->arena);
    }
    question_add(reading, &question);
}

/** The number that a block counts as, or its item; of several, "1.4", the last. */
static int number_of(struct reading *reading, uint32_t block) {
    uint32_t paragraph = paragraph_of(&reading->outline, block);
    struct lead lead = lead_of(reading, paragraph);
    struct text front = text_from(lead.start, line_count_marks(lead.start, 0));
    size_t dot = line_skip_digits(front, 0);

    if (dot && text_starts(text_from(front, dot), TEXT(".")) &&
        line_has_digit(front, dot + 1)) {
        return line_first_number(text_from(front, dot + 1));
    }
    return lead.title.number || paragraph == block ? lead.title.number
                                                   : reading_first_number(reading, block);
}

/** Adds the question `before` and those behind its answer that only their numbers, which count on to `next`, tell from it; returns the last, which is still to be added. */
static uint32_t emit_unanswered(struct reading *reading, uint32_t before, uint32_t from,
                                uint32_t next, struct text topic) {
    int number = number_of(reading, before);
    int last = number_of(reading, next);

    for (uint32_t at = from; number && number + 1 < last && at < next;
         at = reading->outline.blocks[at].after) {
        if (number_of(reading, at) == number + 1) {
            emit_question(reading, before, at, topic);
            before = at;
            number++;
        }
    }
    return before;
}

static size_t emit(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    struct text topic = topic_of_section(reading, number);
    int mark = known_mark(reading, number);
    uint32_t end = outline_body_end(outline, number);
    uint32_t at = outline->sections[number].body;
    uint32_t before = 0;

    for (const struct fold *fold = next_answer(outline, at, end);
         fold && !reading_is_full(reading); fold = next_answer(outline, at, end)) {
        uint32_t question = question_in(reading, at, fold->first, mark);

        if (question < fold->first) {
            if (before) {
                before = emit_unanswered(reading, before, at, question, topic);
                emit_question(reading, before, question, topic);
            }
            before = question;
        }
        at = outline->blocks[fold->last].after;
    }
    if (before) {
        emit_question(reading, before, end, topic);
    }
    return number + 1;
}

const struct recogniser folded_recogniser = {
    .name = "details",
    .most = 0.965,
    .explains = explains,
    .emit = emit,
};

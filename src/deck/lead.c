// SPDX-License-Identifier: MIT
// Lines that lead into a question, where no heading does.

#include "lead.h"

#include "answer.h"
#include "cloze.h"
#include "headings.h"
#include "lists.h"
#include "question.h"
#include "recogniser.h"
#include "series.h"
#include "topic.h"

#include <string.h>

enum { LONGEST_LEAD = 400 };  // bytes of a question on a line of its own

static const struct {
    const char *opening;
    const char *closing;
} bolds[] = {{"**", "**"}, {"__", "__"}, {"<b>", "</b>"}, {"<strong>", "</strong>"}};

/** A line in bold taken apart: what is inside, and where the text goes on. */
static bool cut_bold(struct text text, struct text *inside, struct text *behind) {
    for (size_t i = 0; i < sizeof(bolds) / sizeof(bolds[0]); i++) {
        struct text opening = text_of(bolds[i].opening);
        struct text closing = text_of(bolds[i].closing);
        struct text rest = text_from(text, opening.size);
        size_t end;

        if (!text_starts(text, opening)) {
            continue;
        }
        end = text_find(text_slice(rest, 0, LONGEST_LEAD), closing);
        if (end < rest.size && end < LONGEST_LEAD) {
            *inside = text_trim(text_slice(rest, 0, end));
            *behind = text_from(rest, end + closing.size);
            return true;
        }
    }
    return false;
}

/** Without what may stand between a question and its answer on one line. */
static struct text behind_dash(struct text text) {
    static const char *const dashes[] = {"- ",   "– ",    "— ",     "-> ",   "→",   "=> ",
                                         "<br>", "<br/>", "<br />", "</br>", "\\\n"};
    struct text rest = label_without_front_ornaments(text);

    for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
        if (text_starts(rest, text_of(dashes[i]))) {
            return behind_dash(text_from(rest, text_of(dashes[i]).size));
        }
    }
    return text_starts(rest, TEXT("\n")) ? text_from(rest, 1) : rest;
}

static struct text first_line(struct text text) {
    return text_line(&text);
}

static struct lead bold_lead(struct text inside, struct text behind) {
    struct lead lead = {.kind = LEAD_BOLD, .title = title_read(inside)};
    struct text line = first_line(behind_dash(behind));
    bool alone =
        !text_trim(first_line(behind)).size || !line.size ||
        behind_dash(behind).bytes > first_line(behind).bytes + first_line(behind).size;

    lead.rest = behind_dash(behind);
    alone = alone || answer_is_link(line);
    if (lead.title.labelled) {
        lead.kind = LEAD_LABEL;
    } else if (lead.title.answers || !inside.size || (!alone && !lead.title.asks)) {
        lead.kind = LEAD_NONE;
    }
    return lead;
}

/** "What is a? - b": question and answer on one line, parted by a mark. */
static bool cut_inline(struct text line, struct lead *lead) {
    static const char *const marks[] = {" - ",  " – ",  " — ", " → ",
                                        " -> ", " => ", " ; ", "\t"};
    size_t ask = line.size;

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = text_find(line, text_of(marks[i]));

        if (at > 0 && at < ask && at < LONGEST_LEAD &&
            label_asks(text_slice(line, 0, at))) {
            ask = at;
            lead->rest = text_from(line, at + text_of(marks[i]).size);
        }
    }
    if (ask == line.size) {
        return false;
    }
    lead->title = title_read(text_slice(line, 0, ask));
    lead->inline_answer = true;
    return true;
}

/** The lead at the front of a text that begins a line. */
static struct lead lead_at(struct text text, bool first) {
    struct text bare = label_without_front_ornaments(text);
    bool row = text_starts(bare, TEXT("|"));
    struct text line = text_trim(first_line(text));
    struct lead lead = {0};
    struct text inside;
    struct text behind;

    if (cut_bold(bare, &inside, &behind) && !title_read(inside).blank &&
        !text_starts(behind, TEXT(":")) && !text_starts(behind, TEXT("："))) {
        return bold_lead(inside, behind);
    }
    if (!row && cut_inline(line, &lead)) {
        lead.kind = LEAD_PLAIN;
        return lead;
    }
    if (line.size > LONGEST_LEAD) {
        return lead;
    }
    lead.title = title_read(label_without_break(line));
    if (lead.title.answers || row || label_is_link(line)) {
        return lead;
    }
    lead.rest = text_from(text, first_line(text).size + 1);
    if (lead.title.labelled) {
        lead.kind = LEAD_LABEL;
    } else if (first && (lead.title.asks || (lead.title.numbered && lead.title.number))) {
        lead.kind = LEAD_PLAIN;
    }
    return lead;
}

static void add_lead(struct reading *reading, struct lead lead) {
    reading->leads = arena_grow(reading->scratch, reading->leads, reading->lead_count,
                                &reading->lead_capacity, sizeof(lead));
    reading->leads[reading->lead_count++] = lead;
}

/** All leads of a paragraph: one may follow the other line by line. */
static void read_paragraph(struct reading *reading, size_t section, uint32_t paragraph) {
    const struct block *block = &reading->outline.blocks[paragraph];
    struct text text = source_lines(&reading->source, block->line, block->last);

    for (int line = block->line; text.size; line++) {
        struct lead lead = lead_at(text, line == block->line);

        if (lead.kind != LEAD_NONE) {
            lead.block = paragraph;
            lead.section = section;
            lead.line = line;
            lead.start = text;
            add_lead(reading, lead);
        }
        text_line(&text);
    }
}

struct lead lead_read(struct reading *reading, uint32_t paragraph) {
    struct text text = reading_markdown(reading, paragraph, paragraph);
    struct lead lead = lead_at(text, true);

    lead.start = text;
    if (lead.kind == LEAD_NONE) {
        lead.title = title_read(text);
        lead.rest = TEXT("");
    }
    lead.line = reading->outline.blocks[paragraph].line;
    return lead;
}

/** The only item of a list may be a question whose answer stands below, flush with the number. */
static void read_item(struct reading *reading, size_t section, uint32_t list,
                      uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t item = list + 1;
    struct lead lead;

    if (blocks[item].after != blocks[list].after || blocks[list].after >= end ||
        item + 1 >= blocks[item].after || blocks[item + 1].kind != BLOCK_PARAGRAPH) {
        return;
    }
    lead = lead_read(reading, item + 1);
    lead.kind = lead.title.labelled ? LEAD_LABEL : LEAD_ITEM;
    lead.block = item;
    lead.section = section;
    lead.title.numbered = true;
    add_lead(reading, lead);
}

/** The block behind this one, and behind the whole of a fold that it opens. */
static uint32_t next_block(const struct outline *outline, uint32_t block) {
    size_t fold = fold_from(outline, block);

    if (fold < outline->fold_count && outline->folds[fold].first == block &&
        outline->folds[fold].role != FOLD_GROUP) {
        return outline->blocks[outline->folds[fold].last].after;
    }
    return outline->blocks[block].after;
}

static void read_section(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);

    if (outline->sections[section].nested) {
        return;
    }
    for (uint32_t at = outline->sections[section].body; at < end;
         at = next_block(outline, at)) {
        if (outline->blocks[at].kind == BLOCK_PARAGRAPH) {
            read_paragraph(reading, section, at);
        } else if (outline->blocks[at].kind == BLOCK_LIST) {
            read_item(reading, section, at, end);
        }
    }
}

/** The list around an item; any other block itself. */
static uint32_t root_block(const struct outline *outline, uint32_t block) {
    return outline->blocks[block].kind == BLOCK_ITEM ? outline->blocks[block].parent
                                                     : block;
}

/** Where what belongs to a lead ends: at the next one of its section that is a question, or with the section. */
static uint32_t end_of(const struct reading *reading, size_t index, bool questions_only) {
    const struct lead *lead = &reading->leads[index];

    for (size_t next = index + 1; next < reading->lead_count; next++) {
        const struct lead *there = &reading->leads[next];

        if (there->section != lead->section) {
            break;
        }
        if (!questions_only || there->question) {
            return root_block(&reading->outline, there->block);
        }
    }
    return outline_body_end(&reading->outline, lead->section);
}

/** "C: text with [blanks]" is a card of its own. */
static bool begins_cloze(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    return here->kind == BLOCK_PARAGRAPH &&
           text_starts(source_line(&reading->source, here->line), TEXT("C: "));
}

/** A rule ends a card of the form "Q: ..., A: ...": notes may follow. */
static uint32_t rule_before(const struct reading *reading, const struct lead *lead,
                            uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = blocks[lead->block].after;

    while (lead->kind == LEAD_LABEL && at < end && blocks[at].kind != BLOCK_RULE &&
           !begins_cloze(reading, at)) {
        at = blocks[at].after;
    }
    return lead->kind == LEAD_LABEL && at < end ? at : end;
}

/** The lead's paragraph behind the question, up to the next question in it. */
static struct text rest_of(const struct reading *reading, size_t index) {
    const struct lead *lead = &reading->leads[index];
    struct text rest = lead->rest;

    for (size_t next = index + 1;
         next < reading->lead_count && reading->leads[next].block == lead->block; next++) {
        if (reading->leads[next].question) {
            size_t size = (size_t)(reading->leads[next].start.bytes - rest.bytes);

            return text_trim(text_slice(rest, 0, size));
        }
    }
    return text_trim(rest);
}

static void note_answers(struct reading *reading) {
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];
        uint32_t from = reading->outline.blocks[lead->block].after;

        lead->answered = lead->inline_answer ||
                         answer_find_label(lead->rest) < lead->rest.size ||
                         (from < end_of(reading, i, false) &&
                          question_is_answered(reading, from, end_of(reading, i, false)));
    }
}

static bool is_strong(const struct lead *lead) {
    return lead->kind == LEAD_LABEL || (lead->kind == LEAD_BOLD && lead->title.asks) ||
           (lead->kind == LEAD_ITEM && lead->title.asks);
}

/** Counts the summaries that may be questions; returns how many strong ones a heading claims. */
static int tally_folds(struct reading *reading, const bool *claimed) {
    const struct outline *outline = &reading->outline;
    size_t section = 0;
    int strong = 0;

    reading->fold_level = (struct level){0};
    for (size_t i = 0; i < outline->fold_count; i++) {
        const struct fold *fold = &outline->folds[i];

        while (section + 1 < outline->section_count &&
               outline->sections[section + 1].root <= fold->first) {
            section++;
        }
        if (!fold->title.text.size ||
            (fold->role != FOLD_QUESTION && fold->role != FOLD_OTHER)) {
            continue;
        }
        if (claimed[section]) {
            strong += fold->role == FOLD_QUESTION;
        } else {
            series_count(&reading->fold_level, &fold->title, false);
        }
    }
    return strong;
}

/** Counts the leads of sections that no heading claims; returns how many strong ones are claimed. */
static int tally_leads(struct reading *reading, const bool *claimed) {
    int strong = 0;

    memset(reading->lead_levels, 0, sizeof(reading->lead_levels));
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (claimed[lead->section]) {
            strong += is_strong(lead);
        } else {
            series_count(&reading->lead_levels[lead->kind], &lead->title, lead->answered);
            reading->lead_levels[lead->kind].inlined += lead->inline_answer;
        }
    }
    return strong;
}

/** Plain lines are questions where they promise to be, or run on in numbers, and most of them ask. */
static bool is_plain_series(const struct reading *reading, const struct level *level) {
    bool most = 3 * (level->asking + level->telling) >= 2 * level->headings;

    return most && level->asking >= 2 &&
           ((level->series && reading->promise) || series_runs(level) ||
            (level->inlined >= 3 && 2 * level->inlined >= level->headings));
}

static bool is_question(const struct reading *reading, const struct lead *lead) {
    const struct level *level = &reading->lead_levels[lead->kind];

    if (series_is_furniture(lead->title.text) || !lead->title.text.size) {
        return false;
    }
    switch (lead->kind) {
    case LEAD_LABEL: return level->answered > 0 || level->headings > 1 || lead->title.asks;
    case LEAD_BOLD:
    case LEAD_ITEM:
        return level->series &&
               (lead->title.asks || lead->title.requests || level->dense ||
                (lead->title.numbered && 2 * level->numbered >= level->headings));
    case LEAD_PLAIN:
        return is_plain_series(reading, level) &&
               (lead->title.asks || lead->title.tells || lead->title.numbered);
    default: return false;
    }
}

/** A label and number of its own, in a guide full of them, below a heading that carries one too. */
static bool is_equal(const struct reading *reading, const struct lead *lead) {
    return lead->kind == LEAD_LABEL && lead->title.number > 0 &&
           reading->lead_levels[LEAD_LABEL].labelled >= 3;
}

void lead_find_all(struct reading *reading) {
    size_t count = reading->outline.section_count;
    bool *claimed = arena_new(reading->scratch, count, sizeof(*claimed));
    int headings;

    for (size_t i = 0; i < count; i++) {
        read_section(reading, i);
    }
    note_answers(reading);
    headings = headings_claim(reading, claimed);
    if (tally_leads(reading, claimed) + tally_folds(reading, claimed) >= 2 * headings + 2) {
        reading->headings_are_topics = true;
        headings_claim(reading, claimed);
        tally_leads(reading, claimed);
        tally_folds(reading, claimed);
    }
    // Who folds answers away promises questions by that.
    series_judge(&reading->fold_level, PROMISE_QUESTIONS);
    for (int kind = 0; kind < LEAD_KINDS; kind++) {
        series_judge(&reading->lead_levels[kind], reading->promise);
    }
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        lead->question = (!claimed[lead->section] || is_equal(reading, lead)) &&
                         is_question(reading, lead);
    }
}

/** The first lead of a section or behind it. */
static size_t first_lead(const struct reading *reading, size_t section) {
    size_t low = 0;
    size_t high = reading->lead_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (reading->leads[middle].section < section) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static const char *const formats[LEAD_KINDS] = {[LEAD_LABEL] = "labelled",
                                                [LEAD_BOLD] = "bold",
                                                [LEAD_ITEM] = "numbered",
                                                [LEAD_PLAIN] = "line"};

/** Nothing but code behind the question. */
static bool holds_only_code(const struct reading *reading,
                            const struct question *question) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = question->from; at < question->to; at = blocks[at].after) {
        if (blocks[at].kind != BLOCK_CODE) {
            return false;
        }
    }
    return question->from < question->to && !question->rest.size;
}

static void emit_lead(struct reading *reading, size_t index, struct text topic) {
    const struct lead *lead = &reading->leads[index];
    const struct block *blocks = reading->outline.blocks;
    bool item = blocks[lead->block].kind == BLOCK_ITEM;
    struct question question = {
        .title = lead->title.text,
        .rest = rest_of(reading, index),
        .from = blocks[lead->block].after,
        .to = lead->inline_answer
                  ? blocks[lead->block].after
                  : rule_before(reading, lead, end_of(reading, index, true)),
        .topic = topic,
        .line = lead->line,
        .number = lead->title.number,
        .format = formats[lead->kind],
    };

    question.open = lists_are_bare(reading) && holds_only_code(reading, &question);
    if (item) {
        question.more = blocks[blocks[lead->block].parent].after;
        question.more_to = question.to;
        question.from = blocks[lead->block + 1].after;
        question.to = blocks[lead->block].after;
    }
    question_add(reading, &question);
}

uint32_t lead_begin(const struct reading *reading, size_t from, size_t to) {
    const struct outline *outline = &reading->outline;

    for (size_t i = first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to; i++) {
        if (reading->leads[i].question) {
            return root_block(outline, reading->leads[i].block);
        }
    }
    return to < outline->section_count ? outline->sections[to].root
                                       : (uint32_t)outline->block_count;
}

/** A heading that is a question itself is no topic. */
static struct text topic_of_lead(struct reading *reading, size_t section) {
    return reading->outline.sections[section].title.labelled
               ? topic_of_question(reading, section)
               : topic_of_section(reading, section);
}

void lead_emit(struct reading *reading, size_t from, size_t to) {
    for (size_t i = first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to; i++) {
        if (reading->leads[i].question) {
            emit_lead(reading, i, topic_of_lead(reading, reading->leads[i].section));
        }
    }
}

static void emit_clozes(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        if (begins_cloze(reading, at)) {
            cloze_add(reading, reading_markdown(reading, at, at), outline->blocks[at].line,
                      topic_of_section(reading, section), "flashcard");
        }
    }
}

static size_t emit(struct reading *reading, size_t section) {
    lead_emit(reading, section, section + 1);
    emit_clozes(reading, section);
    return section + 1;
}

/** How sure the leads of one kind make it that a section holds questions. */
static double evidence_of(const struct reading *reading, size_t section,
                          enum lead_kind kind, double evidence) {
    for (size_t i = first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (reading->leads[i].question && reading->leads[i].kind == kind) {
            return evidence;
        }
    }
    return 0;
}

static double labelled_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_LABEL, 0.96);
}

static double bold_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_BOLD, 0.85);
}

static double numbered_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_ITEM, 0.8);
}

static double line_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_PLAIN, 0.5);
}

const struct recogniser labelled_recogniser = {"labelled", labelled_explains, emit, false};
const struct recogniser bold_recogniser = {"bold", bold_explains, emit, false};
const struct recogniser numbered_recogniser = {"numbered", numbered_explains, emit, false};
const struct recogniser line_recogniser = {"line", line_explains, emit, false};

// SPDX-License-Identifier: MIT
// Lines that lead into a question, where no heading does.

#include "lead.h"

#include "answer.h"
#include "cloze.h"
#include "headings.h"
#include "item.h"
#include "lead_line.h"
#include "question.h"
#include "recogniser.h"
#include "series.h"
#include "topic.h"

#include <string.h>

enum {
    BARE_LINES = 5,      // that are questions, to say that they stand without answers
    ASKING_LINES = 10,   // that make a file one of questions if it says little else
    LONGEST_GROUP = 60,  // bytes of a line that names what the questions below it are about
    PROMISED_LINES = 4,  // in bold that ask, where nothing else promises questions
};

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

/** The lead's paragraph up to the next lead, whatever that one is. */
static struct text own_rest(const struct reading *reading, size_t index) {
    const struct lead *lead = &reading->leads[index];
    const struct lead *next = lead + 1;

    if (index + 1 < reading->lead_count && next->block == lead->block && lead->rest.size) {
        return text_slice(lead->rest, 0, (size_t)(next->start.bytes - lead->rest.bytes));
    }
    return lead->rest;
}

static void note_answers(struct reading *reading) {
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];
        struct text rest = own_rest(reading, i);
        uint32_t from = reading->outline.blocks[lead->block].after;
        uint32_t to = end_of(reading, i, false);

        lead->answered = lead->inline_answer || answer_find_label(rest) < rest.size ||
                         (from < to && question_is_answered(reading, from, to));
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

/** Counts the blocks with text in sections that no heading claims. */
static void count_texts(struct reading *reading, const bool *claimed) {
    const struct outline *outline = &reading->outline;

    reading->texts = 0;
    for (size_t i = 0; i < outline->section_count; i++) {
        uint32_t end = outline_body_end(outline, i);

        for (uint32_t at = outline->sections[i].body; !claimed[i] && at < end;
             at = outline->blocks[at].after) {
            reading->texts += outline->blocks[at].kind != BLOCK_RULE &&
                              outline->blocks[at].kind != BLOCK_HTML;
        }
    }
}

/** Whether nearly all that the file says is lines that ask, whatever it is called. */
static bool lines_ask(const struct reading *reading) {
    return reading->asking_lines >= ASKING_LINES &&
           10 * reading->asking_lines >= 7 * reading->texts;
}

/** Counts the leads of sections that no heading claims; returns how many strong ones are claimed. */
static int tally_leads(struct reading *reading, const bool *claimed) {
    int strong = 0;

    memset(reading->lead_levels, 0, sizeof(reading->lead_levels));
    reading->asking_lines = 0;
    count_texts(reading, claimed);
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (claimed[lead->section]) {
            strong += is_strong(lead);
        } else {
            reading->asking_lines += lead->kind == LEAD_PLAIN && lead->title.asks;
            if (lead->loose) {
                continue;
            }
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
        if (3 * level->numbered >= 2 * level->headings && !lead->title.numbered &&
            !lead->title.asks) {
            return false;
        }
        return level->series && (reading->promise || level->asking >= PROMISED_LINES) &&
               (lead->title.asks || lead->title.requests || level->dense ||
                (lead->title.numbered && 2 * level->numbered >= level->headings));
    case LEAD_PLAIN:
        if (lines_ask(reading)) {
            return lead->title.asks || lead->title.tells;
        }
        if (lead->loose && reading->promise != PROMISE_QUESTIONS) {
            return false;
        }
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

/** Whether a text is a few words without a full stop: what the next questions are about. */
static bool is_name(struct text text) {
    text = text_trim(text);
    return text.size > 0 && text.size <= LONGEST_GROUP &&
           text_find(text, TEXT("\n")) == text.size && !text_ends(text, TEXT(".")) &&
           !text_ends(text, TEXT("。"));
}

/** Whether nothing stands behind a question but such a name. */
static bool stands_above_name(const struct reading *reading, size_t index) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[reading->leads[index].block].after;
    uint32_t to = end_of(reading, index, true);
    struct text rest = rest_of(reading, index);

    if (rest.size || from >= to) {
        return from >= to && is_name(rest);
    }
    return blocks[from].after >= to && blocks[from].kind == BLOCK_PARAGRAPH &&
           is_name(source_lines(&reading->source, blocks[from].line, blocks[from].last));
}

/** Whether plain lines that are questions have no answers: most stand right above the next, others above a name. */
static bool are_bare(const struct reading *reading) {
    const struct block *blocks = reading->outline.blocks;
    int bare = 0;
    int named = 0;
    int all = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (lead->question && lead->kind == LEAD_PLAIN) {
            bare += !lead->inline_answer && !rest_of(reading, i).size &&
                    blocks[lead->block].after >= end_of(reading, i, true);
            named += !lead->inline_answer && stands_above_name(reading, i);
            all++;
        }
    }
    return all >= BARE_LINES && 5 * bare >= 2 * all && 4 * (bare + named) >= 3 * all;
}

void lead_find_all(struct reading *reading) {
    size_t count = reading->outline.section_count;
    bool *claimed = arena_new(reading->scratch, count, sizeof(*claimed));
    int headings;

    for (size_t i = 0; i < count; i++) {
        lead_find(reading, i);
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
    reading->lines_are_bare = are_bare(reading);
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

    question.bare = lead->kind == LEAD_PLAIN && reading->lines_are_bare;
    if (question.bare && stands_above_name(reading, index)) {
        question.to = question.from;
        question.rest = TEXT("");
    }
    question.open = item_lists_are_bare(reading) && holds_only_code(reading, &question);
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

bool lead_asks(const struct reading *reading, size_t section) {
    for (size_t i = first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (is_strong(&reading->leads[i])) {
            return true;
        }
    }
    return false;
}

/** A heading that is a question itself is no topic. */
static struct text topic_of_lead(struct reading *reading, size_t section) {
    return reading->outline.sections[section].title.labelled
               ? topic_of_question(reading, section)
               : topic_of_section(reading, section);
}

void lead_emit(struct reading *reading, size_t from, size_t to) {
    for (size_t i = first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to &&
         !reading_is_full(reading);
         i++) {
        if (reading->leads[i].question) {
            emit_lead(reading, i, topic_of_lead(reading, reading->leads[i].section));
        }
    }
}

/** The clozes among the blocks [from, to) of a section. */
static void emit_clozes(struct reading *reading, size_t section, uint32_t from,
                        uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (begins_cloze(reading, at)) {
            cloze_add(reading, reading_markdown(reading, at, at), blocks[at].line,
                      topic_of_section(reading, section), notation_recogniser.name);
        }
    }
}

/** Questions and, between them, clozes, in the order of the file. */
static size_t emit(struct reading *reading, size_t section) {
    uint32_t at = reading->outline.sections[section].body;

    for (size_t i = first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (reading->leads[i].question) {
            uint32_t block = root_block(&reading->outline, reading->leads[i].block);

            emit_clozes(reading, section, at, block);
            emit_lead(reading, i, topic_of_lead(reading, section));
            at = block;
        }
    }
    emit_clozes(reading, section, at, outline_body_end(&reading->outline, section));
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

const struct recogniser labelled_recogniser = {"labelled", 0.96, labelled_explains, emit,
                                               false};
const struct recogniser bold_recogniser = {"bold", 0.85, bold_explains, emit, false};
const struct recogniser numbered_recogniser = {"numbered", 0.8, numbered_explains, emit,
                                               false};
const struct recogniser line_recogniser = {"line", 0.5, line_explains, emit, false};

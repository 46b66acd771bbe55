// SPDX-License-Identifier: MIT
// Lines that lead into a question, where no heading does.

#include "lead.h"

#include "apart.h"
#include "cloze.h"
#include "lists.h"
#include "recogniser.h"
#include "sections/item_count.h"
#include "sections/key.h"
#include "sections/question.h"
#include "sections/running.h"
#include "sections/snippet.h"
#include "sections/topic.h"
#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/format.h"

enum { ANSWERED_LINES = 2 };  // by labels, so that their heading is no question

/** The list around an item; any other block itself. */
static uint32_t root_block(const struct outline *outline, uint32_t block) {
    return outline->blocks[block].kind == BLOCK_ITEM ? outline->blocks[block].parent
                                                     : block;
}

/** Where the group ends that folds around a lead, if it does before `end`. */
static uint32_t group_end(const struct outline *outline, uint32_t block, uint32_t end) {
    size_t group = fold_around(outline, block);
    uint32_t last = group ? outline->folds[group - 1].last : end;

    if (last < end && outline->blocks[last].kind != BLOCK_HTML) {
        last = outline->blocks[last].after;
    }
    return last < end ? last : end;
}

uint32_t lead_end(const struct reading *reading, size_t index, bool questions_only) {
    const struct lead *lead = &reading->leads[index];
    const struct outline *outline = &reading->outline;

    for (size_t next = index + 1; next < reading->lead_count; next++) {
        const struct lead *there = &reading->leads[next];

        if (there->section != lead->section) {
            break;
        }
        if (questions_only ? there->question : !there->counting) {
            return group_end(outline, lead->block, root_block(outline, there->block));
        }
    }
    return group_end(outline, lead->block, outline_body_end(outline, lead->section));
}

/** "C: text with [blanks]" is a card of its own. */
static bool begins_cloze(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    return here->kind == BLOCK_PARAGRAPH &&
           text_starts(source_line(&reading->source, here->line), TEXT("C: "));
}

/** A rule ends a card of the form "Q: ..., A: ...", and any in a deck: notes may follow. */
static uint32_t rule_before(const struct reading *reading, const struct lead *lead,
                            uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t at = blocks[lead->block].after;
    bool ends = lead->kind == LEAD_LABEL || reading->deck;

    while (ends && at < end && blocks[at].kind != BLOCK_RULE &&
           !begins_cloze(reading, at)) {
        at = blocks[at].after;
    }
    return ends && at < end ? at : end;
}

struct text lead_rest(const struct reading *reading, size_t index) {
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

static const char *const formats[LEAD_KINDS] = {[LEAD_LABEL] = "labelled",
                                                [LEAD_BOLD] = "bold",
                                                [LEAD_ITEM] = "numbered",
                                                [LEAD_PLAIN] = format_line};

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

/** Whether most labelled questions of a file have more than code below: there code alone answers, too. */
static bool labels_are_told(struct reading *reading) {
    const struct block *blocks = reading->outline.blocks;
    int told = 0;
    int all = 0;

    for (size_t i = 0; !reading->told_labels && i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];
        uint32_t next = blocks[lead->block].after;

        if (lead->kind == LEAD_LABEL && lead->question) {
            all++;
            told += lead_rest(reading, i).size ||
                    (next < lead_end(reading, i, true) && blocks[next].kind != BLOCK_CODE);
        }
    }
    if (!reading->told_labels) {
        reading->told_labels = 2 * told > all ? 1 : 2;
    }
    return reading->told_labels == 1;
}

/** Whether a heading stands above a part of many answers: it recurs, ends in a colon or answers itself. */
static bool is_part(const struct section *section) {
    return !section->nested && (section->recurring || section->title.answers ||
                                colon_ends(section->heading_text));
}

static bool holds_lead(const struct reading *reading, size_t section) {
    return lead_begin(reading, section, section + 1) <
           outline_begin(&reading->outline, section + 1);
}

/** The section with the heading "Answer" behind the last question of a section, and behind parts that stand above others, too: "Steps"; 0 if none is. */
static size_t answer_below(const struct reading *reading, size_t index) {
    const struct outline *outline = &reading->outline;
    const struct section *sections = outline->sections;
    const struct lead *lead = &reading->leads[index];
    uint32_t end = outline_body_end(outline, lead->section);
    size_t count = outline->section_count;
    size_t at = lead->section + 1;
    // The questions behind the first stand below the answer of the one before.
    bool high = sections[lead->section].title.answers ||
                (at < count && sections[at].title.answers && lead->kind == LEAD_LABEL &&
                 outline->blocks[lead->block].after >= end);
    int level = sections[lead->section].level + !high;

    while (at < count && is_part(&sections[at]) && sections[at].level >= level &&
           !sections[at].title.answers && !holds_lead(reading, at)) {
        at++;
    }
    return at < count && sections[at].title.answers && is_part(&sections[at]) &&
                   sections[at].level >= level && !key_holds(reading, at) &&
                   lead_end(reading, index, true) == end
               ? at
               : 0;
}

/** Whether a section is below such an answer's heading, or a part as high behind it. */
static bool goes_on(const struct reading *reading, size_t answer, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    int level = reading->outline.sections[answer].level;

    return section < reading->outline.section_count &&
           (here->level > level || (here->level == level && is_part(here)));
}

/** The section behind such an answer: that of the next question at the latest. */
static size_t behind_answer(const struct reading *reading, size_t answer) {
    size_t at = answer;

    while (goes_on(reading, answer, at) && !holds_lead(reading, at)) {
        at++;
    }
    return at;
}

/** The section behind an answer that stands below headings, `answer` the first of them, or goes on there; 0 if none does. */
static size_t behind_lead(struct reading *reading, size_t index, size_t answer) {
    return answer ? behind_answer(reading, answer) : apart_behind_lead(reading, index);
}

/** The block behind a question's answer, which ends on its line where most do. */
static uint32_t end_of(struct reading *reading, size_t index) {
    const struct lead *lead = &reading->leads[index];
    const struct level *level = &reading->lead_levels[lead->kind];
    size_t answer = answer_below(reading, index);
    size_t behind = behind_lead(reading, index, answer);

    if (lead->inline_answer && 2 * level->inlined >= level->headings) {
        return reading->outline.blocks[lead->block].after;
    }
    if (!behind) {
        return rule_before(reading, lead, lead_end(reading, index, true));
    }
    return answer ? lead_begin(reading, answer, behind + goes_on(reading, answer, behind))
                  : outline_begin(&reading->outline, behind);
}

static size_t next_question(const struct reading *reading, size_t index) {
    size_t next = index + 1;

    while (next < reading->lead_count && !reading->leads[next].question) {
        next++;
    }
    return next;
}

/** Where the answer of an item goes on behind it: at the next item where the numbers of the questions tell that Markdown takes an answer's list for more of theirs. */
static uint32_t behind_item(const struct reading *reading, size_t index, uint32_t flush) {
    const struct block *blocks = reading->outline.blocks;
    const struct lead *lead = &reading->leads[index];
    size_t next = next_question(reading, index);
    bool held = next < reading->lead_count && reading->leads[next].block < flush;

    return lead->counted && !held ? blocks[lead->block].after : flush;
}

/** What stands below an item is its own, and what stands below its list, too, if it is the last. */
static void place_item(const struct reading *reading, size_t index, uint32_t flush,
                       struct question *question) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t item = reading->leads[index].block;

    question->more = behind_item(reading, index, flush);
    question->more_to = question->to > flush ? question->to : flush;
    question->from = blocks[item + 1].after;
    question->to = blocks[item].after;
}

/** The question; a list of nothing but questions behind it, in its item or below, is one of follow-ups. */
static void add_question(struct reading *reading, struct question *question) {
    uint32_t to = question->to;
    uint32_t more_to = question->more_to;
    bool inside = question->more && lists_follow(reading, question->from, to);
    bool below = question->more && lists_follow(reading, question->more, more_to);

    question->to = inside ? question->from : to;
    question->more_to = below ? question->more : more_to;
    question_add(reading, question);
    if (inside) {
        lists_emit_follow_ups(reading, question->from, to, question->topic);
    }
    if (below) {
        lists_emit_follow_ups(reading, question->more, more_to, question->topic);
    }
}

/** The items of an answer's list behind which the next question goes on, so that Markdown sees one list: "1. 2. 6."; its numbers tell. */
static struct text items_before_next(const struct reading *reading, size_t index) {
    const struct block *blocks = reading->outline.blocks;
    const struct lead *lead = &reading->leads[index];
    const struct lead *next = lead - index + next_question(reading, index);

    if (next == reading->leads + reading->lead_count || next->section != lead->section ||
        !next->counted || blocks[next->block].kind != BLOCK_ITEM) {
        return TEXT("");
    }
    return blocks[next->block].parent > lead->block
               ? reading_items_before(reading, next->block)
               : TEXT("");
}

/** What stands below a lead in the paragraph in which the next question begins, if nothing else is between. */
static struct text rest_before_next(const struct reading *reading, size_t index,
                                    uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];
    size_t next = next_question(reading, index);

    return next < reading->lead_count && reading->leads[next].block == block &&
                   here->kind == BLOCK_PARAGRAPH && reading->leads[next].line > here->line
               ? source_lines(&reading->source, here->line, reading->leads[next].line - 1)
               : TEXT("");
}

/** Whether an answer only begins in a text: a label alone, or a colon at its end; what stands below another may name the next questions. */
static bool is_cut(struct text text) {
    struct text behind = text_trim(text);

    return colon_ends(behind) || (label_cut_answer(&behind) && !behind.size);
}

/** Whether lines above the next question are more than the name of what it asks about. */
static bool tells_on(struct text text) {
    static const char *const ends[] = {".", ";", "}", ")", ">", "。", NULL};

    text = text_trim(text);
    return !title_asks(text) && (text_holds(text, TEXT("\n")) || text_ends_any(text, ends));
}

/** Whether code below a question is asked about, as in a file whose lists have no answers. */
static bool is_open(struct reading *reading, const struct lead *lead,
                    const struct question *question) {
    // A number that makes a question of a line in bold makes an answer of what is below.
    return !(lead->counted && lead->kind == LEAD_BOLD) &&
           !(lead->kind == LEAD_LABEL && labels_are_told(reading)) &&
           item_lists_are_bare(reading) && holds_only_code(reading, question) &&
           !(lead->kind <= LEAD_BOLD && snippet_makes(question->title, reading->scratch));
}

/** Lines above the next question, in its paragraph, complete what answers this one or stand behind it. */
static void join_above_next(struct reading *reading, size_t index,
                            struct question *question) {
    struct text above = rest_before_next(reading, index, question->to);

    if (question->from == question->to && is_cut(question->rest)) {
        question->rest = builder_joined(question->rest, above, reading->arena);
    } else if (tells_on(above)) {
        question->tail = builder_joined(question->tail, above, reading->arena);
    }
}

static void emit_lead(struct reading *reading, size_t index, struct text topic) {
    const struct lead *lead = &reading->leads[index];
    const struct block *blocks = reading->outline.blocks;
    bool item = blocks[lead->block].kind == BLOCK_ITEM;
    uint32_t flush = blocks[item ? blocks[lead->block].parent : lead->block].after;
    struct question question = {
        .title = lead->title.text,
        .rest = lead_rest(reading, index),
        .from = flush,
        .to = end_of(reading, index),
        .tail = items_before_next(reading, index),
        .topic = topic,
        .line = lead->line,
        .number = lead->kind == LEAD_ITEM ? lead->count : lead->title.number,
        .format = formats[lead->kind],
    };

    if (lead->block != question.to) {
        join_above_next(reading, index, &question);
    }
    question.bare = (lead->kind == LEAD_PLAIN || lead->counted) && reading->lines_are_bare;
    if (question.bare && lead_stands_above_name(reading, index)) {
        question.to = question.from;
        question.rest = item ? question.rest : TEXT("");
    }
    question.open = is_open(reading, lead, &question);
    if (item) {
        place_item(reading, index, flush, &question);
        running_ask(reading, blocks[lead->block].parent, lead->count + 1);
    }
    // Numbers tell what goes on as an answer behind an item; here any item may ask.
    if (item && lead->repeated && blocks[lead->block].after < flush) {
        question.more_to = flush;
    }
    add_question(reading, &question);
}

uint32_t lead_begin(const struct reading *reading, size_t from, size_t to) {
    const struct outline *outline = &reading->outline;

    for (size_t i = reading_first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to; i++) {
        if (reading->leads[i].question) {
            return root_block(outline, reading->leads[i].block);
        }
    }
    return to < outline->section_count ? outline->sections[to].root
                                       : (uint32_t)outline->block_count;
}

bool lead_lines_are_answered(const struct reading *reading, size_t section) {
    int answered = 0;

    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        const struct lead *lead = &reading->leads[i];

        answered += (lead->kind == LEAD_PLAIN || lead->kind == LEAD_ITEM) &&
                    lead->answered && !lead->inline_answer && !lead->counting &&
                    (lead->title.asks || lead->count);
    }
    return answered >= ANSWERED_LINES;
}

bool lead_asks(const struct reading *reading, size_t section) {
    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (lead_is_strong(&reading->leads[i])) {
            return true;
        }
    }
    return lead_lines_are_answered(reading, section);
}

/** A heading that is a question itself is no topic, but a group that folds around is one. */
static struct text topic_of_lead(struct reading *reading, const struct lead *lead) {
    return reading->outline.sections[lead->section].title.labelled
               ? topic_of_question(reading, lead->section)
               : topic_in_group(reading, lead->section,
                                fold_around(&reading->outline, lead->block));
}

void lead_emit(struct reading *reading, size_t from, size_t to) {
    for (size_t i = reading_first_lead(reading, from);
         i < reading->lead_count && reading->leads[i].section < to &&
         !reading_is_full(reading);
         i++) {
        if (reading->leads[i].question) {
            emit_lead(reading, i, topic_of_lead(reading, &reading->leads[i]));
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
                      topic_of_section(reading, section), format_flashcard);
        }
    }
}

/** Questions and, between them, clozes, in the order of the file. */
static size_t emit(struct reading *reading, size_t section) {
    uint32_t at = reading->outline.sections[section].body;
    size_t next = section + 1;
    bool first = true;

    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (reading->leads[i].question) {
            uint32_t block = root_block(&reading->outline, reading->leads[i].block);

            if (first) {
                first = false;
                lists_emit_above(reading, section, at, block,
                                 topic_of_lead(reading, &reading->leads[i]));
            }
            emit_clozes(reading, section, at, block);
            emit_lead(reading, i, topic_of_lead(reading, &reading->leads[i]));
            at = block;
            next = behind_lead(reading, i, answer_below(reading, i));
        }
    }
    emit_clozes(reading, section, at, outline_body_end(&reading->outline, section));
    return next ? next : section + 1;
}

/** How sure the leads of one kind make it that a section holds questions. */
static double evidence_of(const struct reading *reading, size_t section,
                          enum lead_kind kind, double evidence) {
    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (reading->leads[i].question && reading->leads[i].kind == kind) {
            return evidence;
        }
    }
    return 0;
}

/** Whether a section's questions count on through lists and lines, or repeat what is listed above. */
static bool holds_counted(const struct reading *reading, size_t section) {
    for (size_t i = reading_first_lead(reading, section);
         i < reading->lead_count && reading->leads[i].section == section; i++) {
        if (reading->leads[i].counted || reading->leads[i].repeated) {
            return true;
        }
    }
    return false;
}

static double labelled_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_LABEL, 0.96);
}

static double bold_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_BOLD, 0.85);
}

static double numbered_explains(struct reading *reading, size_t section) {
    return holds_counted(reading, section) ? 0.84
                                           : evidence_of(reading, section, LEAD_ITEM, 0.8);
}

static double line_explains(struct reading *reading, size_t section) {
    return evidence_of(reading, section, LEAD_PLAIN, 0.5);
}

const struct recogniser labelled_recogniser = {"labelled", 0.96, labelled_explains, emit,
                                               false};
const struct recogniser bold_recogniser = {format_bold, 0.85, bold_explains, emit, false};
const struct recogniser numbered_recogniser = {"numbered", 0.84, numbered_explains, emit,
                                               false};
const struct recogniser line_recogniser = {format_line, 0.5, line_explains, emit, false};

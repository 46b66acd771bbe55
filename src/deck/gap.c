// SPDX-License-Identifier: MIT
// Looks between numbered questions for those whose numbers are missing.

#include "gap.h"

#include "sections/lead_line.h"
#include "sections/parting.h"
#include "sections/question.h"
#include "sections/topic.h"
#include "wording/line.h"
#include "wording/vote.h"

#include <stdlib.h>
#include <string.h>

enum {
    SISTERS_MIN = 4,
    LONGEST_PREFIX = 12,     // bytes of marks and spaces before a number
    SHORTEST_QUESTION = 6,   // bytes
    LONGEST_QUESTION = 300,  // bytes of its line
    GAPS_MAX = 12,           // questions missed in a row: more are a list of something else
};

/** What a line with a number looks like: what stands around it, and how far from the margin. */
struct numbering {
    uint64_t form;
    uint64_t moved;  // the same with its number on the other side of the bold: "1. **Why"
    int number;      // 0: none of these
};

/** Where a chain of questions stops to be looked for, and what goes on behind it. */
struct gap {
    size_t card;
    struct numbering from;
    int end;    // line of the next question, or behind the file
    bool held;  // the next question's number closes the gap
    int count;  // numbers that are missing if it does
};

/** The number at a place, or the one a single letter stands for; 0 if neither stands there. */
static int number_at(struct text line, size_t at, size_t *behind) {
    *behind = line_skip_digits(line, at);
    if (*behind > at) {
        return line_first_number(text_slice(line, at, *behind));
    }
    *behind = at + 1;
    return at + 1 < line.size && line.bytes[at] >= 'a' && line.bytes[at] <= 'z' &&
                   strchr(".)", line.bytes[at + 1])
               ? line.bytes[at] - 'a' + 1
               : 0;
}

static struct numbering numbering_of(struct text line) {
    struct numbering found = {0};
    size_t at = 0;
    struct text front;
    uint64_t sign;
    size_t behind;
    size_t end;
    bool bold;
    int number;

    // Headings are judged by those beside them.
    while (at < line.size && at < LONGEST_PREFIX && strchr(" \t>*_+-([", line.bytes[at])) {
        at++;
    }
    number = number_at(line, at, &behind);
    end = behind;
    while (end < line.size && end < behind + 3 && strchr(".):]*_-", line.bytes[end])) {
        end++;
    }
    if (number && end == behind && text_starts(text_from(line, end), TEXT("、"))) {
        end += TEXT("、").size;
    }
    if (!number || end == behind || end >= line.size) {
        return found;
    }
    front = text_slice(line, 0, at);
    sign = text_hash(text_slice(line, behind, end)) + (line_has_digit(line, at) ? 1 : 0);
    bold = text_starts(text_from(line, line_skip_spaces(line, end)), TEXT("**"));
    found.number = number;
    found.form = 31 * text_hash(front) + sign;
    found.moved = text_equal(front, TEXT("**")) ? 31 * text_hash(TEXT("")) + sign
                  : bold && !front.size         ? 31 * text_hash(TEXT("**")) + sign
                                                : found.form;
    return found;
}

static struct numbering numbering_of_card(const struct reading *reading, size_t card) {
    return numbering_of(source_line(&reading->source, reading->cards[card].line));
}

/** How nearly all questions are numbered; 0 if they are not, or do not stand in order. */
static uint64_t common_form(const struct reading *reading) {
    struct vote vote = {0};
    size_t same = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        struct numbering found = numbering_of_card(reading, i);

        if (i && reading->cards[i].line < reading->cards[i - 1].line) {
            return 0;
        }
        if (found.number) {
            vote_for(&vote, found.form);
        }
    }
    for (size_t i = 0; vote.key && i < reading->card_count; i++) {
        same += numbering_of_card(reading, i).form == vote.key;
    }
    return same >= SISTERS_MIN && 5 * same >= 4 * reading->card_count ? vote.key : 0;
}

/** The first block that begins in that line or below it. */
static uint32_t block_at(const struct outline *outline, int line) {
    size_t low = 0;
    size_t high = outline->block_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (outline->blocks[middle].line < line) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (uint32_t)low;
}

/** The paragraph that a block begins with, if it is an item, or is itself; 0 if neither. */
static uint32_t paragraph_of(const struct outline *outline, uint32_t block) {
    const struct block *blocks = outline->blocks;

    if (blocks[block].kind == BLOCK_ITEM) {
        block++;
    }
    return block < outline->block_count && blocks[block].kind == BLOCK_PARAGRAPH ? block
                                                                                 : 0;
}

/** Whether a block is the question with a number: it asks or requests, or a gap is held. */
static bool is_missed(struct reading *reading, const struct gap *gap, uint32_t block,
                      int number) {
    const struct block *here = &reading->outline.blocks[block];
    struct numbering found = {0};
    uint32_t paragraph = 0;

    if (here->kind == BLOCK_PARAGRAPH || here->kind == BLOCK_ITEM) {
        found = numbering_of(source_line(&reading->source, here->line));
        paragraph = paragraph_of(&reading->outline, block);
    }
    if (!paragraph || found.number != number ||
        (found.form != gap->from.form && found.moved != gap->from.form) ||
        reading_first_line(reading, paragraph).size > LONGEST_QUESTION) {
        return false;
    }
    // What questions stand below only names what they ask about.
    return reading->outline.blocks[block].last < gap->end;
}

/** The question, behind marks that hold no more than its number, "**(c)** Why?", and above a hard break or the label of its answer. */
static struct lead lead_of(struct reading *reading, uint32_t paragraph) {
    struct lead lead = lead_read(reading, paragraph);
    struct text below = lead.start;
    struct text line = text_line(&below);

    if (!lead.rest.size && text_trim(below).size &&
        (text_ends(line, TEXT("  ")) || label_begins_answer(text_trim(below)))) {
        lead.title = title_read(text_trim(line));
        lead.rest = text_trim(below);
    }
    if (lead.title.text.size < SHORTEST_QUESTION && lead.rest.size) {
        lead.title = title_read(text_line(&lead.rest));
    }
    return lead;
}

static bool asks(struct reading *reading, uint32_t paragraph) {
    struct lead lead = lead_of(reading, paragraph);

    return lead.title.asks || lead.title.tells || lead.title.requests;
}

/** Whether an item is the last of its list and holds a question alone, so that the text flush behind it answers. */
static bool is_alone(const struct outline *outline, uint32_t item,
                     const struct lead *lead) {
    const struct block *blocks = outline->blocks;
    uint32_t end = blocks[item].after;

    return lead->title.text.size && !lead->rest.size && blocks[item + 1].after == end &&
           blocks[blocks[item].parent].after == end && end < outline->block_count &&
           blocks[end].kind == BLOCK_PARAGRAPH;
}

/** Where what belongs to it ends: with the item, at a heading, at the next question or with the container. */
static uint32_t end_of(const struct outline *outline, uint32_t block, int line,
                       const struct lead *lead) {
    const struct block *blocks = outline->blocks;
    uint32_t end = blocks[block].after;

    if (blocks[block].kind == BLOCK_ITEM) {
        if (!is_alone(outline, block, lead)) {
            return end;
        }
        block = blocks[block].parent;
    }
    while (end < blocks[blocks[block].parent].after && blocks[end].line < line &&
           blocks[end].kind != BLOCK_HEADING && blocks[end].kind != BLOCK_RULE) {
        end = blocks[end].after;
    }
    return end;
}

/** Cuts off the answer above what turned out to be the next question. */
static void cut_above(struct reading *reading, size_t card, int line) {
    struct text text = text_trim(source_line(&reading->source, line));
    struct text answer = reading->cards[card].answer;
    size_t at = text_find(answer, text);

    if (at < answer.size && (at == 0 || answer.bytes[at - 1] == '\n')) {
        parting_shorten(reading, &reading->cards[card], at);
    }
}

static void add_missed(struct reading *reading, size_t card, uint32_t block, int line) {
    const struct outline *outline = &reading->outline;
    uint32_t paragraph = paragraph_of(outline, block);
    size_t section = outline_section_at(outline, outline->blocks[block].line);
    struct lead lead = lead_of(reading, paragraph);

    question_add(reading, &(struct question){
                              .title = lead.title.text,
                              .rest = lead.rest,
                              .from = outline->blocks[paragraph].after,
                              .to = end_of(outline, block, line, &lead),
                              .topic = topic_of_section(reading, section),
                              .line = outline->blocks[block].line,
                              .number = lead.title.number,
                              .format = reading->cards[card].format,
                          });
}

/** Fills one gap. */
static void fill(struct reading *reading, const struct gap *gap) {
    const struct outline *outline = &reading->outline;
    uint32_t found[GAPS_MAX + 1];
    int count = 0;
    int asking = 0;

    for (uint32_t at = block_at(outline, reading->cards[gap->card].line + 1);
         at < outline->block_count && outline->blocks[at].line < gap->end &&
         count <= GAPS_MAX;
         at++) {
        if (is_missed(reading, gap, at, gap->from.number + count + 1)) {
            found[count++] = at;
            asking += asks(reading, paragraph_of(outline, at));
        }
    }
    if (!count || count > GAPS_MAX ||
        (2 * asking < count && !(gap->held && count == gap->count))) {
        return;
    }
    cut_above(reading, gap->card, outline->blocks[found[0]].line);
    for (int i = 0; i < count; i++) {
        add_missed(reading, gap->card, found[i],
                   i + 1 < count ? outline->blocks[found[i + 1]].line : gap->end);
    }
}

/** The gap behind a card; false if there is none. */
static bool gap_behind(const struct reading *reading, size_t card, size_t count,
                       uint64_t form, struct gap *gap) {
    struct numbering next = {0};

    *gap = (struct gap){.card = card, .from = numbering_of_card(reading, card)};
    gap->end = reading->source.line_count + 1;
    if (card + 1 < count) {
        gap->end = reading->cards[card + 1].line;
        next = numbering_of_card(reading, card + 1);
    }
    gap->held = next.form == form && next.number > gap->from.number;
    gap->count = next.number - gap->from.number - 1;
    return gap->from.form == form && !(gap->held && !gap->count);
}

static int compare_lines(const void *left, const void *right) {
    const struct card *a = left;
    const struct card *b = right;

    return (a->line > b->line) - (a->line < b->line);
}

void gap_fill(struct reading *reading) {
    size_t count = reading->card_count;
    uint64_t form = count >= SISTERS_MIN && !reading->titled ? common_form(reading) : 0;

    for (size_t i = 0; form && i < count; i++) {
        struct gap gap;

        if (gap_behind(reading, i, count, form, &gap)) {
            fill(reading, &gap);
        }
    }
    if (reading->card_count > count) {
        qsort(reading->cards, reading->card_count, sizeof(*reading->cards), compare_lines);
    }
}

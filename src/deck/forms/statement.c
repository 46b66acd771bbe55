// SPDX-License-Identifier: MIT
// Headings that only name what the text below them asks: "Closures", then "What can you say about them?".

#include "recogniser.h"
#include "sections/answer.h"
#include "sections/question.h"
#include "sections/siblings.h"
#include "sections/topic.h"

static const double evidence = 0.65;

enum {
    LONGEST_BODY = 1200,  // bytes of a text that is still a question
    PROSE_MAX = 2,        // paragraphs of it: more of them tell something
    STATEMENTS_MIN = 5,   // of a level
    ASKING_LINES = 2,     // that end in a question: one each
};

/** What the text below a heading may be. */
enum body {
    BODY_OTHER,
    BODY_SHORT,  // a single paragraph: a question if nearly all of its level are
    BODY_ASKS,
};

/** Whether headings of a level only name what is asked. */
enum statements { STATEMENTS_UNKNOWN, STATEMENTS_NONE, STATEMENTS_MOST, STATEMENTS_ALL };

static struct text first_sentence(struct text text) {
    static const char *const ends[] = {". ", "? ", "。", "？", "\n"};
    size_t first = text.size;

    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        size_t at = text_find(text_slice(text, 0, first), text_of(ends[i]));

        first = at < first ? at + text_of(ends[i]).size : first;
    }
    return text_trim(text_slice(text, 0, first));
}

/** Whether a paragraph begins with a question or a task, or has a line that ends in a question. */
static bool paragraph_asks(struct text paragraph) {
    struct title first = title_read(first_sentence(paragraph));

    if (title_calls_plainly(&first)) {
        return true;
    }
    while (paragraph.size) {
        if (title_asks(line_without_break(text_line(&paragraph)))) {
            return true;
        }
    }
    return false;
}

/** Takes a block below the heading in; false if no question has such a one. */
static bool take_block(struct reading *reading, uint32_t block, int *prose, bool *asks) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = reading_lines(reading, block);

    if (answer_is_furniture(reading, block)) {
        return true;
    }
    switch (here->kind) {
    case BLOCK_PARAGRAPH:
        if (*prose && answer_is_link(text)) {
            return true;
        }
        *asks = *asks || paragraph_asks(text);
        return ++*prose <= PROSE_MAX && !text_starts(text, TEXT("|"));
    case BLOCK_LIST:
        return *prose > 0 && !text_holds(text, TEXT("?")) && !text_holds(text, TEXT("？"));
    case BLOCK_CODE: return true;
    default: return false;
    }
}

/** Whether a heading has a text of its own, and may be no more than its name. */
static bool is_name(const struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    return number > 0 && number != reading->title_section && !section->nested &&
           outline_has_body(&reading->outline, number) && section->title.text.size &&
           !section->title.asks && !section->title.labelled &&
           !series_is_furniture(section->title.text);
}

static enum body body_of(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = reading->outline.sections[number].body;
    uint32_t end = outline_body_end(&reading->outline, number);
    bool asks = false;
    int prose = 0;

    if (!is_name(reading, number) || blocks[from].kind != BLOCK_PARAGRAPH ||
        source_lines(&reading->source, blocks[from].line, blocks[end - 1].last).size >
            LONGEST_BODY) {
        return BODY_OTHER;
    }
    for (uint32_t at = from; at < end; at = blocks[at].after) {
        if (!take_block(reading, at, &prose, &asks)) {
            return BODY_OTHER;
        }
    }
    return asks ? BODY_ASKS : prose == 1 ? BODY_SHORT : BODY_OTHER;
}

/** Whether lines of the text below a heading ask one question each, so that no heading names what is asked. */
static bool lists_questions(const struct reading *reading, size_t number) {
    struct text paragraph = reading_lines(reading, reading->outline.sections[number].body);
    int asking = 0;
    int all = 0;

    while (paragraph.size) {
        asking += title_asks(line_without_break(text_line(&paragraph)));
        all++;
    }
    return asking >= ASKING_LINES && 2 * asking >= all;
}

static enum statements judge_level(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    int asking = 0;
    int listing = 0;
    int all = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level == level && !here->nested && outline_has_body(outline, i)) {
            asking += body_of(reading, i) == BODY_ASKS;
            listing += lists_questions(reading, i);
            all++;
        }
    }
    if (asking < STATEMENTS_MIN || 2 * listing >= asking || 5 * asking < 3 * all) {
        return STATEMENTS_NONE;
    }
    return 5 * asking < 4 * all ? STATEMENTS_MOST : STATEMENTS_ALL;
}

static double explains(struct reading *reading, size_t number) {
    int level = reading->outline.sections[number].level;
    enum body body;

    if (!reading->promise || siblings_level(reading, number)->series) {
        return 0;
    }
    body = body_of(reading, number);
    if (body == BODY_OTHER) {
        return 0;
    }
    if (reading->statements[level] == STATEMENTS_UNKNOWN) {
        reading->statements[level] = (int)judge_level(reading, level);
    }
    return reading->statements[level] == STATEMENTS_ALL ||
                   (reading->statements[level] == STATEMENTS_MOST && body == BODY_ASKS)
               ? evidence
               : 0;
}

static size_t emit(struct reading *reading, size_t number) {
    struct section *section = &reading->outline.sections[number];

    section->asked = true;
    question_add(reading, &(struct question){
                              .title = section->title.text,
                              .from = section->body,
                              .to = outline_body_end(&reading->outline, number),
                              .topic = topic_of_question(reading, number),
                              .line = section->line,
                              .format = statement_recogniser.name,
                              .open = true,
                              .bare = true,
                          });
    return number + 1;
}

const struct recogniser statement_recogniser = {
    .name = "statement",
    .most = 0.65,
    .explains = explains,
    .emit = emit,
    .by_heading = true,
};

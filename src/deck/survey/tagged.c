// SPDX-License-Identifier: MIT
// Flashcards that a tag at the end of a line makes.

#include "tagged.h"

#include "sections/answer.h"
#include "sections/question.h"
#include "sections/topic.h"
#include "wording/builder.h"
#include "wording/format.h"

#include <string.h>

enum { HEAD_SIZE = 1000 };  // bytes at the front of a file that name its deck

/** Whether a tag may end there as far as the last byte tells. */
static bool may_be_tagged(struct text text) {
    return text.size && strchr("de]", text.bytes[text.size - 1]);
}

/** Cuts the tag off the end of a line; false if there is none. */
static bool cut_tag(struct text *line) {
    static const char *const tags[] = {"#card",         "#flashcard",     "[[card]]",
                                       "#[[card]]",     "#card/reverse",  "#card-reverse",
                                       "#card/inverse", "#card/reversed", "#card/spaced",
                                       "#card-spaced",  "#spaced"};
    struct text text = text_trim(*line);

    if (!may_be_tagged(text)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        struct text tag = text_of(tags[i]);
        size_t from = text.size - tag.size;

        if (text.size > tag.size + 1 && text_ends(text, tag) &&
            line_has_space(text, from - 1)) {
            *line = text_trim(text_slice(text, 0, from));
            return true;
        }
    }
    return false;
}

bool tagged_is_property(struct text line) {
    size_t at = 0;

    line = text_trim(line);
    while (at < line.size && ((line.bytes[at] >= 'a' && line.bytes[at] <= 'z') ||
                              strchr("-_.", line.bytes[at]))) {
        at++;
    }
    return at > 0 && text_starts(text_from(line, at), TEXT("::")) &&
           (at + 2 == line.size || line_has_space(line, at + 2));
}

bool tagged_is_section(const struct reading *reading, size_t section) {
    struct text heading = reading->outline.sections[section].heading_text;

    return cut_tag(&heading);
}

bool tagged_is_block(const struct reading *reading, uint32_t block) {
    struct text line;

    if (reading->outline.blocks[block].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    line = reading_first_line(reading, block);
    return cut_tag(&line);
}

/** "^1234567890", by which a program finds its card again. */
static bool is_anchor(struct text line) {
    line = text_trim(line);
    return text_starts(line, TEXT("^")) && line.size > 1 &&
           line_skip_digits(line, 1) == line.size;
}

/** Without the lines that are for a program. */
static struct text told(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_reserve(&out, text.size + 1);
    while (text.size) {
        struct text line = text_line(&text);

        if (!tagged_is_property(line) && !is_anchor(line)) {
            builder_add(&out, line);
            builder_add(&out, TEXT("\n"));
        }
    }
    return text_trim(builder_text(&out));
}

static void add(struct reading *reading, struct text front, struct text back, int line,
                struct text topic) {
    struct card card = {.answer = answer_of_text(reading, told(back, reading->arena)),
                        .topic = topic,
                        .line = line,
                        .format = format_flashcard};

    cut_tag(&front);
    card.question = title_read(front).text;
    question_finish(reading, &card, false);
}

uint32_t tagged_add_section(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    uint32_t end = outline_body_end(&reading->outline, section);
    uint32_t to = here->body;

    while (to < end && !tagged_is_block(reading, to)) {
        to = reading->outline.blocks[to].after;
    }
    add(reading, here->heading_text, answer_read(reading, here->body, to), here->line,
        topic_of_question(reading, section));
    return to;
}

/** Where the answer below a line ends: with its item, or with the text that stands close to it. */
static uint32_t end_of(const struct reading *reading, uint32_t block, uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    const struct block *around = &blocks[blocks[block].parent];
    uint32_t next = blocks[block].after;

    if (around->kind == BLOCK_ITEM) {
        return around->after;
    }
    if (blocks[block].line < blocks[block].last) {
        return next;
    }
    return next < end && !tagged_is_block(reading, next) ? blocks[next].after : next;
}

void tagged_add_block(struct reading *reading, uint32_t block, uint32_t end,
                      struct text topic) {
    const struct block *here = &reading->outline.blocks[block];
    struct text rest = reading_markdown(reading, block, block);
    struct text front = text_line(&rest);
    uint32_t to = end_of(reading, block, end);

    add(reading, front,
        builder_joined(told(rest, reading->arena), answer_read(reading, here->after, to),
                       reading->arena),
        here->line, topic);
}

bool tagged_names_deck(const struct reading *reading) {
    struct text head = text_from(
        reading->source.text, reading->source.line_count >= reading->source.front.body
                                  ? reading->source.starts[reading->source.front.body - 1]
                                  : 0);

    head = text_slice(head, 0, HEAD_SIZE);
    while (head.size) {
        struct text line = text_line(&head);

        if (text_starts(line, TEXT("Deck: ")) || text_starts(line, TEXT("TARGET DECK"))) {
            return true;
        }
    }
    return false;
}

// SPDX-License-Identifier: MIT
// Lists of bare questions, without answers.

#include "quotation.h"
#include "recogniser.h"
#include "topic.h"

static const double evidence = 0.6;

struct tally {
    int items;
    int questions;
};

/** The only paragraph of an item, without its containers; empty when it holds more. */
static struct text item_line(const struct reading *reading, uint32_t item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t paragraph = item + 1;

    if (blocks[item].after != paragraph + 1 || blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return TEXT("");
    }
    return text_from(
        source_lines(&reading->source, blocks[paragraph].line, blocks[paragraph].last),
        (size_t)blocks[paragraph].column - 1);
}

/** An entry of a table of contents or of a collection of links. */
static bool is_link(struct text text) {
    return text_starts(text, TEXT("[")) && text_find(text, TEXT("](")) < text.size;
}

static bool is_question(struct reading *reading, uint32_t item) {
    struct text text = item_line(reading, item);

    return text.size && !is_link(text) && (label_asks(text) || title_read(text).requests) &&
           !reading_has_heading(reading, text);
}

static struct tally count_items(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;
    struct tally tally = {0};

    for (uint32_t list = from; list < to; list = blocks[list].after) {
        if (blocks[list].kind != BLOCK_LIST) {
            continue;
        }
        for (uint32_t item = list + 1; item < blocks[list].after;
             item = blocks[item].after) {
            tally.items++;
            tally.questions += is_question(reading, item);
        }
    }
    return tally;
}

static double explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    struct tally tally =
        count_items(reading, section->body, outline_body_end(&reading->outline, number));
    bool promised = reading->interview || reading->questions ||
                    reading_promises(section->heading_text, reading->scratch);

    if (tally.questions < 2 || 5 * tally.questions < 3 * tally.items || !promised) {
        return 0;
    }
    return evidence;
}

static size_t emit(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct text topic = topic_of_section(reading, number);

    for (uint32_t list = section->body; list < end; list = blocks[list].after) {
        for (uint32_t item = list + 1;
             blocks[list].kind == BLOCK_LIST && item < blocks[list].after;
             item = blocks[item].after) {
            struct text text;

            if (!is_question(reading, item)) {
                continue;
            }
            text = text_trim(reading_markdown(reading, item + 1, item + 1));
            reading_add(reading, (struct card){.kind = CARD_PROMPT,
                                               .question = quotation_inside(text),
                                               .topic = topic,
                                               .line = blocks[item].line,
                                               .format = prompts_recogniser.name});
        }
    }
    return number + 1;
}

const struct recogniser prompts_recogniser = {
    .name = "question-list",
    .explains = explains,
    .emit = emit,
};

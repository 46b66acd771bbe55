// SPDX-License-Identifier: MIT
// Headings at the front of items, "1. ### What is a?", and those that part the answers to them.

#include "item_heading.h"

#include "wording/label.h"

enum {
    FURTHEST = 400,   // blocks of an answer at the margin, up to the next item
    PARTS_MAX = 100,  // of them before a part with a number
};

bool item_heading_heads(const struct outline *outline, uint32_t block) {
    uint32_t parent = outline->blocks[block].parent;
    uint32_t above = outline->blocks[parent].parent;

    if (parent == 0 || block != parent + 1) {
        return false;
    }
    return outline->blocks[parent].kind == BLOCK_QUOTE ? above == 0
                                                       : outline->blocks[above].parent == 0;
}

bool item_heading_is(const struct outline *outline, uint32_t block) {
    return outline->blocks[block].kind == BLOCK_HEADING &&
           outline->blocks[outline->blocks[block].parent].kind == BLOCK_ITEM &&
           item_heading_heads(outline, block);
}

bool item_heading_may_ask(const struct title *title) {
    return title->labelled || title_calls(title);
}

/** Whether a heading is indented behind an item that a heading begins: meant for it, though not by enough. */
static bool is_meant_inside(const struct outline *outline, const struct section *section) {
    const struct section *before = &outline->sections[outline->section_count - 1];
    const struct block *root = &outline->blocks[before->root];

    return before->nested && !section->nested && root->kind == BLOCK_LIST &&
           outline->blocks[section->heading].column > root->column;
}

/** The number that a block's line begins with, 0 if there is none. */
static int number_of(const struct source *source, const struct block *block) {
    struct text line = text_trim(source_line(source, block->line));
    int number = 0;

    for (size_t at = 0;
         at < line.size && number < 10000 && line.bytes[at] >= '0' && line.bytes[at] <= '9';
         at++) {
        number = 10 * number + (line.bytes[at] - '0');
    }
    return number;
}

/** Whether a block is a list whose first item a heading begins. */
static bool is_headed(const struct outline *outline, uint32_t block) {
    return block + 2 < outline->block_count && outline->blocks[block].kind == BLOCK_LIST &&
           item_heading_is(outline, block + 2);
}

/** Whether the next item with a heading behind a block carries the next number. */
static bool counts_on(const struct outline *outline, const struct source *source,
                      uint32_t block, int number) {
    uint32_t next = block;

    for (int i = 0;
         i < FURTHEST && next < outline->block_count && !is_headed(outline, next); i++) {
        next = outline->blocks[next].after;
    }
    return is_headed(outline, next) &&
           number_of(source, &outline->blocks[next]) == number + 1;
}

/** Whether the number of a heading at the margin is 1, or counts on from another one's behind the same item: no chapter's. */
static bool counts_parts(const struct outline *outline, const struct source *source,
                         const struct section *section) {
    const struct section *before = &outline->sections[outline->section_count - 1];
    uint32_t at = outline->blocks[before->root].after;
    int number = 1;

    for (int i = 0; i < PARTS_MAX && at < section->heading; i++) {
        struct text line = source_line(source, outline->blocks[at].line);

        if (outline->blocks[at].kind == BLOCK_HEADING &&
            label_first_number(text_trim(line_without_hashes(line))) == number) {
            number++;
        }
        at = outline->blocks[at].after;
    }
    return section->title.number == number;
}

/** Whether a heading right behind an item's says the same once more. */
static bool says_again(const struct outline *outline, const struct section *section) {
    const struct section *before = &outline->sections[outline->section_count - 1];

    return section->heading == outline->blocks[before->root].after &&
           before->body >= section->heading &&
           text_equal(section->title.text, before->title.text);
}

/** Whether a heading at the margin parts the answer to an item's: it is lower, or stands over text before the next number. */
static bool parts_answer(const struct outline *outline, const struct source *source,
                         const struct section *section) {
    const struct section *before = &outline->sections[outline->section_count - 1];
    int number =
        number_of(source, &outline->blocks[outline->blocks[before->heading].parent]);
    uint32_t body = section->body;

    if (!number || body >= outline->block_count ||
        outline->blocks[body].kind == BLOCK_HEADING || is_headed(outline, body)) {
        return false;
    }
    if (!says_again(outline, section) &&
        (item_heading_may_ask(&section->title) || section->level < before->level ||
         (section->title.numbered && !counts_parts(outline, source, section)))) {
        return false;
    }
    return (section->level > before->level && !section->title.numbered) ||
           counts_on(outline, source, body, number);
}

bool item_heading_holds(const struct outline *outline, const struct source *source,
                        const struct section *section, unsigned asking) {
    const struct section *before = &outline->sections[outline->section_count - 1];

    return is_meant_inside(outline, section) ||
           (!section->nested && before->nested && asking >> before->level & 1 &&
            outline->blocks[before->root].kind == BLOCK_LIST &&
            parts_answer(outline, source, section));
}

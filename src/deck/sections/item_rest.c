// SPDX-License-Identifier: MIT
// What stands behind the item or the quotation of a question's heading, and answers it.

#include "item_rest.h"

#include "outline/item_heading.h"
#include "wording/way_back.h"

enum { CHAPTERS_MAX = 3 };  // headings between two questions

/** Whether a quotation holds the heading and nothing else, so that all of its answer stands behind. */
static bool is_quoted_alone(const struct outline *outline, size_t number) {
    const struct section *here = &outline->sections[number];

    return outline->blocks[here->root].kind == BLOCK_QUOTE &&
           here->heading == here->root + 1 &&
           here->body >= outline->blocks[here->root].after;
}

/** Whether an item holds a question and nothing else, as the one before it does: the answers of both stand behind. */
static bool is_emptied(const struct outline *outline, size_t number) {
    size_t before = number;

    // Chapters may stand between the two.
    do {
        before--;
    } while (before && number - before < CHAPTERS_MAX && !outline->sections[before].nested);
    return outline->sections[before].nested && !outline_has_body(outline, number) &&
           !outline_has_body(outline, before);
}

/** Whether what stands behind a container is of its last question: up to the next heading, or an answer that folds. */
static bool is_more(const struct outline *outline, size_t number, size_t next) {
    uint32_t from = outline->blocks[outline->sections[number].root].after;

    return next < outline->section_count || is_quoted_alone(outline, number) ||
           is_emptied(outline, number) ||
           fold_among(outline, from, outline_begin(outline, next), FOLD_ANSWER);
}

/** Where what stands behind an item ends: at a list that has the next number, though no heading stands in it. */
static uint32_t end_behind(const struct reading *reading, size_t number, uint32_t to) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    uint32_t item = outline->blocks[here->heading].parent;
    uint32_t at = outline->blocks[here->root].after;
    int count =
        outline->blocks[item].kind == BLOCK_ITEM ? reading_first_number(reading, item) : 0;

    // A list with numbers of its own goes on as far as it likes.
    while (count && at < to && outline->blocks[at].kind != BLOCK_LIST) {
        at = outline->blocks[at].after;
    }
    return count && at < to && reading_first_number(reading, at) == count + 1 ? at : to;
}

/** Whether a question is answered behind its bullet, and the next one has as much below a name of its own. */
static bool is_other_name(const struct reading *reading, size_t number, uint32_t next) {
    const struct block *blocks = reading->outline.blocks;

    return outline_has_body(&reading->outline, number) &&
           blocks[next + 1].kind == BLOCK_PARAGRAPH &&
           blocks[next + 1].after < blocks[next].after &&
           !reading_first_number(reading, next);
}

/** The item behind a question's in its list, if no heading begins it: Markdown takes an answer's list for more of the questions'; 0 if there is none. */
static uint32_t plain_item_behind(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    uint32_t item = outline->blocks[here->heading].parent;
    uint32_t next = outline->blocks[item].after;

    return outline->blocks[item].kind == BLOCK_ITEM &&
                   next < outline->blocks[here->root].after &&
                   outline->blocks[next].kind == BLOCK_ITEM &&
                   !item_heading_is(outline, next + 1) &&
                   !is_other_name(reading, number, next)
               ? next
               : 0;
}

/** The items before the next question's in its list, which end the answer of this one. */
static struct text items_before(const struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *there = &outline->sections[next];
    uint32_t item;

    if (next >= outline->section_count || !there->nested ||
        there->root == outline->sections[number].root) {
        return TEXT("");
    }
    item = outline->blocks[there->heading].parent;
    return outline->blocks[item].kind == BLOCK_ITEM ? reading_items_before(reading, item)
                                                    : TEXT("");
}

void item_rest_place(const struct reading *reading, size_t number, size_t next,
                     struct question *question) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];

    question->tail = way_back_cut(items_before(reading, number, next));
    question->more = plain_item_behind(reading, number);
    if (question->more) {
        question->more_to =
            next < outline->section_count && outline->sections[next].root == section->root
                ? outline->blocks[outline->sections[next].heading].parent
                : end_behind(reading, number, outline_begin(outline, next));
    } else if (is_more(outline, number, next)) {
        question->more = outline->blocks[section->root].after;
        question->more_to = end_behind(reading, number, outline_begin(outline, next));
    }
}

bool item_is_parted(struct reading *reading, const struct item *item) {
    uint32_t from = reading->outline.blocks[item->paragraph].after;

    return from < item->end &&
           question_is_answered(reading, item->lead.title.text, from, item->end);
}

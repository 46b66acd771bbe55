// SPDX-License-Identifier: MIT
// Whether a page is questions and answers from its first line to its last.

#include "asking_page.h"

#include "sections/single.h"
#include "wording/quotation.h"

#include <viva/plain.h>

enum {
    QUESTIONS_MIN = 2,
    PROMPTS_MIN = 3,
    LONGEST_ANSWER =
        600,  // bytes of one on average: behind a rhetorical question stands a chapter
};

/** What was seen of a page so far. */
struct page {
    const struct reading *reading;
    size_t questions;
    size_t unanswered;  // of them, the last one aside
    size_t answers;     // bytes that are in none of the questions
    bool headed;        // headings are questions
    bool open;          // the last question has no answer yet
    bool listed;        // items of lists are questions
    bool broken;        // something is neither
};

static void ask(struct page *page) {
    page->unanswered += page->open;
    page->open = true;
    page->questions++;
}

static void answer(struct page *page, size_t size) {
    page->broken |= page->questions == 0;
    page->open = page->open && size == 0;
    page->answers += size;
}

/** How much is told by lines of a block from a line on. */
static size_t size_from(const struct page *page, uint32_t block, int line) {
    int last = page->reading->outline.blocks[block].last;

    return line > last ? 0
                       : text_trim(source_lines(&page->reading->source, line, last)).size;
}

static size_t size_of(const struct page *page, uint32_t block) {
    return size_from(page, block, page->reading->outline.blocks[block].line);
}

static bool asks(const struct page *page, uint32_t block) {
    return title_asks(
        plain_text(reading_first_line(page->reading, block), page->reading->scratch));
}

/** An item whose first line asks; what stands behind that in its paragraph answers. */
static void take_question(struct page *page, uint32_t block) {
    ask(page);
    answer(page, size_from(page, block, page->reading->outline.blocks[block].line + 1));
}

static bool item_asks(const struct page *page, uint32_t item) {
    const struct block *blocks = page->reading->outline.blocks;

    return item + 1 < blocks[item].after && blocks[item + 1].kind == BLOCK_PARAGRAPH &&
           asks(page, item + 1);
}

/** A list of questions, or one that belongs to an answer. */
static void take_list(struct page *page, uint32_t list) {
    const struct block *blocks = page->reading->outline.blocks;
    size_t asking = 0;
    size_t items = 0;

    for (uint32_t item = list + 1; item < blocks[list].after; item = blocks[item].after) {
        asking += item_asks(page, item);
        items++;
    }
    if (!asking) {
        page->broken |= page->listed;  // one of the questions that does not ask
        answer(page, size_of(page, list));
        return;
    }
    page->listed = true;
    page->broken |= asking < items;
    for (uint32_t item = list + 1; item < blocks[list].after && !page->broken;
         item = blocks[item].after) {
        take_question(page, item + 1);
        for (uint32_t at = blocks[item + 1].after; at < blocks[item].after;
             at = blocks[at].after) {
            answer(page, size_of(page, at));
        }
    }
}

/** A paragraph in bold that asks. */
static bool is_bold_question(const struct page *page, uint32_t at) {
    const struct block *block = &page->reading->outline.blocks[at];
    struct text text =
        text_trim(source_lines(&page->reading->source, block->line, block->last));
    struct text inside = quotation_in_marks(text);

    return block->kind == BLOCK_PARAGRAPH && inside.size + 4 == text.size &&
           !text_holds(inside, TEXT("**")) && asks(page, at);
}

static void take(struct page *page, uint32_t at) {
    const struct block *block = &page->reading->outline.blocks[at];

    if (is_bold_question(page, at)) {
        ask(page);
        return;
    }

    switch (block->kind) {
    case BLOCK_RULE: return;
    case BLOCK_HEADING:
        page->broken |= !asks(page, at);
        page->headed = true;
        ask(page);
        return;
    case BLOCK_LIST: take_list(page, at); return;
    default: answer(page, size_of(page, at)); return;
    }
}

bool asking_page_is(const struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct page page = {.reading = reading};
    uint32_t first = 1;

    // What is sold or installed has a README with the questions of its buyers.
    if (single_is_readme(reading)) {
        return false;
    }
    if (reading->title_section) {
        first = outline->blocks[outline->sections[reading->title_section].heading].after;
    }
    for (uint32_t at = first; at < outline->block_count && !page.broken;
         at = outline->blocks[at].after) {
        take(&page, at);
    }
    // A list that only asks is one to rehearse; headings that do are a plan of what to write.
    if (page.listed && !page.headed && page.answers == 0) {
        return !page.broken && page.questions >= PROMPTS_MIN;
    }
    return !page.broken && 2 * (page.unanswered + page.open) <= page.questions &&
           page.questions >= QUESTIONS_MIN &&
           page.answers <= page.questions * LONGEST_ANSWER;
}

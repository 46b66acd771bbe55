// SPDX-License-Identifier: MIT
// Takes an answer out of the list or the quotation that carries its label.

#include "wrapped.h"

#include "answer.h"
#include "wording/builder.h"
#include "wording/vocabulary.h"

/** The paragraph that the first item of a list begins with; 0 if it is no such list. */
static uint32_t first_paragraph(const struct outline *outline, uint32_t list) {
    uint32_t paragraph = list + 2;

    return outline->blocks[list].kind == BLOCK_LIST &&
                   paragraph < outline->blocks[list + 1].after &&
                   outline->blocks[paragraph].kind == BLOCK_PARAGRAPH
               ? paragraph
               : 0;
}

/** Whether a paragraph is nothing but an answer's label, be it without a colon. */
static bool is_label_alone(const struct reading *reading, uint32_t paragraph) {
    const struct block *block = &reading->outline.blocks[paragraph];
    struct text text = text_trim(reading_first_line(reading, paragraph));

    if (block->line != block->last) {
        return false;
    }
    if (label_cut_answer(&text)) {
        return text.size == 0;
    }
    return text.size > 2 && words_at(text, WORDS_ANSWER) == text.size;
}

/** What is nested in the first item, and the other items and blocks behind them. */
static struct text read_below(struct reading *reading, uint32_t paragraph, uint32_t item,
                              uint32_t last) {
    const struct outline *outline = &reading->outline;
    uint32_t inner = outline->blocks[paragraph].after;
    uint32_t next = outline->blocks[item].after;
    struct text answer =
        reading_markdown(reading, inner, outline_last_inside(outline, item));

    return next < outline->blocks[last].after
               ? builder_joined(answer, reading_markdown(reading, next, last),
                                reading->arena)
               : answer;
}

/** What is quoted, and what stands behind the quotation. */
static struct text read_quoted(struct reading *reading, uint32_t quote, uint32_t last) {
    const struct outline *outline = &reading->outline;
    struct text inside =
        reading_markdown(reading, quote + 1, outline_last_inside(outline, quote));

    return quote == last
               ? inside
               : builder_joined(
                     inside, reading_markdown(reading, outline->blocks[quote].after, last),
                     reading->arena);
}

struct text wrapped_read(struct reading *reading, uint32_t first, uint32_t last) {
    const struct outline *outline = &reading->outline;
    uint32_t paragraph = first_paragraph(outline, first);
    uint32_t item = first + 1;
    struct text label;

    if (outline->blocks[first].kind == BLOCK_QUOTE && answer_has_label(reading, first)) {
        return read_quoted(reading, first, last);
    }
    if (paragraph && outline->blocks[paragraph].after < outline->blocks[item].after &&
        is_label_alone(reading, paragraph)) {
        return read_below(reading, paragraph, item, last);
    }
    if (!paragraph || first != last ||
        outline->blocks[item].after != outline->blocks[first].after) {
        return reading_markdown(reading, first, last);
    }
    label = reading_first_line(reading, paragraph);
    return label_cut_answer(&label)
               ? reading_markdown(reading, paragraph, outline_last_inside(outline, item))
               : reading_markdown(reading, first, last);
}

// SPDX-License-Identifier: MIT
// Lines, list items and quotations that may lead into a question, section by section.

#include "lead.h"
#include "sections/answer.h"
#include "sections/contents.h"
#include "sections/follow_up.h"
#include "sections/item_lead.h"
#include "sections/lead_line.h"
#include "sections/tested.h"
#include "wording/builder.h"
#include "wording/choice_named.h"
#include "wording/quotation.h"

enum { OPTIONS_MIN = 3 };

/** Without a sign that a word processor set for a bullet: "• What is a?". */
static struct text without_bullet(struct text text) {
    static const char *const bullets[] = {"•", "●", "▪", "◦", "‣", "○", NULL};
    size_t bullet = text_starts_any(text, bullets);

    return bullet ? text_trim(text_from(text, bullet)) : text;
}

static void add_lead(struct reading *reading, struct lead lead) {
    lead.listed = contents_say_above(reading, lead.title.text, lead.line);
    reading->leads = arena_grow(reading->scratch, reading->leads, reading->lead_count,
                                &reading->lead_capacity, sizeof(lead));
    reading->leads[reading->lead_count++] = lead;
}

/** "2.What is b?" below "1.What is a?": no Markdown list, though it is meant to be one. */
static bool is_numbered(const struct reading *reading, const struct lead *lead,
                        struct text text) {
    return lead->title.numbered && lead->title.number && lead->title.text.size &&
           !lead->title.answers && !label_is_link(text_line(&text)) &&
           reading->lead_count < BLOCK_LIMIT;
}

/** "**2) Pumps.** Tell what moves them.": a number in bold, and behind it on its line what it counts. */
static bool opens_in_bold(const struct reading *reading, struct lead *lead,
                          struct text text) {
    struct text bold = TEXT("**");
    struct text rest = text;
    struct text line = text_line(&rest);
    size_t end = text_find(text_from(line, bold.size), bold);
    struct text behind = text_from(line, end + 2 * bold.size);
    struct title title;

    if (!text_starts(line, bold) || !line_has_digit(line, bold.size) ||
        !text_trim(behind).size || text_holds(behind, bold)) {
        return false;
    }
    title = title_read(
        text_of(arena_printf(reading->arena, "%.*s%.*s",
                             TEXT_ARGUMENTS(text_slice(line, bold.size, bold.size + end)),
                             TEXT_ARGUMENTS(behind))));
    if (!title.numbered || !title.number || !title.text.size || title.answers) {
        return false;
    }
    lead->title = title;
    lead->rest = rest;
    return true;
}

/** A paragraph that is nothing but a link out whose words ask, with an answer right below it, not one more link. */
static bool asks_by_link(const struct reading *reading, size_t section, uint32_t paragraph,
                         const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    const struct block *here = &blocks[paragraph];
    struct text link = reading_first_line(reading, paragraph);

    if (!lead->title.asks || here->line != here->last || !label_unlinked(&link) ||
        here->after >= outline_body_end(&reading->outline, section)) {
        return false;
    }
    switch (blocks[here->after].kind) {
    case BLOCK_LIST:
    case BLOCK_CODE: return true;
    case BLOCK_PARAGRAPH: return !label_is_link(reading_first_line(reading, here->after));
    default: return false;
    }
}

/** Whether some word stands at the front of a line, as a label. */
static bool begins_with(struct text line, const char *const *words) {
    line = line_without_front_ornaments(line);
    return line_starts_any(text_from(line, line_count_marks(line, 0)), words) > 0;
}

/** Whether nothing but the next chapter stands behind a paragraph. */
static bool ends_chapter(const struct reading *reading, uint32_t paragraph) {
    uint32_t next = reading->outline.blocks[paragraph].after;

    return next >= reading->outline.block_count ||
           reading->outline.blocks[next].kind == BLOCK_HEADING;
}

/** "**问题**: it is slow" right above "**解决**", or told as a statement: trouble, a label for a question elsewhere. */
static bool tells_trouble(const struct reading *reading, uint32_t paragraph,
                          const struct lead *lead, struct text text) {
    static const char *const troubles[] = {"问题", "問題", "문제", "vấn đề", NULL};
    static const char *const helps[] = {"解决", "解決",      "해결", "原因",
                                        "원인", "giải pháp", NULL};
    uint32_t next = reading->outline.blocks[paragraph].after;
    struct text rest = text;

    if (!lead->title.labelled || lead->title.number || title_calls(&lead->title) ||
        !begins_with(text, troubles)) {
        return false;
    }
    text_line(&rest);
    if (!rest.size && ends_chapter(reading, paragraph)) {
        return true;
    }
    return rest.size ? begins_with(rest, helps)
                     : next < reading->outline.block_count &&
                           begins_with(reading_first_line(reading, next), helps);
}

/** Whether the line before one ends there for sure: it asks, or breaks off. */
static bool is_ended(struct text line) {
    return title_asks(line) || text_ends(line, TEXT("  ")) || text_ends(line, TEXT("\\"));
}

/** "Q: What is a? A: It is b.", on one line: parts the two, unless "A:" is the first of several options. */
static void cut_answer(struct lead *lead, struct text text) {
    static const char *const options[] = {" B:", " B)", " B.", NULL};
    struct text rest = text;
    struct text line = text_line(&rest);
    struct lead inner = {.start = line, .title = lead->title};

    // In bold from end to end it is one or the other: "**Q3. Answer: D**".
    if ((lead->rest.size && lead->rest.bytes < rest.bytes) ||
        (line_count_marks(line, 0) && text_ends(text_trim(line), TEXT("**"))) ||
        !item_cut_inline(&inner) || !inner.title.text.size ||
        text_holds_any(inner.rest, options)) {
        return;
    }
    lead->title = inner.title;
    lead->title.text = quotation_inside(inner.title.text);
    lead->rest = text_from(text, (size_t)(inner.rest.bytes - text.bytes));
}

/** Adds what the first line of `text` leads into; returns how many lines that takes. */
static int read_line(struct reading *reading, size_t section, uint32_t paragraph,
                     struct text text, int line, bool ended) {
    bool first = line == reading->outline.blocks[paragraph].line;
    struct lead lead = lead_at(text, first);

    if (lead.kind != LEAD_LABEL) {
        follow_up_take(reading, paragraph, text, &lead);
    }
    if ((lead.kind == LEAD_NONE || lead.kind == LEAD_PLAIN ||
         (lead.kind == LEAD_BOLD && lead.title.numbered)) &&
        first && !lead.title.asks && !lead.title.labelled && !lead.title.answers &&
        lead.title.text.size &&
        tested_is(reading, line, lead.title.numbered && lead.title.number)) {
        lead.kind = lead.kind == LEAD_BOLD ? LEAD_BOLD : LEAD_PLAIN;
        lead.title.asks = lead.title.tested = true;
    }
    // "Modules", and on the next line "What is a module?": only in a file full of them.
    if (lead.kind == LEAD_NONE &&
        (lead.title.tells ||
         (!first && lead.title.asks &&
          (ended || line_has_capital(line_without_front_ornaments(text), 0))) ||
         asks_by_link(reading, section, paragraph, &lead))) {
        lead.kind = LEAD_PLAIN;
        lead.loose = true;
    }
    if (lead.kind == LEAD_NONE && first && opens_in_bold(reading, &lead, text)) {
        lead.kind = LEAD_BOLD;
        lead.counting = true;
    }
    if (lead.kind == LEAD_NONE && is_numbered(reading, &lead, text)) {
        lead.kind = LEAD_PLAIN;
        lead.counting = true;
    }
    if (lead.kind != LEAD_NONE && !tells_trouble(reading, paragraph, &lead, text)) {
        if (lead.kind == LEAD_LABEL && lead.title.labelled) {
            cut_answer(&lead, text);
        }
        lead.title.text = without_bullet(lead.title.text);
        lead.count = lead.title.number;
        lead.block = paragraph;
        lead.section = section;
        lead.line = line;
        lead.start = text;
        add_lead(reading, lead);
        return 1 + lead.below;
    }
    return 1;
}

/** All leads of a paragraph: one may follow the other line by line. */
static void read_paragraph(struct reading *reading, size_t section, uint32_t paragraph) {
    const struct block *block = &reading->outline.blocks[paragraph];
    struct text text = reading_lines(reading, paragraph);
    bool ended = false;

    // No card could hold it.
    if (text.size > CARD_LIMIT) {
        return;
    }
    for (int line = block->line; text.size;) {
        struct text rest = text;
        struct text here = text_line(&rest);
        int behind = line + 1;

        if (lead_is_possible(here) ||
            (line == block->line &&
             tested_below(&reading->source, line, true) == TESTED_KNOWN)) {
            behind = line + read_line(reading, section, paragraph, text, line, ended);
        }
        while (line < behind) {
            here = text_line(&text);
            line++;
        }
        ended = is_ended(here);
    }
}

/** Whether the last question of the section is an item with a label, and alone in its list: those of others are like it. */
static bool follows_label(const struct reading *reading, size_t section) {
    const struct lead *last =
        reading->lead_count ? &reading->leads[reading->lead_count - 1] : NULL;

    return last && last->section == section && last->kind == LEAD_LABEL &&
           reading->outline.blocks[last->block].kind == BLOCK_ITEM;
}

/** Whether an item is a link, as the one before it in its list is that the contents name: they may word it otherwise. */
static bool is_beside_listed(const struct reading *reading, uint32_t item,
                             const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    const struct lead *before =
        reading->lead_count ? &reading->leads[reading->lead_count - 1] : NULL;

    return before && before->kind == LEAD_ITEM && before->counting &&
           blocks[before->block].parent == blocks[item].parent &&
           text_starts(lead->start, TEXT("[")) && text_starts(before->start, TEXT("["));
}

/** An item of a list that counts, `number` in it. */
static void read_item(struct reading *reading, size_t section, uint32_t item, int number,
                      bool alone) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t paragraph = item + 1;
    struct lead lead;

    // "- 1. Why?" is a list in a list.
    if (alone && paragraph < blocks[item].after && blocks[paragraph].kind == BLOCK_LIST &&
        blocks[paragraph + 1].after == blocks[item].after) {
        number = label_first_number(reading_first_line(reading, paragraph));
        paragraph += 2;
    }
    if (paragraph >= blocks[item].after || blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return;
    }
    lead = lead_read(reading, paragraph);
    alone = alone || (lead.title.labelled && follows_label(reading, section));
    lead.kind = lead.title.labelled && alone ? LEAD_LABEL : LEAD_ITEM;
    lead.block = item;
    lead.section = section;
    lead.count = lead.title.number ? lead.title.number : number;
    lead.counting = !alone;
    lead.title.numbered = lead.title.numbered || number > 0;
    if (alone || number || contents_say_above(reading, lead.title.text, lead.line) ||
        is_beside_listed(reading, item, &lead)) {
        add_lead(reading, lead);
    }
}

/** The number of an item in its list: what goes on behind the steps of an answer, "1. 2. 6.", is one list to Markdown, and so are the steps, "6. 1. 2."; one may count with ones alone. */
static int item_number(const struct reading *reading, uint32_t list, uint32_t item,
                       int number) {
    const struct block *blocks = reading->outline.blocks;
    int written = reading_first_number(reading, item);
    uint32_t next = blocks[item].after;

    if (number && written == 1 && next < blocks[list].after &&
        reading_first_number(reading, next) == 2) {
        return 1;
    }
    return number && written > number ? written : number;
}

/** Where the options begin that a list ends with, numbers from 1 on of which what answers behind it names one; the list's end if none do. */
static uint32_t first_option(const struct reading *reading, uint32_t list, uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t behind = blocks[list].after;
    uint32_t first = behind;
    size_t count = 0;
    int before = 0;
    struct text named;

    if (behind >= end || !answer_has_label(reading, behind)) {
        return behind;
    }
    for (uint32_t item = list + 1; item < behind; item = blocks[item].after) {
        int number = reading_first_number(reading, item);
        uint32_t next = blocks[item].after;

        // All may be written with a 1.
        if (number == 1 &&
            (before != 1 || (next < behind && reading_first_number(reading, next) == 2))) {
            first = item;
            count = 0;
        }
        before = number;
        count++;
    }
    return first < behind && count >= OPTIONS_MIN &&
                   !title_asks(reading_first_line(reading, first)) &&
                   choice_named(reading_first_line(reading, behind), count, &named)
               ? first
               : behind;
}

/**
 * The only item of a list may be a question whose answer stands below, flush
 * with the number; items of others only if their numbers tell, or a list above.
 */
static void read_list(struct reading *reading, size_t section, uint32_t list,
                      uint32_t end) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t last = first_option(reading, list, end);
    bool alone = blocks[list + 1].after == last && last < end;
    int number = reading_first_number(reading, list);

    if (!alone && !number && !contents_exist(reading)) {
        return;
    }
    for (uint32_t item = list + 1; item < last; item = blocks[item].after) {
        number = item_number(reading, list, item, number);
        read_item(reading, section, item, number, alone);
        number += number > 0;
    }
}

/** Where a line with the label of an answer, or of one of several, begins in a quotation; the size if none does. */
static size_t find_answer(struct text quoted) {
    for (struct text rest = quoted; rest.size;) {
        size_t at = quoted.size - rest.size;
        struct text line = text_line(&rest);

        if (label_begins_answer(line) || label_begins_example(line)) {
            return at;
        }
    }
    return quoted.size;
}

/** A quotation that begins with a question's label: it is the question. */
static void read_quotation(struct reading *reading, size_t section, uint32_t quote) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t paragraph = quote + 1;
    struct lead lead;
    size_t answer;

    if (paragraph >= blocks[quote].after || blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return;
    }
    lead = lead_read(reading, paragraph);
    if (!lead.title.labelled) {
        return;
    }
    lead.kind = LEAD_LABEL;
    lead.block = quote;
    lead.section = section;
    if (blocks[paragraph].after < blocks[quote].after) {
        struct text more = reading_markdown(reading, blocks[paragraph].after,
                                            outline_last_inside(&reading->outline, quote));

        lead.rest = builder_joined(lead.rest, more, reading->arena);
    }
    answer = find_answer(lead.rest);
    lead.title.text = builder_joined(
        lead.title.text, text_trim(text_slice(lead.rest, 0, answer)), reading->arena);
    lead.rest = text_from(lead.rest, answer);
    add_lead(reading, lead);
}

/** The block behind this one, and behind the whole of a fold that it opens. */
static uint32_t next_block(const struct outline *outline, uint32_t block) {
    size_t fold = fold_from(outline, block);

    if (fold < outline->fold_count && outline->folds[fold].first == block &&
        outline->folds[fold].role != FOLD_GROUP) {
        return outline->blocks[outline->folds[fold].last].after;
    }
    return outline->blocks[block].after;
}

/** Items with a question's label are questions where others of the section are told by theirs: as many a list as Markdown sees them in. */
static void join_labelled(struct reading *reading, size_t first) {
    bool labelled = false;

    for (size_t i = first; i < reading->lead_count; i++) {
        labelled = labelled || reading->leads[i].kind == LEAD_LABEL;
    }
    for (size_t i = first; labelled && i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (lead->kind == LEAD_ITEM && lead->title.labelled) {
            lead->kind = LEAD_LABEL;
            lead->counting = false;
        }
    }
}

void lead_find(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, section);
    size_t first = reading->lead_count;

    if (outline->sections[section].nested) {
        return;
    }
    for (uint32_t at = outline->sections[section].body; at < end;
         at = next_block(outline, at)) {
        if (outline->blocks[at].kind == BLOCK_PARAGRAPH) {
            read_paragraph(reading, section, at);
        } else if (outline->blocks[at].kind == BLOCK_LIST) {
            read_list(reading, section, at, end);
        } else if (outline->blocks[at].kind == BLOCK_QUOTE) {
            read_quotation(reading, section, at);
        }
    }
    join_labelled(reading, first);
}

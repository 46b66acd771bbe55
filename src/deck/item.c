// SPDX-License-Identifier: MIT
// An item of a list, taken apart, and what all items of a file say together.

#include "item.h"

#include "answer.h"
#include "badge.h"
#include "lead_line.h"
#include "titles.h"
#include "vocabulary.h"

enum {
    TOLD_MIN = 4,             // bytes of an answer behind a question on its line
    ALL_ASK_MIN = 20,         // items that ask
    LONE_MIN = 10,            // that call, for one alone in its list to be a question
    GRADED_MIN = 3,           // with a grade, half of them all
    CIRCLED_MIN = 5,          // with a circle in one of the colours that grade
    LEAVES_MIN = 2,           // that ask, at the ends of a tree of lists
    SHORTEST_STATEMENT = 60,  // bytes of what may answer a question among bare ones
    FILLING = 5,  // of them that make a file one of questions in a place of questions
};

/** A link to an answer elsewhere, or that leads nowhere yet, not to a section of a guide. */
static bool leads_out(const struct lead *lead) {
    size_t target = text_find(lead->start, TEXT("](http"));

    if (text_ends(lead->start, TEXT("]()"))) {
        return true;
    }
    return target < lead->start.size && text_find(text_from(lead->start, target),
                                                  TEXT("#")) == lead->start.size - target;
}

/** A link to an entry of a tracker, where what it says is discussed. */
static bool leads_to_discussion(const struct lead *lead) {
    struct text behind =
        text_from(lead->start, text_find(lead->start, TEXT("/issues/")) + 8);

    return leads_out(lead) && line_has_digit(behind, 0);
}

/** Whether a link in it leads to another guide, where the question is asked or answered. */
static bool leads_to_guide(struct text text) {
    return text_find(text, TEXT(".md)")) < text.size ||
           text_find(text, TEXT(".md#")) < text.size;
}

static enum item_form form_of(const struct lead *lead) {
    if (label_is_link(lead->start)) {
        return FORM_LINK;
    }
    return lead->kind == LEAD_BOLD ? FORM_BOLD : FORM_PLAIN;
}

bool item_is_remark(const struct lead *lead) {
    struct text rest = text_trim(lead->rest);
    bool same_line = text_find(lead->start, TEXT("\n")) == lead->start.size;
    bool one_line = text_find(rest, TEXT("\n")) == rest.size;
    struct title title;

    if (!rest.size) {
        return false;
    }
    title = title_read(rest);
    return (text_starts(rest, TEXT("(")) && text_ends(rest, TEXT(")"))) ||
           (one_line && title.asks && title.requests) ||
           (same_line && (text_starts(rest, TEXT("(")) || title.asks));
}

/** Whether what stands behind the question, in its paragraph, answers it. */
static bool is_replied(const struct lead *lead) {
    return text_trim(lead->rest).size > 0 && !item_is_remark(lead) &&
           !answer_is_link(lead->rest);
}

/** Whether there is something below the question, and all of it is code. */
static bool holds_only_code(const struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[item->paragraph].after;

    for (uint32_t at = from; at < item->end; at = blocks[at].after) {
        if (blocks[at].kind != BLOCK_CODE) {
            return false;
        }
    }
    return from < item->end;
}

/** The lead of the first item of the list below. */
static bool read_below(struct reading *reading, const struct item *item,
                       struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list + 2].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    *lead = lead_read(reading, list + 2);
    return true;
}

static bool asks_below(struct reading *reading, const struct item *item) {
    struct lead lead;

    return read_below(reading, item, &lead) &&
           (lead.title.asks || lead.title.commands || lead.title.labelled);
}

bool item_holds_asking_list(struct reading *reading, const struct item *item) {
    struct lead lead;

    return asks_below(reading, item) ||
           (item_links_ask(reading) && read_below(reading, item, &lead) &&
            form_of(&lead) == FORM_LINK && leads_out(&lead));
}

/** Whether what an entry of a table of contents would lead to stands below it already, and is no list of further entries. */
static bool holds_answer(struct reading *reading, const struct item *item) {
    struct lead lead;

    return reading->outline.blocks[item->paragraph].after < item->end &&
           !(read_below(reading, item, &lead) &&
             (form_of(&lead) == FORM_LINK || lead.title.asks || lead.title.commands));
}

static void count_item(struct reading *reading, const struct item *item,
                       const struct lead *lead) {
    bool more = reading->outline.blocks[item->paragraph].after < item->end;
    bool coded = holds_only_code(reading, item);
    bool told = more ? !coded && !asks_below(reading, item) : is_replied(lead);

    reading->items.coded += coded;
    reading->items.told += told;
    reading->items.bare += !coded && !told;
}

static void count_form(struct reading *reading, const struct lead *lead, bool outer) {
    enum item_form form = form_of(lead);
    bool asks = form == FORM_LINK
                    ? (lead->title.asks || lead->title.labelled) && leads_out(lead)
                    : lead->title.asks || lead->title.commands;

    reading->items.all++;
    reading->items.outer += outer;
    reading->items.asking_outer += outer && (lead->title.asks || lead->title.commands);
    reading->items.forms[form]++;
    reading->items.asking_forms[form] += asks;
    reading->items.discussed += form == FORM_LINK && leads_to_discussion(lead);
}

/** Whether the list of an item stands in no other item. */
static bool is_outer(const struct outline *outline, uint32_t item) {
    return outline->blocks[outline->blocks[outline->blocks[item].parent].parent].kind !=
           BLOCK_ITEM;
}

/** Looks at all items of all lists: how many ask and hold nothing, code alone, or more. */
static void count_items(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    for (uint32_t i = 1; i < outline->block_count; i++) {
        struct item item = {.paragraph = i + 1, .end = outline->blocks[i].after};
        enum block_kind kind = outline->blocks[i].kind;
        struct lead lead;

        reading->items.texts += kind == BLOCK_PARAGRAPH || kind == BLOCK_CODE;
        if (kind != BLOCK_ITEM || i + 1 >= item.end ||
            outline->blocks[i + 1].kind != BLOCK_PARAGRAPH) {
            continue;
        }
        lead = lead_read(reading, i + 1);
        count_form(reading, &lead, is_outer(outline, i));
        reading->items.graded += badge_grades(lead.start);
        reading->items.circled += badge_circle(lead.start) != 0;
        reading->items.circles |= badge_circle(lead.start);
        reading->items.calling +=
            (lead.title.asks || lead.title.requests) && !leads_to_guide(lead.start);
        if (lead.title.asks || lead.title.commands) {
            count_item(reading, &item, &lead);
        }
    }
    reading->items.known = true;
}

static const struct item_count *all_items(struct reading *reading) {
    if (!reading->items.known) {
        count_items(reading);
    }
    return &reading->items;
}

/** Whether coloured circles say how hard the items of a file are: nearly all have one, in a place of questions; elsewhere they may be a state. */
static bool circles_grade(struct reading *reading) {
    const struct item_count *items = all_items(reading);
    bool mixed = (items->circles & (items->circles - 1)) != 0;

    return reading_promised(reading) && items->circled >= CIRCLED_MIN && mixed &&
           10 * items->circled >= 9 * items->all;
}

bool item_grades(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return (items->graded >= GRADED_MIN && 2 * items->graded >= items->all) ||
           circles_grade(reading);
}

bool item_links_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);
    int asking = items->asking_forms[FORM_LINK];

    if (asking < 5) {
        return false;
    }
    // Who keeps a guide's questions in a tracker does not link to articles between them.
    return 5 * asking >= 3 * items->forms[FORM_LINK] ||
           (reading->promise == PROMISE_QUESTIONS &&
            5 * asking >= 2 * items->forms[FORM_LINK] &&
            5 * items->discussed >= 4 * items->forms[FORM_LINK]);
}

/**
 * Whether so many of the items that are written so ask that the others are
 * questions, too: three in five; where the title promises questions, one in
 * four, and fewer if nearly all of its lists are written so.  What is written like any text says nothing by its form.
 */
static bool form_asks(struct reading *reading, enum item_form form) {
    const struct item_count *items = all_items(reading);
    int asking = items->asking_forms[form];
    int all = items->forms[form];

    if (form == FORM_LINK) {
        return item_links_ask(reading);
    }
    return form == FORM_BOLD && ((asking >= 5 && 5 * asking >= 3 * all) ||
                                 (asking >= 3 && reading->promise == PROMISE_QUESTIONS &&
                                  (4 * asking >= all || 5 * all >= 4 * items->outer)));
}

bool item_lists_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    // Where some are answered, what stands below those is no item of its own.
    return (items->bare >= 10 && 5 * items->bare >= 3 * items->all) ||
           (items->bare >= FILLING && items->told >= FILLING &&
            10 * items->asking_outer >= 9 * items->outer);
}

/** Whether so many items call, and they are half of all that the file says. */
static bool fills(const struct item_count *items, int least) {
    return items->calling >= least && 2 * items->calling >= items->texts;
}

bool item_lists_fill(struct reading *reading) {
    return reading->place_promises && fills(all_items(reading), FILLING);
}

bool item_lists_are_all(struct reading *reading) {
    return reading->promise != PROMISE_NONE && fills(all_items(reading), LONE_MIN);
}

bool item_lists_are_bare(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->bare >= 5 && items->bare > items->coded && 10 * items->told < items->bare;
}

bool item_lists_all_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    // Less will do in a file of nothing but bare lists.
    return reading->promise == PROMISE_QUESTIONS && items->bare >= ALL_ASK_MIN &&
           (4 * items->bare >= 3 * items->all ||
            (2 * items->bare >= items->all && 20 * items->told <= items->all));
}

/** "(why?)", "【用法】": a remark rather than an answer. */
static bool is_aside(struct text text) {
    return text_starts(text, TEXT("(")) || text_starts(text, TEXT("（")) ||
           text_starts(text, TEXT("【"));
}

/** "→ b" is the next step of a decision, "，b" the same sentence, and what asks again more of the question. */
static bool goes_on(struct text text) {
    static const char *const marks[] = {"？", "?", NULL};

    return text_starts(text, TEXT("→")) || text_starts(text, TEXT("，")) ||
           text_holds_any(text, marks);
}

/** "What is a? It is b.": parts the two, if what follows is long enough to be an answer and does not ask. */
static bool cut_told(struct lead *lead) {
    size_t ascii = text_find(lead->title.text, TEXT("? "));
    size_t wide = text_find(lead->title.text, TEXT("？"));
    size_t end = ascii < wide ? ascii + 1 : wide + TEXT("？").size;
    struct text rest = text_trim(text_from(lead->title.text, end));

    if (end >= lead->title.text.size || lead->title.asks || lead->rest.size ||
        rest.size < TOLD_MIN || title_read(rest).requests || is_aside(rest) ||
        (wide < ascii && goes_on(rest))) {
        return false;
    }
    lead->title.text = text_slice(lead->title.text, 0, end);
    lead->title.asks = true;
    lead->rest = rest;
    return true;
}

/** "[What is a?](#a)" with its answer below: it leads to notes, and is a question all the same. */
static bool is_answered_entry(struct reading *reading, const struct item *item) {
    const struct title *title = &item->lead.title;

    return text_find(item->lead.start, TEXT("](#")) < item->lead.start.size &&
           (title->asks || title->requests) && holds_answer(reading, item);
}

/** "[ ] Discuss a:", or a box above boxes, unless it asks. */
static bool is_task(struct reading *reading, const struct item *item) {
    struct lead below;

    return item->lead.boxed && !item->lead.title.asks &&
           (text_ends(item->lead.start, TEXT(":")) ||
            (read_below(reading, item, &below) && below.boxed));
}

static struct item taken_apart(struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;
    struct item item = {.paragraph = block + 1, .end = blocks[block].after};
    enum item_form form;
    struct text text;

    if (item.paragraph >= item.end || blocks[item.paragraph].kind != BLOCK_PARAGRAPH) {
        return item;
    }
    item.lead = lead_read(reading, item.paragraph);
    // What an emoji became that was lost on the way asks nothing.
    if (text_starts(item.lead.title.text, TEXT("? "))) {
        return item;
    }
    text = item.lead.start;
    item.told = cut_told(&item.lead);
    item.answer = label_cut_answer(&text);
    form = form_of(&item.lead);
    item.link = form == FORM_LINK && !(leads_out(&item.lead) && item_links_ask(reading)) &&
                !is_answered_entry(reading, &item);
    item.formed = item.lead.title.text.size &&
                  !text_ends(item.lead.title.text, TEXT(":")) &&
                  !series_is_furniture(item.lead.title.text) && form_asks(reading, form);
    item.graded = badge_grades(item.lead.start) ||
                  (badge_circle(item.lead.start) && circles_grade(reading));
    item.task = is_task(reading, &item);
    item.names = !item.answer && lead_names_questions(&item.lead);
    item.question = !item.link && !item.answer && !item.task && !item.names &&
                    (item.graded || item.lead.title.labelled || item.lead.title.asks ||
                     item.lead.title.requests || item.formed) &&
                    !titles_hold(reading, item.lead.title.text);
    item.replied = item.question && is_replied(&item.lead);
    return item;
}

static struct item_slot *slot_of(struct reading *reading, uint32_t block) {
    if (!reading->item_slots) {
        reading->item_slots = arena_new(reading->scratch, reading->outline.block_count,
                                        sizeof(*reading->item_slots));
    }
    return &reading->item_slots[block];
}

struct item item_read(struct reading *reading, uint32_t block) {
    struct item_slot *slot = slot_of(reading, block);

    if (!slot->item) {
        slot->item = arena_new(reading->scratch, 1, sizeof(*slot->item));
        *slot->item = taken_apart(reading, block);
    }
    return *slot->item;
}

static struct leaves leaves_of(struct reading *reading, uint32_t block);

/** The leaves of all lists that stand right in an item. */
static struct leaves leaves_below(struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;
    struct leaves all = {0};

    for (uint32_t list = block + 1; list < blocks[block].after; list = blocks[list].after) {
        if (blocks[list].kind != BLOCK_LIST) {
            continue;
        }
        for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
            struct leaves leaves = leaves_of(reading, at);

            all.all += leaves.all;
            all.asking += leaves.asking;
        }
    }
    return all;
}

static bool ask_mostly(const struct leaves *leaves) {
    return leaves->asking >= LEAVES_MIN && 5 * leaves->asking >= 3 * leaves->all;
}

/** Asked once for each item. Recursion ends: libcmark's tree is at most DEPTH_LIMIT deep here. */
static struct leaves leaves_of(struct reading *reading, uint32_t block) {
    struct item_slot *slot = slot_of(reading, block);
    struct item item;
    bool asks;

    if (slot->leaves.known) {
        return slot->leaves;
    }
    item = item_read(reading, block);
    asks = item.question && (item.lead.title.asks || item.lead.title.tells || item.graded);
    slot->leaves = leaves_below(reading, block);
    if (!slot->leaves.all || (asks && !ask_mostly(&slot->leaves))) {
        slot->leaves = (struct leaves){.all = 1, .asking = asks};
    }
    slot->leaves.known = true;
    return slot->leaves;
}

bool item_stands_above(struct reading *reading, const struct item *item) {
    struct leaves leaves;

    if (item_holds_asking_list(reading, item)) {
        return true;
    }
    // A sentence is no name of a group.
    if (text_ends(item->lead.start, TEXT(".")) || text_ends(item->lead.start, TEXT("。"))) {
        return false;
    }
    leaves = leaves_below(reading, item->paragraph - 1);
    return ask_mostly(&leaves);
}

bool item_is_translation(struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;
    struct item below;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list + 1].after != item->end) {
        return false;
    }
    below = item_read(reading, list + 1);
    return below.lead.title.asks &&
           line_is_latin(item->lead.title.text) != line_is_latin(below.lead.title.text);
}

bool item_is_answered(struct reading *reading, const struct item *item) {
    if (reading->outline.blocks[item->paragraph].after < item->end) {
        return !item_is_translation(reading, item) && !item_lists_are_bare(reading);
    }
    return item->replied;
}

bool item_tells_below(struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[item->paragraph].after;
    struct text text;

    if (from >= item->end || item_holds_asking_list(reading, item)) {
        return false;
    }
    text = text_trim(
        source_lines(&reading->source, blocks[from].line, blocks[item->end - 1].last));
    return blocks[from].kind != BLOCK_CODE &&
           (text_ends(text, TEXT(".")) || text_ends(text, TEXT("。")) ||
            text_find(text, TEXT(". ")) < text.size) &&
           text_find(text, TEXT("?")) == text.size &&
           text_find(text, TEXT("？")) == text.size && text.size > SHORTEST_STATEMENT;
}

bool item_is_stated(const struct item *item) {
    const struct title *title = &item->lead.title;
    struct text text = text_trim(item->lead.start);

    return !title->asks && !title->labelled && !title->commands && !item->graded &&
           (text_ends(text, TEXT("。")) || text_ends(text, TEXT("；"))) &&
           !words_begin_request(title->text);
}

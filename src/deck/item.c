// SPDX-License-Identifier: MIT
// An item of a list, taken apart, and what all items of a file say together.

#include "item.h"

#include "answer.h"
#include "lead_line.h"

enum { TOLD_MIN = 4 };  // bytes of an answer behind a question on its line

/** A question that is a link to an answer elsewhere, not to a section of a guide. */
static bool leads_out(const struct lead *lead) {
    return lead->title.asks && text_find(lead->start, TEXT("](http")) < lead->start.size &&
           text_find(lead->start, TEXT("#")) == lead->start.size;
}

bool item_is_remark(const struct lead *lead) {
    struct text rest = text_trim(lead->rest);
    bool same_line = text_find(lead->start, TEXT("\n")) == lead->start.size;
    bool one_line = text_find(rest, TEXT("\n")) == rest.size;
    struct title title = title_read(rest);

    return rest.size && ((text_starts(rest, TEXT("(")) && text_ends(rest, TEXT(")"))) ||
                         (one_line && title.asks && title.requests) ||
                         (same_line && (text_starts(rest, TEXT("(")) || title.asks)));
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

bool item_holds_asking_list(struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;
    struct lead lead;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list + 2].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    lead = lead_read(reading, list + 2);
    return lead.title.asks || lead.title.commands;
}

static void count_item(struct reading *reading, const struct item *item,
                       const struct lead *lead) {
    bool more = reading->outline.blocks[item->paragraph].after < item->end;
    bool coded = holds_only_code(reading, item);
    bool told = more ? !coded && !item_holds_asking_list(reading, item)
                     : text_trim(lead->rest).size && !item_is_remark(lead) &&
                           !answer_is_link(lead->rest);

    reading->items.coded += coded;
    reading->items.told += told;
    reading->items.bare += !coded && !told;
}

/** Looks at all items of all lists: how many ask and hold nothing, code alone, or more. */
static void count_items(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    for (uint32_t i = 1; i < outline->block_count; i++) {
        struct item item = {.paragraph = i + 1, .end = outline->blocks[i].after};
        struct lead lead;

        if (outline->blocks[i].kind != BLOCK_ITEM || i + 1 >= item.end ||
            outline->blocks[i + 1].kind != BLOCK_PARAGRAPH) {
            continue;
        }
        lead = lead_read(reading, i + 1);
        reading->items.all++;
        reading->items.links += label_is_link(lead.start);
        reading->items.asking_links += leads_out(&lead) && label_is_link(lead.start);
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

bool item_links_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->asking_links >= 5 && 5 * items->asking_links >= 3 * items->links;
}

bool item_lists_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->bare >= 10 && 5 * items->bare >= 3 * items->all;
}

bool item_lists_are_bare(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->bare >= 5 && items->bare > items->coded && 10 * items->told < items->bare;
}

/** "What is a? It is b.": parts the two, if what follows is long enough to be an answer and does not ask. */
static bool cut_told(struct lead *lead) {
    size_t mark = text_find(lead->title.text, TEXT("? "));
    struct text rest = text_trim(text_from(lead->title.text, mark + 1));

    if (mark >= lead->title.text.size || lead->title.asks || lead->rest.size ||
        rest.size < TOLD_MIN || title_read(rest).requests || text_starts(rest, TEXT("("))) {
        return false;
    }
    lead->title.text = text_slice(lead->title.text, 0, mark + 1);
    lead->title.asks = true;
    lead->rest = rest;
    return true;
}

static struct item taken_apart(struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;
    struct item item = {.paragraph = block + 1, .end = blocks[block].after};
    struct text text;

    if (item.paragraph >= item.end || blocks[item.paragraph].kind != BLOCK_PARAGRAPH) {
        return item;
    }
    item.lead = lead_read(reading, item.paragraph);
    text = item.lead.start;
    item.told = cut_told(&item.lead);
    item.answer = label_cut_answer(&text);
    item.link = label_is_link(item.lead.start) &&
                !(leads_out(&item.lead) && item_links_ask(reading));
    item.question =
        !item.link && !item.answer &&
        (item.lead.title.labelled || item.lead.title.asks || item.lead.title.requests) &&
        !reading_has_title(reading, item.lead.title.text);
    return item;
}

struct item item_read(struct reading *reading, uint32_t block) {
    struct item_slot *slot;

    if (!reading->item_slots) {
        reading->item_slots = arena_new(reading->scratch, reading->outline.block_count,
                                        sizeof(*reading->item_slots));
    }
    slot = &reading->item_slots[block];
    if (!slot->item) {
        slot->item = arena_new(reading->scratch, 1, sizeof(*slot->item));
        *slot->item = taken_apart(reading, block);
    }
    return *slot->item;
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
    return text_trim(item->lead.rest).size > 0 && !item_is_remark(&item->lead) &&
           !answer_is_link(item->lead.rest);
}

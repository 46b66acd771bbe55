// SPDX-License-Identifier: MIT
// Lists of questions: bare ones, and those whose items hold the answers.

#include "lists.h"

#include "answer.h"
#include "lead_line.h"
#include "question.h"
#include "quotation.h"
#include "recogniser.h"
#include "topic.h"

enum { TOLD_MIN = 4 };  // bytes of an answer behind a question on its line

static const double answered = 0.82;
static const double bare = 0.6;

struct tally {
    int items;
    int groups;  // hold a list that asks
    int told;    // say the answer on their line
    int questions;
    int asking;
    int calling;  // ask, or are a command such as "Explain ..."
    int answered;
};

/** An item of a list, taken apart. */
struct item {
    struct lead lead;
    uint32_t paragraph;
    uint32_t end;
    int number;  // of an ordered list, 0 in another
    bool told;   // the answer follows the question mark on its line
    bool question;
    bool answer;  // its text begins with an answer's label
    bool link;    // an entry of a table of contents or of a collection
};

/** A question that is a link to an answer elsewhere, not to a section of a guide. */
static bool leads_out(const struct lead *lead) {
    return lead->title.asks && text_find(lead->start, TEXT("](http")) < lead->start.size &&
           text_find(lead->start, TEXT("#")) == lead->start.size;
}

/** What stands behind a bare question: "(why?)", "How does it work?". */
static bool is_remark(const struct lead *lead) {
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

/** Whether a list of questions stands below. */
static bool holds_asking_list(struct reading *reading, const struct item *item) {
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
    bool told = more ? !coded && !holds_asking_list(reading, item)
                     : text_trim(lead->rest).size && !is_remark(lead) &&
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

/** Whether the links of all lists of the file are questions, three in five of them. */
static bool links_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->asking_links >= 5 && 5 * items->asking_links >= 3 * items->links;
}

/** Whether a file is mostly a list of questions, whatever it is called: ten of them, and most items. */
static bool lists_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->bare >= 10 && 5 * items->bare >= 3 * items->all;
}

bool lists_are_bare(struct reading *reading) {
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
    item.link =
        label_is_link(item.lead.start) && !(leads_out(&item.lead) && links_ask(reading));
    item.question =
        !item.link && !item.answer &&
        (item.lead.title.labelled || item.lead.title.asks || item.lead.title.requests) &&
        !reading_has_title(reading, item.lead.title.text);
    return item;
}

/** The same, remembered: lists are counted before they are read, and so are those below them. */
static struct item read_item(struct reading *reading, uint32_t block) {
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

/** A single question below another one, in another script, says the same again. */
static bool is_translation(struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;
    struct item below;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list + 1].after != item->end) {
        return false;
    }
    below = read_item(reading, list + 1);
    return below.lead.title.asks &&
           line_is_latin(item->lead.title.text) != line_is_latin(below.lead.title.text);
}

/** Whether something in the item, behind the question, is its answer. */
static bool is_answered(struct reading *reading, const struct item *item) {
    if (reading->outline.blocks[item->paragraph].after < item->end) {
        return !is_translation(reading, item) && !lists_are_bare(reading);
    }
    return text_trim(item->lead.rest).size > 0 && !is_remark(&item->lead) &&
           !answer_is_link(item->lead.rest);
}

static struct tally tally_list(struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    struct tally tally = {0};

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = read_item(reading, at);

        if (item.answer) {
            tally.answered++;
            continue;
        }
        tally.items++;
        tally.groups +=
            !item.question && item.lead.start.size && holds_asking_list(reading, &item);
        tally.questions += item.question;
        tally.calling +=
            item.question && (item.lead.title.asks || item.lead.title.commands);
        tally.asking += item.question && (item.lead.title.asks || item.lead.title.labelled);
        tally.told += item.told;
        tally.answered += item.question && is_answered(reading, &item);
    }
    return tally;
}

/**
 * Two in three items ask, in a guide or section that promises questions; nine
 * in ten where they are answered.  Prose asks and answers itself in a list of
 * two, too.
 */
static bool holds_questions(const struct tally *tally, bool promised) {
    if (tally->questions < 2 || (!promised && tally->told == 2 && tally->items == 2)) {
        return false;
    }
    if ((promised || tally->items > 2) && 5 * tally->asking >= 3 * tally->items &&
        5 * tally->answered >= 3 * tally->items &&
        10 * tally->questions >= 9 * tally->items) {
        return true;
    }
    return (promised && 5 * tally->questions >= 3 * tally->items) ||
           (tally->answered >= 3 && 10 * tally->asking >= 9 * tally->items);
}

static bool is_dense(const struct tally *tally) {
    return tally->questions >= 3 && 5 * tally->questions >= 4 * tally->items;
}

static bool is_promised(struct reading *reading, size_t number) {
    struct section *section = &reading->outline.sections[number];

    if (links_ask(reading) || lists_ask(reading) || reading->promise ||
        reading->questions) {
        return true;
    }
    if (!section->promise_known) {
        section->promises =
            reading_promise(section->heading_text, reading->scratch) != PROMISE_NONE;
        section->promise_known = true;
    }
    return section->promises;
}

bool lists_hold_questions(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t list = outline->sections[section].body;
    struct tally tally;

    if (list >= outline_body_end(outline, section) ||
        outline->blocks[list].kind != BLOCK_LIST ||
        outline->blocks[list].after < outline_body_end(outline, section)) {
        return false;
    }
    tally = tally_list(reading, list);
    return tally.asking >= 2 && 5 * tally.asking >= 4 * tally.items && !tally.answered;
}

/** All lists of a section taken together, for one that is too short to speak for itself. */
static struct tally tally_section(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct tally all = {0};

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct tally tally = {0};

        if (blocks[at].kind == BLOCK_LIST) {
            tally = tally_list(reading, at);
        }
        all.groups += tally.groups;
        all.items += tally.items;
        all.questions += tally.questions;
        all.asking += tally.asking;
        all.answered += tally.answered;
    }
    return all;
}

/** Whether a list of this section is one of questions. */
static bool is_question_list(struct reading *reading, size_t section,
                             const struct tally *all, const struct tally *list) {
    bool promised = is_promised(reading, section);

    return holds_questions(list, promised) ||
           (promised && holds_questions(all, true) &&
            5 * list->questions >= 3 * list->items && list->questions > 0);
}

struct list_count lists_count(struct reading *reading, size_t section, uint32_t list) {
    struct tally all = tally_section(reading, section);
    struct tally tally = tally_list(reading, list);

    return (struct list_count){tally.items, tally.questions, tally.answered,
                               is_question_list(reading, section, &all, &tally)};
}

static double explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct tally all = tally_section(reading, number);
    double evidence = 0;

    if (all.groups && is_promised(reading, number)) {
        evidence = bare;
    }
    for (uint32_t list = section->body; list < end && all.questions > 1;
         list = blocks[list].after) {
        struct tally tally;

        if (blocks[list].kind != BLOCK_LIST) {
            continue;
        }
        tally = tally_list(reading, list);
        if (is_question_list(reading, number, &all, &tally)) {
            evidence = 2 * tally.answered >= tally.items ? answered
                       : evidence > bare                 ? evidence
                                                         : bare;
        }
    }
    return evidence;
}

static void emit_list(struct reading *reading, uint32_t list, struct text topic);

/** Questions below a question are follow-ups, with their own turn; anything else below it is its answer. */
static bool holds_follow_ups(struct reading *reading, const struct item *item,
                             bool mostly_bare) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;
    struct tally tally;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        blocks[list].after < item->end) {
        return false;
    }
    tally = tally_list(reading, list);
    return tally.calling > 0 && !tally.answered &&
           (mostly_bare ? 2 * tally.calling >= tally.items : tally.calling == tally.items);
}

static void emit_item(struct reading *reading, const struct item *item,
                      const struct item *answer, bool mostly_bare, struct text topic) {
    const struct block *blocks = reading->outline.blocks;
    bool follow_ups = holds_follow_ups(reading, item, mostly_bare);
    uint32_t from = blocks[item->paragraph].after;
    // One that goes on behind its question mark among others that do not asks all of it.
    bool remark = mostly_bare && (item->told || is_remark(&item->lead));
    struct text title = remark ? title_read(item->lead.start).text : item->lead.title.text;
    struct text rest = remark ? TEXT("") : item->lead.rest;
    struct question question = {
        .title = quotation_inside(text_trim(title)),
        .rest = text_trim(rest),
        .from = from,
        .to = follow_ups ? from : item->end,
        .topic = topic,
        .line = item->lead.line,
        .number = item->number,
        .format = lists_recogniser.name,
        .open = !answer && lists_are_bare(reading),
        .bare = mostly_bare,
    };

    if (answer) {
        question.more = answer->paragraph;
        question.more_to = answer->end;
    }
    question_add(reading, &question);
    if (follow_ups && !is_translation(reading, item)) {
        emit_list(reading, from, topic);
    }
}

/** A list below an item that is none itself: the item names a group. */
static void emit_group(struct reading *reading, const struct item *item,
                       struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = item->paragraph; at < item->end; at = blocks[at].after) {
        struct tally tally;

        if (blocks[at].kind != BLOCK_LIST) {
            continue;
        }
        tally = tally_list(reading, at);
        if (holds_questions(&tally, true)) {
            emit_list(reading, at,
                      item->lead.title.text.size
                          ? topic_below(reading, topic, item->lead.title.text)
                          : topic);
        }
    }
}

// Recursion ends: libcmark's tree is at most DEPTH_LIMIT deep here.
static void emit_list(struct reading *reading, uint32_t list, struct text topic) {
    const struct block *blocks = reading->outline.blocks;
    struct tally tally = tally_list(reading, list);
    bool dense = is_dense(&tally);
    int number =
        label_first_number(text_trim(source_line(&reading->source, blocks[list].line)));

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = read_item(reading, at);
        uint32_t next = blocks[at].after;
        struct item answer = {0};

        item.number = item.lead.title.number ? item.lead.title.number : number;
        number += number > 0;
        if (next < blocks[list].after) {
            answer = read_item(reading, next);
        }
        if (item.question || (dense && !(item.end && holds_asking_list(reading, &item)) &&
                              !item.link && !item.answer && item.lead.title.text.size &&
                              !reading_has_title(reading, item.lead.title.text))) {
            emit_item(reading, &item, answer.answer ? &answer : NULL,
                      2 * tally.answered < tally.items, topic);
        } else if (item.end) {
            emit_group(reading, &item, topic);
        }
    }
}

/** Items that only name what the lists below them ask about. */
static void emit_groups(struct reading *reading, uint32_t list, struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = read_item(reading, at);

        if (item.lead.start.size && holds_asking_list(reading, &item)) {
            emit_group(reading, &item, topic);
        }
    }
}

static size_t emit(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct text topic = topic_of_section(reading, number);
    struct tally all = tally_section(reading, number);

    for (uint32_t list = section->body; list < end; list = blocks[list].after) {
        struct tally tally;

        if (blocks[list].kind != BLOCK_LIST) {
            continue;
        }
        tally = tally_list(reading, list);
        if (is_question_list(reading, number, &all, &tally)) {
            emit_list(reading, list, topic);
        } else if (is_promised(reading, number)) {
            emit_groups(reading, list, topic);
        }
    }
    return number + 1;
}

const struct recogniser lists_recogniser = {
    .name = "list",
    .explains = explains,
    .emit = emit,
};

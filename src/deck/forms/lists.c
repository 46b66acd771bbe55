// SPDX-License-Identifier: MIT
// Lists of questions: bare ones, and those whose items hold the answers.

#include "lists.h"

#include "margin.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/follow_up.h"
#include "sections/item.h"
#include "sections/item_count.h"
#include "sections/item_lead.h"
#include "sections/item_rest.h"
#include "sections/key.h"
#include "sections/question.h"
#include "sections/running.h"
#include "sections/siblings.h"
#include "sections/titles.h"
#include "sections/topic.h"
#include "survey/enumeration.h"
#include "survey/filled.h"
#include "survey/list_tally.h"
#include "wording/builder.h"
#include "wording/format.h"
#include "wording/quotation.h"

enum {
    LEAD_IN_ASKING = 3,  // items of a list below a line of prose
    TREE_MIN = 2,        // items that name groups of several
    COUNTED_ASKING = 3,  // items with numbers, for the others to ask as well
};

static const double answered = 0.82;
static const double bare = 0.6;

static bool is_dense(const struct tally *tally) {
    return tally->questions >= 3 && 5 * tally->questions >= 4 * tally->items;
}

static bool is_promised(struct reading *reading, size_t number) {
    struct section *section = &reading->outline.sections[number];

    // What is known is asked first: the others look at every item of the file.
    if (reading->promise || reading->questions || item_links_ask(reading) ||
        item_lists_ask(reading) || item_lists_fill(reading) || item_grades(reading)) {
        return true;
    }
    if (!section->promise_known) {
        section->promises =
            promise_of(section->heading_text, reading->scratch) != PROMISE_NONE;
        section->promise_known = true;
    }
    return section->promises;
}

/** The block behind a line of prose that leads up to a list, and that list's; the block itself if none does. */
static uint32_t behind_lead_in(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    return block < to && blocks[block].kind == BLOCK_PARAGRAPH &&
                   blocks[block].after < to &&
                   blocks[blocks[block].after].kind == BLOCK_LIST
               ? blocks[block].after
               : block;
}

bool lists_hold_questions(struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t body = outline->sections[section].body;
    uint32_t end = outline_body_end(outline, section);
    uint32_t list =
        outline->sections[section].title.tells ? body : behind_lead_in(reading, body, end);
    uint32_t behind;
    struct tally tally;

    if (list >= end || outline->blocks[list].kind != BLOCK_LIST) {
        return false;
    }
    behind = outline->blocks[list].after;
    while (behind < end && outline->blocks[behind].kind == BLOCK_RULE) {
        behind = outline->blocks[behind].after;
    }
    tally = list_tally(reading, list);
    return behind >= end && tally.asking >= (list > body ? LEAD_IN_ASKING : 2) &&
           5 * tally.asking >= 4 * tally.items && !tally.answered;
}

const struct tally *lists_tally(struct reading *reading, size_t number) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct tally *all = arena_new(reading->scratch, 1, sizeof(*all));

    for (uint32_t at = reading->outline.sections[number].body; at < end;
         at = blocks[at].after) {
        struct tally tally = list_tally(reading, at);

        all->groups += tally.groups;
        all->items += tally.items;
        all->questions += tally.questions;
        all->asking += tally.asking;
        all->answered += tally.answered;
        all->formed += tally.formed;
        all->stated += tally.stated;
        all->runs = all->runs || tally.runs;
    }
    return all;
}

/** Whether nearly all of a list ask, below "Questions", "Beginners", or all below "Follow-ups" in a place of interviews or behind what was asked. */
static bool is_chapter_list(struct reading *reading, size_t section,
                            const struct tally *list) {
    const struct section *here = &reading->outline.sections[section];

    return list->calling >= 2 && !here->title.asks &&
           5 * (list->answered ? list->asking : list->calling) >= 4 * list->items &&
           (siblings_are_promised(reading, section) ||
            (list->calling == list->items && follow_up_is_asked(reading, section)));
}

/** Whether a list of this section is one of questions. */
static bool is_question_list(struct reading *reading, size_t section,
                             const struct tally *all, uint32_t at,
                             const struct tally *list) {
    bool promised = is_promised(reading, section);
    const struct guidance guidance = list_tally_guidance(list);

    return list->completed || list->set ||
           (!guidance_is_given(reading, section, at, &guidance) &&
            !enumeration_is(reading, section, at, &guidance) &&
            (list->runs || list_tally_asks(list, promised) ||
             list_tally_is_carried(list, reading) ||
             list_tally_is_lone(list, reading, section) ||
             list_tally_is_bare(list, reading) || is_chapter_list(reading, section, list) ||
             list_tally_is_filled(list, reading->promise) ||
             list_tally_is_long(list, reading, at) ||
             list_tally_goes_on(list, reading, section, at) ||
             (list_tally_is_practice(list, reading, section, at) &&
              lists_hold_questions(reading, section)) ||
             (list->items > 1 && 5 * (list->asking + list->explaining) >= 3 * list->items &&
              key_answers_list(reading, at, list->items)) ||
             (promised && list_tally_asks(all, true) &&
              5 * list->questions >= 3 * list->items && list->questions > 0)));
}

struct list_count lists_count(struct reading *reading, size_t section,
                              const struct tally *all, uint32_t list) {
    struct tally tally = list_tally(reading, list);

    return (struct list_count){tally.items, tally.questions, tally.answered,
                               is_question_list(reading, section, all, list, &tally)};
}

static double explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    const struct tally *all = lists_tally(reading, number);
    double evidence = 0;

    if (all->stated || (all->groups && is_promised(reading, number))) {
        evidence = bare;
    }
    for (uint32_t list = section->body;
         list < end && (all->questions > 0 || all->formed || all->runs);
         list = blocks[list].after) {
        struct tally tally = list_tally(reading, list);

        if (blocks[list].kind == BLOCK_LIST &&
            is_question_list(reading, number, all, list, &tally)) {
            evidence = 2 * tally.answered >= tally.items ? answered
                       : evidence > bare                 ? evidence
                                                         : bare;
        }
    }
    return evidence;
}

static void emit_list(struct reading *reading, uint32_t list, struct text topic);

/** A list below an item that is asked or not: what sets the scene is told before each question, with what is shown above the list, another name is their topic. */
static void emit_below(struct reading *reading, const struct item *item, bool asked,
                       uint32_t list, struct text topic) {
    struct text above = reading->setting;
    bool shows = !asked && reading->outline.blocks[item->paragraph].after < list;

    if (item_is_setting(item, asked) || shows) {
        reading->setting =
            builder_joined(above,
                           builder_joined(item->lead.title.text,
                                          item_shown(reading, item, list), reading->arena),
                           reading->arena);
    } else if (!asked) {
        topic = topic_below(reading, topic, item->lead.title.text);
    }
    emit_list(reading, list, topic);
    reading->setting = above;
}

static void emit_item(struct reading *reading, const struct item *item,
                      const struct item *answer, const struct tally *list,
                      struct text topic) {
    const struct block *blocks = reading->outline.blocks;
    bool mostly_bare = 2 * list->answered < list->items;
    bool told = item->told && list->told > 1 && 3 * list->told >= 2 * list->items;
    bool follow_ups = list_tally_follows(reading, item, mostly_bare);
    uint32_t from = blocks[item->paragraph].after;
    bool bracketed = !answer && !item->lead.rest.size && item_bracket(&item->lead).size &&
                     item_brackets_answer(reading);
    struct lead lead = item_asked(item, bracketed, mostly_bare);
    struct question question = {
        .from = from,
        .to = follow_ups ? from : item->end,
        .topic = topic,
        .line = item->lead.line,
        .number = item->number,
        .listed = true,
        .format = format_list,
        .bare = mostly_bare && !bracketed,
    };

    question.title = quotation_inside(text_trim(lead.title.text));
    question.rest = text_trim(lead.rest);
    if (list->set) {
        // A topic goes on in the lines below it, whatever their first letters.
        question.title = title_read(text_trim(item->lead.start)).text;
        question.rest = TEXT("");
    }
    question.open =
        item->shows || (!answer && !told && !bracketed && item_lists_are_bare(reading) &&
                        !item_tells_below(reading, item) &&
                        !item_is_referred(reading, item, question.rest));
    if (answer) {
        question.more = answer->paragraph;
        question.more_to = answer->end;
    } else if (follow_ups) {
        question.more = blocks[from].after;  // a hint
        question.more_to = item->end;
    }
    if (!follow_ups || !item_is_setting(item, true)) {
        question_add(reading, &question);
    }
    if (follow_ups && !item_is_translation(reading, item)) {
        emit_below(reading, item, true, from, topic);
    }
}

/** "- Q: ...", "- Topic: ...", "- Source: ...": the items of a list that carry a question's label, if not all do. */
static void emit_labelled(struct reading *reading, uint32_t list, struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        struct item next = {0};

        if (!item.question || !item.lead.title.labelled) {
            continue;
        }
        if (blocks[at].after < blocks[list].after) {
            next = item_read(reading, blocks[at].after);
        }
        emit_item(reading, &item, next.answer ? &next : NULL,
                  &(struct tally){.items = 1, .answered = next.answer}, topic);
    }
}

/** A list below an item that is none itself: the item names a group, among others in a tree of lists. */
static void emit_group(struct reading *reading, const struct item *item, bool tree,
                       struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = item->paragraph; at < item->end; at = blocks[at].after) {
        struct tally tally = list_tally(reading, at);

        // "[ ] Draw a diagram:" holds steps, unless those ask with marks.
        if (blocks[at].kind != BLOCK_LIST ||
            guidance_is_clarifying(item->lead.title.text, reading->scratch) ||
            (item->lead.boxed && !tally.asking && !tally.answered)) {
            continue;
        }
        // Beside a question with a label "Key points: ..." is about that one.
        if (list_tally_asks(&tally, true) || (tally.groups && !tally.labelled) ||
            (tree && tally.items == 1 && tally.asking == 1)) {
            emit_below(reading, item, false, at, topic);
        } else {
            emit_labelled(reading, at, topic);
        }
    }
}

/** The lines below a name in the same paragraph: those that ask, or have a number. */
static void emit_lines(struct reading *reading, const struct item *item,
                       struct text topic) {
    struct text rest = item->lead.start;
    struct text name = title_read(text_trim(text_line(&rest))).text;
    int line = item->lead.line;

    topic = name.size ? topic_below(reading, topic, name) : topic;
    while (rest.size) {
        struct title title = title_read(text_trim(text_line(&rest)));
        struct question question = {.title = title.text,
                                    .topic = topic,
                                    .line = ++line,
                                    .format = format_list,
                                    .bare = true};

        if (title.text.size && (title_calls(&title) || title.numbered)) {
            question_add(reading, &question);
        }
    }
}

/** Whether an item that does not ask is a question as the others of its list, unless all of those carry labels: in a list that is carried, if it is a sentence. */
static bool is_like_others(struct reading *reading, const struct tally *list, bool carried,
                           struct text text) {
    if (list_tally_is_labelled(list)) {
        return false;
    }
    return is_dense(list) || list->runs || list_tally_is_filled(list, reading->promise) ||
           ((carried ||
             (list_tally_is_bare(list, reading) && !text_holds(text, TEXT("](")))) &&
            item_is_phrase(text));
}

/** Whether an item among questions with answers is none, or only asks itself behind a name in bold: "**Model**: what fits?" */
static bool is_note(struct reading *reading, const struct tally *list,
                    const struct item *item) {
    if (!list_tally_is_mixed(list)) {
        return false;
    }
    return item->question ? line_count_marks(item->lead.start, 0) > 1 &&
                                !item_is_answered(reading, item)
                          : !is_dense(list) && !item_stands_above(reading, item);
}

/** Whether an item is a question itself, or as the others of its list are. */
static bool is_asked(struct reading *reading, const struct tally *list, bool carried,
                     const struct item *item) {
    struct text said = item->lead.title.text;

    return item->question || ((is_like_others(reading, list, carried, said) ||
                               item_is_parted(reading, item)) &&
                              !(item->end && item_stands_above(reading, item)) &&
                              !item->link && !item->answer && !item->task && !item->names &&
                              said.size && !titles_hold(reading, said));
}

/** The questions of a list; what stands behind it up to `margin`, if that is not 0, answers the last one. */
// Recursion ends: libcmark's tree is at most DEPTH_LIMIT deep here.
static void emit_before(struct reading *reading, uint32_t list, uint32_t margin,
                        struct text topic) {
    const struct block *blocks = reading->outline.blocks;
    struct tally tally = list_tally(reading, list);
    int number = reading_first_number(reading, list);
    bool carried = list_tally_is_carried(&tally, reading) ||
                   key_answers_list(reading, list, tally.items) ||
                   (number && tally.questions >= COUNTED_ASKING && !tally.answered &&
                    5 * tally.questions >= 3 * tally.items);

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        uint32_t next = blocks[at].after;
        struct item answer = {0};

        if (list_tally_is_filled(&tally, reading->promise)) {
            filled_end_with_line(&item);
        }
        item.number = item.lead.title.number ? item.lead.title.number : number;
        number += number > 0;
        if (next < blocks[list].after) {
            answer = item_read(reading, next);
        } else if (margin) {
            answer = (struct item){.paragraph = next, .end = margin, .answer = true};
        } else if (item.end == next) {
            item.shows = margin_shows(reading, list);
            item.end = margin_item_end(reading, list, &tally, &item);
        }
        if (is_note(reading, &tally, &item)) {
            continue;
        }
        if (is_asked(reading, &tally, carried, &item)) {
            emit_item(reading, &item, answer.answer ? &answer : NULL, &tally, topic);
        } else if (item.names) {
            emit_lines(reading, &item, topic);
        } else if (item.end) {
            emit_group(reading, &item, tally.groups > 0, topic);
        }
    }
    if (number && !blocks[list].parent) {
        running_ask(reading, list, number);
    }
}

static void emit_list(struct reading *reading, uint32_t list, struct text topic) {
    emit_before(reading, list, 0, topic);
}

void lists_emit_bare(struct reading *reading, uint32_t from, uint32_t to,
                     struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to && blocks[at].after <= to; at = blocks[at].after) {
        struct tally tally = list_tally(reading, at);

        if (tally.asking >= 3 && 5 * tally.asking >= 4 * tally.items && !tally.answered) {
            emit_list(reading, at, topic);
        }
    }
}

void lists_emit_above(struct reading *reading, size_t section, uint32_t from, uint32_t to,
                      struct text topic) {
    const struct tally *all = lists_tally(reading, section);

    for (uint32_t at = from; at < to; at = reading->outline.blocks[at].after) {
        struct tally tally = list_tally(reading, at);

        if (tally.asking >= 2 && 2 * tally.answered <= tally.asking &&
            is_question_list(reading, section, all, at, &tally)) {
            emit_list(reading, at, topic);
        }
    }
}

bool lists_follow(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        struct tally tally = list_tally(reading, at);

        if (!tally.items || tally.calling < tally.items || tally.answered) {
            return false;
        }
    }
    return from < to && item_lists_are_bare(reading);
}

void lists_emit_follow_ups(struct reading *reading, uint32_t from, uint32_t to,
                           struct text topic) {
    for (uint32_t at = from; at < to; at = reading->outline.blocks[at].after) {
        emit_list(reading, at, topic);
    }
}

/** Items that only name what the lists below them ask about; among several of them a single question may stand below one. */
static void emit_groups(struct reading *reading, uint32_t list, bool tree,
                        struct text topic) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);

        if (item.names) {
            emit_lines(reading, &item, topic);
        } else if (tree && item.question && item.lead.title.asks &&
                   !line_count_marks(item.lead.start, 0) &&
                   !item_stands_above(reading, &item)) {
            emit_item(reading, &item, NULL, &(struct tally){.items = 1}, topic);
        } else if (item.lead.start.size && (tree || item_stands_above(reading, &item))) {
            emit_group(reading, &item, tree, topic);
        }
    }
}

static size_t emit(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    struct text topic = topic_of_section(reading, number);
    const struct tally *all = lists_tally(reading, number);
    bool margins = margin_answers(reading, number, all);

    for (uint32_t list = section->body; list < end; list = blocks[list].after) {
        struct tally tally;

        if (blocks[list].kind != BLOCK_LIST) {
            continue;
        }
        tally = list_tally(reading, list);
        if (is_question_list(reading, number, all, list, &tally)) {
            emit_before(reading, list, margins ? margin_end(reading, number, all, list) : 0,
                        topic);
        } else if (tally.stated) {
            emit_labelled(reading, list, topic);
        } else if (is_promised(reading, number)) {
            emit_groups(reading, list, tally.groups >= TREE_MIN, topic);
        }
    }
    return number + 1;
}

const struct recogniser lists_recogniser = {
    .name = format_list,
    .most = 0.82,
    .explains = explains,
    .emit = emit,
};

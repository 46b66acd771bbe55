// SPDX-License-Identifier: MIT
// How many items of a list ask, and in which way.

#include "list_tally.h"

#include "enumeration.h"
#include "filled.h"
#include "sections/follow_up.h"
#include "sections/item.h"
#include "sections/item_count.h"
#include "sections/item_lead.h"
#include "sections/key.h"
#include "sections/running.h"
#include "sections/siblings.h"
#include "wording/colon.h"
#include "wording/format.h"
#include "wording/word_list.h"

#include <string.h>

enum {
    MANY = 8,            // questions with answers, whatever else an endless list holds
    FILLED_MIN = 5,      // items that are explained each
    LONG_MIN = 10,       // items of a list that asks for itself
    BARE_MIN = 3,        // items of a list of which half asks
    BANK_MIN = 5,        // items of a list with numbers in a guide of questions
    ANSWERED_ABOVE = 3,  // questions behind which a list may be practice
    LOOKED_BACK = 100,   // cards that are looked at for those
    LABELLED_MIN = 3,    // questions with labels, for what has none to be a note
    SET_MIN = 8,         // topics of an examination
};

// What asks yes or no of who reads it, in the first person; in lower case.
static const char *const own_words[] = {
    "can i",       "do i",         "am i",         "have i",
    "did i",       "could i",      "kann ich",     "weiß ich",
    "habe ich",    "kenne ich",    "bin ich",      "verstehe ich",
    "¿puedo",      "¿sé",          "¿entiendo",    "¿conozco",
    "consigo",     "eu sei",       "eu consigo",   "est-ce que je",
    "puis-je",     "sais-je",      "ai-je",        "suis-je",
    "so spiegare", "riesco",       "могу ли я",    "знаю ли я",
    "умею ли я",   "понимаю ли я", "czy potrafię", "czy umiem",
    "czy znam",    "czy wiem",     "czy rozumiem", "我能",
    "我会",        "我是否",       "我知道",       "我了解",
    NULL};
static struct word_list own = {.words = own_words};

/** "Can I name the longest one?" */
static bool asks_oneself(struct text item) {
    return word_list_whole(&own, line_without_ornaments(text_trim(text_line(&item)))) > 0;
}

/** Whether two items of a list without links, and a quarter, ask with marks, in a file that is nothing but bare lists. */
static bool is_of_pure(struct reading *reading, uint32_t list, const struct tally *tally) {
    return tally->asking > 1 && 4 * tally->asking >= tally->items &&
           item_lists_are_pure(reading) &&
           !text_holds(reading_lines(reading, list), TEXT("]("));
}

/** Whether a list of which some ask is one of a file of such, by a number before each item or because nothing else stands there. */
static bool is_of_sheet(struct reading *reading, uint32_t list, const struct tally *tally) {
    const struct block *blocks = reading->outline.blocks;

    return tally->questions > 0 && !blocks[list].parent &&
           ((reading_first_number(reading, list) > 0 && item_lists_are_sheet(reading)) ||
            is_of_pure(reading, list, tally));
}

/** Whether the headings of some level are the guide's questions. */
static bool headings_ask(const struct reading *reading) {
    for (size_t i = 0; i < HEADING_LEVELS; i++) {
        if (reading->levels[i].series) {
            return true;
        }
    }
    return false;
}

/** Whether a list with numbers in a guide of questions is one of them, answered or not: a quarter asks, right below the title or a heading that calls them questions, or it is a long one among such. */
static bool is_of_bank(struct reading *reading, uint32_t list, const struct tally *tally) {
    const struct outline *outline = &reading->outline;
    size_t here = outline_section_at(outline, outline->blocks[list].line);
    struct text heading = outline->sections[here].heading_text;

    return reading->promise == PROMISE_QUESTIONS && !outline->blocks[list].parent &&
           tally->items >= BANK_MIN && tally->calling >= 2 &&
           4 * tally->calling >= tally->items && reading_first_number(reading, list) &&
           !headings_ask(reading) &&
           (!here || here == reading->title_section ||
            (tally->items >= LONG_MIN && item_lists_are_bank(reading)) ||
            promise_of(heading, reading->scratch) == PROMISE_QUESTIONS);
}

/** Whether a list stands in no other, in a guide of questions. */
static bool may_be_set(const struct reading *reading, uint32_t list) {
    return reading->promise == PROMISE_QUESTIONS && !reading->outline.blocks[list].parent;
}

/** Whether a list with numbers holds what an examination asks about: topics of some words each, below what calls them questions and asks nothing itself, in a file that hardly says anything else. */
static bool is_set(struct reading *reading, uint32_t list, const struct tally *tally) {
    const struct outline *outline = &reading->outline;
    size_t here = outline_section_at(outline, outline->blocks[list].line);

    return may_be_set(reading, list) && tally->items >= SET_MIN &&
           5 * tally->topics >= 4 * tally->items && !tally->answered &&
           reading_first_number(reading, list) && !headings_ask(reading) &&
           item_lists_fill_paper(reading) &&
           (!here || (!outline->sections[here].title.asks &&
                      promise_of(outline->sections[here].heading_text, reading->scratch) ==
                          PROMISE_QUESTIONS));
}

/** Whether an item is a topic or a question of some words that nothing stands below. */
static bool is_topic(const struct reading *reading, const struct item *item) {
    return item->end && reading->outline.blocks[item->paragraph].after >= item->end &&
           !item->link && !item->names && !colon_ends(item->lead.start) &&
           item_is_phrase(item->lead.title.text);
}

/** Whether an item leaves out what else is asked, "...", or only leads there, behind others that do not. */
static bool is_rest(const struct item *item, bool led) {
    static const char dots[] = ". ";
    struct text text = item->lead.start;

    while (text.size && (strchr(dots, text.bytes[0]) || text_starts(text, TEXT("…")))) {
        text = text_from(text, strchr(dots, text.bytes[0]) ? 1 : TEXT("…").size);
    }
    return item->lead.start.size && (!text.size || led);
}

/** What its items are, each by itself. */
static struct tally count_items(struct reading *reading, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    struct tally tally = {0};
    int links = 0;

    for (uint32_t at = list + 1; at < blocks[list].after; at = blocks[at].after) {
        struct item item = item_read(reading, at);
        bool group;

        if (item.answer) {
            tally.answered++;
            continue;
        }
        links += item.link;
        if (is_rest(&item, item.link && !item.question && links == 1 && tally.items > 1 &&
                               blocks[at].after == blocks[list].after)) {
            continue;
        }
        tally.items++;
        tally.filled += filled_is_item(reading, &item);
        group = !item.question && item.lead.start.size && item_stands_above(reading, &item);
        tally.groups += group;
        tally.linked += item.link && !group && title_calls(&item.lead.title);
        tally.questions += item.question;
        tally.formed += item.question && item.formed;
        tally.labelled += item.question && item.lead.title.labelled;
        tally.calling += item.question && title_calls_plainly(&item.lead.title);
        tally.beginning += item.question && item.lead.title.requests;
        tally.explaining += item.question && item.lead.title.tells;
        tally.asking +=
            item.question && (item.lead.title.asks || item.lead.title.labelled ||
                              item.labelled || item.graded);
        tally.answered += item.question && item_is_answered(reading, &item);
        tally.told += item.question && item.told;
        // Of a list that may be a set: this is asked of every item.
        tally.topics += may_be_set(reading, list) && is_topic(reading, &item);
        tally.stated += item.question && item.lead.title.labelled && item.lead.title.asks &&
                        item_is_answered(reading, &item);
        tally.own += asks_oneself(item.lead.start);
        tally.refused += text_starts(item.lead.start, TEXT("❌"));
        // Asked only where all ask, so that one that does not ends it.
        tally.checks +=
            tally.asking == tally.items && enumeration_checks(item.lead.title.text);
        tally.telling += item.question && item_is_stated(&item);
    }
    return tally;
}

struct tally list_tally(struct reading *reading, uint32_t list) {
    struct tally tally = {0};

    if (reading->outline.blocks[list].kind != BLOCK_LIST) {
        return tally;
    }
    // Each recogniser asks for the same list, which may be the whole file.
    if (!reading->tally || reading->tallied_list != list) {
        reading->tally =
            reading->tally ? reading->tally : arena_new(reading->scratch, 1, sizeof(tally));
        *reading->tally = count_items(reading, list);
        reading->tallied_list = list;
    }
    tally = *reading->tally;
    tally.completed =
        key_completes_list(reading, list, tally.items) || running_continue(reading, list);
    tally.set = is_set(reading, list, &tally);
    tally.runs = tally.completed || tally.set || running_hold(reading, list) ||
                 is_of_sheet(reading, list, &tally) || is_of_bank(reading, list, &tally);
    return tally;
}

bool list_tally_is_mixed(const struct tally *tally) {
    return tally->answered >= MANY && 3 * tally->answered >= 2 * tally->asking &&
           3 * tally->asking >= 2 * tally->items && 10 * tally->asking < 9 * tally->items;
}

/**
 * Two in three items ask, in a guide or section that promises questions; nine
 * in ten where they are answered, but two in three if these are many.  Prose, too, asks and answers itself in a
 * list of two.
 */
bool list_tally_asks(const struct tally *tally, bool promised) {
    // What is a link is asked or answered where it leads.
    int items = tally->items - tally->groups - tally->linked;

    if (tally->formed > 0 && tally->formed == tally->items) {
        return true;
    }
    if (tally->questions < 2) {
        return false;
    }
    if ((promised || tally->items > 2) && 5 * tally->asking >= 3 * tally->items &&
        5 * tally->answered >= 3 * tally->items &&
        10 * tally->questions >= 9 * tally->items) {
        return true;
    }
    if (list_tally_is_mixed(tally)) {
        return true;
    }
    return (promised && 5 * tally->questions >= 3 * items) ||
           (tally->answered >= 3 && 10 * tally->asking >= 9 * tally->items);
}

bool list_tally_is_filled(const struct tally *tally, enum promise promise) {
    return promise == PROMISE_QUESTIONS && tally->items >= FILLED_MIN &&
           10 * tally->filled >= 9 * tally->items && tally->questions >= 2 &&
           8 * tally->questions >= tally->items && 10 * tally->groups <= tally->items;
}

bool list_tally_is_long(const struct tally *tally, const struct reading *reading,
                        uint32_t list) {
    enum promise promise = reading_promised(reading);

    return promise && tally->items >= LONG_MIN &&
           ((promise > PROMISE_PLACE && 10 * tally->questions >= 9 * tally->items &&
             4 * tally->asking >= 3 * tally->items) ||
            (reading_first_number(reading, list) &&
             10 * tally->beginning >= 9 * tally->items &&
             2 * tally->asking >= tally->items));
}

bool list_tally_is_carried(const struct tally *tally, struct reading *reading) {
    return tally->calling >= 2 && 4 * tally->calling >= tally->items && !tally->answered &&
           item_lists_all_ask(reading);
}

/** Whether the heading above a section's, not the title, names questions. */
static bool is_below_questions(struct reading *reading, size_t section) {
    size_t above = reading->outline.sections[section].parent;

    return above && above != reading->title_section &&
           siblings_name_questions(reading, above);
}

bool list_tally_is_lone(const struct tally *tally, struct reading *reading,
                        size_t section) {
    return tally->items == 1 &&
           (((tally->asking == 1 || tally->explaining == 1) &&
             item_lists_are_all(reading)) ||
            (tally->calling == 1 &&
             reading_promised(reading) >=
                 (tally->asking ? PROMISE_INTERVIEW : PROMISE_QUESTIONS) &&
             (siblings_name_questions(reading, section) ||
              (tally->asking && is_below_questions(reading, section)))));
}

/** Whether three of the last cards that the file held up to here are answered. */
static bool follows_answered(const struct reading *reading) {
    size_t first =
        reading->card_count > LOOKED_BACK ? reading->card_count - LOOKED_BACK : 0;
    int answered = 0;

    for (size_t i = first; i < reading->card_count && answered < ANSWERED_ABOVE; i++) {
        answered += reading->cards[i].answer.size > 0;
    }
    return answered == ANSWERED_ABOVE;
}

bool list_tally_goes_on(const struct tally *tally, const struct reading *reading,
                        size_t section, uint32_t list) {
    return section && reading->outline.sections[section].body == list && tally->items > 1 &&
           tally->asking == tally->items && tally->answered == tally->items &&
           follows_answered(reading) &&
           reading->cards[reading->card_count - 1].format == format_list;
}

bool list_tally_is_practice(const struct tally *tally, const struct reading *reading,
                            size_t section, uint32_t list) {
    const struct section *here = &reading->outline.sections[section];

    return section && here->body == list && !here->title.asks && tally->items >= BARE_MIN &&
           tally->asking == tally->items && 2 * tally->checks < tally->items &&
           follows_answered(reading);
}

bool list_tally_is_bare(const struct tally *tally, struct reading *reading) {
    return tally->items >= BARE_MIN && 2 * tally->asking >= tally->items &&
           3 * tally->answered <= tally->items &&
           ((reading->promise == PROMISE_QUESTIONS &&
             (item_lists_are_all(reading) || 5 * tally->asking >= 3 * tally->items)) ||
            item_lists_ask(reading));
}

bool list_tally_is_labelled(const struct tally *tally) {
    return tally->labelled >= LABELLED_MIN && tally->labelled == tally->questions;
}

struct guidance list_tally_guidance(const struct tally *tally) {
    return (struct guidance){
        .items = tally->items - tally->groups,
        .marked = tally->asking,
        .answered = tally->answered,
        .telling = tally->telling,
        .refused = tally->refused,
        .own = tally->own,
        .questions = tally->questions,
        .calling = tally->calling,
        .explaining = tally->explaining,
    };
}

bool list_tally_follows(struct reading *reading, const struct item *item,
                        bool mostly_bare) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph].after;
    struct tally tally;

    if (list >= item->end || blocks[list].kind != BLOCK_LIST ||
        !item_is_hinted(reading, blocks[list].after, item->end)) {
        return false;
    }
    tally = list_tally(reading, list);
    if (tally.groups > 0 && tally.groups == tally.items) {
        return !follow_up_leads_to_steps(reading, list + 1);
    }
    // Among answers in words like "How" or "Explain" only a question mark asks on.
    return tally.calling > 0 && !tally.answered &&
           (mostly_bare ? 2 * tally.calling >= tally.items : tally.asking == tally.items);
}

// SPDX-License-Identifier: MIT
// What all items of a file say together.

#include "item_count.h"

#include "badge.h"
#include "item_lead.h"
#include "lead_line.h"
#include "wording/colon.h"

enum {
    LABELLED_MIN = 3,   // that ask, and whose answers carry a label
    ALL_ASK_MIN = 20,   // items that ask
    LONE_MIN = 10,      // that call, for one alone in its list to be a question
    FOLDED_MIN = 3,     // with an answer in a fold, half of all that stand in no other
    BRACKETED_MIN = 3,  // with a bracket behind a question, two in three of those that ask
    CREDITED_MIN = 3,   // that end in a name
    KINDS_MOST = 24,    // of either that are compared with each other
    GRADED_MIN = 3,     // with a grade, half of them all
    CIRCLED_MIN = 5,    // with a circle in one of the colours that grade
    SHEET_MIN = 20,     // of a file that is nothing but lists
    PURE_SHARE = 10,    // items for each text outside of lists, where those are all
    PAPER_SHARE = 3,    // the same where it may introduce them
    TERMS_MIN = 20,     // of a file full of terms, two in five of its items
    LONGEST_TERM = 60,  // bytes
    EXPLAINED_MIN =
        32,       // bytes of what explains them, on average: names of parts are shorter
    FILLING = 5,  // of them that make a file one of questions in a place of questions
};

/** A link to an entry of a tracker, where what it says is discussed. */
static bool leads_to_discussion(const struct lead *lead) {
    struct text behind =
        text_from(lead->start, text_find(lead->start, TEXT("/issues/")) + 8);

    return item_leads_out(lead) && line_has_digit(behind, 0);
}

/** Whether an item tells how those of the file ask: words that inquire stand in many a note. */
static bool calls(const struct title *title) {
    return title->asks || title->commands;
}

/** Whether a link in it leads to another guide, where the question is asked or answered. */
static bool leads_to_guide(struct text text) {
    return text_holds(text, TEXT(".md)")) || text_holds(text, TEXT(".md#"));
}

static void count_item(struct reading *reading, const struct item *item,
                       const struct lead *lead) {
    bool more = reading->outline.blocks[item->paragraph].after < item->end;
    bool coded = item_holds_only_code(reading, item);
    bool told = more ? !coded && !item_asks_below(reading, item) : item_has_reply(lead);

    reading->items.coded += coded;
    reading->items.told += told;
    reading->items.led += told && item_leads_to_list(reading, item, lead);
    reading->items.bare += !coded && !told;
}

/** Counts a bracket behind a question in, and what it says: grades and names of firms recur, answers do not. */
static void count_bracket(struct item_count *items, struct text inside) {
    if (inside.size) {
        items->bracketed++;
        items->brackets |= (uint64_t)1 << (text_hash(inside) % 64);
    }
}

/** The same for who is said to have asked; the first few tell. */
static void count_credit(struct item_count *items, struct text name) {
    if (name.size && items->credited < KINDS_MOST) {
        items->credited++;
        items->credits |= (uint64_t)1 << (text_hash(name) % 64);
    }
}

static int count_bits(uint64_t bits) {
    int count = 0;

    for (; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

static void count_form(struct reading *reading, const struct lead *lead, bool outer) {
    enum item_form form = item_form_of(lead);
    bool asks = form == FORM_LINK
                    ? (lead->title.asks || lead->title.labelled) && item_leads_out(lead)
                    : calls(&lead->title);

    reading->items.all++;
    reading->items.outer += outer;
    reading->items.asking_outer += outer && calls(&lead->title);
    reading->items.forms[form]++;
    reading->items.asking_forms[form] += asks;
    reading->items.discussed += form == FORM_LINK && leads_to_discussion(lead);
}

/** Whether the list of an item stands in no other item. */
static bool is_outer(const struct outline *outline, uint32_t item) {
    return outline->blocks[outline->blocks[outline->blocks[item].parent].parent].kind !=
           BLOCK_ITEM;
}

/** Whether an answer folds in an item, behind its paragraph. */
static bool holds_answer_fold(const struct outline *outline, const struct item *item) {
    return fold_among(outline, outline->blocks[item->paragraph].after, item->end,
                      FOLD_ANSWER) != NULL;
}

/** "GET" alone tells nobody to get anything. */
static bool calls_in_words(const struct title *title) {
    return title->asks || (title_calls(title) && text_holds(title->text, TEXT(" ")));
}

/** Whether an item is a few words that ask nothing and are no label of an answer, above what may explain them; links there are only grouped. */
static bool is_term(const struct reading *reading, const struct item *item,
                    const struct lead *lead) {
    const struct outline *outline = &reading->outline;
    uint32_t below = outline->blocks[item->paragraph].after;

    return below < item->end && lead->start.size <= LONGEST_TERM &&
           item_form_of(lead) == FORM_PLAIN && !calls_in_words(&lead->title) &&
           !lead->title.answers && !text_holds(lead->start, TEXT("\n")) &&
           !colon_ends(lead->start) &&
           !text_holds(reading_first_line(reading, below), TEXT("]("));
}

/** Counts what explains a term: the items of a list, any other block. */
static void count_term(struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;

    reading->items.terms++;
    for (uint32_t at = blocks[item->paragraph].after; at < item->end;
         at = blocks[at].after) {
        reading->items.explained += reading_lines(reading, at).size;
        reading->items.explaining++;
        for (uint32_t inner = at + 1;
             blocks[at].kind == BLOCK_LIST && blocks[inner].after < blocks[at].after;
             inner = blocks[inner].after) {
            reading->items.explaining++;
        }
    }
}

/** Looks at all items of all lists: how many ask and hold nothing, code alone, or more. */
static void count_items(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    for (uint32_t i = 1; i < outline->block_count; i++) {
        struct item item = {.paragraph = i + 1, .end = outline->blocks[i].after};
        enum block_kind kind = outline->blocks[i].kind;
        struct lead lead;
        bool labelled;

        reading->items.texts += kind == BLOCK_PARAGRAPH || kind == BLOCK_CODE;
        if (kind != BLOCK_ITEM || i + 1 >= item.end ||
            outline->blocks[i + 1].kind != BLOCK_PARAGRAPH) {
            continue;
        }
        lead = lead_read(reading, i + 1);
        count_form(reading, &lead, is_outer(outline, i));
        reading->items.folded += holds_answer_fold(outline, &item);
        reading->items.graded += badge_grades(lead.start);
        reading->items.circled += badge_circle(lead.start) != 0;
        reading->items.circles |= badge_circle(lead.start);
        reading->items.calling += title_calls(&lead.title) && !leads_to_guide(lead.start);
        count_bracket(&reading->items, item_bracket(&lead));
        count_credit(&reading->items, badge_credit(lead.start));
        labelled = item_is_told_by_label(reading, &item, &lead);
        reading->items.labelled += labelled;
        if (is_outer(outline, i) && is_term(reading, &item, &lead)) {
            count_term(reading, &item);
        }
        if (labelled) {
            item_cut_labelled(&lead);
        }
        if (calls(&lead.title)) {
            count_item(reading, &item, &lead);
            reading->items.asking_labelled += labelled;
        } else if (labelled) {
            reading->items.asking_labelled += item_asks_above_label(reading, &item, &lead);
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

bool item_circles_grade(struct reading *reading) {
    const struct item_count *items = all_items(reading);
    bool mixed = (items->circles & (items->circles - 1)) != 0;

    return reading_promised(reading) && items->circled >= CIRCLED_MIN && mixed &&
           10 * items->circled >= 9 * items->all;
}

bool item_grades(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return (items->graded >= GRADED_MIN && 2 * items->graded >= items->all) ||
           item_circles_grade(reading);
}

bool item_is_folded(struct reading *reading, const struct item *item) {
    const struct item_count *items;

    if (!holds_answer_fold(&reading->outline, item)) {
        return false;
    }
    items = all_items(reading);
    return items->folded >= FOLDED_MIN && 2 * items->folded >= items->outer;
}

bool item_links_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);
    int asking = items->asking_forms[FORM_LINK];

    if (asking < (reading->promise == PROMISE_QUESTIONS ? 3 : 5)) {
        return false;
    }
    // Who keeps a guide's questions in a tracker does not link to articles between them.
    return 5 * asking >= 3 * items->forms[FORM_LINK] ||
           (reading->promise == PROMISE_QUESTIONS &&
            5 * asking >= 2 * items->forms[FORM_LINK] &&
            5 * items->discussed >= 4 * items->forms[FORM_LINK]);
}

bool item_form_asks(struct reading *reading, enum item_form form) {
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

bool item_names_term(struct reading *reading, const struct item *item) {
    const struct item_count *items;

    if (reading->promise < PROMISE_INTERVIEW || !item->end ||
        !is_outer(&reading->outline, item->paragraph - 1) ||
        !is_term(reading, item, &item->lead)) {
        return false;
    }
    items = all_items(reading);
    return items->terms >= TERMS_MIN && 5 * items->terms >= 2 * items->outer &&
           items->explained >= EXPLAINED_MIN * (size_t)items->explaining;
}

bool item_labels_answer(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->asking_labelled >= LABELLED_MIN ||
           (items->asking_labelled && items->labelled >= FILLING &&
            2 * items->labelled >= items->outer);
}

bool item_brackets_answer(struct reading *reading) {
    const struct item_count *items = all_items(reading);
    int counted = items->bracketed < KINDS_MOST ? items->bracketed : KINDS_MOST;

    return items->bracketed >= BRACKETED_MIN &&
           4 * count_bits(items->brackets) >= 3 * counted &&
           3 * items->bracketed >=
               2 * (items->asking_forms[FORM_PLAIN] + items->asking_forms[FORM_BOLD]);
}

bool item_credits(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->credited >= CREDITED_MIN &&
           4 * count_bits(items->credits) <= 3 * items->credited;
}

bool item_lists_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    // Where some are answered, what stands below those is no item of its own.
    return item_labels_answer(reading) ||
           (items->bare >= 10 && 5 * items->bare >= 3 * items->all) ||
           (items->bare >= FILLING && items->told >= FILLING &&
            10 * items->asking_outer >= 9 * items->outer);
}

/** Whether so many items call, and they are half of all that the file says. */
static bool fills(const struct item_count *items, int least) {
    return items->calling >= least && 2 * items->calling >= items->texts;
}

bool item_lists_call(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return 2 * items->calling >= items->all;
}

bool item_lists_are_sheet(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return reading->promise == PROMISE_QUESTIONS && items->outer >= SHEET_MIN &&
           5 * items->asking_outer >= 2 * items->outer &&
           10 * (items->told + items->coded) <= items->outer &&
           5 * (items->texts - items->all) <= items->outer;
}

bool item_lists_are_bank(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return items->outer >= SHEET_MIN && 4 * items->calling >= items->outer;
}

bool item_lists_are_pure(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return reading->promise == PROMISE_QUESTIONS && items->outer >= SHEET_MIN &&
           4 * items->asking_outer >= items->outer && !items->told && !items->coded &&
           PURE_SHARE * (items->texts - items->all) <= items->all;
}

bool item_lists_fill_paper(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    return PAPER_SHARE * (items->texts - items->all) <= items->all;
}

bool item_lists_fill(struct reading *reading) {
    return reading->place_promises && fills(all_items(reading), FILLING);
}

bool item_lists_are_all(struct reading *reading) {
    return reading->promise != PROMISE_NONE && fills(all_items(reading), LONE_MIN);
}

bool item_lists_are_bare(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    int told = items->told - items->led;

    // A few lists that are announced may be parts of their questions.
    return items->bare >= 5 && items->bare > items->coded &&
           (10 * items->told < items->bare ||
            (4 * items->led < items->bare && 20 * told < items->bare));
}

bool item_lists_all_ask(struct reading *reading) {
    const struct item_count *items = all_items(reading);

    // Less will do in a file of nothing but bare lists.
    return reading->promise == PROMISE_QUESTIONS && items->bare >= ALL_ASK_MIN &&
           (4 * items->bare >= 3 * items->all ||
            (2 * items->bare >= items->all && 20 * items->told <= items->all));
}

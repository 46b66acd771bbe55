// SPDX-License-Identifier: MIT
// An item of a list, taken apart.

#include "item.h"

#include "answer.h"
#include "badge.h"
#include "item_count.h"
#include "item_lead.h"
#include "lead_line.h"
#include "titles.h"
#include "wording/builder.h"
#include "wording/colon.h"
#include "wording/end_mark.h"
#include "wording/hint_name.h"
#include "wording/quotation.h"
#include "wording/vague.h"
#include "wording/vocabulary.h"

enum {
    LEAVES_MIN = 2,           // that ask, at the ends of a tree of lists
    SHORTEST_STATEMENT = 60,  // bytes of what may answer a question among bare ones
    NAME_WORDS = 2,           // of what an answer offers
};

bool item_holds_asking_list(struct reading *reading, const struct item *item) {
    struct lead lead;

    return item_asks_below(reading, item) ||
           (item_links_ask(reading) && item_read_below(reading, item, &lead) &&
            item_form_of(&lead) == FORM_LINK && item_leads_out(&lead));
}

/** Whether what an entry of a table of contents would lead to stands below it already, and is no list of further entries. */
static bool holds_answer(struct reading *reading, const struct item *item) {
    struct lead lead;

    return reading->outline.blocks[item->paragraph].after < item->end &&
           !(item_read_below(reading, item, &lead) &&
             (item_form_of(&lead) == FORM_LINK || title_calls_plainly(&lead.title)));
}

/** The answer behind a question on its line goes on below it, unless that asks again. */
static void take_lines_below(struct lead *lead) {
    static const char *const marks[] = {"？", "?", NULL};
    size_t at = (size_t)(lead->rest.bytes - lead->start.bytes);
    struct text whole = text_from(lead->start, at);

    if (!text_holds_any(text_from(whole, lead->rest.size), marks)) {
        lead->rest = whole;
    }
}

/** Whether an item's paragraph is emphasised from end to end, and more stands below it. */
static bool is_bold_above(const struct reading *reading, const struct item *item) {
    struct text text = item->lead.start;
    struct text inside = quotation_in_marks(text);
    size_t marks = (text.size - inside.size) / 2;

    return marks && !text_holds(inside, text_slice(text, 0, marks)) &&
           reading->outline.blocks[item->paragraph].after < item->end;
}

/** Whether a quotation stands right below an item's paragraph and ends it. */
static bool is_quoted_below(const struct reading *reading, const struct item *item) {
    uint32_t below = reading->outline.blocks[item->paragraph].after;

    return below < item->end && reading->outline.blocks[below].kind == BLOCK_QUOTE;
}

/** "[What is a?](#a)" with its answer below: it leads to notes, and is a question all the same. */
static bool is_answered_entry(struct reading *reading, const struct item *item) {
    const struct title *title = &item->lead.title;

    return text_holds(item->lead.start, TEXT("](#")) && title_calls(title) &&
           holds_answer(reading, item);
}

/** "What is a? *@anna*": cuts the name off, if such say who asks. */
static void cut_credit(struct reading *reading, struct lead *lead) {
    struct text name = badge_credit(lead->start);
    size_t size = (size_t)(name.bytes - lead->start.bytes);

    if (name.size && item_credits(reading)) {
        lead_begin_anew(lead, text_trim(text_slice(lead->start, 0, size - 1)));
    }
}

/** `"Explain a"`, which only asks without the quotes around it: takes them off. */
static void cut_quotes(struct lead *lead) {
    struct text inside = quotation_inside(lead->start);
    struct title title = title_read(inside);

    if (inside.size < lead->start.size && !title_calls(&lead->title) &&
        title_calls(&title)) {
        lead_begin_anew(lead, inside);
    }
}

/** "[ ] Discuss a:", or a box above boxes, unless it asks. */
static bool is_task(struct reading *reading, const struct item *item) {
    struct lead below;

    return item->lead.boxed && !item->lead.title.asks &&
           (colon_ends(item->lead.start) ||
            (item_read_below(reading, item, &below) && below.boxed));
}

/** "Why?": a word that only what stands around it tells the meaning of. */
static bool is_word(const struct item *item) {
    struct text said = item->lead.title.text;

    return !item->labelled && !item->lead.title.labelled && said.size &&
           !text_holds(said, TEXT(" ")) && vague_is(said);
}

/** Whether a text is nothing but names of a word or two with commas between: "Left, Right?" */
static bool is_names(struct text text) {
    int names = 0;

    for (; text.size; names++) {
        size_t comma = text_find(text, TEXT(","));
        struct text name = text_trim(text_slice(text, 0, comma));
        int words = name.size > 0;

        for (size_t at = 0; at < name.size; at++) {
            words += name.bytes[at] == ' ' && line_has_letter(name, at + 1);
        }
        if (!words || words > NAME_WORDS) {
            return false;
        }
        text = text_from(text, comma + 1);
    }
    return names > 1;
}

/** Whether it stands alone below an item that asks and names what may answer that. */
static bool is_offer(const struct reading *reading, const struct item *item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item->paragraph - 1].parent;
    uint32_t above = blocks[list].parent;

    return item->lead.title.asks && !item->lead.title.requests &&
           blocks[above].kind == BLOCK_ITEM && blocks[list].after == item->end &&
           list + 1 == item->paragraph - 1 && is_names(item->lead.title.text) &&
           title_asks(reading_paragraph(reading, above + 1));
}

/** "You see a. Describe what you do.", "If it rains, describe what you do.": what stands behind a stop or a comma tells somebody to answer, or a sentence in a guide of questions to do something. */
static bool tells_behind(const struct reading *reading, const struct lead *lead) {
    static const char *const stops[] = {". ", ", ", NULL};
    struct text rest = lead->title.text;
    bool promised = reading_promised(reading) && !line_count_marks(lead->start, 0);
    size_t size;

    for (size_t at; promised && (at = text_find_any(rest, stops, &size)) < rest.size;) {
        bool stop = rest.bytes[at] == '.';

        rest = text_trim(text_from(rest, at + 1));
        if (words_at(rest, WORDS_TELLING) ||
            (stop && reading->promise == PROMISE_QUESTIONS &&
             words_at(rest, WORDS_COMMAND))) {
            return true;
        }
    }
    return false;
}

/** Whether what stands in bold names those below it, which do, too, and ask. */
static bool is_bold_name(struct reading *reading, const struct item *item) {
    struct lead below;

    return !title_calls(&item->lead.title) && item_read_below(reading, item, &below) &&
           item_form_of(&item->lead) == FORM_BOLD && item_form_of(&below) == FORM_BOLD &&
           below.title.asks;
}

/** "`onEnd?: (a) => void`": code that declares something. */
static bool is_signature(const struct item *item) {
    struct text text = text_trim(item->lead.start);

    return text.size > 2 && text_starts(text, TEXT("`")) && text_ends(text, TEXT("`")) &&
           text_count(text, '`') == 2 && text_holds(text, TEXT("=>"));
}

/** Whether a link ends in the name of a file that holds code, no text: "[What is a?](./a.js)". */
static bool leads_to_code(struct text link) {
    static const char *const ends[] = {
        ".c)",  ".cc)",  ".cpp)", ".cs)",  ".css)", ".dart)", ".go)",    ".java)",
        ".js)", ".jsx)", ".kt)",  ".php)", ".py)",  ".rb)",   ".rs)",    ".scala)",
        ".sh)", ".sol)", ".sql)", ".ts)",  ".tsx)", ".vue)",  ".swift)", NULL};

    return text_ends_any(link, ends) > 0;
}

/** Whether it is a question, by how it is written. */
static void judge(struct reading *reading, struct item *item) {
    const struct title *title = &item->lead.title;
    enum item_form form = item_form_of(&item->lead);

    item->link = form == FORM_LINK &&
                 !(item_leads_out(&item->lead) && item_links_ask(reading)) &&
                 !(leads_to_code(item->lead.start) && title_calls_plainly(title)) &&
                 !is_answered_entry(reading, item);
    item->formed = title->text.size && !colon_ends(title->text) &&
                   !series_is_furniture(title->text) && !is_bold_name(reading, item) &&
                   (item_form_asks(reading, form) || item_is_folded(reading, item) ||
                    item_names_term(reading, item));
    item->graded = badge_grades(item->lead.start) ||
                   (badge_circle(item->lead.start) && item_circles_grade(reading));
    item->task = is_task(reading, item);
    item->names = !item->answer && lead_names_questions(&item->lead);
    item->question =
        !item->link && !item->answer && !item->task && !item->names &&
        (item->graded || item->labelled || title->labelled || title_calls(title) ||
         item->formed || tells_behind(reading, &item->lead)) &&
        !is_word(item) && !is_signature(item) && !is_offer(reading, item) &&
        !titles_hold(reading, title->text);
    item->replied = item->question && item_has_reply(&item->lead);
}

/** "What is a? Answer: it is b.": parts the two, if what stands before the label asks. */
static void cut_inline(struct lead *lead) {
    struct lead parted = *lead;

    if (item_cut_inline(&parted) &&
        (lead->title.requests || lead->title.labelled || title_calls(&parted.title))) {
        *lead = parted;
    }
}

static struct item taken_apart(struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;
    struct item item = {.paragraph = block + 1, .end = blocks[block].after};
    struct text text;

    if (item.paragraph >= item.end || blocks[item.paragraph].kind != BLOCK_PARAGRAPH) {
        return item;
    }
    item.lead = lead_read(reading, item.paragraph);
    cut_credit(reading, &item.lead);
    cut_quotes(&item.lead);
    // What an emoji became that was lost on the way asks nothing.
    if (text_starts(item.lead.title.text, TEXT("? "))) {
        return item;
    }
    if (item.lead.inline_answer) {
        take_lines_below(&item.lead);
    }
    text = item.lead.start;
    item.answer = label_cut_answer(&text);
    if (!item.answer && !item.lead.rest.size) {
        cut_inline(&item.lead);
    }
    // With an answer of its own below, what goes on behind the mark is asked, too.
    item.told = !is_quoted_below(reading, &item) &&
                item_cut_told(&item.lead, is_bold_above(reading, &item));
    // What counts all items of the file is asked last.
    item.labelled = !item.answer && item_is_told_by_label(reading, &item, &item.lead) &&
                    item_labels_answer(reading);
    if (item.labelled) {
        item_cut_labelled(&item.lead);
    }
    judge(reading, &item);
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
    if (!slot->leaves.all || (item.question && !ask_mostly(&slot->leaves))) {
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
    if (end_mark_stop(item->lead.start)) {
        return false;
    }
    leaves = leaves_below(reading, item->paragraph - 1);
    return ask_mostly(&leaves);
}

/** Whether all letters of a text are Latin ones: a name in a sentence of another script makes none of it. */
static bool is_all_latin(struct text text) {
    for (size_t at = 0; at < text.size;) {
        uint32_t point;
        size_t size = text_decode(text, at, &point);

        // Vietnamese has letters far behind the others.
        if (point >= 0x250 && (point < 0x1E00 || point >= 0x1F00) &&
            line_has_letter(text, at)) {
            return false;
        }
        at += size;
    }
    return true;
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
           is_all_latin(item->lead.title.text) != is_all_latin(below.lead.title.text);
}

bool item_is_hinted(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    return from == to || hint_is_all(source_lines(&reading->source, blocks[from].line,
                                                  blocks[to - 1].last));
}

struct text item_shown(struct reading *reading, const struct item *item, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[item->paragraph].after;
    uint32_t behind = blocks[list].after;
    struct text shown =
        blocks[from].kind == BLOCK_LIST ? TEXT("") : answer_stem(reading, from, list);

    return item_is_hinted(reading, behind, item->end)
               ? builder_joined(shown, answer_stem(reading, behind, item->end),
                                reading->arena)
               : shown;
}

bool item_is_answered(struct reading *reading, const struct item *item) {
    uint32_t below = reading->outline.blocks[item->paragraph].after;

    if (below < item->end && !item_is_hinted(reading, below, item->end)) {
        return !item_is_translation(reading, item) && !item_lists_are_bare(reading);
    }
    return item->replied;
}

/** Whether a sentence ends inside of a text; the numbers of a list's items end none. */
static bool holds_sentence(struct text text) {
    for (size_t at = text_find(text, TEXT(". ")); at < text.size;
         at = text_find(text, TEXT(". "))) {
        if (at && !line_has_digit(text, at - 1)) {
            return true;
        }
        text = text_from(text, at + 1);
    }
    return false;
}

/** Whether a question's mark ends a word of a text, and stands in no address. */
static bool holds_question(struct text text) {
    for (size_t at = text_find(text, TEXT("?")); at < text.size;
         at = text_find(text, TEXT("?"))) {
        text = text_from(text, at + 1);
        if (!text.size || !(line_has_letter(text, 0) || line_has_digit(text, 0))) {
            return true;
        }
    }
    return false;
}

bool item_tells_below(struct reading *reading, const struct item *item) {
    static const char *const name_ends[] = {":", "**", NULL};
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[item->paragraph].after;
    struct text text;
    struct text bare;
    size_t size;

    if (from >= item->end || item_holds_asking_list(reading, item) ||
        item_leads_to_list(reading, item, &item->lead)) {
        return false;
    }
    text = text_trim(
        source_lines(&reading->source, blocks[from].line, blocks[item->end - 1].last));
    bare = text_from(text, line_count_marks(text, 0));
    return blocks[from].kind != BLOCK_CODE &&
           (end_mark_stop(text) || holds_sentence(text) ||
            is_quoted_below(reading, item)) &&
           !holds_question(text) && !text_holds(text, TEXT("？")) &&
           text.size > SHORTEST_STATEMENT &&
           !hint_named(text_slice(bare, 0, text_find_any(bare, name_ends, &size)));
}

/** Whether each line of a list below such a name as "References:" is a link: no part of what is asked. */
static bool lists_links(const struct reading *reading, struct text name, uint32_t list) {
    const struct block *blocks = reading->outline.blocks;
    bool linked = blocks[list].kind == BLOCK_LIST && colon_ends(text_trim(name));

    for (uint32_t at = list + 1; linked && at < blocks[list].after; at++) {
        linked = blocks[at].kind == BLOCK_ITEM || blocks[at].kind == BLOCK_LIST ||
                 (blocks[at].kind == BLOCK_PARAGRAPH &&
                  answer_is_link(text_trim(reading_lines(reading, at))));
    }
    return linked;
}

bool item_is_referred(struct reading *reading, const struct item *item, struct text rest) {
    uint32_t below = reading->outline.blocks[item->paragraph].after;

    if (below >= item->end) {
        return label_begins_answer(rest) || answer_is_link(text_trim(rest));
    }
    return answer_is_labelled(reading, below, item->end) ||
           lists_links(reading, rest, below) ||
           (is_quoted_below(reading, item) &&
            answer_is_link(quotation_inside(reading_lines(reading, below))));
}

bool item_is_stated(const struct item *item) {
    const struct title *title = &item->lead.title;
    struct text text = text_trim(item->lead.start);

    return !title->asks && !title->labelled && !item->labelled && !title->commands &&
           !item->graded && (text_ends(text, TEXT("。")) || text_ends(text, TEXT("；"))) &&
           !words_begin_request(title->text);
}

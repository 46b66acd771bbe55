// SPDX-License-Identifier: MIT
// Numbers that count on from one question to the next, through lists and lines.

#include "counted.h"

#include "sections/answer.h"
#include "sections/lead_line.h"
#include "wording/vocabulary.h"

enum {
    MISSING_NUMBERS = 3,  // and one more ends a chain
    WIDEST_GAP = 50,      // in numbers that do not ask
    LONGEST_GAP = 250,    // and in leads
    SHORTEST_CHAIN = 3,
    BROKEN_MEMBERS = 3,   // that no list holds together
    FEW_QUESTIONS = 5,    // in all chains, where interviews are promised
    MANY_QUESTIONS = 10,  // where questions are, or nothing is
    LONG_LIST = 20,       // that is most of a file
    FEW_SECTIONS = 2,     // in it
    LONGEST_LOOK = 64,    // leads between a chain's last member and one that continues it
};

/** Leads whose numbers count on; members are indexes of leads. */
struct chain {
    size_t *members;
    size_t count;
    size_t capacity;
    int last;  // number
};

/** All chains of a guide together. */
struct tally {
    int questions;
    int asking;
    int answered;   // by a label right below
    int broken;     // stand in no list with the next one of their section
    int crossings;  // of headings
};

struct counting {
    struct reading *reading;
    const bool *claimed;
    struct chain chain;
    struct tally tally;
    size_t behind;  // the last member of the chain before, its index and one
    bool mark;
};

/** An entry of a table of contents, though the link may be broken: "[What is a?] (#a)". */
static bool is_entry(struct text text) {
    struct text line = text_line(&text);

    return text_holds(line, TEXT("](#")) || text_holds(line, TEXT("] (#"));
}

static bool is_candidate(const struct counting *counting, size_t index) {
    const struct lead *lead = &counting->reading->leads[index];
    const struct section *section = &counting->reading->outline.sections[lead->section];

    return lead->count > 0 && lead->title.text.size > 0 &&
           (lead->kind == LEAD_PLAIN || lead->kind == LEAD_ITEM) &&
           !((lead->counting || lead->kind == LEAD_PLAIN) && is_entry(lead->start)) &&
           !counting->claimed[lead->section] && !series_is_furniture(section->title.text);
}

static bool asks(const struct lead *lead) {
    return (lead->title.asks && !lead_names_questions(lead)) || lead->title.labelled ||
           lead->title.tells;
}

/** In a guide of questions it need not say so with a mark. */
static bool calls(const struct counting *counting, const struct lead *lead) {
    return asks(lead) ||
           (counting->reading->promise == PROMISE_QUESTIONS && lead->title.requests);
}

/** Whether it may be the first to ask: "When it waits." only begins as a question does. */
static bool begins(const struct lead *lead) {
    return (lead->title.asks && !lead_names_questions(lead)) || lead->title.labelled ||
           words_at(lead->title.text, WORDS_TELLING) || words_tell_last(lead->title.text);
}

static void add_member(struct counting *counting, size_t index) {
    struct chain *chain = &counting->chain;

    chain->members = arena_grow(counting->reading->scratch, chain->members, chain->count,
                                &chain->capacity, sizeof(*chain->members));
    chain->members[chain->count++] = index;
    chain->last = counting->reading->leads[index].count;
}

/** Whether the list that holds it goes on with the next number. */
static bool is_held(const struct reading *reading, const struct lead *lead,
                    const struct lead *next) {
    const struct block *blocks = reading->outline.blocks;

    return lead->kind == LEAD_ITEM && next->kind == LEAD_ITEM &&
           blocks[lead->block].parent == blocks[next->block].parent;
}

/** Whether an answer's label stands in its paragraph, or begins what is nested below it, or what follows its list, not indented far enough. */
static bool is_answered(const struct reading *reading, const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    struct text rest = text_trim(lead->rest);
    uint32_t below = lead->block + 2;

    return lead->kind == LEAD_ITEM &&
           (rest.size ? label_begins_answer(rest)
                      : below < reading->outline.block_count &&
                            (below < blocks[lead->block].after ||
                             (below == blocks[blocks[lead->block].parent].after &&
                              blocks[below].kind == BLOCK_LIST)) &&
                            answer_has_label(reading, below));
}

/** What the chain adds to the tally of all. */
static struct tally tally_chain(const struct counting *counting) {
    const struct chain *chain = &counting->chain;
    const struct lead *leads = counting->reading->leads;
    struct tally tally = {.questions = (int)chain->count};

    for (size_t i = 0; i < chain->count; i++) {
        const struct lead *lead = &leads[chain->members[i]];
        const struct lead *next = &leads[chain->members[i + 1 < chain->count ? i + 1 : i]];

        tally.asking += calls(counting, lead);
        tally.answered += is_answered(counting->reading, lead);
        tally.broken += next != lead && next->section == lead->section &&
                        !is_held(counting->reading, lead, next);
        tally.crossings += next->section != lead->section;
    }
    return tally;
}

/** Counts the chain in, or marks it; one that lists hold together is theirs. */
static void end_chain(struct counting *counting) {
    const struct chain *chain = &counting->chain;
    struct tally tally = tally_chain(counting);
    bool counts = chain->count >= SHORTEST_CHAIN && (tally.broken || tally.crossings);

    for (size_t i = 0; counts && counting->mark && i < chain->count; i++) {
        counting->reading->leads[chain->members[i]].counted = true;
    }
    if (counts) {
        counting->tally.questions += tally.questions;
        counting->tally.asking += tally.asking;
        counting->tally.answered += tally.answered;
        counting->tally.broken += tally.broken;
        counting->tally.crossings += tally.crossings;
    }
    if (chain->count) {
        counting->behind = chain->members[chain->count - 1] + 1;
    }
    counting->chain.count = 0;
}

/** Adds the members [from, to) that stand where numbers are missing, the last ones first found, in their order. */
static void fill(struct counting *counting, size_t from, size_t to, int lowest,
                 int number) {
    struct chain *chain = &counting->chain;
    size_t first = chain->count;

    for (size_t i = to; i-- > from && number > lowest;) {
        if (counting->reading->leads[i].count == number && is_candidate(counting, i)) {
            add_member(counting, i);
            number--;
        }
    }
    for (size_t low = first, high = chain->count; low + 1 < high; low++) {
        size_t swapped = chain->members[low];

        chain->members[low] = chain->members[--high];
        chain->members[high] = swapped;
    }
}

/** What counts on behind the last member that asks, up to `to`, but no steps of its answer, which begin at 1. */
static void add_tail(struct counting *counting, size_t to) {
    const struct lead *leads = counting->reading->leads;
    const struct chain *chain = &counting->chain;
    size_t from = chain->count ? chain->members[chain->count - 1] + 1 : to;
    int steps = 0;

    for (size_t i = from; i < to && leads[i].section == leads[from - 1].section; i++) {
        if (leads[i].count == steps + 1) {
            steps++;
        } else if (leads[i].count == chain->last + 1 && is_candidate(counting, i)) {
            add_member(counting, i);
        }
    }
}

static void begin_chain(struct counting *counting, size_t index) {
    const struct lead *leads = counting->reading->leads;
    size_t from = index;

    add_tail(counting, index);
    end_chain(counting);
    while (from > counting->behind && leads[from - 1].section == leads[index].section) {
        from--;
    }
    fill(counting, from, index, 0, leads[index].count - 1);
    add_member(counting, index);
}

/**
 * Whether the chain continues soon behind a lead that counts from 1 again: that
 * is part of an answer then, unless it counts on as far itself.
 */
static bool goes_on(const struct counting *counting, size_t index) {
    const struct reading *reading = counting->reading;
    int last = counting->chain.last;

    for (size_t i = index + 1; i < reading->lead_count && i < index + LONGEST_LOOK &&
                               reading->leads[i].section == reading->leads[index].section;
         i++) {
        const struct lead *lead = &reading->leads[i];

        if (lead->count == last && is_candidate(counting, i)) {
            return false;
        }
        if (lead->count == last + 1 && asks(lead) && is_candidate(counting, i)) {
            return true;
        }
    }
    return false;
}

/** Whether two more leads right behind one count on from it: a slip of the pen before it, "90, 100, 101". */
static bool is_slip(const struct counting *counting, size_t index) {
    const struct reading *reading = counting->reading;
    const struct lead *lead = &reading->leads[index];

    return index + 2 < reading->lead_count && lead[2].section == lead->section &&
           lead[-1].section == lead->section && lead[-1].count == counting->chain.last &&
           lead[1].count == lead->count + 1 && lead[2].count == lead->count + 2 &&
           is_candidate(counting, index + 1) && is_candidate(counting, index + 2) &&
           asks(lead + 1);
}

/** Continues the chain with a lead that asks, if not too many numbers are missing before it. */
static void continue_chain(struct counting *counting, size_t index) {
    struct chain *chain = &counting->chain;
    size_t count = chain->count;
    size_t last = chain->members[count - 1];
    int number = chain->last;
    int gap = counting->reading->leads[index].count - number - 1;

    if (gap > MISSING_NUMBERS && gap <= WIDEST_GAP && is_slip(counting, index)) {
        add_member(counting, index);
        return;
    }
    if (gap > MISSING_NUMBERS && (gap > WIDEST_GAP || index - last > LONGEST_GAP)) {
        return;
    }
    fill(counting, last + 1, index, number, number + gap);
    if (gap - (int)(chain->count - count) > MISSING_NUMBERS) {
        chain->count = count;
        chain->last = number;
        return;
    }
    add_member(counting, index);
}

/** A lead that asks continues the chain, begins one, or is part of an answer. */
static void take(struct counting *counting, size_t index) {
    const struct lead *lead = &counting->reading->leads[index];
    const struct chain *chain = &counting->chain;
    bool anew = !chain->count || (lead->count == 1 && !goes_on(counting, index));

    if (anew) {
        if (begins(lead)) {
            begin_chain(counting, index);
        }
    } else if (lead->count == chain->last && lead->title.asks) {
        add_member(counting, index);
    } else if (lead->count > chain->last) {
        continue_chain(counting, index);
    }
}

/** Whether the numbers begin anew below a heading. */
static bool is_over(const struct counting *counting, size_t index) {
    const struct chain *chain = &counting->chain;
    const struct lead *lead = &counting->reading->leads[index];

    return chain->count && lead->count == 1 &&
           counting->reading->leads[chain->members[chain->count - 1]].section !=
               lead->section;
}

/** "140. Write a ...": the next number of a long chain, behind a heading of its own. */
static bool is_next_task(const struct counting *counting, size_t index) {
    const struct chain *chain = &counting->chain;
    const struct lead *lead = &counting->reading->leads[index];

    return chain->count >= MANY_QUESTIONS && lead->count == chain->last + 1 &&
           lead->title.commands;
}

static void count_chains(struct counting *counting) {
    struct reading *reading = counting->reading;

    for (size_t i = 0; i < reading->lead_count; i++) {
        if (!is_candidate(counting, i)) {
            continue;
        }
        if (is_over(counting, i)) {
            add_tail(counting, i);
            end_chain(counting);
        }
        if (calls(counting, &reading->leads[i]) || is_next_task(counting, i)) {
            take(counting, i);
        }
    }
    add_tail(counting, reading->lead_count);
    end_chain(counting);
}

/** Whether a file in a place of interviews is one long list in pieces, hardly a heading in it: then enough of them ask if one in five does. */
static bool is_file_of_numbers(const struct reading *reading, const struct tally *tally) {
    return reading->outline.section_count <= FEW_SECTIONS &&
           tally->questions >= LONG_LIST && tally->broken > 1 &&
           tally->asking >= MANY_QUESTIONS && 5 * tally->asking >= tally->questions;
}

/**
 * In a guide of questions one in four must ask, as numbers alone are much
 * there; three in five where interviews are promised.  Where nothing is, four
 * in five, and the numbers do not begin anew below each heading.
 */
static bool are_questions(const struct reading *reading, const struct tally *tally) {
    int all = tally->questions;

    // Labels are proof, whatever stands between the lists: fewer where more ask.
    if (tally->answered >= SHORTEST_CHAIN &&
        ((5 * tally->answered >= 4 * all && 2 * tally->asking >= all) ||
         (2 * tally->answered >= all && 5 * tally->asking >= 4 * all))) {
        return true;
    }
    if (!reading_promised(reading)) {
        return all >= MANY_QUESTIONS && 5 * tally->asking >= 4 * all &&
               tally->crossings > 1;
    }
    // Nearly all ask: a list of many counts on from a few that are answered.
    if (reading->promise == PROMISE_QUESTIONS && tally->broken > 1 &&
        all >= FEW_QUESTIONS && 10 * tally->asking >= 9 * all) {
        return true;
    }
    if (is_file_of_numbers(reading, tally)) {
        return true;
    }
    // Each stands in a list of its own, with what answers it behind that; or half of them, if nearly all ask.
    if (reading->promise == PROMISE_QUESTIONS && all >= SHORTEST_CHAIN &&
        ((tally->broken + 1 >= all && 2 * tally->asking >= all) ||
         (2 * tally->broken + 1 >= all && 5 * tally->asking >= 4 * all))) {
        return true;
    }
    if (tally->broken < BROKEN_MEMBERS || 4 * tally->broken < all) {
        return false;
    }
    if (reading->promise == PROMISE_QUESTIONS) {
        return (all >= MANY_QUESTIONS && 4 * tally->asking >= all) ||
               (all >= FEW_QUESTIONS && 5 * tally->asking >= 3 * all);
    }
    return all >= FEW_QUESTIONS && 5 * tally->asking >= 3 * all;
}

void counted_find(struct reading *reading, const bool *claimed) {
    struct counting counting = {.reading = reading, .claimed = claimed};
    struct chain chain;

    count_chains(&counting);
    chain = counting.chain;
    if (are_questions(reading, &counting.tally)) {
        counting = (struct counting){
            .reading = reading, .claimed = claimed, .chain = chain, .mark = true};
        count_chains(&counting);
    }
}

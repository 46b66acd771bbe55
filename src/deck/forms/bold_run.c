// SPDX-License-Identifier: MIT
// Lines in bold whose numbers count up are the questions of a guide that promises some.

#include "bold_run.h"

#include "lead.h"
#include "sections/siblings.h"
#include "survey/guidance.h"
#include "wording/colon.h"

enum {
    MISSING_NUMBERS = 2,  // that a run may leave out in one place
    SHORTEST_RUN = 5,
    CODED_RUN = 3,  // of one whose numbers alone, or names, are bold, with code below each
    LONG_RUN = 8,   // of a file that promises questions itself
    LONGER_RUN = 25,   // where no more than its place does: more than notes have chapters
    MANY_ASKING = 10,  // that ask, wherever their numbers leave off
    CHAPTER_MIN = 3,   // that ask below a heading that promises questions
    STEPS_MIN = 2,     // that count anew, to be those of an answer
    ANSWERS_OF_STEPS = 2,  // that have some, to be sure
    STRANGERS_IN = 4,  // one for so many members may be a question without such a number
};

/** Leads whose numbers count up. */
struct run {
    size_t last;  // index of a lead
    int number;   // its number
    int count;
    int told;   // stand above something
    int coded;  // among it code
};

struct runs {
    struct reading *reading;
    const bool *claimed;
    size_t *before;    // for each lead the one before in its run, its index and one
    struct run outer;  // may go on behind the steps of an answer, which begin at 1 again
    struct run inner;
    int longest;
    int members;
    int strangers;
    bool mark;
    bool promised;  // by the file itself
    bool inlined;   // of leads whose number alone is in bold, or what names them with it
};

/** "3. Replicas:": what leads up to text is a part of something, unless it asks or tells more before. */
static bool leads_up(const struct title *title) {
    return colon_ends(title->text) && !title->asks && !title->requests &&
           !text_holds(title->text, TEXT(". "));
}

/** "**2)** Tell it." or "**2) Pumps.** Tell it.": the number stands in bold, the question not. */
static bool is_inlined(const struct lead *lead) {
    return lead->kind == LEAD_PLAIN ? !lead->loose && text_starts(lead->start, TEXT("**"))
                                    : lead->counting;
}

static bool is_candidate(const struct lead *lead, bool inlined) {
    const struct title *title = &lead->title;

    return (lead->kind == LEAD_BOLD || (inlined && lead->kind == LEAD_PLAIN)) &&
           is_inlined(lead) == inlined && title->numbered && title->number > 0 &&
           title->text.size > 0 && !leads_up(title);
}

/** Whether something stands between a lead and the next one. */
static bool is_told(const struct runs *runs, size_t index) {
    const struct reading *reading = runs->reading;
    const struct lead *lead = &reading->leads[index];
    uint32_t after = reading->outline.blocks[lead->block].after;

    if (text_trim(lead->rest).size) {
        return true;
    }
    if (!runs->inlined) {
        return after < lead_end(reading, index, false);
    }
    return after < outline_body_end(&reading->outline, lead->section) &&
           !(index + 1 < reading->lead_count && lead[1].block == after &&
             is_candidate(lead + 1, true));
}

/** Whether code stands between a lead and the next candidate. */
static bool is_coded(const struct runs *runs, size_t index) {
    const struct reading *reading = runs->reading;
    const struct block *blocks = reading->outline.blocks;
    uint32_t to = outline_body_end(&reading->outline, reading->leads[index].section);
    uint32_t at = reading->leads[index].block;

    for (size_t i = index + 1; i < reading->lead_count; i++) {
        if (is_candidate(&reading->leads[i], runs->inlined)) {
            to = reading->leads[i].block < to ? reading->leads[i].block : to;
            break;
        }
    }
    while (at < to && blocks[at].kind != BLOCK_CODE) {
        at = blocks[at].after;
    }
    return at < to;
}

static bool goes_on(const struct run *run, int number) {
    return run->count && number > run->number &&
           number <= run->number + 1 + MISSING_NUMBERS;
}

/** Counts a run in, or marks it, if it is long enough and its members stand above something. */
static void end_run(struct runs *runs, struct run *run) {
    size_t at = run->count ? run->last + 1 : 0;
    bool coded = runs->promised && runs->inlined && run->count >= CODED_RUN &&
                 run->coded == run->count;
    int length = coded && run->count < LONG_RUN ? LONG_RUN : run->count;

    if (coded || (run->count >= SHORTEST_RUN && 5 * run->told >= 4 * run->count)) {
        runs->longest = length > runs->longest ? length : runs->longest;
        runs->members += run->count;
        while (runs->mark && at) {
            runs->reading->leads[at - 1].counted = true;
            runs->reading->leads[at - 1].kind = LEAD_BOLD;
            at = runs->before[at - 1];
        }
    }
    *run = (struct run){0};
}

static void add(struct runs *runs, struct run *run, size_t index) {
    runs->before[index] = run->count ? run->last + 1 : 0;
    run->last = index;
    run->number = runs->reading->leads[index].title.number;
    run->count++;
    run->told += is_told(runs, index);
    run->coded += is_coded(runs, index);
}

/** Whether the number continues the run around this one, whose answer this one only numbers. */
static bool returns(const struct runs *runs, int number) {
    return goes_on(&runs->outer, number) && runs->inner.number + 1 != number &&
           (runs->outer.number + 1 == number || !goes_on(&runs->inner, number));
}

/** Whether no run has begun: a part of a guide goes on from the one before. */
static bool is_first(const struct runs *runs) {
    return runs->inlined && !runs->inner.count && !runs->members;
}

static void take(struct runs *runs, size_t index) {
    int number = runs->reading->leads[index].title.number;

    if (returns(runs, number)) {
        runs->inner = runs->outer;
        runs->outer = (struct run){0};
        add(runs, &runs->inner, index);
    } else if (goes_on(&runs->inner, number)) {
        add(runs, &runs->inner, index);
    } else if (number == 1 || is_first(runs)) {
        end_run(runs, &runs->outer);
        runs->outer = runs->inner;
        runs->inner = (struct run){0};
        add(runs, &runs->inner, index);
    }
}

static void count_runs(struct runs *runs) {
    const struct reading *reading = runs->reading;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (runs->claimed[lead->section]) {
            continue;
        }
        if (is_candidate(lead, runs->inlined)) {
            take(runs, i);
        } else {
            runs->strangers += lead_is_strong(lead);
        }
    }
    end_run(runs, &runs->outer);
    end_run(runs, &runs->inner);
}

/** Marks lines in bold with a number that ask, if there are many, and few with a number do not. */
static void mark_asking(struct reading *reading, const bool *claimed) {
    int asking = 0;
    int all = 0;

    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < reading->lead_count; i++) {
            struct lead *lead = &reading->leads[i];

            if (claimed[lead->section] || !is_candidate(lead, false)) {
                continue;
            }
            lead->counted = lead->counted || (pass && lead->title.asks);
            asking += lead->title.asks;
            all++;
        }
        if (asking < MANY_ASKING || 5 * asking < 4 * all) {
            return;
        }
    }
}

/** The lines in bold of a chapter. */
struct chapter {
    int all;
    int calling;
    int asking;  // with a mark
    int numbered;
};

static struct chapter count_chapter(const struct lead *leads, size_t from, size_t to) {
    struct chapter chapter = {0};

    for (size_t i = from; i < to; i++) {
        const struct lead *lead = &leads[i];

        if (lead->kind == LEAD_BOLD && !lead->loose && !lead->part) {
            chapter.all++;
            chapter.calling += title_calls(&lead->title);
            chapter.asking += lead->title.asks;
            chapter.numbered += lead->title.numbered;
        }
    }
    return chapter;
}

/** Whether a heading, or one above it, says that questions stand below it, be it the word for one alone. */
static bool promises(struct reading *reading, size_t section) {
    const struct title *title = &reading->outline.sections[section].title;

    return (title->blank && !title->number) || siblings_name_questions(reading, section) ||
           siblings_are_promised(reading, section);
}

/** Marks the lines in bold that ask, with numbers or without, of a chapter that promises questions, if nearly all call, or half with a mark, whatever the others of the file do. */
static void mark_chapter(struct reading *reading, size_t from, size_t to) {
    struct chapter chapter = count_chapter(reading->leads, from, to);
    bool most = chapter.calling >= CHAPTER_MIN && 5 * chapter.calling >= 4 * chapter.all;

    if (!(most || (chapter.asking >= CHAPTER_MIN && 2 * chapter.asking >= chapter.all)) ||
        !promises(reading, reading->leads[from].section)) {
        return;
    }
    for (size_t i = from; i < to; i++) {
        struct lead *lead = &reading->leads[i];
        bool asks = most ? title_calls(&lead->title) : lead->title.asks;

        lead->counted = lead->counted ||
                        (lead->kind == LEAD_BOLD && !lead->loose && !lead->part && asks &&
                         (lead->title.numbered || 2 * chapter.numbered <= chapter.all));
    }
}

/** Marks the lines in bold of a chapter that advises, "Tips", as parts of it, unless one asks with a mark or a label. */
static void mark_advice(struct reading *reading, size_t from, size_t to) {
    struct lead *leads = reading->leads;
    struct text heading = reading->outline.sections[leads[from].section].title.text;
    bool asks = false;

    for (size_t i = from; i < to && !asks; i++) {
        asks = leads[i].title.asks || leads[i].title.labelled;
    }
    for (size_t i = from;
         i < to && !asks && (i > from || guidance_announces(heading, reading->scratch));
         i++) {
        leads[i].part = leads[i].part || leads[i].kind == LEAD_BOLD;
    }
}

static void mark_chapters(struct reading *reading, const bool *claimed) {
    for (size_t from = 0, to; from < reading->lead_count; from = to) {
        size_t section = reading->leads[from].section;

        for (to = from;
             to < reading->lead_count && reading->leads[to].section == section;) {
            to++;
        }
        if (!claimed[section]) {
            mark_chapter(reading, from, to);
            mark_advice(reading, from, to);
        }
    }
}

/** Marks runs of one form, if one is long enough and hardly anything else asks. */
static void find_runs(struct runs runs, int longest) {
    count_runs(&runs);
    if (runs.longest >= longest && STRANGERS_IN * runs.strangers <= runs.members) {
        runs.mark = true;
        runs.members = 0;
        count_runs(&runs);
    }
}

/** Steps of an answer: how many they are, and whether the next question's number behind them tells so. */
struct steps {
    int count;
    bool enclosed;
};

/** The lines in bold that count from 1 right behind one that asks, and ask nothing themselves; marks them, if wanted. */
static struct steps take_steps(struct reading *reading, size_t index, bool mark) {
    const struct lead *lead = &reading->leads[index];
    struct steps steps = {0};

    for (size_t i = index + 1; i < reading->lead_count; i++) {
        struct lead *step = &reading->leads[i];
        bool next = step->title.number == lead->title.number + 1 && lead->title.numbered;

        if (step->section != lead->section || step->kind == LEAD_LABEL) {
            break;
        }
        if (step->kind != LEAD_BOLD) {
            continue;
        }
        if (step->title.number != steps.count + 1 || step->title.asks ||
            step->title.tells) {
            bool counts_on = step->title.number == steps.count + 1 && !next;

            return counts_on ? (struct steps){0} : (struct steps){steps.count, next};
        }
        step->part = step->part || mark;
        steps.count++;
    }
    return steps;
}

/** Whether what counts anew behind a lead may be its answer's steps. */
static bool may_have_steps(const struct lead *lead) {
    return lead->kind == LEAD_LABEL ||
           (lead->kind == LEAD_BOLD && title_calls(&lead->title));
}

void bold_run_find_steps(struct reading *reading) {
    int answers = 0;

    for (int pass = 0; pass < 2 && (!pass || answers >= ANSWERS_OF_STEPS); pass++) {
        for (size_t i = 0; i < reading->lead_count; i++) {
            struct steps steps = may_have_steps(&reading->leads[i])
                                     ? take_steps(reading, i, false)
                                     : (struct steps){0};

            if (steps.count >= STEPS_MIN) {
                answers += steps.enclosed ? ANSWERS_OF_STEPS : 1;
                if (pass) {
                    take_steps(reading, i, true);
                }
            }
        }
    }
}

static bool is_numbered_like(const struct lead *lead, const struct lead *other) {
    return lead->kind == other->kind && lead->title.numbered && title_calls(&lead->title);
}

bool bold_run_passes(const struct reading *reading, const struct lead *lead) {
    const struct lead *end = reading->leads + reading->lead_count;
    const struct lead *before = lead;
    const struct lead *behind = lead;

    while (before > reading->leads && before->section == lead->section &&
           !is_numbered_like(before, lead)) {
        before--;
    }
    while (behind < end && !is_numbered_like(behind, lead)) {
        behind++;
    }
    return behind < end && is_numbered_like(before, lead) &&
           before->section == lead->section &&
           behind->title.number == before->title.number + 1;
}

void bold_run_find(struct reading *reading, const bool *claimed) {
    bool promised = reading->promise == PROMISE_QUESTIONS;
    struct runs runs = {.reading = reading, .claimed = claimed, .promised = promised};

    if (!reading_promised(reading)) {
        return;
    }
    runs.before =
        arena_new(reading->scratch, reading->lead_count + 1, sizeof(*runs.before));
    find_runs(runs, promised ? LONG_RUN : LONGER_RUN);
    runs.inlined = true;
    if (promised) {
        find_runs(runs, LONG_RUN);
    }
    mark_asking(reading, claimed);
    mark_chapters(reading, claimed);
}

// SPDX-License-Identifier: MIT
// Which of the lines that may lead into a question are questions, all considered.

#include "bold_run.h"
#include "headings.h"
#include "lead.h"
#include "lines/recurrence.h"
#include "sections/answer.h"
#include "sections/contents.h"
#include "sections/question.h"
#include "sections/series.h"
#include "survey/counted.h"
#include "survey/numbered.h"
#include "survey/ruled.h"
#include "wording/colon.h"
#include "wording/vague.h"

#include <stdlib.h>
#include <string.h>

enum {
    BARE_LINES = 5,      // that are questions, to say that they stand without answers
    ASKING_LINES = 10,   // that make a file one of questions if it says little else
    LONGEST_GROUP = 60,  // bytes of a line that names what the questions below it are about
    DECK_MIN = 2,        // folds of a deck of flashcards
    FOLDS_MIN = 5,       // below a title that promises questions
    FOLDS_AROUND = 10,   // for one that is named as a guide's own parts are, "Index"
    LABELLED_ANSWERS = 2,  // that make questions of the lines before them
    STEM_BLOCKS = 3,       // of options and code between a line and the label
    BLANK_LABELS = 2,      // alone on their lines, with an answer each, that make a series
    LABELS_MIN = 3,        // of questions, for other lines to be parts of answers
    LABELS_EACH = 3,       // for each line in bold that asks, to be a part of an answer
    RECURRING = 3,         // lines of the same words that name nothing
    FOLLOW_UPS_MIN = 3,    // with an answer each
    PROMISED_LINES = 4,    // in bold that ask, where nothing else promises questions
};

/** A label alone above what no answer is parted from. */
static bool is_idle(const struct lead *lead) {
    return lead->title.blank && !lead->answered;
}

/** Whether a line in bold says too little to be a question if others say the same. */
static bool is_vague(const struct lead *lead) {
    return lead->kind == LEAD_BOLD && lead->title.text.size &&
           (!lead->title.asks || vague_is(lead->title.text));
}

/** Finds the lines in bold that tell or ask the same of whatever stands above them, again and again. */
static void find_parts(struct reading *reading) {
    uint64_t *hashes =
        arena_new(reading->scratch, reading->lead_count + 1, sizeof(*hashes));
    size_t count = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        if (is_vague(&reading->leads[i])) {
            hashes[count++] = text_hash(reading->leads[i].title.text);
        }
    }
    qsort(hashes, count, sizeof(*hashes), text_compare_hashes);
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        lead->part =
            is_vague(lead) &&
            text_count_hash(hashes, count, text_hash(lead->title.text)) >= RECURRING;
    }
}

bool lead_is_strong(const struct lead *lead) {
    // What a label alone announces may as well be the stem below a heading.
    return (lead->kind == LEAD_LABEL && !is_idle(lead) && !lead->announced) ||
           ((lead->kind == LEAD_BOLD || lead->kind == LEAD_ITEM) && lead->title.asks &&
            !lead->counting && !lead->part);
}

/** Finds the lines that ask the same below each question. */
static void find_recurring(struct reading *reading) {
    struct arena *scratch = reading->scratch;
    struct text *titles = arena_new(scratch, reading->lead_count + 1, sizeof(*titles));
    size_t *places = arena_new(scratch, reading->lead_count + 1, sizeof(*places));
    bool *marks = arena_new(scratch, reading->lead_count + 1, sizeof(*marks));
    size_t count = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (!lead->counting && lead->title.text.size && lead_is_strong(lead)) {
            places[count] = i;
            titles[count++] = lead->title.text;
        }
    }
    recurrence_mark(titles, count, scratch, marks);
    for (size_t i = 0; i < count; i++) {
        struct lead *lead = &reading->leads[places[i]];

        // What stands above code is asked of that.
        lead->part =
            marks[i] && lead->kind == LEAD_BOLD &&
            !outline_is_code(&reading->outline, reading->outline.blocks[lead->block].after);
    }
}

/** Counts the summaries that may be questions; returns how many strong ones a heading claims. */
static int tally_folds(struct reading *reading, const bool *claimed) {
    const struct outline *outline = &reading->outline;
    size_t section = 0;
    int strong = 0;

    reading->fold_level = (struct level){0};
    for (size_t i = 0; i < outline->fold_count; i++) {
        const struct fold *fold = &outline->folds[i];

        while (section + 1 < outline->section_count &&
               outline->sections[section + 1].root <= fold->first) {
            section++;
        }
        if (!fold->title.text.size ||
            (fold->role != FOLD_QUESTION && fold->role != FOLD_OTHER)) {
            continue;
        }
        if (claimed[section]) {
            strong += fold->role == FOLD_QUESTION;
        } else {
            series_count(&reading->fold_level, &fold->title, false);
        }
    }
    return strong;
}

/** Counts the blocks with text in sections that no heading claims. */
static void count_texts(struct reading *reading, const bool *claimed) {
    const struct outline *outline = &reading->outline;

    reading->texts = 0;
    for (size_t i = 0; i < outline->section_count; i++) {
        uint32_t end = outline_body_end(outline, i);

        for (uint32_t at = outline->sections[i].body; !claimed[i] && at < end;
             at = outline->blocks[at].after) {
            reading->texts += outline->blocks[at].kind != BLOCK_RULE &&
                              outline->blocks[at].kind != BLOCK_HTML;
        }
    }
}

/** Whether nearly all that the file says is lines that ask, whatever it is called. */
static bool lines_ask(const struct reading *reading) {
    return reading->asking_lines >= ASKING_LINES &&
           10 * reading->asking_lines >= 7 * reading->texts;
}

/** Counts the leads of sections that no heading claims; returns how many strong ones are claimed. */
static int tally_leads(struct reading *reading, const bool *claimed) {
    int strong = 0;

    memset(reading->lead_levels, 0, sizeof(reading->lead_levels));
    reading->asking_lines = 0;
    count_texts(reading, claimed);
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        if (lead->counting) {
            continue;
        }
        if (claimed[lead->section]) {
            strong += lead_is_strong(lead);
        } else {
            reading->asking_lines += lead->kind == LEAD_PLAIN && lead->title.asks;
            if (lead->loose || lead->part || is_idle(lead)) {
                continue;
            }
            series_count(&reading->lead_levels[lead->kind], &lead->title, lead->answered);
            reading->lead_levels[lead->kind].inlined += lead->inline_answer;
        }
    }
    return strong;
}

/** Plain lines are questions where they promise to be, or run on in numbers, and most of them ask. */
static bool is_plain_series(const struct reading *reading, const struct level *level) {
    bool most = 3 * (level->asking + level->telling) >= 2 * level->headings;

    return most && level->asking >= 2 &&
           ((level->series && reading->promise) || series_runs(level) ||
            (level->inlined >= 3 && 2 * level->inlined >= level->headings));
}

/** Whether an answer's label stands right behind a line: the next thing that is told, but for options and code that belong to what it asks. */
static bool is_answered_at_once(const struct reading *reading, const struct lead *lead) {
    const struct block *blocks = reading->outline.blocks;
    struct text rest = text_trim(lead->rest);
    uint32_t next = blocks[lead->block].after;
    uint32_t end = outline_body_end(&reading->outline, lead->section);

    if (rest.size) {
        return label_begins_answer(rest);
    }
    for (int count = 0; count < STEM_BLOCKS && next < end; count++) {
        if (answer_has_label(reading, next)) {
            return true;
        }
        if (blocks[next].kind != BLOCK_LIST && blocks[next].kind != BLOCK_CODE) {
            return false;
        }
        next = blocks[next].after;
    }
    return false;
}

/**
 * A label behind what asks is proof, whatever the guide is called: twice in a
 * guide whose questions have no labels, for then it may answer one of those.
 * A line with a number needs not even ask.
 */
static bool is_proven(const struct reading *reading, const struct lead *lead) {
    const struct level *level = &reading->lead_levels[lead->kind];
    bool numbered = (lead->kind == LEAD_PLAIN || lead->kind == LEAD_ITEM) && lead->count;

    return lead->kind != LEAD_LABEL && !reading->lead_levels[LEAD_LABEL].labelled &&
           lead->answered && !lead->inline_answer && (lead->title.asks || numbered) &&
           level->answered - level->inlined >= LABELLED_ANSWERS &&
           ((lead->kind != LEAD_PLAIN && lead->title.asks) ||
            is_answered_at_once(reading, lead));
}

/** "**Details:**" in a guide whose questions carry a label, or nearly all end in a mark: a part of an answer, unless it counts among others in bold that ask. */
static bool is_part(const struct reading *reading, const struct lead *lead) {
    const struct level *level = &reading->lead_levels[LEAD_LABEL];
    const struct level *bold = &reading->lead_levels[LEAD_BOLD];

    return !(lead->title.numbered && 2 * bold->asking >= bold->headings) &&
           (level->labelled + level->blank >= LABELS_MIN ||
            (!title_calls(&lead->title) && 3 * bold->asking >= 2 * bold->headings)) &&
           !lead->title.asks && colon_ends(lead->title.text);
}

/** "**Why does it matter?**" behind a question with a label, where hardly any others ask without one, or all with one count on: it parts the answer. */
static bool is_aside(const struct reading *reading, const struct lead *lead) {
    int labels = reading->lead_levels[LEAD_LABEL].labelled;
    const struct lead *above = lead;

    if (lead->title.numbered || lead->answered ||
        (!reading->labels_part &&
         LABELS_EACH * reading->lead_levels[LEAD_BOLD].asking > labels)) {
        return false;
    }
    while (above > reading->leads && above->section == lead->section &&
           above->kind != LEAD_LABEL) {
        above--;
    }
    return above->kind == LEAD_LABEL && above->section == lead->section;
}

/** "2. Install it:" where few of those with numbers call at all and none asks: a step. */
static bool is_step(const struct level *level, const struct lead *lead) {
    return !level->asking && !level->telling && 2 * level->requests < level->headings &&
           colon_ends(lead->title.text);
}

/** Whether three lines or more that all ask or tell to answer are what a page below nothing but its title holds. */
static bool fills_page(const struct reading *reading, const struct level *level) {
    return level->asking + 1 >= PROMISED_LINES && reading->outline.section_count <= 2 &&
           level->asking + level->telling == level->headings;
}

/** A line in bold, or the only item of a list. */
static bool is_set_apart(const struct reading *reading, const struct lead *lead) {
    const struct level *level = &reading->lead_levels[lead->kind];

    if (3 * level->numbered >= 2 * level->headings && !lead->title.numbered &&
        (!lead->title.asks || bold_run_passes(reading, lead))) {
        return false;
    }
    return level->series && !is_step(level, lead) &&
           (reading->promise || level->asking >= PROMISED_LINES ||
            (reading->place_promises && lead->kind == LEAD_BOLD &&
             fills_page(reading, level))) &&
           (title_calls(&lead->title) ||
            (!reading->repeats &&
             (level->dense ||
              (lead->title.numbered && 2 * level->numbered >= level->headings))));
}

static bool is_plain(const struct reading *reading, const struct lead *lead) {
    // Lines below "Table of Contents" are what it says.
    if (series_is_furniture(reading->outline.sections[lead->section].title.text)) {
        return false;
    }
    if (lines_ask(reading)) {
        return lead->title.asks || lead->title.tells;
    }
    if (lead->loose && reading->promise != PROMISE_QUESTIONS) {
        return false;
    }
    return is_plain_series(reading, &reading->lead_levels[lead->kind]) &&
           (lead->title.asks || lead->title.tells || lead->title.numbered);
}

static bool is_question(const struct reading *reading, const struct lead *lead) {
    const struct level *level = &reading->lead_levels[lead->kind];

    if (lead->title.blank) {
        return lead->kind == LEAD_LABEL && lead->answered && level->blank >= BLANK_LABELS;
    }
    if (series_is_furniture(lead->title.text) || !lead->title.text.size || lead->part ||
        (lead->kind == LEAD_BOLD && (is_part(reading, lead) || is_aside(reading, lead)))) {
        return false;
    }
    if (lead->counted || lead->repeated || lead->counting) {
        return lead->counted || lead->repeated;
    }
    if (is_proven(reading, lead)) {
        return true;
    }
    switch (lead->kind) {
    case LEAD_LABEL: return level->answered > 0 || level->headings > 1 || lead->title.asks;
    case LEAD_BOLD:
    case LEAD_ITEM: return is_set_apart(reading, lead);
    case LEAD_PLAIN: return is_plain(reading, lead);
    default: return false;
    }
}

/** A label and number of its own, in a guide full of them, below a heading that carries one too; or one of several follow-ups with an answer each. */
static bool is_equal(const struct reading *reading, const struct lead *lead) {
    return lead->kind == LEAD_LABEL &&
           (lead->follows
                ? reading->follow_ups >= FOLLOW_UPS_MIN
                : lead->title.number > 0 && reading->lead_levels[LEAD_LABEL].labelled >= 3);
}

/** Whether a text is a few words without a full stop: what the next questions are about. */
static bool is_name(struct text text) {
    text = text_trim(text);
    return text.size > 0 && text.size <= LONGEST_GROUP && !text_holds(text, TEXT("\n")) &&
           !text_ends(text, TEXT(".")) && !text_ends(text, TEXT("。"));
}

bool lead_stands_above_name(const struct reading *reading, size_t index) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t from = blocks[reading->leads[index].block].after;
    uint32_t to = lead_end(reading, index, true);
    struct text rest =
        reading->leads[index].kind == LEAD_ITEM ? TEXT("") : lead_rest(reading, index);

    if (rest.size || from >= to) {
        return from >= to && is_name(rest);
    }
    return blocks[from].after >= to && blocks[from].kind == BLOCK_PARAGRAPH &&
           is_name(reading_lines(reading, from));
}

/** Whether nothing answers plain lines that are questions, nor anything below items that count: most stand right above the next, others above a name. */
static bool are_bare(const struct reading *reading) {
    const struct block *blocks = reading->outline.blocks;
    int bare = 0;
    int named = 0;
    int all = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];

        if (lead->question && (lead->kind == LEAD_PLAIN || lead->counted)) {
            bare += !lead->inline_answer &&
                    (lead->kind == LEAD_ITEM || !lead_rest(reading, i).size) &&
                    blocks[lead->block].after >= lead_end(reading, i, true);
            named += !lead->inline_answer && lead_stands_above_name(reading, i);
            all++;
        }
    }
    return all >= BARE_LINES && 5 * bare >= 2 * all && 4 * (bare + named) >= 3 * all;
}

/** Whether a fold holds a list and no word beside it. */
static bool holds_only_list(const struct outline *outline, const struct fold *fold) {
    uint32_t inside = outline->blocks[fold->first].after;

    return inside < fold->last && outline->blocks[inside].kind == BLOCK_LIST &&
           outline->blocks[inside].after >= fold->last;
}

/** Whether chapters are folded away: summaries that ask nothing hide headings, or lists of what a chapter holds. */
static bool folds_are_chapters(const struct outline *outline) {
    size_t section = 1;
    int lists = 0;
    int all = 0;

    for (size_t i = 0; i < outline->fold_count; i++) {
        const struct fold *fold = &outline->folds[i];

        while (section < outline->section_count &&
               outline->sections[section].root <= fold->first) {
            section++;
        }
        if (fold->role == FOLD_OTHER && section < outline->section_count &&
            outline->sections[section].root <= fold->last) {
            return true;
        }
        lists += fold->role == FOLD_OTHER && holds_only_list(outline, fold);
        all += fold->role == FOLD_OTHER;
    }
    return 2 * lists > all;
}

/** Whether folds are questions whatever their summaries say: in a deck, or where the guide promises questions and some of them ask, or all are of one kind. */
static bool folds_are_promised(const struct reading *reading) {
    const struct level *level = &reading->fold_level;

    if (reading->deck) {
        return level->headings >= DECK_MIN;
    }
    if (reading->promise < PROMISE_INTERVIEW || level->headings < FOLDS_MIN ||
        FOLDS_AROUND * level->furniture > level->headings) {
        return false;
    }
    return level->asking + level->requests + level->comparing + level->inquiring > 0 ||
           !folds_are_chapters(&reading->outline);
}

/** Whether an item of a list in a guide of questions counts on from the question right before it, which stands in a list of its own or counts on itself. */
static bool goes_on(const struct reading *reading, const struct lead *lead) {
    const struct lead *before = lead > reading->leads ? lead - 1 : lead;

    return reading->promise == PROMISE_QUESTIONS && lead->counting &&
           lead->kind == LEAD_ITEM && before->question && before->kind == LEAD_ITEM &&
           before->section == lead->section && before->count > 1 &&
           lead->count == before->count + 1 && lead->title.text.size;
}

void lead_find_all(struct reading *reading) {
    size_t count = reading->outline.section_count;
    bool *claimed = arena_new(reading->scratch, count, sizeof(*claimed));
    int headings;

    for (size_t i = 0; i < count; i++) {
        lead_find(reading, i);
    }
    lead_judge_labels(reading);
    find_parts(reading);
    find_recurring(reading);
    bold_run_find_steps(reading);
    lead_note_answers(reading);
    headings = headings_claim(reading, claimed);
    if (tally_leads(reading, claimed) + tally_folds(reading, claimed) >= 2 * headings + 2 ||
        numbered_end_in_questions(reading)) {
        reading->headings_are_topics = true;
        headings_claim(reading, claimed);
        tally_leads(reading, claimed);
        tally_folds(reading, claimed);
    }
    // Who folds answers away promises questions by that.
    series_judge(&reading->fold_level, PROMISE_QUESTIONS);
    reading->fold_level.series = reading->fold_level.series || folds_are_promised(reading);
    for (int kind = 0; kind < LEAD_KINDS; kind++) {
        series_judge(&reading->lead_levels[kind], reading->promise);
    }
    counted_find(reading, claimed);
    bold_run_find(reading, claimed);
    contents_find(reading, claimed);
    ruled_find(reading, claimed);
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        lead->question = (!claimed[lead->section] || is_equal(reading, lead)) &&
                         (is_question(reading, lead) || goes_on(reading, lead));
    }
    reading->lines_are_bare = are_bare(reading);
}

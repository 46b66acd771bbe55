// SPDX-License-Identifier: MIT
// Headings that are questions, with what stands below as the answer.

#include "headings.h"

#include "apart.h"
#include "folded.h"
#include "lead.h"
#include "lists.h"
#include "member.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/hint.h"
#include "sections/item_rest.h"
#include "sections/key.h"
#include "sections/question.h"
#include "sections/restart.h"
#include "sections/siblings.h"
#include "sections/snippet.h"
#include "sections/stem.h"
#include "sections/topic.h"
#include "stated.h"
#include "survey/judge.h"
#include "survey/marked.h"
#include "survey/parts.h"
#include "survey/wanted.h"
#include "wording/format.h"
#include "wording/vague.h"

enum {
    LABELS_MIN = 3,  // labels of a level, for a number to do among them
    SERIES_MIN = 5,  // that ask, for one above them to have lost its place
};

static const double labelled = 1.0;
static const double answered = 0.95;
static const double asking = 0.9;
static const double member = 0.7;

/** Whether it asks right below a heading that only names a group of questions as high as others that ask. */
static bool is_below_name(struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *above = &reading->outline.sections[here->parent];

    return !here->nested && title_calls(&here->title) && here->parent &&
           here->parent != reading->title_section && !above->title.numbered &&
           !above->title.labelled && siblings_level(reading, here->parent)->series &&
           marked_is_name(reading, here->parent);
}

/** Whether it stands below a question of a series with numbers, and tells a step of the answer. */
static bool is_step(struct reading *reading, const struct section *section) {
    for (size_t i = section->parent; i && i != reading->title_section;
         i = reading->outline.sections[i].parent) {
        const struct title *above = &reading->outline.sections[i].title;
        const struct level *level = siblings_level(reading, i);

        if (above->numbered && title_calls(above) && level->series &&
            2 * level->asking >= level->headings) {
            return true;
        }
    }
    return false;
}

/** "Exercise 3: sort a list" in a guide of exercises, however few they are. */
static bool is_task(struct reading *reading, const struct section *section) {
    return reading->promise == PROMISE_QUESTIONS && section->title.numbered &&
           section->title.commands && !is_step(reading, section);
}

/** "16. Why?" among "Question 14: ..." and "Question 15: ...". */
static bool is_counted_on(struct reading *reading, const struct section *section) {
    return section->title.asks && section->title.numbered && !section->nested &&
           reading->levels[section->level].labelled >= LABELS_MIN;
}

/** A heading that asks before the first of those that carry a label. */
static bool is_introduction(struct reading *reading, size_t number) {
    const struct section *sections = reading->outline.sections;
    const struct level *level = siblings_level(reading, number);

    if (5 * level->labelled < 3 * level->headings) {
        return false;
    }
    while (number > 0 && !sections[number].title.labelled) {
        number--;
    }
    return number == 0;
}

/** "### Explanation" below each question, as high as it is, and more than a name. */
static bool is_template(const struct reading *reading, size_t number, size_t next) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *there = &reading->outline.sections[next];

    return (there->template || (here->title.blank && there->recurring)) &&
           there->level == here->level &&
           (outline_has_body(&reading->outline, next) ||
            outline_next_as_high(&reading->outline, next) > next + 1);
}

/** Whether a text that asks stands below a label alone, and such a heading behind it. */
static bool is_followed(const struct reading *reading, size_t number) {
    return number + 1 < reading->outline.section_count &&
           is_template(reading, number, number + 1) &&
           title_asks(reading_lines(reading, reading->outline.sections[number].body));
}

/** "### Question 3": the question stands below, and an answer has to stand apart from it. */
static double blank_explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    uint32_t end = outline_body_end(&reading->outline, number);
    bool answered_below = number + 1 < reading->outline.section_count &&
                          reading->outline.sections[number + 1].title.answers;
    bool series = (*siblings_level(reading, number)).blank > 2;

    // Alone above a list that asks it is a chapter's name, as where no plural tells.
    if (section->body >= end || lead_has_labels(reading, number) ||
        (!section->title.number && !series && lists_hold_questions(reading, number))) {
        return 0;
    }
    if (answered_below || marked_answer(reading, number) ||
        question_is_answered(reading, section->title.text, section->body, end)) {
        return answered;
    }
    return series && (section->title.number || is_followed(reading, number)) ? member : 0;
}

/** "### Problem description" right below a question, and above its answer: it tells more of what is asked. */
static bool is_told_of(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *above = here - 1;

    return !here->nested && !here->title.number && above->body == here->root &&
           above->level < here->level && above->title.labelled &&
           stem_describes(here->heading_text) &&
           number + 1 < reading->outline.section_count && here[1].title.answers &&
           here[1].level == here->level;
}

/** "## 4-1" and the question right below it, in a place of interviews. */
static bool is_below_number(struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *above = here - 1;

    return number > 1 && reading_promised(reading) && above->title.blank &&
           above->title.number && above->body == here->root && here->level > above->level &&
           !here->nested && siblings_level(reading, number - 1)->blank > 2;
}

/** "Aufgabe 1: Modelling" above questions and answers that labels part from each other. */
static bool is_name_of_parts(const struct reading *reading, size_t number) {
    return !reading->outline.sections[number].title.asks &&
           lead_has_answered_labels(reading, number);
}

/** "Why does it matter?" among headings of which few ask. */
static bool is_vague_among_topics(struct reading *reading, size_t number) {
    return siblings_level(reading, number)->sparse &&
           vague_is(reading->outline.sections[number].title.text);
}

static double explains(struct reading *reading, size_t number);

/** Whether it stands below a question, whose answer it parts, on a level of which few ask. */
static bool is_part_among_topics(struct reading *reading, size_t number) {
    const struct section *sections = reading->outline.sections;
    size_t above = sections[number].parent;

    if (!siblings_level(reading, number)->beside) {
        return false;
    }
    while (above && above != reading->title_section && explains(reading, above) <= 0) {
        above = sections[above].parent;
    }
    return above && above != reading->title_section;
}

/** Whether it asks one level above a series of questions, in a guide to interviews, and is answered itself. */
static bool is_slipped(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct level *below =
        &reading->levels[here->level + 1 < HEADING_LEVELS ? here->level + 1 : 0];

    return here->title.asks && !here->nested && reading->promise >= PROMISE_INTERVIEW &&
           number > 1 && below->series && below->asking >= SERIES_MIN &&
           5 * below->asking >= 4 * below->headings && !vague_is(here->title.text) &&
           !series_is_rhetorical(&here->title) &&
           outline_has_body(&reading->outline, number) && !lead_asks(reading, number);
}

/** What a heading is by those beside it. */
static double series_explains(struct reading *reading, size_t number) {
    if (!siblings_level(reading, number)->series || is_part_among_topics(reading, number)) {
        return is_below_name(reading, number) || is_slipped(reading, number) ? member : 0;
    }
    if (reading->outline.sections[number].title.asks) {
        return is_introduction(reading, number) || is_vague_among_topics(reading, number) ||
                       series_is_rhetorical(&reading->outline.sections[number].title) ||
                       (siblings_level(reading, number)->alone &&
                        !reading->outline.sections[number].lone)
                   ? 0
                   : asking;
    }
    return member_is(reading, number) ? member : 0;
}

/** Whether it asks with a mark and tells the answer itself, where most headings only stand above other questions. */
static bool stands_alone(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];

    return here->title.asks && here->title.numbered && outline_has_body(outline, number) &&
           !lead_asks(reading, number) &&
           !fold_among(outline, here->body, outline_body_end(outline, number),
                       FOLD_QUESTION);
}

/** "Question 13 - General" above the question itself, where not all headings are such. */
static bool is_mere_label(struct reading *reading, size_t number) {
    return marked_is_name(reading, number) && !marked_counts(reading, number);
}

/** What a heading without a label is by what stands around it, or else by those beside it. */
static double plain_explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    if (number > 1 && section[-1].title.labelled && is_mere_label(reading, number - 1)) {
        return labelled;
    }
    if (is_below_number(reading, number)) {
        return member;
    }
    if (apart_is_answered(reading, number)) {
        return answered;
    }
    if (restart_counts_part(reading, number) && !wanted_is(reading, number)) {
        return 0;
    }
    if ((is_task(reading, section) && !lead_asks(reading, number)) ||
        wanted_is(reading, number) || is_counted_on(reading, section) ||
        judge_is_solved(reading, number) || parts_are_shared(reading, number)) {
        return member;
    }
    return (reading->headings_are_topics && !stands_alone(reading, number)) ||
                   section->inside
               ? 0
               : series_explains(reading, number);
}

/** Whether more stands right below a heading than a card may hold, and something else asks there. */
static bool is_too_large(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct block *body = &outline->blocks[outline->sections[number].body];
    uint32_t end = outline_body_end(outline, number);

    return outline_has_body(outline, number) &&
           source_lines(&reading->source, body->line, outline->blocks[end - 1].last).size >
               CARD_LIMIT &&
           lead_asks(reading, number);
}

static double explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    if (!number || section->title.answers || section->recurring ||
        is_too_large(reading, number)) {
        return 0;
    }
    if (stated_is(reading, number)) {
        return answered;
    }
    if (section->title.blank) {
        return is_told_of(reading, number) ? 0 : blank_explains(reading, number);
    }
    if (!section->title.text.size || marked_is_inner(reading, number) ||
        is_name_of_parts(reading, number)) {
        return 0;
    }
    if (section->title.labelled) {
        return is_mere_label(reading, number) ? 0 : labelled;
    }
    return folded_runs(reading, number) ? 0 : plain_explains(reading, number);
}

/**
 * Whether a section below a question is a question itself.  Below one with a
 * label, an answer that is folded away is no proof: it may be an example's.
 */
static bool begins_another(struct reading *reading, size_t number, size_t below) {
    const struct section *sections = reading->outline.sections;

    if (marked_is(&sections[number]) && !marked_is(&sections[below]) &&
        (sections[number].title.blank || !sections[below].title.asks)) {
        return false;
    }
    return explains(reading, below) > 0 || folded_runs(reading, below) ||
           (!sections[below].title.asks && lead_has_exchange(reading, below)) ||
           (apart_is_followed_up(reading, below) && apart_is_crowned(reading, number));
}

/** "## Answer" right behind "## 3. Why?", on the level of the question. */
static bool is_own_answer(const struct reading *reading, size_t number, size_t next) {
    const struct section *sections = reading->outline.sections;

    return sections[next].title.answers && sections[next].level == sections[number].level &&
           next == hint_behind(reading, number) && !key_holds(reading, next);
}

/** Whether the group that folds around a question is closed before another section. */
static bool is_closed_before(const struct outline *outline, const struct section *here,
                             const struct section *there) {
    return here->fold && outline->folds[here->fold - 1].last < there->root;
}

/** The section behind the answer: of this level or above, a question itself, or behind the fold that this one stands in. */
static size_t next_section(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    int level = is_below_number(reading, number) ? here[-1].level : here->level;
    size_t next = number + 1;

    if (stated_is(reading, number)) {
        return stated_end(reading, number);
    }
    while (next < outline->section_count) {
        const struct section *there = &outline->sections[next];

        if (here->nested || there->nested || is_closed_before(outline, here, there) ||
            (!marked_reaches(reading, number, next) &&
             !fold_reaches(outline, here->root, there->root) &&
             ((there->level <= level && !is_own_answer(reading, number, next) &&
               !is_template(reading, number, next)) ||
              begins_another(reading, number, next)))) {
            break;
        }
        next++;
    }
    return next;
}

int headings_claim(struct reading *reading, bool *claimed) {
    size_t count = reading->outline.section_count;
    int questions = 0;

    for (size_t section = 0; section < count;) {
        bool question = explains(reading, section) > 0;
        size_t next = question ? next_section(reading, section) : section + 1;

        questions += question;
        while (section < next) {
            claimed[section++] = question;
        }
    }
    return questions;
}

/** A question whose answer stands apart, below a heading for its variant: "Answer (EN)"; returns what stands behind all such answers. */
static size_t emit_variant(struct reading *reading, size_t number, size_t answer,
                           size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];

    question_add(reading,
                 &(struct question){
                     .from = section->body,
                     .to = outline_body_end(outline, number),
                     .more = outline->sections[answer].body,
                     .more_to = outline_begin(outline, marked_answer_end(reading, answer)),
                     .topic = topic_of_question(reading, number),
                     .line = section->line,
                     .format = format_heading,
                     .open = true,
                 });
    return marked_variants_end(reading, number, next);
}

/** Where what belongs to the question ends; of one in a list, with its item. */
static uint32_t end_of(const struct reading *reading, size_t number, size_t next) {
    if (reading->outline.sections[number].nested) {
        return outline_body_end(&reading->outline, number);
    }
    return lead_begin(reading, number, next);
}

/** Whether most headings of a level stand above nothing but a link to the answer. */
static bool is_linked_level(const struct level *level) {
    return 5 * level->linked >= 3 * level->headings;
}

/** Whether it is one of the headings that a guide lists without answers, or stands among items that ask. */
static bool lists_bare(struct reading *reading, size_t number) {
    const struct level *level = siblings_level(reading, number);

    return level->series && outline_is_bare(&reading->outline, number) &&
           (5 * level->bare >= 3 * level->headings ||
            reading->outline.sections[number].nested);
}

/** Whether it only stands above others: a name with nothing below, or a question that is theirs. */
static bool is_topic(struct reading *reading, size_t number, size_t next, uint32_t end) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];
    const struct title *title = &section->title;
    bool group = next < outline->section_count && !section->nested &&
                 outline->sections[next].level > section->level;
    bool named =
        !title_calls(title) && !title->labelled && !title->numbered && !title->blank;

    return (named && section->body >= end && !lists_bare(reading, number)) ||
           (group && !answer_read(reading, section->body, end).size);
}

/** What belongs to a question and is as high stands over nothing behind it. */
static void own_parts(struct reading *reading, size_t number, size_t next) {
    struct section *sections = reading->outline.sections;

    for (size_t part = number + 1; part < next; part++) {
        if (sections[part].level <= sections[number].level) {
            sections[part].owner = number;
        }
    }
}

/** A question that stands on a line of its own below the heading that names it. */
static void emit_labelled(struct reading *reading, size_t number, size_t index,
                          uint32_t end) {
    const struct lead *lead = &reading->leads[index];

    question_add(reading, &(struct question){
                              .title = lead->title.text,
                              .rest = lead_rest(reading, index),
                              .from = reading->outline.blocks[lead->block].after,
                              .to = end,
                              .topic = topic_of_section(reading, number),
                              .line = lead->line,
                              .number = lead->title.number,
                              .format = format_heading,
                          });
}

static void emit_question(struct reading *reading, size_t number, size_t next,
                          uint32_t end) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];
    struct question question = {
        .title = apart_title(reading, number),
        .from = section->body,
        .to = end,
        .topic = topic_of_question(reading, number),
        .line = section->line,
        .number = section->title.number,
        .linked = !question_is_answered(reading, section->title.text, section->body, end) &&
                  answer_is_elsewhere(reading, &section->title, section->body, end) &&
                  is_linked_level(siblings_level(reading, number)),
        .open = snippet_is_given(reading, number, end),
        .format = format_heading,
    };

    if (section->nested) {
        item_rest_place(reading, number, next, &question);
    }
    question_add(reading, &question);
}

static size_t emit(struct reading *reading, size_t number) {
    size_t variant = marked_answer(reading, number);
    size_t next = next_section(reading, number);
    uint32_t end = end_of(reading, number, next);
    size_t label = apart_label(reading, number, end);

    if (variant) {
        return emit_variant(reading, number, variant, next);
    }
    if (is_topic(reading, number, next, end)) {
        return next;
    }
    topic_leave(reading, number);
    own_parts(reading, number, next);
    if (stated_is(reading, number)) {
        stated_add(reading, number, next);
        return next;
    }
    if (label < reading->lead_count) {
        emit_labelled(reading, number, label, end);
    } else {
        emit_question(reading, number, next, end);
    }
    lead_emit(reading, number, next);
    return next;
}

const struct recogniser headings_recogniser = {
    .name = format_heading,
    .most = 1,
    .explains = explains,
    .emit = emit,
    .by_heading = true,
};

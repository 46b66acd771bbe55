// SPDX-License-Identifier: MIT
// Headings whose answer is set apart below them: by a label, a heading, a fold.

#include "apart.h"

#include "lead.h"
#include "lists.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/answer_block.h"
#include "sections/follow_up.h"
#include "sections/hint.h"
#include "sections/key.h"
#include "sections/question.h"
#include "sections/series.h"
#include "sections/stem.h"
#include "stated.h"
#include "survey/numbered.h"
#include "wording/colon.h"
#include "wording/label.h"

enum {
    ANSWERED_MIN = 3,  // of a level, for a heading below them to say what they are
    LISTED_MIN = 2,    // items with answers, for a list of questions
};

/** Whether sections of a level stand above answers. */
enum verdict { VERDICT_UNKNOWN, VERDICT_ANSWERED, VERDICT_OTHER };

static bool has_fold(const struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    return !series_is_furniture(section->title.text) &&
           fold_among(&reading->outline, section->body,
                      outline_body_end(&reading->outline, number), FOLD_ANSWER);
}

/** In a guide of exercises: a task whose solution carries a label behind the task's text. */
static bool has_stem(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    return reading->promise == PROMISE_QUESTIONS && number != reading->title_section &&
           !series_is_furniture(section->title.text) && !lead_asks(reading, number) &&
           !lists_hold_questions(reading, number) &&
           question_is_answered(reading, section->title.text, section->body,
                                outline_body_end(&reading->outline, number));
}

/** Whether items of a list fold answers of their own, so that a fold behind it is the last one's. */
static bool has_answered_list(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct block *blocks = outline->blocks;
    uint32_t end = outline_body_end(outline, number);
    int answers = 0;

    for (size_t i = fold_from(outline, outline->sections[number].body);
         i < outline->fold_count && outline->folds[i].first < end; i++) {
        const struct fold *fold = &outline->folds[i];

        answers += fold->role == FOLD_ANSWER &&
                   blocks[blocks[fold->first].parent].kind == BLOCK_ITEM;
    }
    return answers >= LISTED_MIN;
}

/** Whether a heading says "Answer" right behind one, or behind hints. */
static bool has_answer_near(const struct outline *outline, size_t number) {
    size_t end = number + 2 + HINTS_MAX;
    bool answers = false;

    for (size_t i = number + 1; i < end && i < outline->section_count; i++) {
        answers = answers || outline->sections[i].title.answers;
    }
    return answers;
}

/** Whether the first heading below one, apart from hints, says "Answer". */
static bool has_answer_below(const struct reading *reading, size_t number) {
    const struct section *sections = reading->outline.sections;
    // Few do, and what is a hint is told by more than a look.
    size_t behind = has_answer_near(&reading->outline, number)
                        ? hint_behind(reading, number)
                        : reading->outline.section_count;

    return behind < reading->outline.section_count && sections[behind].title.answers &&
           sections[behind].level > sections[number].level && !sections[behind].nested;
}

/** Whether a heading may name what is asked: no title, no furniture. */
static bool may_name(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];

    return number && number != reading->title_section && !here->nested &&
           !here->title.answers && !here->title.blank && !here->recurring &&
           !series_is_furniture(here->title.text) && !hint_is(reading, number);
}

/** Whether a label in its own text says what a heading asks, and deeper headings go on: "**Question:** why?", then "### Paths". */
static bool is_stated_above_parts(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    uint32_t end = outline_body_end(outline, number);

    return number + 1 < outline->section_count && here[1].level > here->level &&
           !here[1].nested && here->body < end &&
           stem_end(reading, here->title.text, here->body, end) > here->body &&
           !question_is_answered(reading, here->title.text, here->body, end);
}

/** Whether a question's label stands there or a line in bold or italics alone, be it a label of an answer. */
static bool is_label(const struct reading *reading, uint32_t block, bool *answers) {
    struct text text = text_trim(reading_lines(reading, block));
    bool asks = title_read(reading_first_line(reading, block)).labelled;
    bool label = reading->outline.blocks[block].kind == BLOCK_PARAGRAPH &&
                 line_count_marks(text, 0) && !text_holds(text, TEXT("\n"));

    label = label && text_ends(text, text_slice(text, 0, line_count_marks(text, 0)));
    *answers = !asks && label && label_cut_answer(&text) && !text.size;
    return asks || label;
}

/** Whether text or a hint stands below a heading that counts, and behind that an answer's label, no other, alone on its line. */
static bool is_counted_task(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    uint32_t end = outline_body_end(&reading->outline, number);
    uint32_t at = here->body;
    bool answers = false;

    if (!here->title.numbered || here->title.number <= 0) {
        return false;
    }
    while (at < end && !is_label(reading, at, &answers)) {
        at = reading->outline.blocks[at].after;
    }
    return answers && at > here->body && reading->outline.blocks[at].after < end;
}

/** Whether a heading that counts has nothing below, and a key says what answers it. */
static bool is_keyed(const struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];

    return here->title.numbered && !outline_has_body(&reading->outline, number) &&
           !key_holds(reading, number) &&
           key_answer(reading, here->title.number, here->line, false);
}

/** Whether questions are promised, and the text right below a heading says how it is solved: "**Approach:** sort". */
static bool is_approached(const struct reading *reading, size_t number) {
    uint32_t body = reading->outline.sections[number].body;

    return reading->promise == PROMISE_QUESTIONS &&
           outline_has_body(&reading->outline, number) &&
           label_begins_approach(reading_first_line(reading, body));
}

/** Whether the first of several solutions has a heading right below a text and the name above it. */
static bool has_several(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];

    return number + 1 < outline->section_count && here[1].level > here->level &&
           outline_has_body(outline, number) && !title_calls(&here->title) &&
           label_counts_first(here[1].heading_text);
}

/** Whether what stands below a heading sets question and answer apart, if its sisters do the same. */
static bool is_parted(struct reading *reading, size_t number) {
    return has_answer_below(reading, number) || is_stated_above_parts(reading, number) ||
           is_counted_task(reading, number) || is_keyed(reading, number) ||
           is_approached(reading, number) || has_several(reading, number);
}

static enum verdict judge(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    int all = 0;
    int answered = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        if (outline->sections[i].level == level && may_name(reading, i) &&
            (!outline_is_bare(outline, i) || is_keyed(reading, i))) {
            all++;
            answered += is_parted(reading, i);
        }
    }
    return answered >= ANSWERED_MIN && 5 * answered >= 3 * all ? VERDICT_ANSWERED
                                                               : VERDICT_OTHER;
}

bool apart_is_crowned(struct reading *reading, size_t number) {
    int level = reading->outline.sections[number].level;

    if (!is_parted(reading, number) || !may_name(reading, number)) {
        return false;
    }
    if (reading->answered_levels[level] == VERDICT_UNKNOWN) {
        reading->answered_levels[level] = (int)judge(reading, level);
    }
    return reading->answered_levels[level] == VERDICT_ANSWERED;
}

bool apart_is_followed_up(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];

    return follow_up_names(here, reading->scratch) && outline_has_body(outline, number) &&
           (outline->blocks[here->body].kind == BLOCK_LIST ||
            text_starts(reading_first_line(reading, here->body), TEXT("|")));
}

/** A word and a number, "Soal 3": such a title only counts. */
static bool only_counts(struct text title) {
    size_t space = text_find(title, TEXT(" "));
    size_t digits = line_skip_spaces(title, space);

    return line_has_letter(title, 0) && digits < title.size &&
           line_skip_digits(title, digits) == title.size;
}

struct text apart_title(struct reading *reading, size_t number) {
    struct text title = reading->outline.sections[number].title.text;

    return only_counts(title) && outline_has_body(&reading->outline, number) &&
                   apart_is_crowned(reading, number)
               ? TEXT("")
               : title;
}

/** The first block of a section that is no rule. */
static uint32_t first_told(const struct outline *outline, size_t number) {
    uint32_t at = outline->sections[number].body;

    while (at < outline_body_end(outline, number) &&
           outline->blocks[at].kind == BLOCK_RULE) {
        at = outline->blocks[at].after;
    }
    return at;
}

size_t apart_label(struct reading *reading, size_t number, uint32_t end) {
    size_t index = reading_first_lead(reading, number);
    const struct title *above = &reading->outline.sections[number].title;
    const struct lead *lead;
    struct text rest;

    if (index >= reading->lead_count) {
        return reading->lead_count;
    }
    lead = &reading->leads[index];
    // A heading that asks is answered by what does not.
    if (lead->section != number || above->blank ||
        (title_calls(above) && !title_calls(&lead->title)) || lead->kind != LEAD_LABEL ||
        !lead->title.text.size || lead->question || lead_has_labels(reading, number) ||
        lead->block != first_told(&reading->outline, number)) {
        return reading->lead_count;
    }
    rest = lead_rest(reading, index);
    return answer_find_label(rest) < rest.size ||
                   question_is_answered(reading, lead->title.text,
                                        reading->outline.blocks[lead->block].after, end)
               ? index
               : reading->lead_count;
}

/** Whether an answer's heading as high as a part of a question, the only one below that, answers the whole. */
static bool answers_above(const struct reading *reading, size_t number, size_t answer) {
    const struct section *sections = reading->outline.sections;
    size_t parent = sections[number].parent;
    int answers = 0;

    if (!parent || parent == reading->title_section ||
        sections[answer].level != sections[number].level ||
        !title_calls(&sections[parent].title)) {
        return false;
    }
    for (size_t i = parent + 1; i < reading->outline.section_count &&
                                sections[i].level > sections[parent].level && answers < 2;
         i++) {
        answers += sections[i].title.answers;
    }
    return answers == 1;
}

bool apart_is_answered(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];
    uint32_t end = outline_body_end(outline, number);
    size_t behind = hint_behind(reading, number);
    bool calls =
        section->title.asks || (section->title.numbered && !lead_asks(reading, number));

    return answer_is_labelled(reading, section->body, end) ||
           (calls && behind < outline->section_count &&
            outline->sections[behind].title.answers &&
            !answers_above(reading, number, behind) &&
            !numbered_counts_on(section, &outline->sections[behind])) ||
           apart_is_crowned(reading, number) || stated_in_part(reading, number) ||
           ((has_fold(reading, number) || has_stem(reading, number)) &&
            !has_answered_list(reading, number)) ||
           answer_block_is_stated(reading, section->body, end);
}

/** Whether the answer of a section's last lead with a label only begins there: its label is all there is, or it leads up to what is below, or that counts its steps. */
static bool has_begun(const struct reading *reading, const struct lead *lead) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, lead->section);
    struct text text =
        reading_paragraph(reading, outline_last_before(outline, lead->block, end));

    if (lead->answered &&
        (outline->sections[lead->section + 1].title.number == 1 || colon_ends(text))) {
        return !lead->inline_answer;
    }
    return label_cut_answer(&text) && !text_trim(text).size;
}

/** Whether anything asks in the sections [from, to). */
static bool asks_among(struct reading *reading, size_t from, size_t to) {
    while (from < to && headings_recogniser.explains(reading, from) <= 0 &&
           !lead_asks(reading, from) && !lists_hold_questions(reading, from)) {
        from++;
    }
    return from < to;
}

size_t apart_behind_lead(struct reading *reading, size_t index) {
    const struct outline *outline = &reading->outline;
    const struct lead *lead = &reading->leads[index];
    const struct section *next = &outline->sections[lead->section + 1];
    size_t end;

    if (lead->kind != LEAD_LABEL || lead->section + 1 >= outline->section_count ||
        next->nested || next->title.answers || key_holds(reading, lead->section + 1) ||
        next->level <= outline->sections[lead->section].level ||
        lead_end(reading, index, true) != outline_body_end(outline, lead->section)) {
        return 0;
    }
    end = outline_next_as_high(outline, lead->section);
    return has_begun(reading, lead) && !asks_among(reading, lead->section + 1, end) ? end
                                                                                    : 0;
}

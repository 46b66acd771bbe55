// SPDX-License-Identifier: MIT
// Where labels say what is a question, the levels of other headings say little.

#include "marked.h"

#include "sections/answer.h"
#include "sections/follow_up.h"
#include "sections/key.h"
#include "sections/siblings.h"

enum {
    LABELS_MIN = 3,  // of a level, to be all that its headings have in common
    ASKING_MIN = 3,  // without one, to be questions as well
};

bool marked_is(const struct section *section) {
    return !section->nested && (section->title.labelled || section->title.blank);
}

/** Whether nothing stands between a heading and the next one, or a rule. */
static bool stands_right_above(const struct outline *outline, size_t number) {
    uint32_t at = outline->sections[number].body;

    while (at < outline->sections[number + 1].root &&
           outline->blocks[at].kind == BLOCK_RULE) {
        at = outline->blocks[at].after;
    }
    return at == outline->sections[number + 1].root;
}

bool marked_is_name(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct section *next = here + 1;

    return number + 1 < outline->section_count && !title_calls(&here->title) &&
           next->level > here->level && !next->nested && !next->title.answers &&
           title_calls(&next->title) && stands_right_above(outline, number);
}

/** Whether most headings of a level carry labels and text below, so that none is a mere name. */
static bool level_is_labelled(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    int names = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        names += here->level == level && !here->nested && here->title.labelled &&
                 marked_is_name(reading, i);
    }
    return 5 * names <= 4 * reading->levels[level].labelled;
}

bool marked_counts(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct level *level = &reading->levels[section->level];
    int *known = &reading->labelled_levels[section->level];

    if (!section->title.labelled || !section->title.number || section->nested ||
        level->labelled < LABELS_MIN || level->labelled < level->headings) {
        return false;
    }
    if (!*known) {
        *known = level_is_labelled(reading, section->level) ? 1 : -1;
    }
    return *known > 0;
}

/** Whether the next heading as high as a question carries the next number; the last one is kept, since all below it ask. */
static bool counts_by_one(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;

    if (reading->counted_section != number) {
        size_t next = outline_next_as_high(outline, number);

        reading->counted_section = number;
        reading->counted_by_one =
            next < outline->section_count && outline->sections[next].title.number ==
                                                 outline->sections[number].title.number + 1;
    }
    return reading->counted_by_one;
}

bool marked_is_inner(struct reading *reading, size_t number) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *above = &reading->outline.sections[here->parent];

    // One that counts on from it only slipped a level down.
    return here->title.labelled && !here->nested && here->parent &&
           marked_counts(reading, here->parent) &&
           (here->title.number <= above->title.number ||
            counts_by_one(reading, here->parent));
}

/** The first block of [from, to) that is more than a heading and furniture; `to` if none is. */
static uint32_t first_told(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    while (from < to &&
           (blocks[from].kind == BLOCK_HEADING || answer_is_furniture(reading, from))) {
        from = blocks[from].after;
    }
    return from < to ? from : to;
}

static bool tells(struct reading *reading, uint32_t from, uint32_t to) {
    return first_told(reading, from, to) < to;
}

static size_t next_marked(const struct outline *outline, size_t section) {
    size_t next = section + 1;

    while (next < outline->section_count && !marked_is(&outline->sections[next])) {
        next++;
    }
    return next;
}

/** What stands behind a marked section; the last one is kept, since each is asked for in a row. */
static const struct labelled_place *mark_of(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    struct labelled_place *mark = &reading->mark;

    if (mark->section != number) {
        mark->section = number;
        mark->next = next_marked(outline, number);
        mark->told = first_told(reading, outline->sections[number].body,
                                outline_begin(outline, mark->next));
    }
    return mark;
}

/**
 * Whether labels stand over headings as high as their own, or higher, with the
 * answers below those: more often than a label's answer stands where it should.
 */
static enum carriage judge_labels(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int told = 0;
    int carried = 0;
    int all = 0;
    bool last = false;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct labelled_place *mark;
        size_t high;

        if (!marked_is(&outline->sections[i])) {
            continue;
        }
        all++;
        high = outline_next_as_high(outline, i);
        mark = mark_of(reading, i);
        if (mark->told < outline_begin(outline, high)) {
            told++;
        } else if (high < mark->next && !outline->sections[high].title.answers) {
            bool carries = mark->told < outline_begin(outline, mark->next);

            carried += carries;
            last = carries && carried == 1 && mark->next == outline->section_count;
        }
    }
    // What stands behind the last of several, and no other, may only close the file.
    return carried > told && (!last || all < LABELS_MIN) ? LABELS_CARRY
           : 2 * told >= all                             ? LABELS_TELL
                                                         : LABELS_STAND_ALONE;
}

/** Whether "Answer" stands right behind the question, on its level or above. */
static bool has_answer_beside(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *answer = &outline->sections[number + 1];

    return number + 1 < outline->section_count && answer->title.answers &&
           answer->level <= outline->sections[number].level &&
           !key_holds(reading, number + 1);
}

/** Whether what stands below a question ends in "Answer:", before a heading: the answer begins with that. */
static bool breaks_off(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_body_end(outline, number);
    uint32_t last = end;

    for (uint32_t at = outline->sections[number].body; at < end;
         at = outline->blocks[at].after) {
        last = at;
    }
    if (last < end && outline->blocks[last].kind == BLOCK_PARAGRAPH) {
        struct text line =
            text_trim(source_line(&reading->source, outline->blocks[last].last));

        return label_cut_answer(&line) && !text_trim(line).size;
    }
    return false;
}

/** Whether a heading only stands over the question right behind it. */
static bool is_chapter(struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct labelled_place *mark = mark_of(reading, number);

    return mark->next == next + 1 && mark->next < outline->section_count &&
           !tells(reading, outline->sections[next].body,
                  outline->sections[mark->next].root);
}

/** "### 3.1 Parts" right behind "### Q7: Which parts?" and before "### Q8", where questions are answered. */
static bool counts_on(struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct labelled_place *mark = mark_of(reading, number);

    return reading->carriage == LABELS_TELL && mark->next < outline->section_count &&
           here->title.number > 0 &&
           outline->sections[mark->next].title.number == here->title.number + 1 &&
           outline->sections[mark->next].level == here->level &&
           here[1].level == here->level && mark->told >= here[1].root &&
           outline->sections[next].level >= here->level &&
           !outline->sections[next].title.asks && !is_chapter(reading, number, next);
}

/** Whether a question carries a number, and its answer's heading stands right below it, deeper than it is. */
static bool has_answer_below(const struct outline *outline, size_t number) {
    const struct section *here = &outline->sections[number];

    return here->title.number > 0 && number + 1 < outline->section_count &&
           here[1].title.answers && here[1].level > here->level && !here[1].nested;
}

/** Whether half of such questions have headings as high between them and the next. */
static bool answers_spread(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int spread = 0;
    int all = 0;

    if (!reading->answers_spread) {
        for (size_t i = 1; i < outline->section_count; i++) {
            if (marked_is(&outline->sections[i]) && has_answer_below(outline, i)) {
                size_t high = outline_next_as_high(outline, i);

                all++;
                spread += high < mark_of(reading, i)->next &&
                          outline->sections[high].level == outline->sections[i].level;
            }
        }
        reading->answers_spread = spread >= LABELS_MIN && 2 * spread >= all ? 1 : -1;
    }
    return reading->answers_spread > 0;
}

/** Whether behind the last question a heading says that what follows is of the whole file. */
static bool closes_file(struct reading *reading, size_t number,
                        const struct section *there) {
    return mark_of(reading, number)->next == reading->outline.section_count &&
           series_is_furniture(there->title.text) && !series_is_project(there->title.text);
}

/** Whether all up to the next question is its answer, "#### Answer" below "### Question 3", though headings there are as high. */
static bool spreads(struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *there = &outline->sections[next];
    size_t high = outline_next_as_high(outline, number);

    return has_answer_below(outline, number) &&
           there->level >= outline->sections[number].level &&
           !closes_file(reading, number, there) && !is_chapter(reading, number, next) &&
           (mark_of(reading, number)->told >= outline_begin(outline, high) ||
            answers_spread(reading));
}

/** Whether a heading is as high as the one right above a question's label, or counts on from that, and is not the answer right behind. */
static bool is_beside_above(const struct reading *reading, size_t number, size_t next) {
    const struct section *sections = reading->outline.sections;
    const struct section *above = &sections[number - 1];
    bool counts_on = above->title.numbered && sections[next].title.numbered &&
                     sections[next].title.number == above->title.number + 1;

    return number > 1 && number - 1 != reading->title_section &&
           sections[number].title.blank &&
           (number - 1 == sections[number].parent || counts_on) &&
           !outline_has_body(&reading->outline, number - 1) && next > number + 1 &&
           sections[next].level <= above->level;
}

/** Whether a heading as high as a label alone asks as most questions of the level do, which need none. */
static bool asks_beside(struct reading *reading, size_t number, size_t next) {
    const struct section *here = &reading->outline.sections[number];
    const struct section *there = &reading->outline.sections[next];
    const struct level *level = siblings_level(reading, next);

    return here->title.blank && !here->title.number && there->level == here->level &&
           there->title.asks && !there->recurring && level->series &&
           level->asking >= ASKING_MIN && level->asking > level->blank;
}

bool marked_reaches(struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct section *there = &outline->sections[next];

    if (!marked_is(here) || marked_is(there) || there->nested) {
        return false;
    }
    if (spreads(reading, number, next)) {
        return true;
    }
    if (series_is_project(there->title.text)) {
        return false;
    }
    if (has_answer_beside(reading, number) || breaks_off(reading, number)) {
        return there->level >= here[1].level && !is_chapter(reading, number, next) &&
               !asks_beside(reading, number, next) &&
               !is_beside_above(reading, number, next);
    }
    if (reading->carriage == LABELS_UNKNOWN) {
        reading->carriage = judge_labels(reading);
    }
    if (reading->carriage != LABELS_CARRY) {
        return counts_on(reading, number, next);
    }
    // Once something is told, a heading right above the next question is its topic.
    return mark_of(reading, number)->told >= there->root || there->level >= here->level ||
           mark_of(reading, number)->next != next + 1;
}

size_t marked_answer(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    struct text variant = outline->sections[number].title.variant;

    if (!outline->sections[number].title.blank || !variant.size) {
        return 0;
    }
    for (size_t i = number + 1; i < outline->section_count; i++) {
        const struct title *title = &outline->sections[i].title;

        if (!text_equal(title->variant, variant)) {
            continue;
        }
        return title->answers ? i : 0;
    }
    return 0;
}

/** Whether a heading as high as the answer of a variant belongs to it: nothing but a label or what closes a page ends that. */
static bool goes_on(struct reading *reading, size_t answer, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *there = &outline->sections[next];

    return there->level == outline->sections[answer].level && !there->title.answers &&
           !there->title.blank && outline->blocks[there->root - 1].kind != BLOCK_RULE &&
           !series_is_furniture(there->title.text) &&
           !follow_up_names(there, reading->scratch);
}

size_t marked_answer_end(struct reading *reading, size_t answer) {
    const struct outline *outline = &reading->outline;
    size_t end = outline_next_as_high(outline, answer);

    while (end < outline->section_count && goes_on(reading, answer, end)) {
        end = outline_next_as_high(outline, end);
    }
    return end;
}

size_t marked_variants_end(struct reading *reading, size_t number, size_t next) {
    const struct section *sections = reading->outline.sections;
    size_t end = next;

    for (size_t i = number + 1; i < next; i++) {
        if (sections[i].title.answers && sections[i].title.variant.size) {
            end = marked_answer_end(reading, i);
        }
    }
    return end < next ? end : next;
}

// SPDX-License-Identifier: MIT
// Where the higher headings are the questions, those below one of them part its answer, though they ask as well.

#include "inner.h"

#include "sections/siblings.h"
#include "wording/vague.h"

enum {
    ASKING_MIN = 3,     // headings of a level, to be the guide's questions
    HOLDERS_MIN = 2,    // of them, for what asks below to be a habit
    FOLLOWING_MIN = 4,  // headings below them, to be questions if nearly all ask
};

/** Of each level: its questions, the headings below them that ask as well, and the questions that have such below. */
struct depth {
    int questions[HEADING_LEVELS];
    int inner[HEADING_LEVELS];
    int holders[HEADING_LEVELS];
    int others[HEADING_LEVELS];  // headings below them that do not ask
};

/** Whether most of a heading's like ask, some with a mark, so that those are the questions. */
static bool is_among_asking(struct reading *reading, size_t section) {
    const struct level *level = siblings_level(reading, section);

    return level->series && level->asking >= ASKING_MIN &&
           5 * (level->asking + level->requests) >= 3 * level->headings;
}

/** Whether it is a question of such a level: it asks, or counts among them. */
static bool is_question(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    const struct title *title = &here->title;

    return section && section != reading->title_section && !here->nested &&
           !here->recurring && !title->labelled && !title->answers &&
           is_among_asking(reading, section) && (title_calls(title) || title->numbered);
}

/** What may part an answer: labels and numbers are those of questions. */
static bool may_part(const struct section *section) {
    const struct title *title = &section->title;

    return !section->nested && !title->labelled && !title->numbered && !title->blank &&
           !title->answers;
}

/** Notes the highest question above each section. */
static struct depth find_above(struct reading *reading) {
    struct section *sections = reading->outline.sections;
    struct depth depth = {0};
    size_t last = 0;

    for (size_t i = 1; i < reading->outline.section_count; i++) {
        struct section *here = &sections[i];
        size_t parent = here->parent;
        size_t above = sections[parent].inside ? sections[parent].inside : parent;

        here->inside = above != parent || is_question(reading, parent) ? above : 0;
        if (!here->inside) {
            depth.questions[here->level] += is_question(reading, i);
        } else if (may_part(here) && !here->recurring && title_calls(&here->title)) {
            depth.inner[sections[above].level]++;
            depth.holders[sections[above].level] += above != last;
            last = above;
        } else {
            depth.others[sections[above].level]++;
        }
    }
    return depth;
}

/** Whether nearly all headings below a level's questions ask: they follow those up, each with an answer of its own. */
static bool are_follow_ups(const struct depth *depth, int level) {
    return depth->inner[level] >= FOLLOWING_MIN &&
           10 * depth->others[level] <= depth->inner[level];
}

/** Whether the answers of a level's questions ask here and there; where more ask below than above, those are the questions. */
static bool is_habit(const struct depth *depth, int level) {
    return depth->holders[level] >= HOLDERS_MIN &&
           depth->inner[level] < depth->questions[level] && !are_follow_ups(depth, level);
}

/** Whether the answer of the question above has begun before a heading, or begins with it. */
static bool has_begun(const struct outline *outline, size_t number) {
    const struct section *here = &outline->sections[number];
    size_t first = here->inside + 1;

    return outline_has_body(outline, here->inside) ||
           (first == number
                ? !title_calls(&here->title)
                : outline->sections[first].inside || outline->sections[first].recurring);
}

/** Whether a heading parts the answer of the question above, or says nothing without it. */
static bool parts_answer(const struct outline *outline, const struct depth *depth,
                         size_t number) {
    const struct section *here = &outline->sections[number];

    return may_part(here) && (vague_is(here->title.text) ||
                              (is_habit(depth, outline->sections[here->inside].level) &&
                               has_begun(outline, number)));
}

void inner_find(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    struct depth depth = find_above(reading);

    for (size_t i = 1; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        here->inside = here->inside && parts_answer(outline, &depth, i) ? here->inside : 0;
    }
}

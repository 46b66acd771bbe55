// SPDX-License-Identifier: MIT
// Where labels say what is a question, the levels of other headings say little.

#include "marked.h"

#include "answer.h"

bool marked_is(const struct section *section) {
    return !section->nested && (section->title.labelled || section->title.blank);
}

/** Whether something stands between two sections that is more than headings and furniture. */
static bool tells(struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind != BLOCK_HEADING && !answer_is_furniture(reading, at)) {
            return true;
        }
    }
    return false;
}

static size_t next_marked(const struct outline *outline, size_t section) {
    size_t next = section + 1;

    while (next < outline->section_count && !marked_is(&outline->sections[next])) {
        next++;
    }
    return next;
}

/**
 * Whether labels stand over headings as high as their own, or higher, with the
 * answers below those: more often than a label's answer stands where it should.
 */
static bool are_carried(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int told = 0;
    int carried = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        size_t high;
        size_t next;

        if (!marked_is(&outline->sections[i])) {
            continue;
        }
        high = outline_next_as_high(outline, i);
        next = next_marked(outline, i);
        if (tells(reading, outline->sections[i].body, outline_begin(outline, high))) {
            told++;
        } else if (high < next && !outline->sections[high].title.answers) {
            carried +=
                tells(reading, outline_begin(outline, high), outline_begin(outline, next));
        }
    }
    return carried > told;
}

/** Whether "Answer" stands right behind the question, on its level. */
static bool has_answer_beside(const struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *answer = &outline->sections[number + 1];

    return number + 1 < outline->section_count && answer->title.answers &&
           answer->level == outline->sections[number].level;
}

bool marked_reaches(struct reading *reading, size_t number, size_t next) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct section *there = &outline->sections[next];

    if (!marked_is(here) || marked_is(there) || there->nested ||
        series_is_project(there->title.text)) {
        return false;
    }
    if (has_answer_beside(reading, number)) {
        return there->level >= here->level;
    }
    if (!reading->carried) {
        reading->carried = are_carried(reading) ? 1 : -1;
    }
    if (reading->carried < 0) {
        return false;
    }
    // Once something is told, a heading right above the next question is its topic.
    return !tells(reading, here->body, there->root) || there->level >= here->level ||
           next_marked(outline, number) != next + 1;
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

// SPDX-License-Identifier: MIT
// Guides to interviews whose headings name what is asked for, a text below each.

#include "terms.h"

enum {
    TERMS_MIN = 8,
    ASKING_MIN = 3,
    SHARE = 5,        // headings to one that asks
    NAMED_SHARE = 8,  // where the guide calls them questions, too
};

/** The sections of a guide as seen from one level. */
struct view {
    int told;   // as high, with text of their own
    int bare;   // as high, without
    int mixed;  // higher, with text of their own and headings below
    int deeper;
};

static struct view look_from(const struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    struct view view = {0};

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        bool told = outline_has_body(outline, i);

        if (i == reading->title_section || here->nested) {
            continue;
        }
        if (here->level == level) {
            view.told += told;
            view.bare += !told;
        } else if (here->level > level) {
            view.deeper++;
        } else {
            view.mixed +=
                told && i + 1 < outline->section_count && here[1].level > here->level;
        }
    }
    return view;
}

/** Whether some headings of a level ask, and nearly all texts of the guide stand right below one of them, under a name of its own. */
static bool asks_for_terms(const struct reading *reading, int number) {
    const struct level *level = &reading->levels[number];
    int calling = level->asking + level->requests + level->comparing;
    int share = reading->promise == PROMISE_QUESTIONS ? NAMED_SHARE : SHARE;
    struct view view;

    if (level->headings < TERMS_MIN || level->asking < ASKING_MIN || level->furniture ||
        share * calling < level->headings) {
        return false;
    }
    view = look_from(reading, number);
    return 10 * view.told <= 11 * level->headings && 20 * view.bare <= view.told &&
           10 * view.mixed <= view.told && 2 * view.deeper <= view.told;
}

void terms_judge(struct reading *reading) {
    bool interviews = promise_names_interviews(text_of(reading->name), reading->scratch) ||
                      promise_names_interviews(reading->title, reading->scratch);

    for (int i = 1; interviews && !reading->questions && i < HEADING_LEVELS; i++) {
        if (asks_for_terms(reading, i)) {
            reading->levels[i].series = true;
            reading->levels[i].dense = true;
            reading->questions = true;
        }
    }
}

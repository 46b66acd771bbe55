// SPDX-License-Identifier: MIT
// Headings whose numbers begin anew below each question.

#include "restart.h"

#include "siblings.h"

enum { PARTS_MIN = 5, RESTARTS_MIN = 2, QUESTIONS_MIN = 3 };

enum restarts { RESTARTS_UNKNOWN, RESTARTS_NO, RESTARTS_YES };

struct tally {
    int headings;
    int numbered;
    int asking;
    int first;  // with the number 1
    int below;  // right below a question without a number, among others of its level
};

/** Whether it asks among headings that nearly all do, so that its number counts no chapters. */
static bool is_counted_question(struct reading *reading, size_t number) {
    const struct level *level = siblings_level(reading, number);

    return reading->outline.sections[number].title.asks &&
           (level->asking >= PARTS_MIN
                ? 5 * level->asking >= 4 * level->headings
                : level->asking >= QUESTIONS_MIN && level->asking == level->headings);
}

static bool is_question_above(struct reading *reading, size_t number) {
    const struct section *above = &reading->outline.sections[number];

    return number && above->heading && number != reading->title_section &&
           !above->title.blank &&
           (above->title.numbered
                ? is_counted_question(reading, number)
                : title_calls(&above->title) || siblings_level(reading, number)->dense) &&
           siblings_level(reading, number)->series;
}

/** Whether it stands below a question, be it through the name of a part of the answer. */
static bool is_below_question(struct reading *reading, size_t number) {
    while (number) {
        number = reading->outline.sections[number].parent;
        if (is_question_above(reading, number)) {
            return true;
        }
    }
    return false;
}

/** Most have numbers and nearly all stand below questions, few ask, and they begin at 1 again. */
static enum restarts judge_level(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    struct tally tally = {0};

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level != level || here->nested) {
            continue;
        }
        tally.headings++;
        tally.numbered += here->title.numbered && !here->title.labelled;
        tally.asking += here->title.asks;
        tally.first += here->title.numbered && here->title.number == 1;
        tally.below += is_below_question(reading, i);
    }
    return tally.headings >= PARTS_MIN && tally.first >= RESTARTS_MIN &&
                   3 * tally.numbered >= 2 * tally.headings &&
                   10 * tally.below >= 9 * tally.headings &&
                   3 * tally.asking <= tally.headings
               ? RESTARTS_YES
               : RESTARTS_NO;
}

bool restart_counts_part(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    if (!here->title.numbered || here->title.labelled || here->nested || !here->parent) {
        return false;
    }
    if (reading->restarts[here->level] == RESTARTS_UNKNOWN) {
        reading->restarts[here->level] = (int)judge_level(reading, here->level);
    }
    return reading->restarts[here->level] == RESTARTS_YES;
}

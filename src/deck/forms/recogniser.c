// SPDX-License-Identifier: MIT
// The table of recognisers, and the choice among them by evidence.

#include "recogniser.h"

#include "exercise.h"
#include "explain.h"
#include "matter.h"
#include "sections/follow_up.h"
#include "sections/key.h"
#include "sections/posed.h"
#include "sections/siblings.h"
#include "sections/single.h"
#include "taken.h"
#include "wording/format.h"

#include <string.h>

static const struct recogniser *const table[] = {
    &headings_recogniser, &folds_recogniser,     &folded_recogniser, &table_recogniser,
    &notation_recogniser, &labelled_recogniser,  &bold_recogniser,   &numbered_recogniser,
    &lists_recogniser,    &statement_recogniser, &line_recogniser,
};

enum { TABLE_SIZE = sizeof(table) / sizeof(table[0]) };

const struct recogniser *const *recognisers(size_t *count) {
    *count = TABLE_SIZE;
    return table;
}

static const struct recogniser *best(struct reading *reading, size_t section,
                                     double *evidence) {
    const struct recogniser *found = NULL;

    *evidence = 0;
    for (size_t i = 0; i < TABLE_SIZE; i++) {
        bool meant = !reading->format || reading_is_taken(reading, table[i]->name);
        double here =
            meant && table[i]->most > *evidence ? table[i]->explains(reading, section) : 0;

        if (here > *evidence) {
            *evidence = here;
            found = table[i];
        }
    }
    return found;
}

/** A heading among questions that is none, though something stands below it. */
static void note_left_out(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    const struct level *level = siblings_level(reading, number);
    bool group = number + 1 < reading->outline.section_count &&
                 reading->outline.sections[number + 1].level > section->level;
    struct text shown = note_quotation(section->title.text);

    if (!level->series || 2 * (level->asking + level->requests) < level->headings ||
        group || section->nested || number == reading->title_section ||
        series_is_furniture(section->title.text) ||
        !outline_has_body(&reading->outline, number)) {
        return;
    }
    note_add(&reading->notes, section->line, "not-a-question",
             arena_printf(reading->arena, "stands among questions and is none: %.*s",
                          TEXT_ARGUMENTS(shown)));
}

/** Turns one section into cards, if a recogniser explains it; returns the next one to look at. */
static size_t recognise_section(struct reading *reading, size_t section) {
    double evidence;
    const struct recogniser *recogniser = best(reading, section, &evidence);
    size_t next = section + 1;

    explain_section(reading, section, recogniser, evidence);
    if (!recogniser) {
        note_left_out(reading, section);
        return next;
    }
    next = recogniser->emit(reading, section);
    for (size_t part = section + 1; part < next; part++) {
        explain_part(reading, part, "the answer before it");
    }
    return next;
}

/** What asks inside of a file that is one question is part of its answer. */
static void take_back(struct reading *reading, size_t notes, size_t explanations) {
    reading->card_count = 0;
    reading->notes.count = notes;
    reading->explanations.count = explanations;
    for (size_t i = 1; i < reading->outline.section_count; i++) {
        explain_part(reading, i, "a file that is one question");
    }
}

/** Whether headings part the file into questions and answers already. */
static bool has_headings(const struct reading *reading) {
    for (size_t i = 0; i < reading->card_count && i < FEW_INSIDE; i++) {
        if (strcmp(reading->cards[i].format, format_heading) == 0) {
            return true;
        }
    }
    return false;
}

/** Adds the card of a file that says by a label what it is about, and only that. */
static bool add_only(struct reading *reading) {
    size_t posed = posed_find(reading);
    bool asks = matter_asks(reading);

    if (asks || posed) {
        take_back(reading, reading->notes.count, reading->explanations.count);
    }
    if (asks) {
        matter_add(reading);
    } else if (posed) {
        posed_add(reading, posed);
    }
    return asks || posed;
}

void recognise(struct reading *reading) {
    size_t notes = reading->notes.count;
    size_t explanations = reading->explanations.count;
    bool single = !reading->format || reading_is_taken(reading, format_file);
    struct exercise exercise;

    if (single && add_only(reading)) {
        return;
    }
    for (size_t section = 0; section < reading->outline.section_count;) {
        if (key_holds(reading, section)) {
            explain_part(reading, section++, "a key to answers");
        } else {
            section = recognise_section(reading, section);
        }
    }
    if (!has_headings(reading) && reading->card_count <= FEW_INSIDE &&
        exercise_find(reading, &exercise)) {
        take_back(reading, notes, explanations);
        exercise_add(reading, &exercise);
    } else if (reading->card_count && single_is_all(reading)) {
        take_back(reading, notes, explanations);
    }
    if (reading->format && !reading->card_count) {
        taken_add(reading);
    }
    if (single) {
        single_add(reading);
        follow_up_complete(reading);
    }
}

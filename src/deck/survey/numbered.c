// SPDX-License-Identifier: MIT
// What the numbers before headings tell.

#include "numbered.h"

#include "sections/item_count.h"
#include "sections/running.h"
#include "sections/siblings.h"

enum {
    CHAPTERS_MIN = 4,     // of which one holds the questions
    CHAPTERS_MAX = 25,    // and no more of them
    LABELS_MIN = 5,       // that make it the one with all questions
    PARTED_MIN = 2,       // chapters with parts, for all to be some
    LONG_RUN = 12,        // numbers in a row: more than a tutorial has chapters
    PLACED_RUN = 24,      // more than notes have in a place that speaks of interviews
    ASKED_RUN = 15,       // and in one that promises questions
    RUNNING_NUMBERS = 5,  // headings that count on, for their numbers to be more than words
    STATED_MIN = 10,      // questions that a title may state the number of
    KEYCAPS_MIN = 10,     // in a row: numbers drawn as keys are most often those of steps
    TEMPLATED_MIN = 5,    // with the same parts below each, twice if those ask
};

/** How often the headings of a level count on: each number one more than the one before, or 1. */
static int count_running(const struct outline *outline, int level) {
    int running = 0;
    int before = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        int number = here->title.digits ? line_first_number(here->title.text) : 0;

        if (here->level != level || here->nested || !number) {
            continue;
        }
        running += number == before + 1 || number == 1;
        before = number;
    }
    return running;
}

/** "4 Closures" between "3. Scope" and "5. Hoisting": one that lost its full stop. */
static void take_numbers_between(struct outline *outline, int level) {
    struct title *loose = NULL;
    int before = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        if (here->level != level || here->nested) {
            continue;
        }
        if (loose && here->title.numbered && here->title.number == before + 2) {
            title_take_number(loose);
        }
        loose = before && here->title.digits &&
                        line_first_number(here->title.text) == before + 1
                    ? &here->title
                    : NULL;
        before = loose ? before : here->title.numbered ? here->title.number : 0;
    }
}

/** The most headings of a level whose keys count on. */
static int longest_keycaps(const struct outline *outline, int level) {
    int longest = 0;
    int run = 0;
    int before = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level != level || here->nested || !here->title.keycaps) {
            continue;
        }
        run = here->title.keycaps == before + 1 ? run + 1 : 1;
        longest = run > longest ? run : longest;
        before = here->title.keycaps;
    }
    return longest;
}

static void take_keycaps(struct outline *outline, int level) {
    if (longest_keycaps(outline, level) < KEYCAPS_MIN) {
        return;
    }
    for (size_t i = 1; i < outline->section_count; i++) {
        struct section *here = &outline->sections[i];

        if (here->level == level && !here->nested && here->title.keycaps &&
            !here->title.numbered) {
            title_take_keycaps(&here->title);
        }
    }
}

void numbered_read(struct outline *outline) {
    for (int level = 1; level < HEADING_LEVELS; level++) {
        take_keycaps(outline, level);
        if (count_running(outline, level) < RUNNING_NUMBERS) {
            take_numbers_between(outline, level);
            continue;
        }
        for (size_t i = 1; i < outline->section_count; i++) {
            struct section *here = &outline->sections[i];

            if (here->level == level && here->title.digits) {
                title_take_number(&here->title);
            }
        }
    }
}

/** "2.1 Trees" right below "2. Indexes". */
static bool has_part(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];
    struct text text;
    size_t digits;

    if (section + 1 >= outline->section_count || here[1].level <= here->level) {
        return false;
    }
    text = line_without_ornaments(here[1].heading_text);
    digits = line_skip_digits(text, 0);
    return digits && here->title.number == label_first_number(text) &&
           text_starts(text_from(text, digits), TEXT(".")) &&
           line_has_digit(text, digits + 1);
}

/** Whether the numbers of a level are those of chapters: the questions stand in lists or in one of them, or several have parts. */
static bool are_chapters(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    int parted = 0;
    int promising = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level == level && !here->nested && here->title.numbered) {
            parted += has_part(outline, i);
            promising += promise_names_interviews(here->title.text, reading->scratch);
        }
    }
    return parted >= PARTED_MIN ||
           (promising && 3 * promising <= reading->levels[level].headings &&
            reading->levels[level].headings <= CHAPTERS_MAX) ||
           item_lists_ask(reading) || running_exist(reading);
}

/**
 * Where nothing asks, the deepest level with running numbers holds the
 * exercises: some of them are requests or compare, or it is long.  Not above lists of
 * questions, whose chapters it numbers.
 */
static void take_numbered(struct reading *reading) {
    for (int i = HEADING_LEVELS - 1; i > 0 && !reading->questions; i--) {
        const struct level *level = &reading->levels[i];

        if (series_runs(level) && !level->holds &&
            5 * (level->requests + level->comparing) >= level->headings &&
            !are_chapters(reading, i)) {
            reading->levels[i].series = true;
            reading->levels[i].dense = true;
            reading->questions = true;
        }
    }
}

/** Whether numbers run on for longer than those of parts do: notes in a place of questions have many, unless some are requests. */
static bool runs_long(const struct reading *reading, const struct level *level) {
    int longest = reading->promise || 5 * level->requests >= level->headings ? LONG_RUN
                  : reading->place_promises == PROMISE_ASKING_PLACE          ? ASKED_RUN
                                                                             : PLACED_RUN;

    return level->longest >= longest;
}

/** Whether nearly all have nothing below, where only the place speaks of questions: the contents of a course. */
static bool is_hollow(const struct reading *reading, const struct level *level) {
    return !reading->promise && 5 * level->bare >= 4 * level->headings;
}

/** In a place of interviews, numbers that run on and on are those of questions that do not ask. */
static void take_long_run(struct reading *reading) {
    for (int i = HEADING_LEVELS - 1; i > 0 && !reading->questions; i--) {
        struct level *level = &reading->levels[i];

        // Below a lone "Question" they are the steps of its answer.
        if (series_runs(level) && !level->holds && !level->blank &&
            runs_long(reading, level) && !is_hollow(reading, level) &&
            !are_chapters(reading, i)) {
            level->series = true;
            reading->questions = true;
        }
    }
}

/** Whether a number stands somewhere in a text: "(50 builds)". */
static bool states(struct text text, int number) {
    size_t at = 0;

    while (at < text.size) {
        size_t end = line_skip_digits(text, at);

        if (end > at && label_first_number(text_from(text, at)) == number) {
            return true;
        }
        at = end > at ? end : at + 1;
    }
    return false;
}

/** "50 Questions", and below headings that count from 1 to 50: each is one, whatever else asks. */
static void take_stated(struct reading *reading) {
    struct text title = reading->title_section
                            ? reading->outline.sections[reading->title_section].heading_text
                            : reading->source.front.title;

    for (int i = HEADING_LEVELS - 1; i > 0; i--) {
        struct level *level = &reading->levels[i];

        if (!level->series && level->longest >= STATED_MIN && series_runs(level) &&
            !level->blank && states(title, level->longest) && !are_chapters(reading, i)) {
            level->series = true;
            reading->questions = true;
        }
    }
}

/** How many of a level have a number and right below them a part that each has, but for "Questions"; one that asks weighs more. */
static int count_templated(struct reading *reading, int level, int *weight) {
    const struct outline *outline = &reading->outline;
    int count = 0;

    *weight = 0;
    for (size_t i = 1; i + 1 < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level == level && !here->nested && here->title.numbered &&
            here[1].level > level && here[1].recurring &&
            promise_of(here[1].title.text, reading->scratch) == PROMISE_NONE) {
            count++;
            *weight += here[1].title.asks ? 2 : 1;
        }
    }
    return count;
}

/** "1. Site down" and the like, with the same parts below each: who promises questions means them. */
static void take_templated(struct reading *reading) {
    for (int i = HEADING_LEVELS - 1; i > 0; i--) {
        struct level *level = &reading->levels[i];
        int weight;
        int templated = count_templated(reading, i, &weight);

        if (!level->series && weight >= TEMPLATED_MIN &&
            5 * level->numbered >= 4 * level->headings &&
            5 * templated >= 4 * level->numbered && !are_chapters(reading, i)) {
            level->series = level->dense = true;
            reading->questions = true;
        }
    }
}

/** Whether behind some numbered headings of a level others name the guide's questions, and no more than a few of them do. */
static bool has_question_chapter(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    bool counted = false;
    int naming = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        if (here->level != level || here->nested) {
            continue;
        }
        naming += counted && !title_calls(&here->title) &&
                  promise_names_interviews(here->title.text, reading->scratch) &&
                  promise_of(here->title.text, reading->scratch) == PROMISE_QUESTIONS;
        counted = counted || here->title.numbered;
    }
    return naming && 5 * naming <= reading->levels[level].headings;
}

/** Whether hardly any of its numbered headings ask. */
static bool hardly_asks(const struct level *level) {
    return level->series && !level->sparse && 2 * level->numbered >= level->headings &&
           5 * (level->asking + level->requests) < level->headings;
}

void numbered_drop_notes(struct reading *reading) {
    for (int i = 1; i < HEADING_LEVELS; i++) {
        struct level *level = &reading->levels[i];

        if (hardly_asks(level) && has_question_chapter(reading, i)) {
            level->sparse = true;
        }
    }
}

/** The section of a level that a lead stands in; 0 if it stands in none. */
static size_t chapter_of(const struct outline *outline, size_t section, int level) {
    while (section && outline->sections[section].level != level) {
        section = outline->sections[section].parent;
    }
    return section;
}

/** The chapter of a level that names questions and holds all that carry a label and an answer, if they are enough; 0 if there is none. */
static size_t chapter_of_labels(struct reading *reading, int level) {
    size_t chapter = 0;
    int labels = 0;

    for (size_t i = 0; i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];
        size_t here;

        if (lead->kind != LEAD_LABEL || !lead->answered || lead->counting) {
            continue;
        }
        here = chapter_of(&reading->outline, lead->section, level);
        if (!here || (chapter && here != chapter)) {
            return 0;
        }
        chapter = here;
        labels++;
    }
    return labels >= LABELS_MIN && siblings_name_questions(reading, chapter) ? chapter : 0;
}

bool numbered_end_in_questions(struct reading *reading) {
    for (int i = 1; i < HEADING_LEVELS; i++) {
        const struct level *level = &reading->levels[i];
        int calling = level->asking + level->requests + level->comparing;

        if (level->series && level->headings >= CHAPTERS_MIN &&
            2 * level->numbered >= level->headings && 2 * calling < level->headings &&
            chapter_of_labels(reading, i)) {
            return true;
        }
    }
    return false;
}

bool numbered_counts_on(const struct section *here, const struct section *answer) {
    return here->title.numbered && !here->title.asks &&
           label_first_number(line_without_ornaments(answer->heading_text)) ==
               here->title.number + 1;
}

void numbered_take(struct reading *reading) {
    if (reading->promise == PROMISE_QUESTIONS) {
        take_stated(reading);
        take_templated(reading);
    }
    if (!reading->questions && reading->promise == PROMISE_QUESTIONS) {
        take_numbered(reading);
    }
    if (!reading->questions && reading_promised(reading)) {
        take_long_run(reading);
    }
}

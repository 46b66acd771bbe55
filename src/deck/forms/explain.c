// SPDX-License-Identifier: MIT
// What the loader made of each heading and list, and why.

#include "explain.h"

#include "lists.h"
#include "sections/siblings.h"

static void add(struct reading *reading, int line, const char *text) {
    struct explanations *all = &reading->explanations;

    all->items = arena_grow(reading->arena, all->items, all->count, &all->capacity,
                            sizeof(*all->items));
    all->items[all->count++] = (struct explanation){line, text};
}

/** What of a title speaks for or against a question. */
static const char *marks_of(const struct title *title) {
    return title->labelled   ? "it carries a question's label"
           : title->tested   ? "it stands above options or an answer"
           : title->asks     ? "it ends in a question mark"
           : title->blank    ? "it is a question's label alone"
           : title->tells    ? "it tells somebody to answer"
           : title->inquires ? "it asks without a question mark"
           : title->requests ? "it begins as a question does"
           : title->numbered ? "it carries a number"
                             : "it does not ask";
}

static const char *standing_of(struct reading *reading, size_t section) {
    const struct level *level = siblings_level(reading, section);

    return arena_printf(reading->arena, "%d of %d headings of its level ask%s",
                        level->asking, level->headings,
                        level->series      ? ""
                        : level->furniture ? ", too few beside the usual ones"
                                           : ", too few for a series");
}

static const char *promise_in_words(const struct reading *reading) {
    static const char *const words[] = {
        [PROMISE_NONE] = "neither title nor file name promises questions",
        [PROMISE_PLACE] = "the folders that lead to it speak of interviews",
        [PROMISE_ASKING_PLACE] = "the folders that lead to it promise questions",
        [PROMISE_INTERVIEW] = "the title or file name speaks of interviews",
        [PROMISE_QUESTIONS] = "the title or file name promises questions"};

    return reading->asking_page ? "the page is nothing but questions and answers"
                                : words[reading_promised(reading)];
}

static const char *why_no_question(struct reading *reading, size_t section) {
    const struct title *title = &reading->outline.sections[section].title;

    if (section == reading->title_section) {
        return "it is the title";
    }
    if (title->answers) {
        return "it is an answer's label";
    }
    if (series_is_furniture(title->text)) {
        return "such headings stand between questions";
    }
    return arena_printf(reading->arena, "%s; %s; %s", marks_of(title),
                        standing_of(reading, section), promise_in_words(reading));
}

static void explain_heading(struct reading *reading, size_t number,
                            const struct recogniser *recogniser, double evidence) {
    const struct section *section = &reading->outline.sections[number];
    struct text shown = note_quotation(section->heading_text);
    bool question = recogniser && recogniser->by_heading;

    if (question) {
        add(reading, section->line,
            arena_printf(reading->arena,
                         "heading \"%.*s\": a question (%s, %.0f %%): %s; %s",
                         TEXT_ARGUMENTS(shown), recogniser->name, 100 * evidence,
                         marks_of(&section->title), standing_of(reading, number)));
    } else {
        add(reading, section->line,
            arena_printf(reading->arena, "heading \"%.*s\": no question: %s",
                         TEXT_ARGUMENTS(shown), why_no_question(reading, number)));
    }
}

static void explain_list(struct reading *reading, size_t number, const struct tally *all,
                         uint32_t list, const struct recogniser *recogniser) {
    struct list_count count = lists_count(reading, number, all, list);
    const char *verdict = recogniser != &lists_recogniser ? "part of the text"
                          : count.questions_held          ? "questions"
                                                          : "no questions";

    add(reading, reading->outline.blocks[list].line,
        arena_printf(reading->arena,
                     "list of %d items: %s: %d ask, %d of those are answered; %s",
                     count.items, verdict, count.questions, count.answered,
                     promise_in_words(reading)));
}

void explain_section(struct reading *reading, size_t number,
                     const struct recogniser *recogniser, double evidence) {
    const struct section *section = &reading->outline.sections[number];
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, number);
    bool question = recogniser && recogniser->by_heading;
    const struct tally *all = NULL;

    if (!reading->explain) {
        return;
    }
    if (number > 0) {
        explain_heading(reading, number, recogniser, evidence);
    }
    if (recogniser && !question) {
        add(reading, blocks[section->body].line,
            arena_printf(reading->arena, "the text from here on: questions (%s, %.0f %%)",
                         recogniser->name, 100 * evidence));
    }
    for (uint32_t at = section->body; at < end && !question; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_LIST) {
            all = all ? all : lists_tally(reading, number);
            explain_list(reading, number, all, at, recogniser);
        }
    }
}

void explain_part(struct reading *reading, size_t number, const char *of) {
    const struct section *section = &reading->outline.sections[number];
    struct text shown = note_quotation(section->heading_text);

    if (reading->explain) {
        add(reading, section->line,
            arena_printf(reading->arena, "heading \"%.*s\": part of %s",
                         TEXT_ARGUMENTS(shown), of));
    }
}

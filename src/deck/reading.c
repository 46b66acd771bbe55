// SPDX-License-Identifier: MIT
// A guide while it is being read: its title, its series of questions, its cards.

#include "reading.h"

#include "lift.h"
#include "topic.h"

#include <viva/plain.h>

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const promises[] = {
    "interview", "question", "quiz",       "q&a",      "faq",      "exam", "flashcard",
    "вопрос",    "собесед",  "entrevista", "pregunta", "pergunta", "面试", "面試",
    "問題",      "问题",     "질문",       "면접",     "面接"};

/** Headings of a project's own page, which ask "What is it?" without meaning a question. */
static const char *const project[] = {
    "license",   "licence",      "contributing",     "contributors",
    "credits",   "installation", "installing",       "getting started",
    "usage",     "about",        "quick start",      "requirements",
    "changelog", "support",      "acknowledgements", NULL};

static const char *const furniture[] = {"table of contents",
                                        "contents",
                                        "toc",
                                        "references",
                                        "reference",
                                        "resources",
                                        "sources",
                                        "source",
                                        "further reading",
                                        "summary",
                                        "index",
                                        "links",
                                        "see also",
                                        "useful links",
                                        "example projects",
                                        "оглавление",
                                        "источники",
                                        "índice",
                                        "目录",
                                        NULL};

enum { PROJECT_WEIGHT = 3 };  // headings that one of a project's own speaks against

bool reading_promises(struct text text, struct arena *scratch) {
    struct text folded = text_folded(text, scratch);

    for (size_t i = 0; i < sizeof(promises) / sizeof(promises[0]); i++) {
        if (text_find(folded, text_of(promises[i])) < folded.size) {
            return true;
        }
    }
    return false;
}

static bool is_one_of(struct text heading, const char *const *names) {
    struct text text = label_without_ornaments(heading);

    if (text_ends(text, TEXT(":"))) {
        text.size--;
    }
    for (size_t i = 0; names[i]; i++) {
        if (strlen(names[i]) == text.size &&
            strncasecmp(names[i], text.bytes, text.size) == 0) {
            return true;
        }
    }
    return false;
}

bool reading_is_furniture(struct text heading) {
    return is_one_of(heading, furniture) || is_one_of(heading, project);
}

/** The first heading, if it is of level 1 or stands alone above all others. */
static size_t title_section(const struct outline *outline) {
    const struct section *first = &outline->sections[1];

    if (outline->section_count < 2 || first->nested || first->title.labelled ||
        first->title.asks) {
        return 0;
    }
    for (size_t i = 2; first->level > 1 && i < outline->section_count; i++) {
        if (outline->sections[i].level <= first->level) {
            return 0;
        }
    }
    return first->level > 1 && outline->section_count < 4 ? 0 : 1;
}

static void find_title(struct reading *reading) {
    const struct outline *outline = &reading->outline;

    reading->title = TEXT("");
    reading->title_section = title_section(outline);
    if (reading->title_section) {
        reading->title = topic_name(outline->sections[1].heading_text, reading->arena);
    }
    if (!reading->title.size) {
        reading->title = topic_name(reading->source.title, reading->arena);
    }
    reading->interview = reading_promises(reading->title, reading->scratch) ||
                         reading_promises(text_of(reading->name), reading->scratch);
}

static void count_heading(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    struct level *level = &reading->levels[here->level];

    if (section == reading->title_section || here->title.answers) {
        return;
    }
    if (reading_is_furniture(here->title.text)) {
        level->furniture += is_one_of(here->title.text, project) ? PROJECT_WEIGHT : 1;
        return;
    }
    level->headings++;
    level->asking += here->title.asks || here->title.labelled;
    level->numbered += here->title.numbered;
    level->requests += here->title.requests && !here->title.asks && !here->title.labelled;
    reading->questions = reading->questions || here->title.labelled;
}

static int percent(int part, int whole) {
    return whole ? 100 * part / whole : 0;
}

/**
 * One rhetorical heading proves nothing, nor do two among many: at least
 * two in three must ask, one in four where the title promises questions, and
 * there requests may stand for questions.  "Contributing" and its like speak
 * against a guide that promises nothing.
 */
static bool is_series(const struct reading *reading, const struct level *level) {
    int calling = level->asking + level->requests;

    if (reading->interview) {
        return (level->asking >= 2 && percent(level->asking, level->headings) >= 25) ||
               (calling >= 5 && percent(calling, level->headings) >= 60);
    }
    return level->asking >= 3 &&
           percent(level->asking, level->headings + level->furniture) >= 66;
}

void reading_survey(struct reading *reading) {
    find_title(reading);
    for (size_t i = 1; i < reading->outline.section_count; i++) {
        count_heading(reading, i);
    }
    for (int i = 0; i < HEADING_LEVELS; i++) {
        struct level *level = &reading->levels[i];

        level->series = is_series(reading, level);
        level->dense = level->series && level->asking + level->requests >= 5 &&
                       percent(level->asking + level->requests, level->headings) >= 80;
        reading->questions = reading->questions || level->series;
    }
}

static int compare_hashes(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left;
    uint64_t b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

static uint64_t title_hash(struct text text, struct arena *scratch) {
    return text_hash(text_folded(plain_text(text, scratch), scratch));
}

bool reading_has_heading(struct reading *reading, struct text text) {
    size_t count = reading->outline.section_count;
    uint64_t hash = title_hash(text, reading->scratch);

    if (!reading->titles) {
        reading->titles = arena_new(reading->scratch, count, sizeof(hash));
        for (size_t i = 0; i < count; i++) {
            reading->titles[i] =
                title_hash(reading->outline.sections[i].title.text, reading->scratch);
        }
        qsort(reading->titles, count, sizeof(hash), compare_hashes);
    }
    return bsearch(&hash, reading->titles, count, sizeof(hash), compare_hashes) != NULL;
}

/** The card with the definitions that it uses, unless they make it too large. */
static struct card completed(struct reading *reading, struct card card) {
    struct card whole = card;

    whole.question = definitions_complete(&reading->definitions, card.question, false,
                                          reading->scratch, reading->arena);
    whole.answer = definitions_complete(&reading->definitions, card.answer, true,
                                        reading->scratch, reading->arena);
    return whole.question.size + whole.answer.size > CARD_LIMIT ? card : whole;
}

void reading_add(struct reading *reading, struct card card) {
    struct text shown = note_quotation(card.question);

    if (card.question.size + card.answer.size > CARD_LIMIT) {
        note_add(&reading->notes, card.line, "too-large",
                 arena_printf(reading->arena,
                              "a card of more than %d bytes is left out: %.*s (split it)",
                              CARD_LIMIT, TEXT_ARGUMENTS(shown)));
        return;
    }
    reading->cards = arena_grow(reading->arena, reading->cards, reading->card_count,
                                &reading->card_capacity, sizeof(card));
    reading->cards[reading->card_count++] = completed(reading, card);
}

struct text reading_markdown(struct reading *reading, uint32_t first, uint32_t last) {
    return lift_blocks(&reading->outline, &reading->source, first, last, reading->arena);
}

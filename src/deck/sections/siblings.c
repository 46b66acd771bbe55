// SPDX-License-Identifier: MIT
// The headings right below one other, judged apart from the rest of their level.

#include "siblings.h"

#include "item_count.h"
#include "wording/builder.h"

enum {
    WHOLE_RUN = 3,  // numbers from 1 on that all headings of a chapter carry
    LONG_RUN = 12,  // more than a text has parts
    CERTAIN = 3,    // that ask where no more than the place promises that any does
};

/** Without the words that mean a problem as often as a question, unless it is asked: "缓存问题" promises nothing. */
static struct text without_problems(struct text text, struct arena *scratch) {
    static const char *const words[] = {"问题", "問題", "문제", "problem", "Problem"};
    static const char *const askers[] = {"问的", "問的", "面试", "面試", "면접 ", NULL};
    struct builder out = {.arena = scratch};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        struct text word = text_of(words[i]);

        out = (struct builder){.arena = scratch};
        for (size_t at; (at = text_find(text, word)) < text.size;) {
            struct text before = text_slice(text, 0, at);

            builder_add(&out, before);
            builder_add(&out, text_ends_any(before, askers) ? word : TEXT(""));
            text = text_from(text, at + word.size);
        }
        builder_add(&out, text);
        text = (struct text){out.bytes, out.size};
    }
    return text;
}

/** Whether headings below may be questions: not below one that is a question itself. */
static bool is_open(const struct reading *reading, const bool *open, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return !here->nested && !here->title.asks && !here->title.labelled &&
           !here->title.blank && !here->title.answers && open[here->parent];
}

static void count(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    bool *open = arena_new(reading->scratch, outline->section_count, sizeof(*open));

    open[0] = true;
    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        open[i] = is_open(reading, open, i);
        if (here->parent && here->parent != reading->title_section && !here->nested &&
            !here->title.answers && !here->recurring && open[here->parent] &&
            !outline_is_vacant(outline, i)) {
            series_count(&reading->siblings[here->parent], &here->title, false);
        }
    }
}

/** All carry the numbers from 1 on, and some ask or they are many: parts of a text are numbered as well. */
static bool is_whole_run(struct reading *reading, const struct level *level) {
    return level->headings >= WHOLE_RUN && level->longest == level->headings &&
           (5 * (level->asking + level->requests) >= level->headings ||
            (level->longest >= LONG_RUN && !item_lists_ask(reading)));
}

/** Where nothing else promises questions its headings have to, and a project's page asks in jest. */
static bool speaks(const struct level *level) {
    int certain = level->asking + level->telling + level->inquiring;

    return certain >= CERTAIN && 5 * certain >= 3 * level->headings && !level->furniture;
}

/** Whether nearly all of a chapter that calls them questions ask, in a file that does not. */
static bool is_apart(const struct reading *reading, const struct level *level) {
    return level->headings >= CERTAIN &&
           5 * (level->asking + level->requests) >= 4 * level->headings &&
           reading->promise != PROMISE_QUESTIONS;
}

/** Whether a title that names questions says that they are answered below. */
static bool names_answers(struct text title, struct arena *scratch) {
    static const char *const words[] = {
        "answers to", "answered", "respuestas", "respostas",  "réponses", "antworten",
        "risposte",   "ответы",   "відповіді",  "odpowiedzi", "cevaplar", "trả lời",
        "答案",       "解答",     "回答",       "답변",       "jawaban",  NULL};

    return text_holds_any(text_folded(title, scratch), words);
}

static void judge(struct reading *reading, struct level *level, enum promise own,
                  struct text title) {
    bool promised = reading_promised(reading);

    series_judge(level, own);
    if (own == PROMISE_QUESTIONS &&
        (is_whole_run(reading, level) ||
         (level->headings >= WHOLE_RUN && level->longest == level->headings &&
          names_answers(title, reading->scratch)))) {
        level->series = true;
    }
    if (!own || !promised) {
        level->series = level->series && (own || promised) && speaks(level);
    }
    level->apart = level->series && own == PROMISE_QUESTIONS && is_apart(reading, level);
}

void siblings_judge_all(struct reading *reading, bool single) {
    const struct outline *outline = &reading->outline;

    reading->siblings =
        arena_new(reading->scratch, outline->section_count, sizeof(*reading->siblings));
    if (single) {
        return;
    }
    count(reading);
    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];
        struct level *level = &reading->siblings[i];

        if (level->headings) {
            struct text title = without_problems(here->title.text, reading->scratch);

            judge(reading, level, promise_of(title, reading->scratch), title);
            reading->levels[here->level].holds =
                reading->levels[here->level].holds || level->apart;
        }
    }
}

bool siblings_are_apart(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return !here->nested && reading->siblings[here->parent].apart;
}

struct level *siblings_series(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return reading->siblings && !here->nested && reading->siblings[here->parent].series
               ? &reading->siblings[here->parent]
               : NULL;
}

/** Whether a title names several questions, and neither asks nor states one: "Design question: a chat". */
static bool names_questions(const struct title *title, struct arena *scratch) {
    static const char *const colons[] = {": ", "：", NULL};

    return !title_calls(title) && !text_holds_any(title->text, colons) &&
           promise_of(without_problems(title->text, scratch), scratch) == PROMISE_QUESTIONS;
}

bool siblings_name_questions(struct reading *reading, size_t section) {
    return names_questions(&reading->outline.sections[section].title, reading->scratch);
}

bool siblings_are_promised(struct reading *reading, size_t section) {
    size_t parent = reading->outline.sections[section].parent;
    struct section *above = &reading->outline.sections[parent];

    if (!parent) {
        return false;
    }
    if (!above->names_known) {
        above->names_questions = siblings_name_questions(reading, parent) ||
                                 siblings_are_promised(reading, parent);
        above->names_known = true;
    }
    return above->names_questions;
}

/** Whether all of a chapter count from its first to its last, beside others of their level that do not. */
static bool runs_apart(const struct level *chapter, const struct level *level) {
    return series_runs(chapter) && chapter->longest == chapter->headings &&
           !series_runs(level) && !level->dense;
}

struct level *siblings_level(struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];
    struct level *level = &reading->levels[here->nested ? 0 : here->level];
    struct level *chapter = siblings_series(reading, section);

    return chapter && (chapter->apart || !level->series || level->sparse ||
                       level->calling || runs_apart(chapter, level))
               ? chapter
               : level;
}

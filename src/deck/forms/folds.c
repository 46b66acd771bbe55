// SPDX-License-Identifier: MIT
// Questions that fold: a summary asks, and what it hides is the answer.

#include "lists.h"
#include "recogniser.h"
#include "sections/answer.h"
#include "sections/question.h"
#include "sections/siblings.h"
#include "sections/topic.h"
#include "wording/builder.h"
#include "wording/housekeeping.h"

static const double asking = 0.97;
static const double member = 0.75;

/** Whether a name of lists of links, "Index", stands above none, so that it is asked what it means. */
static bool is_term(const struct reading *reading, const struct fold *fold) {
    const struct block *blocks = reading->outline.blocks;

    return housekeeping_is(fold->title.text, HOUSE_LISTS) &&
           !text_holds(source_lines(&reading->source, blocks[fold->first].line,
                                    blocks[fold->last].last),
                       TEXT("]("));
}

/** Whether a summary that does not ask is one of a series that does. */
static bool is_member(const struct reading *reading, const struct fold *fold) {
    const struct level *level = &reading->fold_level;

    return fold->role == FOLD_OTHER && fold->title.text.size && level->series &&
           (!series_is_furniture(fold->title.text) || is_term(reading, fold));
}

/** Whether the first fold inside of another, or any of several, asks on. */
static bool asks_on(const struct fold *fold, const struct fold *inside) {
    return fold->inner > 1 || (fold->inner && fold->told && inside->role == FOLD_QUESTION);
}

static bool is_question(const struct reading *reading, const struct fold *fold) {
    const struct fold *above =
        fold->parent ? &reading->outline.folds[fold->parent - 1] : NULL;

    // Inside a question are its answer or, when there are several or the answer is told before, follow-ups.
    if (above && above->role != FOLD_GROUP && !asks_on(above, fold)) {
        return false;
    }
    return fold->role == FOLD_QUESTION || is_member(reading, fold) ||
           (fold->role == FOLD_OTHER && fold->title.text.size &&
            reading_is_taken(reading, folds_recogniser.name));
}

static bool in_section(const struct reading *reading, const struct fold *fold,
                       size_t number) {
    return fold->first < outline_body_end(&reading->outline, number);
}

static double explains(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    double evidence = 0;

    for (size_t i = fold_from(outline, outline->sections[number].body);
         i < outline->fold_count && in_section(reading, &outline->folds[i], number) &&
         evidence < asking;
         i++) {
        if (is_question(reading, &outline->folds[i])) {
            evidence = outline->folds[i].role == FOLD_QUESTION ? asking : member;
        }
    }
    return evidence;
}

/** The fold inside that hides the answer, when what stands before it is the question's stem. */
static const struct fold *inner_answer(const struct outline *outline, size_t index) {
    const struct fold *inner = &outline->folds[index + 1];

    return outline->folds[index].inner == 1 && inner->role == FOLD_ANSWER ? inner : NULL;
}

/** What a fold holds up to the first follow-up. */
static struct text own_content(struct reading *reading, size_t index) {
    const struct outline *outline = &reading->outline;
    struct fold fold = outline->folds[index];

    if (asks_on(&fold, &outline->folds[index + 1])) {
        fold.content_to = outline->folds[index + 1].tag_from;
    }
    return fold_content(outline, &reading->source, &fold, reading->arena);
}

/** Adds what a fold holds up to a place to its question. */
static void add_stem(struct reading *reading, struct fold fold, size_t to,
                     struct card *card) {
    fold.content_to = to;
    card->question = builder_joined(
        card->question,
        fold_content(&reading->outline, &reading->source, &fold, reading->arena),
        reading->arena);
}

static void emit_fold(struct reading *reading, size_t index, struct text topic) {
    const struct outline *outline = &reading->outline;
    struct fold fold = outline->folds[index];
    const struct fold *inner = inner_answer(outline, index);
    struct card card = {.topic = topic,
                        .line = fold.line,
                        .format = folds_recogniser.name,
                        .question = fold.title.text};
    struct text content;

    if (inner) {
        add_stem(reading, fold, inner->tag_from, &card);
        content = fold_content(outline, &reading->source, inner, reading->arena);
    } else if (fold.label) {
        int line = outline->blocks[fold.label].line;
        size_t label = (size_t)(source_line(&reading->source, line).bytes -
                                reading->source.text.bytes);

        add_stem(reading, fold, label, &card);
        fold.content_from = label;
        content = fold_content(outline, &reading->source, &fold, reading->arena);
    } else {
        content = own_content(reading, index);
    }
    card.answer = answer_of_text(reading, content);
    question_finish(reading, &card, false);
}

/** Whether blocks begin with words and hold no code that a question may be about. */
static bool is_told(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    if (from >= to ||
        (blocks[from].kind != BLOCK_PARAGRAPH && blocks[from].kind != BLOCK_LIST) ||
        title_asks(text_trim(reading_first_line(reading, from)))) {
        return false;
    }
    while (from < to && blocks[from].kind != BLOCK_CODE) {
        from = blocks[from].after;
    }
    return from >= to;
}

/** The heading above folds that ask on, among others that ask: what stands before the first answers it. */
static void emit_heading(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    const struct fold *fold = &outline->folds[fold_from(outline, here->body)];

    if (here->title.asks && !here->nested && fold->role == FOLD_QUESTION &&
        siblings_level(reading, number)->series &&
        is_told(reading, here->body, fold->first)) {
        question_add(reading, &(struct question){
                                  .title = here->title.text,
                                  .from = here->body,
                                  .to = fold->first,
                                  .topic = topic_of_question(reading, number),
                                  .line = here->line,
                                  .number = here->title.number,
                                  .format = headings_recogniser.name,
                              });
    }
}

/** Where text may go on behind the beginning of a fold: inside of a group, behind any other. */
static uint32_t behind(const struct outline *outline, const struct fold *fold) {
    return outline->blocks[fold->role == FOLD_GROUP ? fold->first : fold->last].after;
}

static size_t emit(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    struct text topic = topic_of_section(reading, number);
    uint32_t at = outline->sections[number].body;
    size_t around = 0;  // the fold that the topic belongs to

    emit_heading(reading, number);
    for (size_t i = fold_from(outline, at);
         i < outline->fold_count && in_section(reading, &outline->folds[i], number); i++) {
        const struct fold *fold = &outline->folds[i];

        if (fold->parent != around || !around) {
            topic = topic_of_fold(reading, number, i);
            around = fold->parent;
        }
        // Questions that nobody has answered yet, between those that fold.
        lists_emit_bare(reading, at, fold->first, topic);
        at = behind(outline, fold) > at ? behind(outline, fold) : at;
        if (is_question(reading, fold)) {
            emit_fold(reading, i, topic);
        }
    }
    lists_emit_bare(reading, at, outline_body_end(outline, number), topic);
    return number + 1;
}

const struct recogniser folds_recogniser = {
    .name = "details",
    .most = 0.97,
    .explains = explains,
    .emit = emit,
};

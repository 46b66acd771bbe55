// SPDX-License-Identifier: MIT
// Headings that are questions, with what stands below as the answer.

#include "answer.h"
#include "builder.h"
#include "recogniser.h"
#include "reveal.h"
#include "topic.h"

static const double labelled = 1.0;
static const double answered = 0.95;
static const double asking = 0.9;
static const double member = 0.7;

/** Whether what stands below begins as a collection of links. */
static bool lists_links(const struct reading *reading, const struct section *section) {
    const struct outline *outline = &reading->outline;
    const struct block *blocks = outline->blocks;
    uint32_t list = section->body;
    uint32_t paragraph;
    struct text line;

    // Some fold them away.
    if (list < outline->block_count && blocks[list].kind == BLOCK_HTML) {
        list = blocks[list].after;
    }
    paragraph = list + 2;
    if (paragraph >= outline->block_count || blocks[list].kind != BLOCK_LIST ||
        blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    line = text_from(source_line(&reading->source, blocks[paragraph].line),
                     (size_t)blocks[paragraph].column - 1);
    return text_starts(line, TEXT("[")) && text_ends(text_trim(line), TEXT(")"));
}

/** A heading among asking ones that does not ask itself: "Explain closures.", "7. Closures". */
static bool is_member(const struct reading *reading, const struct section *section) {
    const struct level *level = &reading->levels[section->level];

    if (reading_is_furniture(section->title.text) || lists_links(reading, section)) {
        return false;
    }
    return section->title.requests || level->dense ||
           (section->title.numbered && 2 * level->numbered >= level->headings &&
            2 * (level->asking + level->requests) >= level->headings);
}

static bool find_fold(const struct reading *reading, size_t number, struct reveal *fold) {
    const struct section *section = &reading->outline.sections[number];

    return !section->nested && !reading_is_furniture(section->title.text) &&
           reveal_find(&reading->outline, &reading->source, section->body,
                       outline_body_end(&reading->outline, number), reading->scratch, fold);
}

static double explains(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    struct reveal fold;

    if (!number || !section->title.text.size || section->title.answers) {
        return 0;
    }
    if (section->title.labelled) {
        return labelled;
    }
    if (answer_is_labelled(reading, section->body,
                           outline_body_end(&reading->outline, number)) ||
        (section->title.asks && number + 1 < reading->outline.section_count &&
         reading->outline.sections[number + 1].title.answers) ||
        find_fold(reading, number, &fold)) {
        return answered;
    }
    if (!reading->levels[section->level].series) {
        return 0;
    }
    if (section->title.asks) {
        return asking;
    }
    return is_member(reading, section) ? member : 0;
}

/** The section behind the answer: of this level or above, or a question itself. */
static size_t next_section(struct reading *reading, size_t number) {
    const struct outline *outline = &reading->outline;
    const struct section *here = &outline->sections[number];
    size_t next = number + 1;

    while (next < outline->section_count) {
        const struct section *there = &outline->sections[next];

        if (here->nested || there->nested || there->level <= here->level ||
            explains(reading, next) > 0) {
            break;
        }
        next++;
    }
    return next;
}

static void note_unanswered(struct reading *reading, const struct section *section) {
    struct text shown = note_quotation(section->title.text);

    note_add(&reading->notes, section->line, "no-answer",
             arena_printf(reading->arena,
                          "a question without an answer, kept as a prompt: %.*s",
                          TEXT_ARGUMENTS(shown)));
}

/** Two texts as paragraphs of their own; either may be empty. */
static struct text joined(struct text first, struct text second, struct arena *arena) {
    struct builder out = {.arena = arena};

    builder_add(&out, first);
    if (first.size && second.size) {
        builder_add(&out, TEXT("\n\n"));
    }
    builder_add(&out, second);
    return builder_text(&out);
}

/** What stands between the heading and the folded answer belongs to the question. */
static size_t emit_folded(struct reading *reading, size_t number,
                          const struct reveal *fold) {
    const struct outline *outline = &reading->outline;
    const struct section *section = &outline->sections[number];
    struct card card = {.line = section->line, .format = headings_recogniser.name};
    uint32_t end = outline_body_end(outline, number);

    card.question =
        joined(section->title.text, answer_stem(reading, section->body, fold->first),
               reading->arena);
    card.answer =
        joined(fold->answer, answer_read(reading, outline->blocks[fold->last].after, end),
               reading->arena);
    card.kind = card.answer.size ? CARD_ANSWERED : CARD_PROMPT;
    card.topic = topic_of_question(reading, number);
    if (card.kind == CARD_PROMPT) {
        note_unanswered(reading, section);
    }
    reading_add(reading, card);
    return number + 1;
}

static size_t emit(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];
    struct reveal fold;
    size_t next = next_section(reading, number);
    uint32_t end = next < reading->outline.section_count && !section->nested
                       ? reading->outline.sections[next].root
                       : (uint32_t)reading->outline.block_count;
    struct card card = {.line = section->line, .format = headings_recogniser.name};

    if (find_fold(reading, number, &fold)) {
        return emit_folded(reading, number, &fold);
    }
    if (section->nested) {
        end = outline_body_end(&reading->outline, number);
    }
    card.answer = answer_read(reading, section->body, end);
    card.kind = card.answer.size ? CARD_ANSWERED : CARD_PROMPT;
    if (!card.answer.size && next < reading->outline.section_count &&
        reading->outline.sections[next].level > section->level && !section->nested) {
        return next;  // a group of questions whose name is a question
    }
    card.question = text_copy(section->title.text, reading->arena);
    card.topic = topic_of_question(reading, number);
    if (card.kind == CARD_PROMPT) {
        note_unanswered(reading, section);
    }
    reading_add(reading, card);
    return next;
}

const struct recogniser headings_recogniser = {
    .name = "heading",
    .explains = explains,
    .emit = emit,
};

// SPDX-License-Identifier: MIT
// A question that was found becomes a card.

#include "question.h"

#include "answer.h"
#include "answer_block.h"
#include "badge.h"
#include "choice.h"
#include "exhibit.h"
#include "key.h"
#include "lead_line.h"
#include "snippet.h"
#include "stem.h"
#include "wording/builder.h"
#include "wording/end_mark.h"
#include "wording/excuse.h"
#include "wording/generic.h"
#include "wording/hint_name.h"
#include "wording/placeholder.h"
#include "wording/quotation.h"
#include "wording/vague.h"
#include "wording/way_back.h"

#include <viva/plain.h>

enum {
    SHORT_ANSWER = 400,    // bytes of one that may be no more than a picture
    LONG_PARAGRAPH = 100,  // bytes of one that tells something
    LONGEST_NAME = 60,     // bytes of what names the question below it
    SHORT_LINE = 40,       // bytes of one that only says how hard it is
};

bool question_is_answered(struct reading *reading, struct text title, uint32_t from,
                          uint32_t to) {
    return fold_among(&reading->outline, from, to, FOLD_ANSWER) ||
           answer_block_find(reading, title, from, to) < to;
}

/** Whether the answer begins before the fold: prose that does not ask, and more than a stem has. */
static bool is_told(const struct reading *reading, const struct question *question,
                    const struct fold *fold) {
    const struct block *blocks = reading->outline.blocks;
    int prose = 0;

    for (uint32_t at = question->from; at < fold->first; at = blocks[at].after) {
        struct text text = reading_lines(reading, at);

        if (blocks[at].kind == BLOCK_HEADING) {
            return at > question->from;
        }
        if (end_mark_asks(text) || blocks[at].kind == BLOCK_CODE) {
            return false;
        }
        prose += blocks[at].kind == BLOCK_PARAGRAPH && text.size > LONG_PARAGRAPH;
    }
    return title_asks(question->title) && prose > 1;
}

/** What stands between the question and the folded answer belongs to the question. */
static void split_at_fold(struct reading *reading, const struct question *question,
                          const struct fold *fold, struct card *card) {
    const struct outline *outline = &reading->outline;
    struct arena *arena = reading->arena;
    struct text stem = answer_stem(reading, question->from, fold->first);
    struct text content = fold_content(outline, &reading->source, fold, arena);
    struct text after =
        answer_behind(reading, outline->blocks[fold->last].after, question->to);

    // What is folded away below ticked options only explains them.
    if (choice_is_ticked(stem)) {
        card->question = builder_joined(question->title, question->rest, arena);
        card->answer = builder_joined(stem, builder_joined(content, after, arena), arena);
        return;
    }
    if (!question->rest.size) {
        label_cut_question(&stem);
    }
    card->question =
        stem_titled(reading, question->title, builder_joined(question->rest, stem, arena));
    // Below options "A: ..." is one of them, not the label of the answer.
    if (!choice_has_letters(card->question) || !label_is_letter(content)) {
        content = answer_of_text(reading, content);
    }
    card->answer = builder_joined(content, after, arena);
}

/** The answer begins in the paragraph of the question: behind a label, or all of it. */
static void split_rest(struct reading *reading, const struct question *question,
                       struct card *card) {
    struct arena *arena = reading->arena;
    size_t label = answer_find_label(question->rest);
    struct text blocks = answer_stem(reading, question->from, question->to);

    if (label == question->rest.size) {
        label = 0;
    }
    card->question =
        builder_joined(question->title, text_slice(question->rest, 0, label), arena);
    card->answer = answer_of_text(
        reading, builder_joined(text_from(question->rest, label), blocks, arena));
}

static void keep_open(struct reading *reading, const struct question *question,
                      struct card *card) {
    struct text stem = answer_stem(reading, question->from, question->to);

    stem = builder_joined(question->rest, stem, reading->arena);
    card->question = builder_joined(question->title, stem, reading->arena);
}

/** Whether nothing but the code that is asked about stands below, so that nothing answers. */
static bool is_bare_snippet(struct reading *reading, const struct question *question) {
    return snippet_is_alone(reading, question->from, question->to) &&
           snippet_is_asked(question->title, reading->scratch);
}

/** Below a title only what a label of its own says asks: what follows is the answer. */
static void split_stated(struct reading *reading, const struct question *question,
                         uint32_t behind, struct card *card) {
    card->question = builder_joined(
        question->title, stem_read(reading, question->from, behind), reading->arena);
    card->answer = answer_read(reading, behind, question->to);
}

/** What a paragraph asks that is a quotation as a whole, emphasised or not; nothing if it is none. */
static struct text quoted_question(struct text text) {
    size_t marks = line_count_marks(text, 0);
    struct text inside = quotation_inside(text_slice(text, marks, text.size - marks));
    struct title title = title_read(inside);

    return inside.size + 2 * marks < text.size &&
                   line_count_marks(text, text.size - marks) == marks &&
                   (title.asks || title.commands)
               ? inside
               : TEXT("");
}

/** "### 3. Costs" right above a line in bold or a quotation that asks: a short name for what is asked there. */
static bool is_named(struct reading *reading, const struct question *question,
                     struct text *asked) {
    struct title title;
    struct lead lead;

    if (!question->number || question->from >= question->to ||
        question->title.size > LONGEST_NAME ||
        reading->outline.blocks[question->from].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    title = title_read(question->title);
    if (title_calls(&title)) {
        return false;
    }
    *asked = quoted_question(reading_paragraph(reading, question->from));
    if (asked->size) {
        return true;
    }
    lead = lead_read(reading, question->from);
    *asked = lead.title.text;
    return lead.kind == LEAD_BOLD && lead.title.asks && !lead.rest.size &&
           !vague_is(lead.title.text);
}

static void split_at_label(struct reading *reading, const struct question *question,
                           struct card *card) {
    uint32_t label =
        answer_block_find(reading, question->title, question->from, question->to);
    uint32_t stem_to = stem_end(reading, question->title, question->from, question->to);
    uint32_t code_to = snippet_end(reading, question->title, question->from, question->to);
    struct text rest = question->rest;
    struct arena *arena = reading->arena;
    struct text asked;

    if (label < question->to && (label > question->from || rest.size) &&
        answer_find_label(rest) == rest.size) {
        struct text stem = stem_read(reading, question->from, label);

        card->question =
            stem_titled(reading, question->title, builder_joined(rest, stem, arena));
        card->answer = answer_read(reading, label, question->to);
    } else if (!rest.size && label == question->to &&
               (stem_to > question->from || code_to > question->from)) {
        split_stated(reading, question, stem_to > code_to ? stem_to : code_to, card);
    } else if (rest.size) {
        split_rest(reading, question, card);
    } else if (is_named(reading, question, &asked)) {
        card->question = asked;
        card->answer = answer_read(reading, reading->outline.blocks[question->from].after,
                                   question->to);
    } else {
        card->question = question->title;
        card->answer = answer_read(reading, question->from, question->to);
    }
}

static void note_unanswered(struct reading *reading, const struct card *card) {
    struct text shown = note_quotation(card->question);

    note_add(&reading->notes, card->line, "no-answer",
             arena_printf(reading->arena,
                          card->answer.size
                              ? "a question with no more than a link or a picture for an "
                                "answer, kept as a prompt: %.*s"
                              : "a question without an answer, kept as a prompt: %.*s",
                          TEXT_ARGUMENTS(shown)));
}

void question_leave_open(struct reading *reading, struct card *card) {
    card->answer = TEXT("");
    card->kind = CARD_PROMPT;
    note_unanswered(reading, card);
}

static bool holds_picture(struct text answer) {
    return text_holds(answer, TEXT("![")) || text_holds(answer, TEXT("<img"));
}

/** Takes away an answer that says nothing, unless it shows something; returns whether it says something. */
static bool take_silence(struct reading *reading, struct card *card, bool chosen) {
    struct text plain;

    if (card->answer.size >= SHORT_ANSWER) {
        return true;
    }
    plain = plain_text(card->answer, reading->scratch);
    if (chosen ? placeholder_is_blank(plain) : placeholder_is(plain)) {
        card->answer = holds_picture(card->answer) ? card->answer : TEXT("");
        return false;
    }
    if (!chosen && excuse_is(card->answer, reading->scratch)) {
        card->answer = TEXT("");
        return false;
    }
    // Options are wrong answers, so that the right one may be any of them.
    if (!chosen && (placeholder_points(plain) || (!text_holds(card->question, TEXT("\n")) &&
                                                  excuse_is_aside(card->answer)))) {
        return false;
    }
    if (placeholder_is_idle_code(text_folded(card->answer, reading->scratch))) {
        card->answer = TEXT("");
        return false;
    }
    if (placeholder_is_stub(card->answer) || hint_is_all(card->answer)) {
        card->question = builder_joined(card->question, card->answer, reading->arena);
        card->answer = TEXT("");
    }
    return true;
}

/** Makes a link to the answer, which the question is or ends in, the answer of one that has none; returns whether it does. */
static bool take_link(struct reading *reading, struct card *card) {
    struct text whole = card->question;
    struct text link;

    card->question = badge_cut(card->question, &link, reading->arena);
    if (!card->answer.size && answer_cut_link(&card->question, &link)) {
        card->answer = text_copy(link, reading->arena);
        return true;
    }
    if (label_unlinked(&card->question)) {
        card->question = title_read(card->question).text;
        link = whole;
    }
    if (card->answer.size ||
        (!link.size && (text_holds(card->question, TEXT("\n")) ||
                        !badge_cut_reference(&card->question, &link)))) {
        return false;
    }
    card->answer =
        way_back_is(link) ? TEXT("") : text_copy(text_trim(link), reading->arena);
    return true;
}

static void add_prompt(struct reading *reading, struct card card, bool bare) {
    card.answer = TEXT("");
    card.kind = CARD_PROMPT;
    if (!bare) {
        note_unanswered(reading, &card);
    }
    reading_add(reading, card);
}

/** Adds a question and what one may ask on, each with that before it, for it may say nothing without. */
static void add_follow_ups(struct reading *reading, const struct card *card, bool bare) {
    struct text rest = card->answer;
    struct card next = *card;
    struct text item;

    add_prompt(reading, *card, bare);
    while (choice_next_asked(&rest, &item)) {
        next.question = builder_joined(card->question, item, reading->arena);
        add_prompt(reading, next, bare);
    }
}

/** Whether a label calls it a question: what stands below it is meant for its answer, whatever it says. */
static bool is_called_question(const struct reading *reading, const struct card *card) {
    return title_is_labelled(
        line_without_front_ornaments(source_line(&reading->source, card->line)));
}

/** Whether what stands below a question only goes on with it: options, code that is asked about, or what asks as well. */
static bool goes_on(const struct reading *reading, const struct card *card) {
    return (choice_is_left(card->question, card->answer) &&
            !label_begins_answer(answer_line_above(reading, card))) ||
           (choice_only_asks(card->answer) && !is_called_question(reading, card)) ||
           snippet_is_answer(card->question, card->answer, reading->scratch);
}

/** What a question that is a link says. */
static struct text unlinked(struct text question) {
    return label_unlinked(&question) ? title_read(question).text : question;
}

void question_finish(struct reading *reading, struct card *card, bool bare) {
    // What is too large for a card is not looked at any closer.
    bool small = card->question.size + card->answer.size <= CARD_LIMIT;
    bool chosen;
    bool told;

    answer_finish(reading, card);
    chosen = small && choice_split(card, reading->arena);
    // No other answer, which could be a wrong one, stands beside it.
    if (small && !chosen) {
        label_cut_right(&card->answer, text_holds(card->question, TEXT("\n")),
                        reading->arena);
    }
    if (small && !chosen && choice_asks_on(card->answer)) {
        add_follow_ups(reading, card, bare);
        return;
    }
    if (small && !chosen && goes_on(reading, card)) {
        card->question =
            builder_joined(unlinked(card->question), card->answer, reading->arena);
        card->answer = TEXT("");
    }
    told = !take_link(reading, card);
    if (!text_trim(card->question).size) {
        return;
    }
    card->question = generic_as_code(card->question, reading->arena);
    told = take_silence(reading, card, chosen) && told;
    card->kind = told && card->answer.size && (chosen || !answer_is_link(card->answer))
                     ? CARD_ANSWERED
                     : CARD_PROMPT;
    if (card->kind == CARD_PROMPT && !bare) {
        note_unanswered(reading, card);
    }
    reading_add(reading, *card);
}

/** The paragraph that is all of a quotation, else the block itself. */
static uint32_t quoted_paragraph(const struct reading *reading, uint32_t block) {
    const struct block *blocks = reading->outline.blocks;

    return blocks[block].kind == BLOCK_QUOTE &&
                   blocks[block + 1].after == blocks[block].after
               ? block + 1
               : block;
}

/** What may stand above a question and says nothing of it: a rule, a link to where it is from, "Level 1" above its label. */
static bool is_preamble(const struct reading *reading, uint32_t block, uint32_t to) {
    const struct block *here = &reading->outline.blocks[block];
    struct text text = reading_lines(reading, block);
    struct text next;

    if (here->kind == BLOCK_RULE) {
        return true;
    }
    if (here->kind != BLOCK_PARAGRAPH || here->after >= to ||
        reading->outline.blocks[here->after].kind != BLOCK_PARAGRAPH) {
        return false;
    }
    next = reading_first_line(reading, here->after);
    return answer_is_link(text) ||
           (here->line == here->last && text.size <= SHORT_LINE && !title_asks(text) &&
            !label_begins_answer(text) && label_cut_name(&next));
}

/** The question is below its label: "### Question 3", then what is asked. */
static bool take_title(struct reading *reading, struct question *question) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t paragraph;
    struct lead lead;

    while (question->from < question->to &&
           is_preamble(reading, question->from, question->to)) {
        question->from = blocks[question->from].after;
    }
    if (question->from >= question->to) {
        return false;
    }
    paragraph = quoted_paragraph(reading, question->from);
    // Code before the words: all up to the answer is the question.
    if (blocks[paragraph].kind != BLOCK_PARAGRAPH) {
        return question_is_answered(reading, TEXT(""), question->from, question->to);
    }
    lead = lead_read(reading, paragraph);
    question->title = lead.start;
    if (lead.kind == LEAD_BOLD && !lead.rest.size) {
        question->title = lead.title.text;
    } else if (lead.title.labelled) {
        question->title = (struct text){
            lead.title.text.bytes,
            (size_t)(lead.start.bytes + lead.start.size - lead.title.text.bytes)};
    } else if (lead.title.blank && lead.rest.size) {
        question->title = lead.rest;
    }
    question->from = blocks[question->from].after;
    question->open =
        question->open ||
        (stem_credits(lead.start) &&
         !question_is_answered(reading, TEXT(""), question->from, question->to));
    return true;
}

/** Whether the answer holds options of which the right ones are known. */
static bool is_chosen(struct reading *reading, struct card card) {
    return card.answer.size <= CARD_LIMIT && choice_split(&card, reading->scratch);
}

/** The fold that hides the answer behind the container of the question: below an item, and not indented. */
static const struct fold *fold_behind(struct reading *reading,
                                      const struct question *question) {
    if (question->more >= question->more_to || question->open || question->whole ||
        question_is_answered(reading, question->title, question->from, question->to)) {
        return NULL;
    }
    return fold_among(&reading->outline, question->more, question->more_to, FOLD_ANSWER);
}

/** All that stands before such a fold is the question. */
static void split_behind(struct reading *reading, const struct question *question,
                         const struct fold *fold, struct card *card) {
    struct question apart = {.from = question->more, .to = question->more_to};

    keep_open(reading, question, card);
    apart.title = card->question;
    split_at_fold(reading, &apart, fold, card);
}

/** Adds what stands further on; alone it is all of the answer. */
static void add_more(struct reading *reading, const struct question *question,
                     struct card *card) {
    struct text more = card->answer.size
                           ? answer_stem(reading, question->more, question->more_to)
                           : answer_read(reading, question->more, question->more_to);

    card->answer = builder_joined(card->answer, more, reading->arena);
}

static void add_whole(struct reading *reading, const struct question *question) {
    const struct fold *fold =
        fold_among(&reading->outline, question->from, question->to, FOLD_ANSWER);
    const struct fold *behind = fold_behind(reading, question);
    const struct keyed_answer *key = key_to(reading, question, fold);
    struct card card = {.topic = question->topic,
                        .line = question->line,
                        .format = question->format,
                        .setting = reading->setting};

    if (key) {
        keep_open(reading, question, &card);
        key_take(reading, key, question, &card);
    } else if (behind) {
        split_behind(reading, question, behind, &card);
    } else if (question->open || stem_is_all(reading, question) ||
               (!question->rest.size && is_bare_snippet(reading, question))) {
        keep_open(reading, question, &card);
    } else if (question->whole && !stem_is_code(reading, question->from, fold)) {
        card.question = question->title;
        card.answer = answer_read(reading, question->from, question->to);
    } else if (fold && !is_told(reading, question, fold)) {
        split_at_fold(reading, question, fold, &card);
    } else {
        split_at_label(reading, question, &card);
    }
    if (question->more < question->more_to && !behind && !key) {
        add_more(reading, question, &card);
    }
    if (question->tail.size) {
        card.answer = builder_joined(card.answer, question->tail, reading->arena);
    }
    if (question->linked && !is_chosen(reading, card)) {
        exhibit_take(&card.question, &card.answer, reading->arena);
        card.kind = CARD_PROMPT;
        reading_add(reading, card);
    } else {
        question_finish(reading, &card, question->bare);
    }
}

void question_add(struct reading *reading, const struct question *given) {
    struct question question = *given;

    if (question.title.size || take_title(reading, &question)) {
        add_whole(reading, &question);
    }
}

// SPDX-License-Identifier: MIT
// A guide while it is being read: what its blocks say, and its cards.

#include "reading.h"

#include "lines/guard.h"
#include "no_question.h"
#include "outline/lift.h"

#include <viva/plain.h>

#include <stdlib.h>
#include <string.h>

enum promise reading_promised(const struct reading *reading) {
    return reading->promise ? reading->promise : reading->place_promises;
}

static void note_large(struct reading *reading, const struct card *card, const char *what,
                       int limit) {
    struct text shown = note_quotation(card->question);

    note_add(
        &reading->notes, card->line, "too-large",
        arena_printf(reading->arena,
                     "a card with %s of more than %d bytes is left out: %.*s (split it)",
                     what, limit, TEXT_ARGUMENTS(shown)));
}

bool reading_is_full(const struct reading *reading) {
    return reading->card_count >= BLOCK_LIMIT;
}

/** Whether a card's text holds a paragraph that is too much for libcmark. */
static bool holds_large(struct text text, struct arena *scratch) {
    struct source source = source_of_text(text, scratch);
    struct guard guard = guard_start(&source, NULL);
    struct piece piece;

    while (guard_next(&guard, &piece)) {
        if (piece.fault == FAULT_LARGE) {
            return true;
        }
    }
    return false;
}

/** libcmark is handed a card as it is, so what would take it too long is no card. */
static bool is_large(struct reading *reading, const struct card *card) {
    if (card->question.size + card->answer.size > CARD_LIMIT) {
        note_large(reading, card, "a text", CARD_LIMIT);
        return true;
    }
    if (reading->outline.large && (holds_large(card->question, reading->scratch) ||
                                   holds_large(card->answer, reading->scratch))) {
        note_large(reading, card, "a paragraph", PARAGRAPH_LIMIT);
        return true;
    }
    return false;
}

/** The card with the definitions that it uses, unless they make it too large. */
static struct card completed(struct reading *reading, struct card card) {
    struct card whole = card;

    card.question = definitions_without_notes(&reading->definitions, card.question,
                                              reading->scratch, reading->arena);
    whole.question = definitions_complete(&reading->definitions, card.question, false,
                                          reading->scratch, reading->arena);
    whole.answer = definitions_complete(&reading->definitions, card.answer, true,
                                        reading->scratch, reading->arena);
    whole.kind = whole.answer.size ? card.kind : CARD_PROMPT;
    return whole.question.size + whole.answer.size > CARD_LIMIT ? card : whole;
}

void reading_add(struct reading *reading, struct card card) {
    if (reading_is_full(reading)) {
        if (!reading->overflown) {
            note_add(&reading->notes, card.line, "too-large",
                     arena_printf(reading->arena,
                                  "more than %d cards: from here on they are left out"
                                  " (split the file)",
                                  BLOCK_LIMIT));
            reading->overflown = true;
        }
        return;
    }
    if (no_question_is(reading, &card) || is_large(reading, &card)) {
        return;
    }
    // It may lie in a heading that was put together for the while.
    card.question = text_copy(card.question, reading->arena);
    reading->cards = arena_grow(reading->arena, reading->cards, reading->card_count,
                                &reading->card_capacity, sizeof(card));
    reading->cards[reading->card_count++] = completed(reading, card);
}

struct text reading_lines(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    return source_lines(&reading->source, here->line, here->last);
}

struct text reading_items_before(const struct reading *reading, uint32_t item) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t list = blocks[item].parent;

    return list + 1 == item
               ? TEXT("")
               : source_lines(&reading->source, blocks[list].line, blocks[item].line - 1);
}

struct text reading_paragraph(const struct reading *reading, uint32_t block) {
    return reading->outline.blocks[block].kind == BLOCK_PARAGRAPH
               ? text_trim(reading_lines(reading, block))
               : TEXT("");
}

struct text reading_first_line(const struct reading *reading, uint32_t block) {
    const struct block *here = &reading->outline.blocks[block];

    return text_from(source_line(&reading->source, here->line), (size_t)here->column - 1);
}

int reading_first_number(const struct reading *reading, uint32_t block) {
    int line = reading->outline.blocks[block].line;

    return label_first_number(text_trim(source_line(&reading->source, line)));
}

struct text reading_markdown(struct reading *reading, uint32_t first, uint32_t last) {
    return lift_blocks(&reading->outline, &reading->source, first, last, reading->arena);
}

size_t reading_first_lead(const struct reading *reading, size_t section) {
    size_t low = 0;
    size_t high = reading->lead_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (reading->leads[middle].section < section) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bool reading_is_taken(const struct reading *reading, const char *format) {
    return reading->format && strcmp(reading->format, format) == 0;
}

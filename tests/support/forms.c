// SPDX-License-Identifier: MIT
// Reads a small guide and writes its cards as a row has them.

#include "forms.h"

#include "check.h"

#include <viva/guide.h>

#include <stdio.h>
#include <string.h>

/** Adds a text on one line. */
static void add(char *out, size_t size, const char *before, struct text text) {
    size_t used = strlen(out);
    int added = snprintf(out + used, size - used, "%s%.*s", before, TEXT_ARGUMENTS(text));

    assert_true(added >= 0 && (size_t)added < size - used);
    for (char *at = out + used + strlen(before); *at; at++) {
        *at = (char)(*at == '\n' ? '/' : *at);
    }
}

void form_reads(void **state) {
    const struct form_row *row = *state;
    struct arena arena = {0};
    struct guide guide;
    char cards[4000] = "";

    assert_true(guide_parse(text_of(row->markdown), row->file ? row->file : "notes.md",
                            &(struct guide_options){.format = row->format,
                                                    .place = row->place,
                                                    .among_questions = row->among},
                            &arena, &guide, NULL));
    for (size_t i = 0; i < guide.card_count; i++) {
        const struct card *card = &guide.cards[i];

        add(cards, sizeof(cards), card->format, TEXT(": "));
        add(cards, sizeof(cards), "", card->question);
        if (card->kind == CARD_ANSWERED) {
            add(cards, sizeof(cards), " => ", card->answer);
        }
        add(cards, sizeof(cards), "\n", TEXT(""));
    }
    assert_string_equal(cards, row->cards);
    arena_free(&arena);
}

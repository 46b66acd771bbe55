// SPDX-License-Identifier: MIT
// Any bytes as a guide: cards have their place in the file and hold clean text.

#include "fuzz.h"

#include <viva/guide.h>
#include <viva/plain.h>

#include <stdio.h>
#include <stdlib.h>

enum { KEEP_MOJIBAKE = 1, HEADINGS_ONLY = 2 };

#define DEMAND(statement) ((statement) ? (void)0 : refuse(#statement))

static void refuse(const char *statement) {
    fprintf(stderr, "guide_fuzz: not so: %s\n", statement);
    abort();
}

static int count_lines(struct text text) {
    int lines = 1;

    for (size_t i = 0; i < text.size; i++) {
        lines += text.bytes[i] == '\n' || text.bytes[i] == '\r';
    }
    return lines;
}

static void check_card(const struct card *card, int lines, struct arena *arena) {
    const struct text *list;
    size_t count;

    DEMAND(card->line >= 1 && card->line <= lines);
    DEMAND(card->question.size > 0 && text_valid(card->question));
    DEMAND(text_valid(card->answer) && text_valid(card->topic));
    // A prompt may keep a link to its answer.
    DEMAND(card->kind == CARD_PROMPT || card->answer.size > 0);
    DEMAND(text_valid(plain_text(card->question, arena)));
    DEMAND(text_valid(plain_text(card->answer, arena)));
    count = plain_points(card->answer, arena, &list);
    for (size_t i = 0; i < count; i++) {
        DEMAND(list[i].size > 0 && text_valid(list[i]));
    }
    plain_links(card->answer, arena, &list);
    topic_title(card->topic, arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    struct arena arena = {0};
    struct guide guide = {0};
    struct guide_options options = {0};
    struct text source = {(const char *)bytes + 1, size ? size - 1 : 0};
    int lines = count_lines(source);

    if (size == 0) {
        return 0;
    }
    options.keep_mojibake = bytes[0] & KEEP_MOJIBAKE;
    options.format = bytes[0] & HEADINGS_ONLY ? guide_formats()[0] : NULL;
    if (guide_parse(source, "fuzz-guide.md", &options, &arena, &guide, NULL)) {
        for (size_t i = 0; i < guide.card_count; i++) {
            check_card(&guide.cards[i], lines, &arena);
        }
        for (size_t i = 0; i < guide.note_count; i++) {
            DEMAND(guide.notes[i].line >= 0 && guide.notes[i].line <= lines);
            DEMAND(text_valid(text_of(guide.notes[i].text)));
        }
    }
    arena_free(&arena);
    return 0;
}

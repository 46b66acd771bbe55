// SPDX-License-Identifier: MIT
// guide-cards [--explain] FILE...: the cards and notes of guides, or what became of their headings, as text to compare.

#include <viva/guide.h>

#include <stdio.h>
#include <string.h>

static void print_indented(struct text text) {
    while (text.size) {
        struct text line = text_line(&text);

        printf(line.size ? "    %.*s\n" : "\n", TEXT_ARGUMENTS(line));
    }
}

static void print_guide(const struct guide *guide, struct arena *arena) {
    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];

        printf("%s line %d, %s: %.*s\n", card->kind == CARD_PROMPT ? "prompt" : "card",
               card->line, card->format, TEXT_ARGUMENTS(topic_title(card->topic, arena)));
        printf("  question\n");
        print_indented(card->question);
        if (card->answer.size) {
            printf(card->kind == CARD_ANSWERED ? "  answer\n" : "  only\n");
            print_indented(card->answer);
        }
        printf("\n");
    }
    for (size_t i = 0; i < guide->note_count; i++) {
        const struct note *note = &guide->notes[i];

        printf("note line %d, %s: %s\n", note->line, note->code, note->text);
    }
}

static void print_explanations(const struct guide *guide) {
    for (size_t i = 0; i < guide->explanation_count; i++) {
        const struct explanation *explanation = &guide->explanations[i];

        printf("line %d: %s\n", explanation->line, explanation->text);
    }
}

static bool show(const char *path, bool explain, struct arena *arena) {
    struct guide_options options = {.explain = explain};
    struct text source;
    struct guide guide;
    struct error err = {0};

    if (!text_read_file(path, GUIDE_LIMIT, arena, &source, &err) ||
        !guide_parse(source, path, &options, arena, &guide, &err)) {
        printf("error %s\n", err.message);
        return false;
    }
    if (explain) {
        print_explanations(&guide);
    } else {
        print_guide(&guide, arena);
    }
    return true;
}

int main(int count, char **arguments) {
    bool explain = count > 1 && strcmp(arguments[1], "--explain") == 0;
    int failed = 0;

    for (int i = 1 + explain; i < count; i++) {
        struct arena arena = {0};

        failed |= !show(arguments[i], explain, &arena);
        arena_free(&arena);
    }
    return failed;
}

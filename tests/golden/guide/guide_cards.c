// SPDX-License-Identifier: MIT
// guide-cards [--json | --quiet] FILE...: the cards and notes of guides, as text or JSON Lines.

#include <viva/guide.h>
#include <viva/plain.h>

#include <jansson.h>

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
        if (card->kind == CARD_ANSWERED) {
            printf("  answer\n");
            print_indented(card->answer);
        }
        printf("\n");
    }
    for (size_t i = 0; i < guide->note_count; i++) {
        const struct note *note = &guide->notes[i];

        printf("note line %d, %s: %s\n", note->line, note->code, note->text);
    }
}

static json_t *string_of(struct text text) {
    return json_stringn(text.bytes, text.size);
}

static void dump(json_t *object) {
    json_dumpf(object, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(object);
}

static void print_card(const struct card *card, struct arena *arena) {
    const struct text *names;
    size_t count = topic_names(card->topic, arena, &names);
    json_t *topic = json_array();

    for (size_t i = 0; i < count; i++) {
        json_array_append_new(topic, string_of(names[i]));
    }
    dump(json_pack("{si ss ss si so so so ss}", "v", 1, "type", "card", "kind",
                   card->kind == CARD_PROMPT ? "prompt" : "card", "line", card->line,
                   "topic", topic, "question", string_of(plain_text(card->question, arena)),
                   "answer", string_of(plain_text(card->answer, arena)), "format",
                   card->format));
}

static void print_json(const struct guide *guide, struct arena *arena) {
    for (size_t i = 0; i < guide->card_count; i++) {
        print_card(&guide->cards[i], arena);
    }
    for (size_t i = 0; i < guide->note_count; i++) {
        const struct note *note = &guide->notes[i];

        dump(json_pack("{si ss ss si ss ss}", "v", 1, "type", "note", "level", "warning",
                       "line", note->line, "code", note->code, "text", note->text));
    }
}

int main(int count, char **arguments) {
    bool json = false;
    bool quiet = false;
    int failed = 0;

    for (int i = 1; i < count; i++) {
        struct arena arena = {0};
        struct guide guide;
        struct error err = {0};

        json |= strcmp(arguments[i], "--json") == 0;
        quiet |= strcmp(arguments[i], "--quiet") == 0;
        if (text_starts(text_of(arguments[i]), TEXT("--")) ||
            strcmp(arguments[i], "import") == 0) {
            continue;
        }
        if (!guide_load(arguments[i], NULL, &arena, &guide, &err)) {
            printf("error %s\n", err.message);
            failed = 1;
        } else if (quiet) {
            printf("%zu cards, %zu notes\n", guide.card_count, guide.note_count);
        } else if (json) {
            print_json(&guide, &arena);
        } else {
            print_guide(&guide, &arena);
        }
        arena_free(&arena);
    }
    return failed;
}

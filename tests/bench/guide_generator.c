// SPDX-License-Identifier: MIT
// Makes guides for the bench: same seed, same bytes.

#include "guide_generator.h"

#include "support/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { CARDS_IN_A_GUIDE = 200, CARDS_IN_A_SECTION = 20, GUIDES_IN_A_FOLDER = 40 };

static const char *const words[] = {
    "index",    "query",   "lock",   "thread",  "cache",   "request", "token",  "schema",
    "deadlock", "latency", "commit", "replica", "pointer", "closure", "module", "iterator",
    "the",      "a",       "of",     "when",    "because", "each",    "never",  "usually",
    "keeps",    "returns", "copies", "shares",  "waits",   "reads",   "writes", "locks",
};
enum { WORDS = sizeof(words) / sizeof(words[0]) };

static void put_words(FILE *file, struct chance *chance, int count) {
    for (int i = 0; i < count; i++) {
        const char *word = words[draw_below(chance, WORDS)];

        fprintf(file, draw_below(chance, 12) ? "%s%s" : "%s`%s`", i ? " " : "", word);
    }
}

static void put_answer(FILE *file, struct chance *chance) {
    int points = 2 + (int)draw_below(chance, 4);

    fputs("*   **Answer**: \"The ", file);
    put_words(file, chance, 12 + (int)draw_below(chance, 20));
    fputs(".\n", file);
    for (int point = 1; point <= points; point++) {
        fputs("    *   **Point**: ", file);
        put_words(file, chance, 8 + (int)draw_below(chance, 20));
        fputs(point == points ? ".\"\n" : ".\n", file);
    }
    if (draw_below(chance, 8) == 0) {
        fputs("\n```python\ndef work(lock):\n    with lock:\n        return 42\n```\n",
              file);
    }
}

static long put_guide(const char *folder, int number, int cards, struct chance *chance) {
    char path[512];
    FILE *file;
    long size;

    snprintf(path, sizeof(path), "%s/guide-%03d.md", folder, number);
    file = fopen(path, "w");
    if (!file) {
        perror(path);
        exit(1);
    }
    fprintf(file, "# Guide %d Interview Questions\n", number);
    for (int card = 0; card < cards; card++) {
        if (card % CARDS_IN_A_SECTION == 0) {
            fprintf(file, "\n---\n\n## %d. Section %c\n", card / CARDS_IN_A_SECTION + 1,
                    'A' + card / CARDS_IN_A_SECTION);
        }
        fprintf(file, "\n### Q: What is case %d of guide %d, and why does the ", card,
                number);
        put_words(file, chance, 3);
        fputs("?\n", file);
        put_answer(file, chance);
    }
    size = ftell(file);
    if (fclose(file) != 0) {
        perror(path);
        exit(1);
    }
    return size;
}

void generate_folders(const char *folder, int guides, int cards, uint64_t seed) {
    struct chance chance = {seed};
    char path[512];

    for (int number = 0; number < guides; number++) {
        snprintf(path, sizeof(path), "%s/%02d-part", folder, number / GUIDES_IN_A_FOLDER);
        if (number % GUIDES_IN_A_FOLDER == 0 && mkdir(path, 0700) != 0) {
            perror(path);
            exit(1);
        }
        put_guide(path, number, cards, &chance);
    }
}

long generate_guides(const char *folder, int cards, uint64_t seed) {
    struct chance chance = {seed};
    long bytes = 0;

    for (int number = 1; cards > 0; number++, cards -= CARDS_IN_A_GUIDE) {
        bytes += put_guide(folder, number,
                           cards < CARDS_IN_A_GUIDE ? cards : CARDS_IN_A_GUIDE, &chance);
    }
    return bytes;
}

// SPDX-License-Identifier: MIT
// Questions that a file only lists, on a sheet for who is asked, and answers elsewhere in the same words.

#include "listed.h"

#include "line.h"
#include "recogniser.h"

#include <viva/plain.h>

#include <stdlib.h>

enum { SHORTEST = 8 };  // bytes of a question that no other has by chance

/** A question as it sounds; 0 for what is too short to tell it from another. */
static uint64_t sound_of(struct text question, struct arena *arena) {
    struct text said = line_without_ornaments(plain_text(question, arena));

    return said.size < SHORTEST ? 0 : text_hash(text_folded(said, arena)) | 1;
}

/** Takes the sounds of all cards with an answer. */
static uint64_t *answered_sounds(const struct reading *reading, size_t *count,
                                 struct arena *arena) {
    uint64_t *sounds = arena_new(arena, reading->card_count, sizeof(*sounds));

    *count = 0;
    for (size_t i = 0; i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        if (card->answer.size) {
            sounds[(*count)++] = sound_of(card->question, arena);
        }
    }
    qsort(sounds, *count, sizeof(*sounds), text_compare_hashes);
    return sounds;
}

/** Whether a card may only be a line of a list: a heading of its own waits for an answer. */
static bool may_be_listed(const struct card *card) {
    return !card->answer.size && card->format != headings_recogniser.name;
}

void listed_drop(struct reading *reading) {
    struct arena scratch = {0};
    size_t prompts = 0;
    size_t kept = 0;
    size_t count;
    uint64_t *sounds;

    for (size_t i = 0; i < reading->card_count; i++) {
        prompts += may_be_listed(&reading->cards[i]);
    }
    if (prompts && prompts < reading->card_count) {
        sounds = answered_sounds(reading, &count, &scratch);
        for (size_t i = 0; i < reading->card_count; i++) {
            const struct card *card = &reading->cards[i];
            uint64_t sound = may_be_listed(card) ? sound_of(card->question, &scratch) : 0;

            if (!sound ||
                !bsearch(&sound, sounds, count, sizeof(sound), text_compare_hashes)) {
                reading->cards[kept++] = *card;
            }
        }
        reading->card_count = kept;
    }
    arena_free(&scratch);
}

// SPDX-License-Identifier: MIT
// Cards as numbers that tell whether two say the same, whatever space is between their words.

#include "asked_hash.h"

#include <viva/plain.h>

enum {
    BEGUN_MIN = 24,  // bytes of an answer that another goes on from
    EIGHT = 8,       // bytes that are hashed together
};

static uint64_t mix(uint64_t hash, uint64_t eight) {
    hash = (hash ^ eight) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 32;
}

/** The next eight bytes, 0 unless the only space among them is single blanks; `space` tells whether one stands before, then whether the last is one. */
static uint64_t take_eight(const char *bytes, bool *space) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    const uint64_t highs = 0x80 * ones;
    uint64_t eight = 0;
    uint64_t blanks;  // the high bits of the bytes that are

    for (size_t i = 0; i < EIGHT; i++) {
        eight = eight << 8 | (unsigned char)bytes[i];
    }
    blanks = eight ^ ' ' * ones;
    blanks = ~(((blanks & ~highs) + ~highs) | blanks) & highs;
    if (((eight - ' ' * ones) & ~eight & highs) || blanks & blanks << 8 ||
        (*space && blanks >> 63)) {
        return 0;
    }
    *space = bytes[EIGHT - 1] == ' ';
    return eight;
}

/** A text's bytes in their order, eight at a time, whatever space is between them. */
static uint64_t hash_words(struct text text, uint64_t hash) {
    uint64_t eight = 0;
    size_t taken = 0;
    bool space = false;

    text = text_trim(text);
    for (size_t at = 0; at < text.size; at++) {
        unsigned char byte = (unsigned char)text.bytes[at];
        bool again = space;
        bool whole = taken % EIGHT == 0 && text.size - at >= EIGHT;
        uint64_t next = whole ? take_eight(text.bytes + at, &space) : 0;

        if (next) {
            hash = mix(hash, next);
            taken += EIGHT;
            at += EIGHT - 1;
            continue;
        }
        space = byte == ' ' || (byte >= '\t' && byte <= '\r');
        if (space && again) {
            continue;
        }
        eight = eight << 8 | (space ? ' ' : byte);
        if (++taken % EIGHT == 0) {
            hash = mix(hash, eight);
            eight = 0;
        }
    }
    return mix(mix(hash, eight), taken);
}

/** A card by its question and its answer; 0 of a prompt. */
static uint64_t hash_card(const struct card *card) {
    return card->kind == CARD_ANSWERED
               ? hash_words(card->answer,
                            hash_words(card->question, 0xCBF29CE484222325) * 31 + 1) |
                     1
               : 0;
}

struct text asked_told(const struct card *card) {
    struct text rest = card->answer;

    return text_trim(text_starts(text_line(&rest), TEXT("#")) ? rest : card->answer);
}

uint64_t asked_hash_told(struct text told, uint64_t sound) {
    return sound && told.size >= BEGUN_MIN ? hash_words(told, sound * 31 + 2) | 1 : 0;
}

struct asked_hashes *asked_hash_cards(const struct guide *guide, bool readme,
                                      struct arena *arena) {
    struct asked_hashes *hashes = arena_new(arena, guide->card_count + 1, sizeof(*hashes));

    for (size_t i = 0; i < guide->card_count; i++) {
        const struct card *card = &guide->cards[i];
        uint64_t sound = plain_sound(card->question, arena);

        hashes[i] = (struct asked_hashes){sound, hash_card(card),
                                          readme && card->kind == CARD_ANSWERED
                                              ? asked_hash_told(asked_told(card), sound)
                                              : 0};
    }
    return hashes;
}

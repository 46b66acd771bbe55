// SPDX-License-Identifier: MIT
// Cards as numbers that tell whether two say the same, whatever space is between their words.

#include "asked_hash.h"

#include <viva/plain.h>

#include <ctype.h>

enum {
    STEM = 5,        // bytes of a word that stay the same whatever its end
    WIDE_STEM = 8,   // and of one in another alphabet
    BEGUN_MIN = 24,  // bytes of an answer that another goes on from
    FIRST_IDEOGRAPH = 0x2E80,
    EIGHT = 8,  // bytes that are hashed together
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

/** What a letter does: part words, be of one, or be one by itself. */
enum letter { LETTER_PARTS, LETTER_JOINS, LETTER_STANDS };

static enum letter letter_of(uint32_t letter) {
    bool hangul = letter >= 0xAC00 && letter <= 0xD7A3;
    bool wide_mark = (letter >= 0x3000 && letter <= 0x303F) ||
                     (letter >= 0xFF00 && letter <= 0xFF0F) ||
                     (letter >= 0xFF1A && letter <= 0xFF20);

    if ((letter < 0x80 && !isalnum((int)letter)) ||
        (letter >= 0x2000 && letter <= 0x206F) || wide_mark) {
        return LETTER_PARTS;
    }
    return letter >= FIRST_IDEOGRAPH && !hangul ? LETTER_STANDS : LETTER_JOINS;
}

/** Cuts the next word off; "" at the end. */
static struct text cut_word(struct text *rest) {
    size_t from = 0;
    size_t at = 0;

    while (at < rest->size) {
        uint32_t letter;
        size_t next = at + text_decode(*rest, at, &letter);
        enum letter kind = letter_of(letter);

        if (kind != LETTER_JOINS && at > from) {
            break;
        }
        from = kind == LETTER_PARTS ? next : from;
        at = next;
        if (kind == LETTER_STANDS) {
            break;
        }
    }
    *rest = text_from(*rest, at);
    return (struct text){rest->bytes - (at - from), at - from};
}

/** A bit for each word of a question, by how it begins, but for those that any question holds. */
static uint64_t hash_subject(struct text folded) {
    static const char *const common[] = {
        "what",  "which", "how",    "why",   "when",  "where", "does",  "is",
        "are",   "do",    "can",    "you",   "the",   "of",    "in",    "a",
        "an",    "to",    "and",    "or",    "for",   "it",    "with",  "use",
        "used",  "your",  "would",  "diffe", "betwe", "expla", "descr", "give",
        "examp", "что",   "как",    "чем",   "для",   "какие", "такое", "между",
        "отли",  "зачем", "почему", "и",     "в",     "什",    "么",    "是",
        "的",    "区",    "别",     "如",    "何",    "吗",    NULL};
    uint64_t bits = 0;

    for (struct text word; (word = cut_word(&folded)).size;) {
        size_t most = (unsigned char)word.bytes[0] < 0x80 ? STEM : WIDE_STEM;

        word = text_slice(word, 0, word.size < most ? word.size : most);
        if (!text_is_any(word, common)) {
            bits |= UINT64_C(1) << (text_hash(word) >> 58);
        }
    }
    return bits;
}

static int count_bits(uint64_t bits) {
    int count = 0;

    for (; bits; bits &= bits - 1) {
        count++;
    }
    return count;
}

bool asked_hash_alike(struct text question, struct text other) {
    struct arena scratch = {0};
    uint64_t subject = hash_subject(text_folded(question, &scratch));
    uint64_t its = hash_subject(text_folded(other, &scratch));
    int one = count_bits(subject);
    int two = count_bits(its);
    int both = count_bits(subject & its);

    arena_free(&scratch);
    return both && 4 * both >= 3 * (one < two ? one : two);
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

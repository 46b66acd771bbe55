// SPDX-License-Identifier: MIT
// Text folded, so that it can be compared: most of it needs no tables.

#include <viva/text.h>

#include <utf8proc.h>

#include <stdlib.h>
#include <string.h>

enum {
    PLAIN = 4,             // characters that are folded with others before them
    WIDE_SHIFT = -0xFEE0,  // from the wide form of ASCII to it
    CASE_SHIFT = 'a' - 'A',
};

/** Characters beyond ASCII that always fold alone, and what is added to them: of Western Europe, Russian, dashes and quotes, boxes, Chinese, Japanese, Korean, and wide forms. */
static const struct run {
    uint32_t first;
    uint32_t last;
    int shift;
} runs[] = {
    {0xC0, 0xD6, CASE_SHIFT},
    {0xD8, 0xDE, CASE_SHIFT},
    {0xE0, 0xFF, 0},
    {0x410, 0x42F, CASE_SHIFT},
    {0x430, 0x44F, 0},
    {0x2012, 0x2016, 0},
    {0x2018, 0x2023, 0},
    {0x2190, 0x2193, 0},
    {0x2500, 0x257F, 0},
    {0x3001, 0x3002, 0},
    {0x3008, 0x3011, 0},
    {0x3041, 0x3096, 0},
    {0x30A1, 0x30FA, 0},
    {0x4E00, 0x9FFF, 0},
    {0xAC00, 0xD7A3, 0},
    {0xFF01, 0xFF20, WIDE_SHIFT},
    {0xFF21, 0xFF3A, WIDE_SHIFT + CASE_SHIFT},
    {0xFF3B, 0xFF5E, WIDE_SHIFT},
};

enum { RUNS = sizeof(runs) / sizeof(runs[0]) };

/** What folding comes to for ASCII: lower case. */
static struct text folded_ascii(struct text text, struct arena *arena) {
    char *bytes = arena_copy(arena, text.bytes, text.size);

    for (size_t i = 0; i < text.size; i++) {
        bytes[i] = (char)(bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] + 32 : bytes[i]);
    }
    return (struct text){bytes, text.size};
}

/** Folds a whole text; false, and nothing is written, if it is no UTF-8. */
static bool fold_all(struct text text, struct arena *arena, struct text *out) {
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t size = utf8proc_map(
        (const utf8proc_uint8_t *)text.bytes, (utf8proc_ssize_t)text.size, &folded,
        UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD |
            UTF8PROC_IGNORE);

    if (size == UTF8PROC_ERROR_NOMEM) {
        arena_exhausted();
    }
    if (size >= 0) {
        *out = text_copy((struct text){(const char *)folded, (size_t)size}, arena);
    }
    free(folded);
    return size >= 0;
}

/** The run that a character is of; NULL if it may fold with others. */
static const struct run *run_of(uint32_t letter) {
    size_t low = 0;

    for (size_t high = RUNS; low < high;) {
        size_t middle = low + (high - low) / 2;

        if (letter > runs[middle].last) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < RUNS && letter >= runs[low].first ? &runs[low] : NULL;
}

/** The size of a character that always folds alone, and what it comes to; 0 if another stands there. */
static size_t plain_size(struct text text, size_t at, uint32_t *folded) {
    unsigned char byte = (unsigned char)text.bytes[at];
    const struct run *run;
    size_t size;

    if (byte < 0x80) {
        *folded = byte >= 'A' && byte <= 'Z' ? byte + CASE_SHIFT : byte;
        return 1;
    }
    size = text_decode(text, at, folded);
    run = run_of(*folded);
    *folded += run ? (uint32_t)run->shift : 0;
    return run ? size : 0;
}

/** Folds what folds alone, but for a last character that a mark behind it may join; returns the place behind. */
static size_t fold_plain(struct text text, size_t at, char *out, size_t *written) {
    size_t last = 0;   // the size of the last character
    size_t whole = 0;  // and of what it came to

    while (at < text.size) {
        uint32_t folded;
        size_t size = plain_size(text, at, &folded);

        if (!size) {
            *written -= whole;
            return at - last;
        }
        out[*written] = (char)folded;
        whole = folded < 0x80 ? 1 : text_encode(folded, out + *written);
        *written += whole;
        last = size;
        at += size;
    }
    return at;
}

/** Where some characters in a row fold alone behind others, before the last of them. */
static size_t others_end(struct text text, size_t at) {
    size_t plain = 0;  // in a row

    while (at < text.size) {
        uint32_t letter;
        size_t size = plain_size(text, at, &letter);

        plain = size ? plain + 1 : 0;
        if (plain > PLAIN) {
            return at;
        }
        at += size ? size : text_decode(text, at, &letter);
    }
    return at;
}

struct text text_folded(struct text text, struct arena *arena) {
    struct text others = text;
    size_t written = 0;
    char *out;

    if (text_is_ascii(text)) {
        return folded_ascii(text, arena);
    }
    out = arena_take(arena, text.size + 1);
    for (size_t at = 0; at < text.size;) {
        size_t from = fold_plain(text, at, out, &written);

        at = others_end(text, from);
        if (!fold_all(text_slice(text, from, at), arena, &others)) {
            return text;
        }
        if (others.size > at - from) {
            // Some grow, and then there may be no room.
            return fold_all(text, arena, &others) ? others : text;
        }
        memcpy(out + written, others.bytes, others.size);
        written += others.size;
    }
    out[written] = '\0';
    return (struct text){out, written};
}

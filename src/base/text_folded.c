// SPDX-License-Identifier: MIT
// Text folded, so that it can be compared: most of it needs no tables.

#include <viva/text.h>

#include <utf8proc.h>

#include <stdlib.h>
#include <string.h>

enum {
    WIDE_FIRST = 0xFF01,  // the wide form of '!', those of ASCII behind it
    WIDE_LAST = 0xFF5E,
    PLAIN = 4,  // characters that are folded with others before them
};

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

/** The size of a character that always folds alone, of ASCII, its wide forms or Chinese; 0 if another stands there. */
static size_t plain_size(struct text text, size_t at, uint32_t *letter) {
    size_t size = text_decode(text, at, letter);

    return *letter < 0x80 || (*letter >= 0x4E00 && *letter <= 0x9FFF) ||
                   *letter == 0x3001 || *letter == 0x3002 ||
                   (*letter >= WIDE_FIRST && *letter <= WIDE_LAST)
               ? size
               : 0;
}

/** Folds what folds alone, but for a last character that a mark behind it may join; returns the place behind. */
static size_t fold_plain(struct text text, size_t at, char *out, size_t *written) {
    size_t last = 0;    // the size of the last character
    size_t folded = 0;  // and of what it came to

    while (at < text.size) {
        uint32_t letter;
        size_t size = plain_size(text, at, &letter);

        if (!size) {
            *written -= folded;
            return at - last;
        }
        letter -= letter >= WIDE_FIRST ? WIDE_FIRST - '!' : 0;
        letter += letter >= 'A' && letter <= 'Z' ? 'a' - 'A' : 0;
        folded = letter < 0x80 ? 1 : size;
        memcpy(out + *written, letter < 0x80 ? (char[]){(char)letter} : text.bytes + at,
               folded);
        *written += folded;
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

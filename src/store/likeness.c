// SPDX-License-Identifier: MIT
// Folding a text to what it says, and comparing bags of words.

#include "likeness.h"

#include <stdlib.h>
#include <string.h>

static bool is_ascii(struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.bytes[i] >= 0x80) {
            return false;
        }
    }
    return true;
}

// Marks of emphasis, code, headings and quotes: a card that only got bold says the same.
static bool is_markup(char byte) {
    return byte == '*' || byte == '_' || byte == '`' || byte == '#' || byte == '>';
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

struct text likeness_fold(struct text text, struct arena *arena) {
    // Folding Unicode costs fifty times more than the rest and changes ASCII in case alone.
    struct text source = is_ascii(text) ? text : text_folded(text, arena);
    char *out = arena_new(arena, source.size + 1, 1);
    size_t size = 0;

    for (size_t i = 0; i < source.size; i++) {
        char byte = source.bytes[i];

        if (is_space(byte)) {
            byte = ' ';
        }
        if (is_markup(byte) || (byte == ' ' && (size == 0 || out[size - 1] == ' '))) {
            continue;
        }
        out[size++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
    }
    if (size && out[size - 1] == ' ') {
        size--;
    }
    return (struct text){out, size};
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;

    return (left > right) - (left < right);
}

static bool is_word_byte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           (unsigned char)byte >= 0x80;
}

struct words likeness_words(struct text folded, struct arena *arena) {
    uint64_t *hashes = arena_new(arena, folded.size / 2 + 1, sizeof(*hashes));
    size_t count = 0;

    for (size_t at = 0; at < folded.size;) {
        size_t end = at;

        while (end < folded.size && is_word_byte(folded.bytes[end])) {
            end++;
        }
        if (end > at) {
            hashes[count++] = text_hash(text_slice(folded, at, end));
        }
        at = end + 1;
    }
    qsort(hashes, count, sizeof(*hashes), compare_hashes);
    return (struct words){hashes, count};
}

double likeness_of(struct words a, struct words b) {
    size_t common = 0;

    for (size_t i = 0, j = 0; i < a.count && j < b.count;) {
        if (a.hashes[i] == b.hashes[j]) {
            common++;
            i++;
            j++;
        } else if (a.hashes[i] < b.hashes[j]) {
            i++;
        } else {
            j++;
        }
    }
    return common ? 2.0 * (double)common / (double)(a.count + b.count) : 0;
}

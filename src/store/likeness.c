// SPDX-License-Identifier: MIT
// Folding a text to what it says, and comparing what texts are made of.

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

// Letters and digits with single spaces between, before and behind.
static struct text spaced(struct text folded, struct arena *arena) {
    char *out = arena_new(arena, folded.size + 3, 1);
    size_t size = 0;

    out[size++] = ' ';
    for (size_t i = 0; i < folded.size; i++) {
        if (is_word_byte(folded.bytes[i])) {
            out[size++] = folded.bytes[i];
        } else if (out[size - 1] != ' ') {
            out[size++] = ' ';
        }
    }
    if (out[size - 1] != ' ') {
        out[size++] = ' ';
    }
    return (struct text){out, size};
}

static bool begins_code_point(char byte) {
    return ((unsigned char)byte & 0xC0) != 0x80;
}

static size_t after_code_point(struct text text, size_t at) {
    do {
        at++;
    } while (at < text.size && !begins_code_point(text.bytes[at]));
    return at;
}

struct runs likeness_runs(struct text folded, size_t width, struct arena *arena) {
    struct text text = spaced(folded, arena);
    uint64_t *hashes = arena_new(arena, text.size + 1, sizeof(*hashes));
    size_t count = 0;
    size_t end = 0;

    for (size_t i = 0; i < width && end < text.size; i++) {
        end = after_code_point(text, end);
    }
    for (size_t start = 0; text.size > 1; start = after_code_point(text, start)) {
        hashes[count++] = text_hash(text_slice(text, start, end));
        if (end >= text.size) {
            break;
        }
        end = after_code_point(text, end);
    }
    if (count) {
        qsort(hashes, count, sizeof(*hashes), compare_hashes);
    }
    return (struct runs){hashes, count};
}

double likeness_of(struct runs a, struct runs b) {
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

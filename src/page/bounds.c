// SPDX-License-Identifier: MIT
// Limits on what reaches the Markdown parser.

#include "bounds.h"

#include <ctype.h>
#include <string.h>

enum { NESTING_LIMIT = 32, BRACKET_LIMIT = 1000 };

static struct text shortened(struct text markdown) {
    size_t size = PAGE_LIMIT;

    while (size > PAGE_LIMIT / 2 && markdown.bytes[size - 1] != '\n') {
        size--;
    }
    if (size == PAGE_LIMIT / 2) {
        size = PAGE_LIMIT;
        while ((markdown.bytes[size] & 0xC0) == 0x80) {
            size--;
        }
    }
    return text_slice(markdown, 0, size);
}

/** Where the marker of the 33rd nested block of this line stands, or its size. */
static size_t surplus_marker(struct text line) {
    size_t at = 0;
    int depth = 0;

    while (at < line.size) {
        size_t digits;

        while (at < line.size && (line.bytes[at] == ' ' || line.bytes[at] == '\t')) {
            at++;
        }
        digits = at;
        while (digits < line.size && isdigit((unsigned char)line.bytes[digits])) {
            digits++;
        }
        if (digits == line.size ||
            !strchr(digits > at ? ".)" : ">-+*", line.bytes[digits])) {
            return line.size;
        }
        if (++depth > NESTING_LIMIT) {
            return digits;
        }
        at = digits + 1;
    }
    return line.size;
}

struct bounds {
    char *out;
    size_t size;
    int brackets;
};

static void copy_line(struct bounds *bounds, struct text line) {
    size_t surplus = surplus_marker(line);

    for (size_t i = 0; i < line.size; i++) {
        bool bracket = line.bytes[i] == '[' && ++bounds->brackets > BRACKET_LIMIT;

        if (i == surplus || bracket) {
            bounds->out[bounds->size++] = '\\';
        }
        bounds->out[bounds->size++] = line.bytes[i];
    }
    bounds->out[bounds->size++] = '\n';
}

static bool is_within(struct text markdown) {
    size_t brackets = text_count(markdown, '[');

    while (markdown.size) {
        struct text line = text_line(&markdown);

        if (line.size > NESTING_LIMIT && surplus_marker(line) < line.size) {
            return false;
        }
    }
    return brackets <= BRACKET_LIMIT;
}

struct text bounds_applied(struct text markdown, struct arena *arena, bool *cut) {
    struct bounds bounds = {0};

    *cut = markdown.size > PAGE_LIMIT;
    if (*cut) {
        markdown = shortened(markdown);
    }
    if (is_within(markdown)) {
        return markdown;
    }
    bounds.out = arena_new(arena, 2 * markdown.size + 2, 1);
    while (markdown.size) {
        copy_line(&bounds, text_line(&markdown));
    }
    return (struct text){bounds.out, bounds.size};
}

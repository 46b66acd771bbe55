// SPDX-License-Identifier: MIT
// Markdown without the marks of its inlines.

#include "mask.h"

#include <string.h>

static bool is_letter(unsigned char byte) {
    return byte >= 0x80 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/** Where the marks of blocks are over: behind the first letter. */
static size_t first_letter(struct text line) {
    size_t at = 0;

    while (at < line.size && !is_letter((unsigned char)line.bytes[at])) {
        at++;
    }
    return at;
}

/** A line such as "[a]: https://b" defines a reference and has to stay one. */
static bool is_definition(struct text line) {
    struct text trimmed = text_trim(line);

    return text_starts(trimmed, TEXT("[")) && text_find(trimmed, TEXT("]:")) < trimmed.size;
}

static void mask_line(char *bytes, size_t size) {
    struct text line = {bytes, size};

    if (is_definition(line)) {
        return;
    }
    for (size_t at = first_letter(line); at < size; at++) {
        if (strchr("[]*_!&\\", bytes[at])) {
            bytes[at] = 'x';
        }
    }
}

struct text mask_inlines(struct text text, struct arena *arena) {
    char *bytes = arena_copy(arena, text.bytes, text.size);

    for (struct text rest = {bytes, text.size}; rest.size;) {
        char *start = bytes + (text.size - rest.size);

        mask_line(start, text_line(&rest).size);
    }
    return (struct text){bytes, text.size};
}

// SPDX-License-Identifier: MIT
// A text and where its lines begin.

#include "source.h"

#include <string.h>

static void index_lines(struct source *source, struct arena *arena) {
    struct text text = source->text;
    uint32_t count = text.size > 0;

    source->starts = arena_new(arena, text_count(text, '\n') + 2, sizeof(*source->starts));
    source->starts[0] = 0;
    for (size_t at = 0; at + 1 < text.size;) {
        const char *end = memchr(text.bytes + at, '\n', text.size - 1 - at);

        if (!end) {
            break;
        }
        at = (size_t)(end - text.bytes) + 1;
        source->starts[count++] = (uint32_t)at;
    }
    source->starts[count] = (uint32_t)text.size;
    source->line_count = (int)count;
}

struct source source_of_text(struct text text, struct arena *arena) {
    struct source source = {.text = text, .front = {.body = 1}};

    index_lines(&source, arena);
    return source;
}

int source_line_at(const struct source *source, size_t offset) {
    int low = 1;
    int high = source->line_count;

    while (low < high) {
        int middle = low + (high - low + 1) / 2;

        if (source->starts[middle - 1] <= offset) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

int source_line_in_file(const struct source *source, int line) {
    size_t low = 0;

    for (size_t high = source->added.count; low < high;) {
        size_t middle = low + (high - low) / 2;

        if (source->added.items[middle] < line) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return line - (int)low;
}

struct text source_line(const struct source *source, int line) {
    return source_lines(source, line, line);
}

size_t source_end(const struct source *source, int line) {
    size_t from = source->starts[line - 1];
    size_t to = source->starts[line];

    return to > from && source->text.bytes[to - 1] == '\n' ? to - 1 : to;
}

struct text source_lines(const struct source *source, int first, int last) {
    return text_slice(source->text, source->starts[first - 1], source_end(source, last));
}

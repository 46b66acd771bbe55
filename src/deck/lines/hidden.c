// SPDX-License-Identifier: MIT
// Lines of paragraphs that are too long for a card, kept from libcmark.

#include "hidden.h"

#include "wording/builder.h"

void hidden_add(struct hidden *hidden, int line) {
    if (hidden->count && hidden->items[hidden->count - 1].last == line - 1) {
        hidden->items[hidden->count - 1].last = line;
        return;
    }
    hidden->items = arena_grow(hidden->arena, hidden->items, hidden->count,
                               &hidden->capacity, sizeof(*hidden->items));
    hidden->items[hidden->count++] = (struct hidden_lines){line, line};
}

/** The first range that ends at this line or behind it. */
static size_t range_from(const struct hidden *hidden, int line) {
    size_t low = 0;
    size_t high = hidden->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (hidden->items[middle].last < line) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

int hidden_last(const struct hidden *hidden, int line) {
    size_t range = range_from(hidden, line + 1);

    return range < hidden->count && hidden->items[range].first <= line + 1
               ? hidden->items[range].last
               : line;
}

struct text hidden_shown(const struct hidden *hidden, const struct source *source,
                         int first, int last, struct arena *arena) {
    struct builder out = {.arena = arena};
    int line = first;

    for (size_t range = range_from(hidden, first);
         range < hidden->count && hidden->items[range].first <= last; range++) {
        const struct hidden_lines *lines = &hidden->items[range];

        if (lines->first > line) {
            builder_add(&out, source_lines(source, line, lines->first - 1));
            builder_add(&out, TEXT("\n"));
        }
        builder_add(&out, TEXT("\n"));
        line = lines->last + 1;
    }
    if (line == first) {
        return source_lines(source, first, last);
    }
    builder_add(&out, line <= last ? source_lines(source, line, last) : TEXT(""));
    return (struct text){out.bytes, out.size};
}

int hidden_line(const struct hidden *hidden, int first, int shown) {
    int line = first - 1 + shown;

    for (size_t range = range_from(hidden, first);
         range < hidden->count && hidden->items[range].first < line; range++) {
        line += hidden->items[range].last - hidden->items[range].first;
    }
    return line;
}

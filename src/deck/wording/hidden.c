// SPDX-License-Identifier: MIT
// Lines of paragraphs that are too long for a card, kept from libcmark.

#include "hidden.h"

#include <string.h>

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

void hidden_blank(const struct hidden *hidden, struct text text, char *bytes, int first) {
    size_t range = range_from(hidden, first);

    for (int line = first; text.size && range < hidden->count; line++) {
        char *start = bytes;
        size_t size = text_line(&text).size;

        bytes += size + 1;
        if (line >= hidden->items[range].first) {
            memset(start, ' ', size);
        }
        range += line >= hidden->items[range].last;
    }
}

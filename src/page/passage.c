// SPDX-License-Identifier: MIT
// Running text: collected piece by piece, cut into the spans of a line.

#include "passage.h"

#include <string.h>

enum { FIRST_CAPACITY = 256 };

static void reserve(struct passage *passage, size_t size) {
    size_t capacity = passage->capacity ? passage->capacity : FIRST_CAPACITY;
    char *larger;

    if (passage->capacity - passage->size >= size) {
        return;
    }
    while (capacity - passage->size < size) {
        capacity *= 2;
    }
    larger = arena_new(passage->arena, capacity, 1);
    if (passage->size) {
        memcpy(larger, passage->bytes, passage->size);
    }
    passage->bytes = larger;
    passage->capacity = capacity;
}

static void stretch_to(struct passage *passage, enum style style, unsigned marks) {
    struct stretch *last =
        passage->stretch_count ? &passage->stretches[passage->stretch_count - 1] : NULL;

    if (last && last->style == style && last->marks == marks) {
        last->end = passage->size;
        return;
    }
    passage->stretches =
        arena_grow(passage->arena, passage->stretches, passage->stretch_count,
                   &passage->stretch_capacity, sizeof(*passage->stretches));
    passage->stretches[passage->stretch_count++] =
        (struct stretch){passage->size, style, marks};
}

void passage_add(struct passage *passage, struct text safe, enum style style,
                 unsigned marks) {
    if (!safe.size) {
        return;
    }
    reserve(passage, safe.size);
    memcpy(passage->bytes + passage->size, safe.bytes, safe.size);
    passage->size += safe.size;
    stretch_to(passage, style, marks);
}

void passage_append(struct passage *passage, const struct passage *other) {
    size_t from = 0;

    for (size_t i = 0; i < other->stretch_count; i++) {
        const struct stretch *stretch = &other->stretches[i];

        passage_add(passage, (struct text){other->bytes + from, stretch->end - from},
                    stretch->style, stretch->marks);
        from = stretch->end;
    }
}

struct text passage_text(const struct passage *passage) {
    size_t size = passage->size;

    while (size && (passage->bytes[size - 1] == ' ' || passage->bytes[size - 1] == '\n')) {
        size--;
    }
    return (struct text){passage->bytes ? passage->bytes : "", size};
}

bool passage_at_line_start(const struct passage *passage) {
    return !passage->size || passage->bytes[passage->size - 1] == '\n';
}

size_t passage_spans(const struct passage *passage, const struct strip *strip, bool ascii,
                     size_t *first, struct span **spans, size_t *capacity) {
    size_t count = 0;
    size_t at = strip->from;

    while (at < strip->to) {
        const struct stretch *stretch = &passage->stretches[*first];
        size_t end = stretch->end < strip->to ? stretch->end : strip->to;

        if (end > at) {
            struct text text = {passage->bytes + at, end - at};

            if (strip->too_wide) {
                text = ascii ? TEXT("?") : TEXT("\xEF\xBF\xBD");
                end = strip->to;
            }
            *spans = arena_grow(passage->arena, *spans, count, capacity, sizeof(**spans));
            (*spans)[count++] = (struct span){text, stretch->style, stretch->marks};
            at = end;
        }
        if (at < strip->to) {
            ++*first;
        }
    }
    return count;
}

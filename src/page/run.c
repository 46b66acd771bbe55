// SPDX-License-Identifier: MIT
// Running text: collected piece by piece, cut into the spans of a line.

#include "run.h"

#include <string.h>

enum { FIRST_CAPACITY = 256 };

static void reserve(struct run *run, size_t size) {
    size_t capacity = run->capacity ? run->capacity : FIRST_CAPACITY;
    char *larger;

    if (run->capacity - run->size >= size) {
        return;
    }
    while (capacity - run->size < size) {
        capacity *= 2;
    }
    larger = arena_new(run->arena, capacity, 1);
    if (run->size) {
        memcpy(larger, run->bytes, run->size);
    }
    run->bytes = larger;
    run->capacity = capacity;
}

static void stretch_to(struct run *run, enum style style, unsigned marks) {
    struct stretch *last =
        run->stretch_count ? &run->stretches[run->stretch_count - 1] : NULL;

    if (last && last->style == style && last->marks == marks) {
        last->end = run->size;
        return;
    }
    run->stretches = arena_grow(run->arena, run->stretches, run->stretch_count,
                                &run->stretch_capacity, sizeof(*run->stretches));
    run->stretches[run->stretch_count++] = (struct stretch){run->size, style, marks};
}

void run_add(struct run *run, struct text safe, enum style style, unsigned marks) {
    if (!safe.size) {
        return;
    }
    reserve(run, safe.size);
    memcpy(run->bytes + run->size, safe.bytes, safe.size);
    run->size += safe.size;
    stretch_to(run, style, marks);
}

void run_append(struct run *run, const struct run *other) {
    size_t from = 0;

    for (size_t i = 0; i < other->stretch_count; i++) {
        const struct stretch *stretch = &other->stretches[i];

        run_add(run, (struct text){other->bytes + from, stretch->end - from},
                stretch->style, stretch->marks);
        from = stretch->end;
    }
}

struct text run_text(const struct run *run) {
    size_t size = run->size;

    while (size && (run->bytes[size - 1] == ' ' || run->bytes[size - 1] == '\n')) {
        size--;
    }
    return (struct text){run->bytes ? run->bytes : "", size};
}

bool run_at_line_start(const struct run *run) {
    return !run->size || run->bytes[run->size - 1] == '\n';
}

size_t run_spans(const struct run *run, const struct strip *strip, bool ascii,
                 size_t *first, struct span **spans, size_t *capacity) {
    size_t count = 0;
    size_t at = strip->from;

    while (at < strip->to) {
        const struct stretch *stretch = &run->stretches[*first];
        size_t end = stretch->end < strip->to ? stretch->end : strip->to;

        if (end > at) {
            struct text text = {run->bytes + at, end - at};

            if (strip->too_wide) {
                text = ascii ? TEXT("?") : TEXT("\xEF\xBF\xBD");
                end = strip->to;
            }
            *spans = arena_grow(run->arena, *spans, count, capacity, sizeof(**spans));
            (*spans)[count++] = (struct span){text, stretch->style, stretch->marks};
            at = end;
        }
        if (at < strip->to) {
            ++*first;
        }
    }
    return count;
}

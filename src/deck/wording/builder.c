// SPDX-License-Identifier: MIT
// A text that grows at its end, in an arena.

#include "builder.h"

#include <string.h>

enum { FIRST_CAPACITY = 64 };

static char *reserve(struct builder *builder, size_t more) {
    size_t wanted = builder->size + more;

    if (wanted > builder->capacity) {
        size_t capacity = builder->capacity ? builder->capacity : FIRST_CAPACITY;
        char *larger;

        if (capacity < wanted) {
            capacity = wanted > 2 * builder->capacity ? wanted : 2 * builder->capacity;
        }
        larger = arena_new(builder->arena, capacity, 1);
        if (builder->size) {
            memcpy(larger, builder->bytes, builder->size);
        }
        builder->bytes = larger;
        builder->capacity = capacity;
    }
    return builder->bytes + builder->size;
}

void builder_add(struct builder *builder, struct text text) {
    if (text.size) {
        memcpy(reserve(builder, text.size), text.bytes, text.size);
        builder->size += text.size;
    }
}

void builder_add_space(struct builder *builder) {
    if (builder->size && builder->bytes[builder->size - 1] != ' ') {
        *reserve(builder, 1) = ' ';
        builder->size++;
    }
}

void builder_reserve(struct builder *builder, size_t more) {
    reserve(builder, more);
}

static bool is_space(char byte) {
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

void builder_add_words(struct builder *builder, struct text text) {
    char *out;
    bool blank;

    if (!text.size) {
        return;
    }
    // No text grows by this: there is room for all of it.
    out = reserve(builder, text.size);
    blank = !builder->size || out[-1] == ' ';
    for (size_t at = 0; at < text.size; at++) {
        bool space = is_space(text.bytes[at]);

        if (!(space && blank)) {
            *out++ = space ? ' ' : text.bytes[at];
        }
        blank = space;
    }
    builder->size = (size_t)(out - builder->bytes);
}

struct text builder_text(const struct builder *builder) {
    return text_trim((struct text){builder->bytes ? builder->bytes : "", builder->size});
}

struct text builder_joined(struct text first, struct text second, struct arena *arena) {
    struct builder out = {.arena = arena};

    if (!second.size) {
        return text_trim(first);
    }
    builder_add(&out, first);
    builder_add(&out, first.size ? TEXT("\n\n") : TEXT(""));
    builder_add(&out, second);
    return builder_text(&out);
}

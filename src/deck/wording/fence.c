// SPDX-License-Identifier: MIT
// Which lines open blocks of code, and which close them.

#include "fence.h"

enum { FENCE_MIN = 3 };

/** A line from its first sign on, if that leaves it a fence; this is asked of every one. */
static struct text may_be_fence(struct text line) {
    size_t at = 0;

    while (at < line.size &&
           (line.bytes[at] == ' ' || (line.bytes[at] >= '\t' && line.bytes[at] <= '\r'))) {
        at++;
    }
    return at < line.size && (line.bytes[at] == '`' || line.bytes[at] == '~')
               ? text_from(line, at)
               : TEXT("");
}

struct text fence_signs(struct text line) {
    size_t size = 0;

    line = may_be_fence(line);
    while (size < line.size && line.bytes[size] == line.bytes[0]) {
        size++;
    }
    return text_slice(line, 0, size >= FENCE_MIN ? size : 0);
}

bool fence_read(struct text line, struct fence *fence) {
    struct text signs = fence_signs(line);

    if (!signs.size) {
        return false;
    }
    *fence = (struct fence){signs.bytes[0], signs.size,
                            text_trim(text_from(text_trim(line), signs.size))};
    return fence->mark == '~' || !text_holds(fence->info, TEXT("`"));
}

bool fence_begins(struct text line) {
    return fence_signs(line).size > 0;
}

bool fence_closes(const struct fence *open, struct text line) {
    struct fence fence;

    return fence_read(line, &fence) && fence.mark == open->mark &&
           fence.size >= open->size && !fence.info.size;
}

void fence_pass(struct fence *open, struct text line) {
    struct fence fence;

    if (!may_be_fence(line).size) {
        return;
    }
    if (open->size ? fence_closes(open, line) : fence_read(line, &fence)) {
        *open = open->size ? (struct fence){0} : fence;
    }
}

bool fence_is_all(struct text text, struct text *shown) {
    struct text rest = text_trim(text);
    struct fence fence = {0};

    fence_pass(&fence, text_line(&rest));
    if (!fence.size) {
        return false;
    }
    *shown = rest;
    while (fence.size && rest.size) {
        shown->size = (size_t)(rest.bytes - shown->bytes);
        fence_pass(&fence, text_line(&rest));
    }
    return !fence.size && !rest.size;
}

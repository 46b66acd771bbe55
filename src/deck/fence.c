// SPDX-License-Identifier: MIT
// Which lines open blocks of code, and which close them.

#include "fence.h"

enum { FENCE_MIN = 3 };

bool fence_read(struct text line, struct fence *fence) {
    size_t size = 0;

    line = text_trim(line);
    if (!line.size || (line.bytes[0] != '`' && line.bytes[0] != '~')) {
        return false;
    }
    while (size < line.size && line.bytes[size] == line.bytes[0]) {
        size++;
    }
    *fence = (struct fence){line.bytes[0], size, text_trim(text_from(line, size))};
    return size >= FENCE_MIN && (fence->mark == '~' || !text_holds(fence->info, TEXT("`")));
}

bool fence_begins(struct text line) {
    line = text_trim(line);
    return text_starts(line, TEXT("```")) || text_starts(line, TEXT("~~~"));
}

bool fence_closes(const struct fence *open, struct text line) {
    struct fence fence;

    return fence_read(line, &fence) && fence.mark == open->mark &&
           fence.size >= open->size && !fence.info.size;
}

/** Whether its first character leaves a line a fence: this is asked of every one. */
static bool may_be_fence(struct text line) {
    return line.size &&
           (line.bytes[0] == '`' || line.bytes[0] == '~' || line.bytes[0] == ' ' ||
            (line.bytes[0] >= '\t' && line.bytes[0] <= '\r'));
}

void fence_pass(struct fence *open, struct text line) {
    struct fence fence;

    if (!may_be_fence(line)) {
        return;
    }
    if (open->size ? fence_closes(open, line) : fence_read(line, &fence)) {
        *open = open->size ? (struct fence){0} : fence;
    }
}

// SPDX-License-Identifier: MIT
// Writes a text anew with bytes of its lines changed.

#include "change.h"

#include "builder.h"
#include "fence.h"

struct text change_lines(struct text text, change_finder find, const void *context,
                         struct arena *arena) {
    struct builder out = {.arena = arena};
    struct fence open = {0};
    size_t kept = 0;
    bool first = true;

    for (struct text rest = text; rest.size;) {
        size_t at = text.size - rest.size;
        struct text line = text_line(&rest);
        struct change change;

        if (!open.size && find(line, first, context, &change)) {
            // Little is changed in most, and each growth of a large copy is a copy.
            builder_reserve(&out, kept ? 0 : text.size + text.size / 8);
            builder_add(&out, text_slice(text, kept, at + change.from));
            builder_add(&out, change.instead);
            kept = at + change.to;
        } else {
            fence_pass(&open, line);
        }
        first = first && !text_trim(line).size;
    }
    if (!kept) {
        return text;
    }
    builder_add(&out, text_from(text, kept));
    return (struct text){out.bytes, out.size};
}

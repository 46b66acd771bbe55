// SPDX-License-Identifier: MIT
// The titles read last, by their words.

#include "title_memory.h"

#include <string.h>

enum {
    SLOTS = 1024,
    LONGEST = 128,  // bytes of a title that is remembered
};

/** A title whose texts are parts of a copy of its heading.  No state that anybody could see: what is read is the same without it, in each thread. */
static _Thread_local struct remembered {
    size_t size;  // 0 as long as there is none
    char bytes[LONGEST];
    struct title title;
} slots[SLOTS];

/** Whether a part of a title lies in its heading; one that is empty may be a literal. */
static bool lies_in(struct text part, struct text heading) {
    uintptr_t at = (uintptr_t)part.bytes;
    uintptr_t from = (uintptr_t)heading.bytes;

    return at >= from && at + part.size <= from + heading.size;
}

/** The same part of a copy. */
static struct text moved(struct text part, struct text heading, const char *copy) {
    return lies_in(part, heading)
               ? (struct text){copy + (part.bytes - heading.bytes), part.size}
               : part;
}

static struct title moved_title(struct title title, struct text heading, const char *copy) {
    title.text = moved(title.text, heading, copy);
    title.variant = moved(title.variant, heading, copy);
    return title;
}

struct title title_memory_read(struct text heading, title_reader read) {
    struct remembered *slot;
    struct text known;
    struct title title;

    if (!heading.size || heading.size > LONGEST) {
        return read(heading);
    }
    slot = &slots[text_hash(heading) % SLOTS];
    known = (struct text){slot->bytes, slot->size};
    if (text_equal(heading, known)) {
        return moved_title(slot->title, known, heading.bytes);
    }
    title = read(heading);
    if ((title.text.size && !lies_in(title.text, heading)) ||
        (title.variant.size && !lies_in(title.variant, heading))) {
        return title;
    }
    memcpy(slot->bytes, heading.bytes, heading.size);
    slot->size = heading.size;
    slot->title = moved_title(title, heading, slot->bytes);
    return title;
}

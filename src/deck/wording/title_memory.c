// SPDX-License-Identifier: MIT
// The titles read last, by their words.

#include "title_memory.h"

enum {
    SLOTS = 4096,
    ELSEWHERE = -1,  // the place of a part that is no part of its heading
};

/** A title as it was read, and where in its heading its texts lie.  No state that anybody could see: what is read is the same without it, in each thread. */
static _Thread_local struct remembered {
    uint64_t hash;  // of the heading
    size_t size;    // 0 as long as there is none
    struct title title;
    ptrdiff_t text;
    ptrdiff_t variant;
} slots[SLOTS];

/** Where a part of a title lies in its heading. */
static ptrdiff_t place_in(struct text part, struct text heading) {
    uintptr_t at = (uintptr_t)part.bytes;
    uintptr_t from = (uintptr_t)heading.bytes;

    return at >= from && at + part.size <= from + heading.size ? (ptrdiff_t)(at - from)
                                                               : ELSEWHERE;
}

/** A part that lies so in a heading; one that lies elsewhere is empty. */
static struct text part_of(struct text part, ptrdiff_t place, struct text heading) {
    return place == ELSEWHERE ? part : (struct text){heading.bytes + place, part.size};
}

struct title title_memory_read(struct text heading, title_reader read) {
    uint64_t hash = text_hash(heading);
    struct remembered *slot = &slots[hash % SLOTS];
    struct title title;
    ptrdiff_t text;
    ptrdiff_t variant;

    if (heading.size && slot->size == heading.size && slot->hash == hash) {
        title = slot->title;
        title.text = part_of(title.text, slot->text, heading);
        title.variant = part_of(title.variant, slot->variant, heading);
        return title;
    }
    title = read(heading);
    text = place_in(title.text, heading);
    variant = place_in(title.variant, heading);
    if ((text != ELSEWHERE || !title.text.size) &&
        (variant != ELSEWHERE || !title.variant.size)) {
        *slot = (struct remembered){hash, heading.size, title, text, variant};
    }
    return title;
}

uint64_t title_memory_number(struct title_numbers *known, struct text title,
                             struct arena *scratch, title_number_reader read) {
    uint64_t hash = text_hash(title);
    struct title_number *slot = &known->slots[hash % TITLE_NUMBERS];

    if (slot->size != title.size + 1 || slot->hash != hash) {
        *slot = (struct title_number){hash, title.size + 1, read(title, scratch)};
    }
    return slot->number;
}

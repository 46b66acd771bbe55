// SPDX-License-Identifier: MIT
// What stands between a question and its answer and belongs to neither.

#include "hint.h"

#include "wording/hint_name.h"

#include <string.h>

bool hint_is(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return !here->nested && hint_named(here->heading_text);
}

size_t hint_behind(const struct reading *reading, size_t section) {
    size_t next = section + 1;

    while (next <= section + HINTS_MAX && next < reading->outline.section_count &&
           hint_is(reading, next)) {
        next++;
    }
    return next;
}

uint32_t hint_begin(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_HEADING &&
            hint_named(line_without_hashes(reading_first_line(reading, at)))) {
            return at;
        }
    }
    return to;
}

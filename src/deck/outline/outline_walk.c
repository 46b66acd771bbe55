// SPDX-License-Identifier: MIT
// Where blocks and sections of an outline begin and end.

#include "outline.h"

uint32_t outline_last_before(const struct outline *outline, uint32_t from, uint32_t to) {
    while (outline->blocks[from].after < to) {
        from = outline->blocks[from].after;
    }
    return from;
}

uint32_t outline_last_inside(const struct outline *outline, uint32_t block) {
    uint32_t after = outline->blocks[block].after;

    return block + 1 < after ? outline_last_before(outline, block + 1, after) : block;
}

size_t outline_next_as_high(const struct outline *outline, size_t section) {
    size_t next = section + 1;

    while (next < outline->section_count &&
           outline->sections[next].level > outline->sections[section].level) {
        next++;
    }
    return next;
}

uint32_t outline_begin(const struct outline *outline, size_t section) {
    return section < outline->section_count ? outline->sections[section].root
                                            : (uint32_t)outline->block_count;
}

uint32_t outline_body_end(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];
    uint32_t end = outline_begin(outline, section + 1);

    if (here->nested) {
        end = outline->blocks[outline->blocks[here->heading].parent].after;
    }
    return end;
}

bool outline_has_body(const struct outline *outline, size_t section) {
    return outline->sections[section].body < outline_body_end(outline, section);
}

bool outline_is_code(const struct outline *outline, uint32_t at) {
    return at < outline->block_count && outline->blocks[at].kind == BLOCK_CODE;
}

bool outline_is_bare(const struct outline *outline, size_t section) {
    const struct section *here = &outline->sections[section];
    uint32_t end = outline_body_end(outline, section);

    for (uint32_t at = here->body; at < end; at = outline->blocks[at].after) {
        if (outline->blocks[at].kind != BLOCK_RULE) {
            return false;
        }
    }
    return section + 1 >= outline->section_count || here[1].nested ||
           here[1].level <= here->level;
}

bool outline_is_vacant(const struct outline *outline, size_t section) {
    const struct title *title = &outline->sections[section].title;

    return title->blank && !title->labelled && outline_is_bare(outline, section);
}

size_t outline_section_at(const struct outline *outline, int line) {
    size_t low = 0;

    for (size_t high = outline->section_count; low + 1 < high;) {
        size_t middle = low + (high - low) / 2;
        bool behind = outline->sections[middle].line <= line;

        low = behind ? middle : low;
        high = behind ? high : middle;
    }
    return low;
}

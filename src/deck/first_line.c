// SPDX-License-Identifier: MIT
// The line that a file begins with in place of a heading, where that is what it asks.

#include "first_line.h"

#include "file_name.h"

bool first_line_only_counts(struct text name) {
    struct text said = file_name_unnumbered(name);

    return !said.size || title_read(said).blank;
}

struct text first_line_asked(const struct reading *reading, struct text name) {
    const struct outline *outline = &reading->outline;
    const struct block *first = &outline->blocks[1];
    struct title title;

    if (outline->section_count > 1 || outline->block_count < 3 ||
        first->kind != BLOCK_PARAGRAPH || first->line < first->last) {
        return TEXT("");
    }
    title = title_read(text_trim(reading_lines(reading, 1)));
    return first_line_only_counts(name) || title.asks ? title.text : TEXT("");
}

uint32_t first_line_behind(const struct reading *reading, struct text name) {
    const struct outline *outline = &reading->outline;

    if (outline->section_count > 1 && outline->sections[1].root == 1) {
        return outline->sections[1].body;
    }
    return first_line_asked(reading, name).size ? outline->blocks[1].after : 1;
}

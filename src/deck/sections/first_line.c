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
    static const char *const stops[] = {".", "。", NULL};
    const struct outline *outline = &reading->outline;
    struct text line = first_line_asked(reading, name);
    struct title title = title_read(line);

    if (outline->section_count > 1 && outline->sections[1].root == 1) {
        return outline->sections[1].body;
    }
    // A sentence that asks nothing tells already.
    return line.size && (title_calls(&title) || !text_ends_any(line, stops))
               ? outline->blocks[1].after
               : 1;
}

struct text first_line_again(const struct reading *reading, struct text title,
                             uint32_t at) {
    const struct outline *outline = &reading->outline;
    struct text letters = file_name_letters(title, reading->scratch);
    struct text said;

    if (!letters.size || at >= outline->block_count ||
        (outline->blocks[at].kind != BLOCK_PARAGRAPH &&
         outline->blocks[at].kind != BLOCK_HEADING)) {
        return TEXT("");
    }
    said = title_read(line_without_hashes(text_trim(reading_lines(reading, at)))).text;
    return text_equal(file_name_letters(said, reading->scratch), letters) ? said : TEXT("");
}

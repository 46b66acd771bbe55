// SPDX-License-Identifier: MIT
// The line that a file begins with in place of a heading, where that is what it asks.

#include "first_line.h"

#include "file_name.h"

enum { SHORTEST_ALIKE = 12 };  // bytes of a title, for another to be the same

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

/** Whether a heading holds a title, or differs from it by a few letters in a row: one of the two was mended. */
static bool are_alike(struct text one, struct text other) {
    size_t longer = one.size > other.size ? one.size : other.size;
    size_t shorter = one.size + other.size - longer;
    size_t front = 0;
    size_t back = 0;

    while (front < shorter && one.bytes[front] == other.bytes[front]) {
        front++;
    }
    while (front + back < shorter &&
           one.bytes[one.size - 1 - back] == other.bytes[other.size - 1 - back]) {
        back++;
    }
    return shorter >= SHORTEST_ALIKE &&
           (5 * (front + back) >= 4 * longer || text_holds(one, other));
}

struct text first_line_again(const struct reading *reading, struct text title,
                             uint32_t at) {
    const struct outline *outline = &reading->outline;
    struct text letters = file_name_letters(title, reading->scratch);
    struct text said;
    struct text again;

    if (!letters.size || at >= outline->block_count ||
        (outline->blocks[at].kind != BLOCK_PARAGRAPH &&
         outline->blocks[at].kind != BLOCK_HEADING)) {
        return TEXT("");
    }
    said = title_read(line_without_hashes(text_trim(reading_lines(reading, at)))).text;
    again = file_name_letters(said, reading->scratch);
    if (text_equal(again, letters)) {
        return said;
    }
    return outline->blocks[at].kind == BLOCK_HEADING && are_alike(again, letters)
               ? title
               : TEXT("");
}

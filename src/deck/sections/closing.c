// SPDX-License-Identifier: MIT
// Sections that all end in the same line of links.

#include "closing.h"

enum {
    CLOSINGS_MIN = 4,  // sections that end as the one before
    CLOSINGS_ALL = 2,  // where the last one alone does not
    ASKING_MIN = 3,
    LONGEST_CLOSING = 600,  // bytes of such a line with its addresses
};

/** Whether a block only stands between sections: a rule, or a break. */
static bool is_space(const struct reading *reading, uint32_t index) {
    static const char *const breaks[] = {"<br>", "<br/>", "<br />", "</br>", NULL};
    const struct block *block = &reading->outline.blocks[index];

    return block->kind == BLOCK_RULE ||
           (block->kind == BLOCK_HTML && block->line == block->last &&
            text_is_any(text_trim(reading_first_line(reading, index)), breaks));
}

/** The block at the top level with which a section and what is below it ends; 0 if it holds none. */
static uint32_t last_block(const struct reading *reading, size_t section) {
    const struct outline *outline = &reading->outline;
    uint32_t end = outline_begin(outline, outline_next_as_high(outline, section));
    uint32_t last = 0;

    for (uint32_t at = outline->sections[section].body; at < end;
         at = outline->blocks[at].after) {
        last = is_space(reading, at) ? last : at;
    }
    return last;
}

/** The line that leads back at its end, which sources may follow in a quotation, "" if none does. */
static struct text closing_of(const struct reading *reading, size_t section) {
    uint32_t last = last_block(reading, section);
    const struct block *block = &reading->outline.blocks[last];
    struct text line = last ? reading_first_line(reading, last) : TEXT("");

    return last && (block->line == block->last || block->kind == BLOCK_QUOTE) &&
                   line.size <= LONGEST_CLOSING && text_holds(line, TEXT("](#"))
               ? text_trim(line)
               : TEXT("");
}

int closing_count(const struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    int count = 0;

    for (size_t i = 1; reading->closing.size && i < outline->section_count; i++) {
        count += outline->sections[i].level == level && !outline->sections[i].nested &&
                 text_equal(closing_of(reading, i), reading->closing);
    }
    return count;
}

/** How many sections of a level end in the same such line as the one before; the line goes to the reading if they are many. */
static int count_same(struct reading *reading, int level) {
    const struct outline *outline = &reading->outline;
    struct text before = TEXT("");
    struct text recurring = TEXT("");
    int same = 0;
    int others = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        struct text closing;

        if (outline->sections[i].level != level || outline->sections[i].nested) {
            continue;
        }
        closing = closing_of(reading, i);
        if (closing.size && text_equal(closing, before)) {
            recurring = closing;
            same++;
        } else {
            others++;
        }
        before = closing.size ? closing : before;
    }
    // The first one is like none before it, and the last needs not lead back.
    if (same >= CLOSINGS_MIN || (same >= CLOSINGS_ALL && others <= 2)) {
        reading->closing = recurring;
    }
    return same;
}

void closing_judge(struct reading *reading, int level) {
    struct level *all = &reading->levels[level];
    int same = count_same(reading, level);

    if (reading_promised(reading) && !all->series && all->asking >= ASKING_MIN &&
        5 * all->asking >= all->headings && same >= CLOSINGS_MIN &&
        4 * same >= all->headings) {
        all->series = true;
        all->dense = true;
    }
}

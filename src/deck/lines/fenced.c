// SPDX-License-Identifier: MIT
// Takes the fences away from questions and answers that carry labels.

#include "fenced.h"

#include "wording/exchange.h"
#include "wording/fence.h"
#include "wording/title.h"

enum { FENCES_MIN = 3 };

/** A block of code without a language: its lines, and the one that closes it. */
struct block_of_code {
    size_t first;
    size_t last;
};

/** The lines between as they stand in the file. */
static struct text inside(const struct retold *file, const struct block_of_code *block) {
    const char *from = file->lines[block->first + 1].bytes;

    return (struct text){from, (size_t)(file->lines[block->last].bytes - from)};
}

/** Whether a block opens at this line and holds an exchange; `last` becomes the line that closes it. */
static bool holds_exchange(const struct retold *file, struct block_of_code *block) {
    struct fence open;
    struct fence name;

    if (!fence_read(file->lines[block->first], &open)) {
        return false;
    }
    name = open;
    block->last = block->first + 1;
    while (block->last < file->count && !fence_closes(&open, file->lines[block->last])) {
        block->last++;
    }
    return block->last < file->count && block->last > block->first + 1 && !name.info.size &&
           exchange_count(inside(file, block)) > 0;
}

/** Without fences; a blank line parts each answer from its question. */
static void unfence(struct retold *file, const struct block_of_code *block) {
    retold_blank(file, block->first);
    retold_blank(file, block->last);
    for (size_t line = block->first + 1; line < block->last; line++) {
        struct text text = retold_line(file, line);

        file->out[line] =
            exchange_replies(text) && retold_goes_on(file, line)
                ? text_of(arena_printf(file->arena, "\n%.*s", TEXT_ARGUMENTS(text)))
                : text;
    }
}

/** Whether a line outside asks by a label, or is a heading that asks: then a block may be an example. */
static bool asks(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return exchange_calls(text) ||
           (text_starts(text, TEXT("#")) && title_asks(line_without_hashes(text)));
}

static int count_asking(const struct retold *file) {
    int count = 0;

    for (size_t line = 0; line < file->count; line++) {
        count += !file->code[line] && asks(file, line);
    }
    return count;
}

bool fenced_told(struct retold *file) {
    int blocks = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct block_of_code block = {.first = line};

        if (file->code[line] &&
            (line == 0 || !file->code[line - 1] || fence_begins(file->lines[line]))) {
            if (holds_exchange(file, &block)) {
                unfence(file, &block);
                blocks++;
                line = block.last;
            } else if (block.last > line && block.last < file->count) {
                line = block.last;
            }
        }
    }
    return blocks >= FENCES_MIN && blocks > 2 * count_asking(file);
}

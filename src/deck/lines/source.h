// SPDX-License-Identifier: MIT

/** A text whose lines are numbered as in the file. */

#ifndef VIVA_DECK_SOURCE_H
#define VIVA_DECK_SOURCE_H

#include "front.h"
#include "note.h"

#include <stdint.h>

/** Lines that the file does not have, by their numbers in the text. */
struct added_lines {
    int *items;
    size_t count;
    size_t capacity;
};

struct source {
    struct text text;  // LF line ends, valid UTF-8
    uint32_t *starts;  // where each line begins; starts[line_count] is the end
    int line_count;
    struct front front;
    struct added_lines added;
    bool cut;  // what is behind its last line was left out
};

/** Text that was read before, without front matter; the index of its lines lives in the arena. */
struct source source_of_text(struct text text, struct arena *arena);

/** The number of the line that holds an offset. */
int source_line_at(const struct source *source, size_t offset);

/** The number of a line in the file, which has none of those that were added. */
int source_line_in_file(const struct source *source, int line);

/** A line without its newline, by number from 1. */
struct text source_line(const struct source *source, int line);

/** Lines first to last, both included, without the last newline. */
struct text source_lines(const struct source *source, int first, int last);

/** The offset behind a line, its newline left out. */
size_t source_end(const struct source *source, int line);

#endif

// SPDX-License-Identifier: MIT

/** Running text of one paragraph: safe bytes in one piece, and the style of every stretch. */

#ifndef VIVA_PAGE_PASSAGE_H
#define VIVA_PAGE_PASSAGE_H

#include "wrap.h"

#include <viva/page.h>

/** From the end of the stretch before it up to byte `end`. */
struct stretch {
    size_t end;
    enum style style;
    unsigned marks;
};

struct passage {
    struct arena *arena;
    char *bytes;
    size_t size;
    size_t capacity;
    struct stretch *stretches;
    size_t stretch_count;
    size_t stretch_capacity;
};

/** Appends safe text; a newline in it is a hard break. */
void passage_add(struct passage *passage, struct text safe, enum style style,
                 unsigned marks);

/** Appends other running text with its styles. */
void passage_append(struct passage *passage, const struct passage *other);

/** What has been collected, without white space at the end. */
struct text passage_text(const struct passage *passage);

/** Whether nothing stands on the line that is being collected. */
bool passage_at_line_start(const struct passage *passage);

/**
 * The spans of one wrapped line; returns how many.  `first` is a stretch that
 * does not end before the line, and is moved on to the last one used, so that
 * going through all lines is linear.
 */
size_t passage_spans(const struct passage *passage, const struct strip *strip, bool ascii,
                     size_t *first, struct span **spans, size_t *capacity);

#endif

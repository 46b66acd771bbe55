// SPDX-License-Identifier: MIT

/**
 * Lines of paragraphs so long that no card can hold them.  libcmark is not
 * shown them: each would cost it some hundred bytes and a microsecond, and
 * only where the paragraph ends is wanted.
 */

#ifndef VIVA_DECK_HIDDEN_H
#define VIVA_DECK_HIDDEN_H

#include "source.h"

struct hidden_lines {
    int first;
    int last;
};

/** In ascending order. */
struct hidden {
    struct arena *arena;
    struct hidden_lines *items;
    size_t count;
    size_t capacity;
};

/** Hides a line behind all that are hidden so far. */
void hidden_add(struct hidden *hidden, int line);

/** The last of the hidden lines that stand right behind this one, or among which it stands; the line itself if there are none. */
int hidden_last(const struct hidden *hidden, int line);

/** What is shown of the lines from `first` to `last`: each range of hidden ones is one blank line. */
struct text hidden_shown(const struct hidden *hidden, const struct source *source,
                         int first, int last, struct arena *arena);

/** The line of the source that is the `shown`th, from 1, of what is shown from line `first` on. */
int hidden_line(const struct hidden *hidden, int first, int shown);

#endif

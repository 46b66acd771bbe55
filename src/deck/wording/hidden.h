// SPDX-License-Identifier: MIT

/**
 * Lines of paragraphs so long that no card can hold them.  libcmark is not
 * shown them: each would cost it some hundred bytes and a microsecond, and
 * only where the paragraph ends is wanted.
 */

#ifndef VIVA_DECK_HIDDEN_H
#define VIVA_DECK_HIDDEN_H

#include <viva/arena.h>
#include <viva/text.h>

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

/** Blanks the hidden lines of a text that begins at line `first`. */
void hidden_blank(const struct hidden *hidden, struct text text, char *bytes, int first);

#endif

// SPDX-License-Identifier: MIT

/** Line breaking by the rules of Unicode (UAX #14), measured in cells. */

#ifndef VIVA_PAGE_WRAP_H
#define VIVA_PAGE_WRAP_H

#include <viva/arena.h>
#include <viva/text.h>

/** A line of wrapped text: bytes [from, to), blanks at its end left out. */
struct strip {
    size_t from;
    size_t to;
    int cells;
    bool too_wide;  // one character of 2 cells where there is but 1: show a stand-in
};

struct strips {
    struct strip *items;
    size_t count;
};

/**
 * Wraps safe text at `width` cells (1 or more); a newline always breaks.
 * Words that are too long for a line break after / | _ . - and, where there is
 * none of these, between graphemes.
 */
struct strips wrap(struct text safe, int width, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Takes blocks out of the lists and quotations that hold them. */

#ifndef VIVA_DECK_LIFT_H
#define VIVA_DECK_LIFT_H

#include "outline.h"

/**
 * The author's lines of the blocks from `first` to `last` (siblings, both
 * included), without the markers and the indentation of what holds them.  At
 * the top level that is a slice of the source, else a copy in the arena.
 */
struct text lift_blocks(const struct outline *outline, const struct source *source,
                        uint32_t first, uint32_t last, struct arena *arena);

/** The bytes [from, to) of the source, freed likewise from what holds `block`, in which they begin. */
struct text lift_range(const struct outline *outline, const struct source *source,
                       uint32_t block, size_t from, size_t to, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Marks that recur all through a file before what asks and before what replies, whatever words or signs they are. */

#ifndef VIVA_DECK_REFRAIN_H
#define VIVA_DECK_REFRAIN_H

#include "lines/source.h"

#include <viva/card.h>

/** A file that is told anew. */
struct refrain {
    struct source source;
    int *lines;  // of the new source, in which questions stand; ascending
    size_t count;
};

/**
 * Tells a file anew with the labels "Q:" and "A:" in the place of such marks, if
 * most of what stands behind them asks and the cards that were read without
 * knowing them hold hardly any of it.  `promised`: title or name of the file
 * speak of questions, so that fewer of them must ask.  False if there is nothing
 * to tell; all of the refrain lives in the arena.
 */
bool refrain_tell(const struct source *source, const struct card *cards, size_t count,
                  bool promised, struct arena *arena, struct refrain *out);

/** Whether most of the questions that were told became cards. */
bool refrain_holds(const struct refrain *refrain, const struct card *cards, size_t count);

#endif

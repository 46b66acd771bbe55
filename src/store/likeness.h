// SPDX-License-Identifier: MIT

/** When two texts say the same, and how much alike they are. */

#ifndef VIVA_STORE_LIKENESS_H
#define VIVA_STORE_LIKENESS_H

#include <viva/text.h>

/** What a text says: lower case, single spaces, without Markdown's punctuation. */
struct text likeness_fold(struct text text, struct arena *arena);

/** What a text is made of: every run of a few code points in it, as sorted hashes. */
struct runs {
    const uint64_t *hashes;
    size_t count;
};

/**
 * The runs of `width` code points of a folded text; whatever is neither letter
 * nor digit counts as one space.  A typo changes few of them, in any script.
 */
struct runs likeness_runs(struct text folded, size_t width, struct arena *arena);

/** Dice's coefficient of two bags of runs, 0 to 1; 0 if one is empty. */
double likeness_of(struct runs a, struct runs b);

#endif

// SPDX-License-Identifier: MIT

/**
 * What must go and what must come to make one row of words of another: the
 * shortest edit script, by Myers ("An O(ND) Difference Algorithm and Its
 * Variations", 1986), greedy and with bounds.
 */

#ifndef VIVA_DIFFERENCE_H
#define VIVA_DIFFERENCE_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stddef.h>

enum {
    DIFFERENCE_WORDS = 2000,  // of either side that are compared one by one
    DIFFERENCE_EDITS = 400,   // beyond so many the middle is replaced as a whole
};

enum difference_kind { DIFFERENCE_SAME, DIFFERENCE_GONE, DIFFERENCE_NEW };

/** A run of words that share a fate. */
struct difference {
    enum difference_kind kind;
    size_t from;  // its first word: in `before` when it is gone, else in `after`
    size_t count;
};

/**
 * The runs in the order of reading; returns how many there are.  Kinds
 * alternate, and between two equal runs what is gone stands before what is
 * new.  Words are equal when their bytes are.  Beyond the bounds what lies
 * between the common beginning and the common end is gone and new as a whole.
 */
size_t difference_find(const struct text *before, size_t before_count,
                       const struct text *after, size_t after_count, struct arena *arena,
                       const struct difference **runs);

#endif

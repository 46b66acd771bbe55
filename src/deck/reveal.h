// SPDX-License-Identifier: MIT

/** Answers that a guide folds away: `<details><summary>Answer</summary> ... </details>`. */

#ifndef VIVA_DECK_REVEAL_H
#define VIVA_DECK_REVEAL_H

#include "outline.h"

struct reveal {
    uint32_t first;  // the blocks that open and close it
    uint32_t last;
    struct text answer;  // what stands inside, without the tags around it
};

/**
 * The first fold among the sibling blocks [from, to) whose summary promises an
 * answer ("Answer", "show", "Solution", in other languages).  It may end
 * behind `to`: headings inside belong to the answer.
 */
bool reveal_find(const struct outline *outline, const struct source *source, uint32_t from,
                 uint32_t to, struct arena *scratch, struct reveal *out);

#endif

// SPDX-License-Identifier: MIT

/** What changed between two wordings of a card, in words of prose and lines of code. */

#ifndef VIVA_REWORDING_H
#define VIVA_REWORDING_H

#include <viva/arena.h>
#include <viva/difference.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

/** A word as it reads without markup, or a line of a code block. */
struct wording {
    struct text text;
    bool code;
};

/** Wordings that share a fate. */
struct rewording {
    enum difference_kind kind;
    const struct wording *words;
    size_t count;
};

/** The runs between two Markdown texts in the order of reading, as difference_find() has them. */
size_t rewording_find(struct text before, struct text after, struct arena *arena,
                      const struct rewording **runs);

/**
 * Whether nobody need be told: only white space, markup, case or punctuation
 * of the prose differs, numbers of list items, or at most two words have a
 * typo mended (one letter more, less, changed or swapped, not the first, in a
 * word of five letters or more).  In code every mark counts.
 */
bool rewording_is_slight(struct text before, struct text after);

#endif

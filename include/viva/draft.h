// SPDX-License-Identifier: MIT

/** A card as a text to fill in: "# Question", what it asks, "# Answer", what it says. */

#ifndef VIVA_DRAFT_H
#define VIVA_DRAFT_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/text.h>

struct draft {
    struct text question;
    struct text answer;
};

/** The text to fill in; `line` (may be NULL) is where the first thing that is missing goes. */
struct text draft_write(const struct draft *draft, struct arena *arena, int *line);

/**
 * Reads one back; texts are slices.  The answer may be missing, with its
 * heading or without.  ERROR_FORMAT with the line when there is no
 * "# Question" or something stands before it.
 */
bool draft_read(struct text text, struct draft *out, struct error *err);

#endif

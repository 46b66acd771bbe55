// SPDX-License-Identifier: MIT

/** Raised and lowered characters, as far as Unicode has them. */

#ifndef VIVA_PAGE_SCRIPT_H
#define VIVA_PAGE_SCRIPT_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stdbool.h>

/** "x²" for "2"; where a character has no raised form, all of it as "^(n+k)". */
struct text script_raised(struct text text, struct arena *arena);

/** "₂" for "2", or "_(max)". */
struct text script_lowered(struct text text, struct arena *arena);

/** The number of a footnote: raised, or as "[1]". */
struct text script_footnote(int number, bool ascii, struct arena *arena);

#endif

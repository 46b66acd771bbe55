// SPDX-License-Identifier: MIT

/** Markdown that was written to hurt: libcmark 0.30 takes quadratic time on some of it. */

#ifndef VIVA_PAGE_BOUNDS_H
#define VIVA_PAGE_BOUNDS_H

#include <viva/arena.h>
#include <viva/text.h>

enum { PAGE_LIMIT = 64 << 10 };  // bytes of Markdown that are laid out

/**
 * The Markdown with limits on size, on markers of nested blocks in one line and
 * on opening brackets; the surplus is escaped, so that it shows as text.
 * Returns the text itself when it is within them.  `cut` says whether the end is missing.
 */
struct text bounds_applied(struct text markdown, struct arena *arena, bool *cut);

#endif

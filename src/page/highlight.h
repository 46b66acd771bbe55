// SPDX-License-Identifier: MIT

/** A lexer that is good enough for the code on a card, for every language from one table. */

#ifndef VIVA_PAGE_HIGHLIGHT_H
#define VIVA_PAGE_HIGHLIGHT_H

#include <viva/page.h>

/** From the end of the token before it up to byte `end`. */
struct token {
    size_t end;
    enum style style;
};

struct tokens {
    struct token *items;
    size_t count;
};

/**
 * Splits all of the code into tokens.  `info` is what stands behind a fence:
 * "python", "{.py}", "js title=x"; a language that is not known gives one plain token.
 * Without a name, a prompt or a diff is recognised by its first line.
 */
struct tokens highlight(struct text info, struct text code, struct arena *arena);

#endif

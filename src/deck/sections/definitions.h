// SPDX-License-Identifier: MIT

/** Links and footnotes that a guide defines in one place and its cards use in many. */

#ifndef VIVA_DECK_DEFINITIONS_H
#define VIVA_DECK_DEFINITIONS_H

#include "lines/source.h"

struct definition {
    struct text label;  // folded, "^" before that of a footnote
    struct text lines;  // of the source
    size_t order;       // in the source
    size_t user;        // the last text that used it, 0 for none
    size_t holder;      // the last text that held it
};

struct definitions {
    struct definition *items;  // by label, each once
    size_t count;
    size_t capacity;
    size_t cards;  // texts that were completed so far
};

/** Finds all definitions of a source, in time linear in its size but for sorting them. */
struct definitions definitions_read(const struct source *source, struct arena *scratch);

/**
 * The Markdown with the definitions that it uses and does not hold behind it.
 * When it mentions not all footnotes at its end, those belong to other cards
 * too and only its own are kept; without `footnotes` they are left alone.
 */
struct text definitions_complete(struct definitions *definitions, struct text markdown,
                                 bool footnotes, struct arena *scratch,
                                 struct arena *arena);

/** The Markdown without marks of footnotes that the source defines. */
struct text definitions_without_notes(struct definitions *definitions, struct text markdown,
                                      struct arena *scratch, struct arena *arena);

#endif

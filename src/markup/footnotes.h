// SPDX-License-Identifier: MIT

/** Footnotes: definitions move to the end of the document, marks get their numbers. */

#ifndef VIVA_MARKUP_FOOTNOTES_H
#define VIVA_MARKUP_FOOTNOTES_H

#include "grid.h"

struct footnote {
    struct text label;
    cmark_node *node;
    struct construct *construct;
    size_t order;  // in the document
    bool linked;   // libcmark took the definition for that of a link
};

/** All definitions, sorted by label. */
struct footnotes {
    struct footnote *items;
    size_t count;
    size_t capacity;
    int last;  // number that was given out
};

/** The label of a mark "[^label]" that begins the text; empty if none does. */
struct text footnote_label(struct text text);

/**
 * Takes all definitions, "[^label]: text" with indented paragraphs behind it,
 * out of the document and puts them at its end.  Of two that have the same
 * label the marks mean the first.
 */
void footnotes_take(struct footnotes *footnotes, cmark_node *document,
                    struct source *source, struct arena *arena);

/** Gives the footnotes that this text mentions their numbers, in order of mention. */
void footnotes_number(struct footnotes *footnotes, cmark_node *text);

/** The number of a footnote, 0 if there is none of this label or it was not mentioned yet. */
int footnotes_find(const struct footnotes *footnotes, struct text label);

/** Brings the footnotes into the order of their numbers; those never mentioned get the last ones. */
void footnotes_settle(struct footnotes *footnotes, cmark_node *document);

#endif

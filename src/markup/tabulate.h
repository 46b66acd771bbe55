// SPDX-License-Identifier: MIT

/** Tables as nodes. */

#ifndef VIVA_MARKUP_TABULATE_H
#define VIVA_MARKUP_TABULATE_H

#include "grid.h"

struct tabulated {
    cmark_node *intro;  // paragraph of the lines before the table, NULL if there are none
    cmark_node *table;
};

/**
 * Whether the paragraph holds a table: then its nodes stand before the
 * paragraph, which is still there for the caller to free.
 */
bool tabulate(struct source *source, cmark_node *paragraph, struct arena *arena,
              struct tabulated *found);

#endif

// SPDX-License-Identifier: MIT

/** Tables: to cmark they are paragraphs; their source lines tell. */

#ifndef VIVA_PAGE_TABLE_H
#define VIVA_PAGE_TABLE_H

#include "galley.h"
#include "grid.h"

/**
 * Lays out a paragraph if it is a table; returns whether it was.  Cells wrap in
 * their columns; where columns would get too narrow, each row becomes lines of
 * "header: value".
 */
bool table_layout(struct galley *galley, struct source *source, cmark_node *paragraph,
                  enum style style);

#endif

// SPDX-License-Identifier: MIT

/** Tables: to cmark they are paragraphs; their source lines tell. */

#ifndef VIVA_PAGE_TABLE_H
#define VIVA_PAGE_TABLE_H

#include "sheet.h"

#include <cmark.h>

/** Markdown source with an index of its lines, made when first needed. */
struct source {
    struct text text;
    const size_t *starts;  // of each line, and the end of the text
    size_t line_count;
};

/** Lays out a paragraph if it is a table; returns whether it was. */
bool table_layout(struct sheet *sheet, struct source *source, cmark_node *paragraph);

#endif

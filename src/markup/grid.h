// SPDX-License-Identifier: MIT

/** Finding a table in the source lines of a paragraph, and taking its rows apart. */

#ifndef VIVA_MARKUP_GRID_H
#define VIVA_MARKUP_GRID_H

#include <viva/markup.h>

/** Markdown source with an index of its lines, made when first needed. */
struct source {
    struct text text;
    size_t *starts;  // of each line, and the end of the text
    size_t line_count;
    struct text references;   // definitions of links, for cells that use them
    size_t references_given;  // bytes that grid_references() has returned
};

struct grid_row {
    struct text *cells;  // Markdown; a row may have fewer than there are columns
    size_t count;
};

struct grid {
    struct text intro;  // the lines of the paragraph before the table
    enum alignment alignments[COLUMN_LIMIT];
    size_t columns;
    struct grid_row *rows;  // the first is the header
    size_t row_count;
};

/** A line of the source, from 1, without white space around it; empty if there is none. */
struct text grid_line(struct source *source, int number, struct arena *arena);

/** Whether the paragraph holds a table; only then is `grid` filled. */
bool grid_find(struct source *source, cmark_node *paragraph, struct arena *arena,
               struct grid *grid);

/** Link definitions to parse the cells with: none if no cell uses any, or too many tables did. */
struct text grid_references(struct source *source, const struct grid *grid);

#endif

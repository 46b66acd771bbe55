// SPDX-License-Identifier: MIT

/** The galley, a page while it is being set: its lines, the margin of the blocks around, blank lines that are due. */

#ifndef VIVA_PAGE_GALLEY_H
#define VIVA_PAGE_GALLEY_H

#include "passage.h"

#include <viva/page.h>

enum { MARGIN_LIMIT = 64, NO_GAP = -1 };

/** What one block puts to the left of its lines: a bullet, a bar. */
struct margin {
    struct text first;  // on its first line
    struct text rest;   // on all others, as wide
    enum style style;
    int cells;
    bool shown;  // the first line is out
};

struct galley {
    struct arena *arena;
    int width;
    unsigned marks;  // of every span
    bool ascii;
    struct page_line *lines;
    size_t line_count;
    size_t line_capacity;
    struct margin margins[MARGIN_LIMIT];
    int depth;           // of blocks; those beyond MARGIN_LIMIT have no margin
    int gap;             // depth of the blocks around the blank line that is due, or NO_GAP
    struct text blanks;  // `width` spaces
};

void galley_open(struct galley *galley, const struct page_options *options,
                 struct arena *arena);

/** Enters a block; on narrow pages the outermost margins give way. */
void galley_push(struct galley *galley, struct margin margin);

/** Leaves the innermost block. */
void galley_pop(struct galley *galley);

/** A blank line is due before the next line, unless a block has just begun. */
void galley_gap(struct galley *galley);

/** Cells beside the margin. */
int galley_room(const struct galley *galley);

/** Adds a line of `cells` cells behind the margin. */
struct page_line *galley_line(struct galley *galley, const struct span *spans, size_t count,
                              int cells);

/** Shows the margin of a block that stays empty: a bullet without text. */
void galley_margin_line(struct galley *galley);

/** Wraps running text into lines. */
void galley_passage(struct galley *galley, const struct passage *passage);

/** At most `cells` spaces; the text is as long as it is wide. */
struct text galley_blanks(const struct galley *galley, int cells);

/** `cells` times the same character of one cell. */
struct text galley_repeat(const struct galley *galley, struct text character, int cells);

struct page galley_page(struct galley *galley);

#endif

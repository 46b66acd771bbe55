// SPDX-License-Identifier: MIT

/** A page while it is being filled: its lines, the margin of the blocks around, blank lines that are due. */

#ifndef VIVA_PAGE_SHEET_H
#define VIVA_PAGE_SHEET_H

#include "run.h"

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

struct sheet {
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

void sheet_open(struct sheet *sheet, const struct page_options *options,
                struct arena *arena);

/** Enters a block; on narrow pages the outermost margins give way. */
void sheet_push(struct sheet *sheet, struct margin margin);

/** Leaves the innermost block. */
void sheet_pop(struct sheet *sheet);

/** A blank line is due before the next line, unless a block has just begun. */
void sheet_gap(struct sheet *sheet);

/** Cells beside the margin. */
int sheet_room(const struct sheet *sheet);

/** Adds a line of `cells` cells behind the margin. */
struct page_line *sheet_line(struct sheet *sheet, const struct span *spans, size_t count,
                             int cells);

/** Shows the margin of a block that stays empty: a bullet without text. */
void sheet_margin_line(struct sheet *sheet);

/** Wraps running text into lines. */
void sheet_run(struct sheet *sheet, const struct run *run);

/** At most `cells` spaces; the text is as long as it is wide. */
struct text sheet_blanks(const struct sheet *sheet, int cells);

/** `cells` times the same character of one cell. */
struct text sheet_repeat(const struct sheet *sheet, struct text character, int cells);

struct page sheet_page(struct sheet *sheet);

#endif

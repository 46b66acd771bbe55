// SPDX-License-Identifier: MIT

/**
 * A grid of styled cells: what a view draws on.
 *
 * Everything is clipped to the grid, and a wide character that does not fit
 * whole is left out.  Texts must be safe (see <viva/display.h>).  Every
 * function that puts text returns the column behind it.
 */

#ifndef VIVA_TUI_CANVAS_H
#define VIVA_TUI_CANVAS_H

#include <viva/arena.h>
#include <viva/page.h>

#include <stdbool.h>
#include <stdint.h>

enum { CELL_BYTES = 19, CANVAS_ROWS = 400, CANVAS_COLUMNS = 800 };

struct cell {
    char bytes[CELL_BYTES];  // one grapheme cluster, no NUL
    uint8_t size;            // of bytes; 0 is a blank, or the right half of a wide cluster
    uint8_t width;           // 1 or 2; 0 for the right half
    uint8_t style;           // enum style
    uint8_t marks;           // of enum mark
};

/** A stretch of a row that acts as a key when it is clicked. */
struct hot_spot {
    int row;
    int from;
    int to;
    uint32_t key;
};

enum { HOT_SPOTS = 128 };

struct canvas {
    int rows;
    int columns;
    bool ascii;
    int cursor_row;  // where the terminal's cursor stands, -1 when it is hidden
    int cursor_column;
    struct cell *cells;
    struct hot_spot spots[HOT_SPOTS];
    int spot_count;
    size_t room;  // cells allocated
    struct arena arena;
};

/** Rows and columns from the top left. */
struct area {
    int row;
    int column;
    int rows;
    int columns;
};

/** Makes the canvas that large, up to CANVAS_ROWS by CANVAS_COLUMNS, and blank. */
void canvas_clear(struct canvas *canvas, int rows, int columns);
void canvas_free(struct canvas *canvas);

const struct cell *canvas_cell(const struct canvas *canvas, int row, int column);

/** Neighbouring cells of a row that look alike, as one string. */
struct canvas_run {
    int end;  // the column behind them
    enum style style;
    unsigned marks;
    bool blank;  // nothing to be seen: plain spaces
    size_t size;
    char bytes[1024];  // no NUL
};

/** The run that begins at that cell, which must be on the canvas. */
void canvas_run(const struct canvas *canvas, int row, int column, struct canvas_run *out);

int canvas_string(struct canvas *canvas, int row, int column, const char *safe,
                  enum style style, unsigned marks);
int canvas_printf(struct canvas *canvas, int row, int column, enum style style,
                  unsigned marks, const char *format, ...) VIVA_PRINTF(6, 7);

/** Text that is cut with an ellipsis at column `end`. */
int canvas_fitted(struct canvas *canvas, int row, int column, int end, struct text safe,
                  enum style style, unsigned marks);

/** The lines of a page from `scroll` on; lines that pan are moved left by `pan` cells and cut. */
void canvas_page(struct canvas *canvas, struct area area, const struct page *page,
                 int scroll, int pan);

/** A thin horizontal line from column `from` up to before `to`. */
void canvas_rule(struct canvas *canvas, int row, int from, int to);

/** A thick line of which the first `share` (0 to 1) is in `style` and the rest faint. */
void canvas_bar(struct canvas *canvas, int row, int from, int to, double share,
                enum style style);

/** One cell whose height says `share` (0 to 1); not a number leaves it blank. */
void canvas_spark(struct canvas *canvas, int row, int column, double share,
                  enum style style);

/** Puts the background of the selection behind what stands there. */
void canvas_select(struct canvas *canvas, int row, int from, int to);

/** Blanks an area. */
void canvas_blank(struct canvas *canvas, struct area area);

/** Makes all that stands there faint, as a background for an overlay. */
void canvas_fade(struct canvas *canvas);

/** A frame with round corners around the area, its rows and columns included. */
void canvas_box(struct canvas *canvas, struct area area);

/** Makes a stretch of a row act as a key. */
void canvas_hot(struct canvas *canvas, int row, int from, int to, uint32_t key);

/** The key of the place that was clicked, 0 if there is none. */
uint32_t canvas_key_at(const struct canvas *canvas, int row, int column);

#endif

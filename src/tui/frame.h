// SPDX-License-Identifier: MIT

/** What all views share: header, footer, margins, and how numbers are written. */

#ifndef VIVA_TUI_FRAME_H
#define VIVA_TUI_FRAME_H

#include "canvas.h"
#include "view.h"

enum { FRAME_ROWS = 6, FRAME_COLUMNS = 20 };  // below that, nothing can be shown

/** Where things go on a screen of some size. */
struct frame {
    int rows;
    int columns;
    bool compact;  // little room: margins of one, fewer words
    int margin;
    int left;    // the column of text, centred
    int width;   // of it
    int top;     // first row of the body
    int bottom;  // row behind the body: the rule above the footer
};

/** `width` is the widest that the column of text may be. */
struct frame frame_of(int rows, int columns, int width);

/** "viva  Title" at the left, nothing of it where `right` begins; returns the column for what follows. */
int frame_header(struct canvas *canvas, const char *title, int right);

/** The keys of this state, as many as fit, and "? keys" at the right. */
void frame_footer(struct canvas *canvas, const struct frame *frame, const struct view *view,
                  const void *state);

/** Text that ends before column `end`; returns the column where it begins. */
int frame_right(struct canvas *canvas, int row, int end, const char *safe, enum style style,
                unsigned marks);

enum { SPAN_SIZE = 48 };

/** "4:07" or "1:02:09" */
const char *format_clock(int64_t ms, char out[SPAN_SIZE]);

/** "<1m", "10m", "5h", "8d", "3mo", "1.4y": time until `then`, whole study days beyond today. */
const char *format_interval(const struct calendar *calendar, int64_t now, int64_t then,
                            char out[SPAN_SIZE]);

/** "1 card", "3 cards" */
const char *format_count(int64_t count, const char *noun, char out[SPAN_SIZE * 2]);

/** "9 min", "1 h 20 min", "less than a minute" */
const char *format_minutes(double minutes, char out[SPAN_SIZE]);

/** The colour of a recall: good from 90 %, hard from 75 %. */
enum style style_of_recall(double recall);

#endif

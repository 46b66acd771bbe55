// SPDX-License-Identifier: MIT

/** Several lines of text that the user types, wrapped at words. */

#ifndef VIVA_TUI_TEXT_AREA_H
#define VIVA_TUI_TEXT_AREA_H

#include "canvas.h"
#include "event.h"

#include <viva/text.h>

enum { TEXT_AREA_SIZE = 8 << 10 };

struct text_area {
    char bytes[TEXT_AREA_SIZE];  // UTF-8 that is safe to show, lines ended by \n
    size_t size;
    size_t cursor;  // a byte between clusters
    int width;      // cells of a row, as it was fitted last
    int height;     // rows
    int scroll;     // first row that is shown
};

/** Puts a text in; false, and nothing done, if it is too long or not safe to show as it is. */
bool text_area_put(struct text_area *area, struct text text);

struct text text_area_text(const struct text_area *area);

/** Types, pastes, moves and erases; a line up or down is one of those that are seen. */
void text_area_act(struct text_area *area, const struct event *event);

/** Sets how much room there is and scrolls so that the cursor shows. */
void text_area_fit(struct text_area *area, int width, int height);

/** Draws it where it was fitted to, and puts the cursor there. */
void text_area_draw(const struct text_area *area, struct canvas *canvas, int row,
                    int column);

#endif

// SPDX-License-Identifier: MIT

/** A list above and a pane about the item under its cursor below, at every size. */

#ifndef VIVA_TUI_SPLIT_H
#define VIVA_TUI_SPLIT_H

#include "frame.h"
#include "scroll.h"

/** What a split screen asks for. */
struct split_wish {
    int width;    // of the column of text at most
    int items;    // in the list
    int pane;     // rows that the pane needs
    int compact;  // the same where there is little room
};

struct split {
    struct frame frame;
    int heading;  // row of the list's heading, -1 where there is no room for one
    int list;     // its first row
    int rows;     // of the list
    int rule;     // row of the line between
    int pane;     // first row of the pane, which ends at frame.bottom
};

/** A list that needs little room leaves it to the pane. */
struct split split_of(int rows, int columns, const struct split_wish *wish);

/** The line between, and a sign where the list goes on below. */
void split_draw(const struct split *split, const struct scroll *scroll,
                struct canvas *canvas);

#endif

// SPDX-License-Identifier: MIT
// Shares the rows of a screen between a list and a pane.

#include "split.h"

static int least(int a, int b) {
    return a < b ? a : b;
}

static int most(int a, int b) {
    return a > b ? a : b;
}

struct split split_of(int rows, int columns, const struct split_wish *wish) {
    struct split split = {.frame = frame_of(rows, columns, wish->width)};
    const struct frame *frame = &split.frame;
    int pane = frame->compact ? wish->compact : wish->pane;
    int room;

    split.list = frame->top;
    split.heading = frame->compact ? -1 : frame->top - 1;
    room = frame->bottom - split.list - 1;
    split.rows = most(least(room - pane, wish->items), 1);
    split.rule = split.list + split.rows;
    if (split.rule > frame->bottom) {
        split.rule = frame->bottom;
    }
    split.pane = split.rule + 1;
    return split;
}

void split_draw(const struct split *split, const struct scroll *scroll,
                struct canvas *canvas) {
    canvas_rule(canvas, split->rule, 0, split->frame.columns);
    if (scroll->top + scroll->rows < scroll->count) {
        canvas_string(canvas, split->rule - 1, split->frame.columns - 1,
                      canvas->ascii ? "v" : "↓", STYLE_DIM, 0);
    }
}

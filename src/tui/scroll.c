// SPDX-License-Identifier: MIT
// Moving a cursor through a list that is longer than the screen.

#include "scroll.h"

static int clamp(int value, int low, int high) {
    return value < low || high < low ? low : value > high ? high : value;
}

void scroll_to(struct scroll *scroll, int item) {
    scroll->cursor = clamp(item, 0, scroll->count - 1);
}

bool scroll_act(struct scroll *scroll, int action) {
    int page = scroll->rows > 1 ? scroll->rows - 1 : 1;

    switch (action) {
    case SCROLL_DOWN: scroll_to(scroll, scroll->cursor + 1); break;
    case SCROLL_UP: scroll_to(scroll, scroll->cursor - 1); break;
    case SCROLL_PAGE_DOWN: scroll_to(scroll, scroll->cursor + page); break;
    case SCROLL_PAGE_UP: scroll_to(scroll, scroll->cursor - page); break;
    case SCROLL_FIRST: scroll_to(scroll, 0); break;
    case SCROLL_LAST: scroll_to(scroll, scroll->count - 1); break;
    default: return false;
    }
    return true;
}

void scroll_fit(struct scroll *scroll, int rows) {
    scroll->rows = rows < 1 ? 1 : rows;
    scroll_to(scroll, scroll->cursor);
    scroll->top = clamp(scroll->top, 0, scroll->count - scroll->rows);
    scroll->top = clamp(scroll->top, scroll->cursor - scroll->rows + 1, scroll->cursor);
}

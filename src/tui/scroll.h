// SPDX-License-Identifier: MIT

/** A cursor in a list of which some rows show. */

#ifndef VIVA_TUI_SCROLL_H
#define VIVA_TUI_SCROLL_H

#include <stdbool.h>

/** Actions that only move; a view binds its keys to them. */
enum scroll_action {
    SCROLL_DOWN = 100,
    SCROLL_UP,
    SCROLL_PAGE_DOWN,
    SCROLL_PAGE_UP,
    SCROLL_FIRST,
    SCROLL_LAST,
};

struct scroll {
    int count;   // of items
    int cursor;  // the item that it is on
    int top;     // the first that shows
    int rows;    // how many show
};

/** Puts the cursor on an item, the first or last one if there is no such. */
void scroll_to(struct scroll *scroll, int item);

/** Moves; false if the action is no enum scroll_action. */
bool scroll_act(struct scroll *scroll, int action);

/** Fits the list to so many rows, the cursor among them. */
void scroll_fit(struct scroll *scroll, int rows);

#endif

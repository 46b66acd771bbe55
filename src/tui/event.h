// SPDX-License-Identifier: MIT

/** What happened, and when: keys, clicks, time, signals. */

#ifndef VIVA_TUI_EVENT_H
#define VIVA_TUI_EVENT_H

#include <stdint.h>

enum event_kind {
    EVENT_NONE,    // the deadline came first
    EVENT_KEY,     // `key` was pressed
    EVENT_PASTE,   // `key` is one character of pasted text
    EVENT_CLICK,   // the first mouse button, at `row` and `column`
    EVENT_RESIZE,  // the terminal has another size, or came back from a stop
    EVENT_SIGNAL,  // `signal` asks the program to end; SIGHUP when the terminal is gone
};

/** A key is its Unicode code point, or one of these. */
enum key {
    KEY_CONTROL_A = 1,
    KEY_CONTROL_B = 2,
    KEY_CONTROL_D = 4,
    KEY_CONTROL_E = 5,
    KEY_CONTROL_F = 6,
    KEY_CONTROL_K = 11,
    KEY_CONTROL_L = 12,
    KEY_RETURN = '\r',
    KEY_CONTROL_U = 21,
    KEY_CONTROL_W = 23,
    KEY_CONTROL_X = 24,
    KEY_ESCAPE = 27,
    KEY_ARROW_UP = 0x110000,
    KEY_ARROW_DOWN,
    KEY_ARROW_LEFT,
    KEY_ARROW_RIGHT,
    KEY_PAGE_UP,
    KEY_PAGE_DOWN,
    KEY_FIRST,   // Home
    KEY_FINAL,   // End
    KEY_ERASE,   // Backspace
    KEY_REMOVE,  // Delete
    KEY_F1,
    KEY_ROW,  // and above: the row of a list that was clicked, KEY_ROW + its number
};

struct event {
    enum event_kind kind;
    int64_t at;  // Unix milliseconds UTC
    uint32_t key;
    int row;
    int column;
    int signal;
};

#endif

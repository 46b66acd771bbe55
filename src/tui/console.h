// SPDX-License-Identifier: MIT

/** The terminal as files: where keys come from, where bytes go, and what must not smear them. */

#ifndef VIVA_TUI_CONSOLE_H
#define VIVA_TUI_CONSOLE_H

#include <viva/error.h>

#include <stdint.h>
#include <stdio.h>
#include <termios.h>

struct console {
    FILE *input;
    FILE *output;
    struct termios modes;  // as they were found
    bool owns_files;
    FILE *held;    // what was written to stderr meanwhile
    int messages;  // the real stderr, -1 while nothing is held
    int dead_reads;
    char title[128];  // the window's, as it was last set
};

/** Standard input and output, or /dev/tty when they are something else.  ERROR_TERMINAL if there is none. */
bool console_open(struct console *console, struct error *err);
void console_close(struct console *console);

/** Writes control sequences now. */
void console_emit(struct console *console, const char *bytes);

/** Sets the window's title, unless it is that already. */
void console_title(struct console *console, const char *title);

/** From now on stderr is kept back: libraries' messages would smear the screen. */
void console_hold_messages(struct console *console);

/** Lets out what was kept back. */
void console_release_messages(struct console *console);

/** The size of the window; false when the terminal does not say. */
bool console_size(const struct console *console, int *rows, int *columns);

enum console_wait { CONSOLE_READY, CONSOLE_LATE, CONSOLE_GONE };

/**
 * Waits for the keyboard or for `signals` until the deadline, an instant like
 * `now`; 0 waits for ever.  CONSOLE_GONE when the terminal hung up, or keeps
 * being readable and gives nothing: set dead_reads to 0 at each byte read.
 */
enum console_wait console_wait(struct console *console, int signals, int64_t deadline,
                               int64_t now);

#endif

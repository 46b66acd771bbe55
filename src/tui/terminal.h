// SPDX-License-Identifier: MIT

/**
 * Where canvases go and events come from.  The real one is made by
 * terminal_curses_open(), a scripted one by the tests.
 */

#ifndef VIVA_TUI_TERMINAL_H
#define VIVA_TUI_TERMINAL_H

#include "canvas.h"
#include "event.h"

#include <viva/app.h>

struct terminal {
    void *payload;
    const char *notice;  // something to tell the user at the start, or NULL

    /** The size now. */
    void (*size)(void *payload, int *rows, int *columns);

    /** Shows the canvas; the window's title is `title` unless that is NULL. */
    void (*show)(void *payload, const struct canvas *canvas, const char *title);

    /** Waits for an event, until the instant `deadline` at most; 0 waits for ever. */
    struct event (*wait)(void *payload, int64_t deadline);

    /** Throws away what was typed and not yet read. */
    void (*drain)(void *payload);

    /** Forgets what is on the screen, so that the next canvas is painted whole. */
    void (*repaint)(void *payload);

    /**
     * Runs a program in the foreground with the terminal its own and waits for
     * its end.  Fails with ERROR_FILE when it cannot be run; `status` is its
     * exit status.
     */
    bool (*run)(void *payload, const char *const *arguments, int *status,
                struct error *err);
};

/**
 * Takes over the terminal.  False with ERROR_TERMINAL when it cannot show a
 * screen: not a terminal, TERM=dumb, no cursor movement.
 */
bool terminal_curses_open(const struct app_options *options, struct terminal *out,
                          struct error *err);

/** Gives the terminal back as it was. */
void terminal_curses_close(struct terminal *terminal);

#endif

// SPDX-License-Identifier: MIT

/** The interactive program: one loop over a stack of views, on a terminal. */

#ifndef VIVA_APP_H
#define VIVA_APP_H

#include <viva/error.h>
#include <viva/session.h>

enum app_start {
    APP_TODAY,  // or the welcome screen, when there are no cards
    APP_DRILL,
};

/** What to do about imported files that have changed. */
enum app_sync { SYNC_ASK, SYNC_YES, SYNC_NO };

enum app_theme { THEME_DUSK, THEME_PAPER, THEME_TERMINAL, THEME_MONO };

enum app_background { BACKGROUND_ASK, BACKGROUND_DARK, BACKGROUND_LIGHT };

struct app_look {
    enum app_theme theme;
    bool theme_chosen;               // else the background decides between dusk and paper
    enum app_background background;  // ASK asks the terminal
    bool color;                      // false: bold, underline and reverse only (NO_COLOR)
    bool ascii;                      // no UTF-8
    int width;                       // cells of text at most, 76
    bool mouse;
    bool title;  // set the window's title
};

struct app_options {
    struct store *store;
    struct session_options session;
    enum app_start start;
    enum app_sync sync;
    int64_t (*now)(void);  // Unix milliseconds UTC
    const char *(*environment)(const char *name);
    const char *editor;     // command line of the editor, without the file
    const char *own_guide;  // where the user's own cards are written
    const char *guides;  // folder of the guides that come with Viva, NULL if there is none
    struct app_look look;
    int threads;  // that may read guides beside the caller's
    const char *version;
};

/** How it ended. */
enum app_end {
    APP_QUIT,         // the user is done
    APP_NO_TERMINAL,  // the terminal cannot be used: fall back to line mode
    APP_SIGNAL,       // a signal or hang-up ended it; `signal` says which
};

struct app_result {
    enum app_end end;
    int signal;
    int graded;  // cards graded in all
};

/**
 * Runs until the user leaves.  The terminal is restored whatever happens.
 * Fails only when the store does.
 */
bool app_run(const struct app_options *options, struct app_result *result,
             struct error *err);

#endif

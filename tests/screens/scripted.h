// SPDX-License-Identifier: MIT

/** A sitting without a terminal: a real store, a clock of its own, keys from a list. */

#ifndef VIVA_TESTS_SCRIPTED_H
#define VIVA_TESTS_SCRIPTED_H

#include "support/temporary.h"
#include "tui/terminal.h"

#include <viva/app.h>

/** What a player does when the program waits with nothing to do. */
struct player {
    /** The next event; its time is set by the caller. */
    struct event (*next)(void *payload);
    void *payload;
};

struct scripted {
    struct temporary folder;
    int start;  // the folder that the test was started in, as a file descriptor
    struct store *store;
    struct schedule schedule;
    struct calendar calendar;
    struct preparation *preparation;
    struct app_options options;
    struct terminal terminal;
    struct player player;
    const struct canvas *canvas;  // the newest
    bool shown;                   // nothing has happened since
    int rows;
    int columns;
    char edited[512];    // arguments of the last program that was run
    const char *writes;  // what it leaves in the file, NULL to leave it alone
    struct arena arena;
};

enum { KEY_TAKES_MS = 400 };

/** The clock of all scripted sittings. */
int64_t scripted_now(void);
void scripted_pass(int64_t ms);

/**
 * From now on each look at the clock takes so long, and the player is asked
 * before each slice of work: an event of no kind lets it be done.
 */
void scripted_slow_down(int64_t ms);

/** A new store at 2026-11-21T18:00Z with the guide in it, unless that is NULL. */
void scripted_open(struct scripted *scripted, const char *guide);
void scripted_close(struct scripted *scripted);

/** Runs the program until the player ends it with a signal, or a key does. */
struct app_result scripted_run(struct scripted *scripted, const struct player *player);

/** A row of the newest screen, without trailing blanks, valid until the next call. */
const char *scripted_row(const struct scripted *scripted, int row);

#endif

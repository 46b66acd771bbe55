// SPDX-License-Identifier: MIT

/** What was imported, brought up to date from the screen. */

#ifndef VIVA_TUI_SYNC_H
#define VIVA_TUI_SYNC_H

#include "view.h"

/**
 * Looks, not for long, whether imported files have changed, and says so; with
 * auto-sync it reads them.  `synced` tells whether cards may have changed.
 */
bool sync_look(struct context *context, bool *synced, struct error *err);

/** Reads again what has changed, and says what came of it. */
bool sync_all(struct context *context, struct error *err);

/** Says what became of how many cards: "Updated: 1 changed, 2 gone. All history is kept." */
void sync_say(struct context *context, const int changes[5]);

#endif

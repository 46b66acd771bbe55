// SPDX-License-Identifier: MIT

/** A sitting line by line on stdin and stdout: for screen readers, dumb terminals and pipes. */

#ifndef VIVA_DIALOGUE_H
#define VIVA_DIALOGUE_H

#include "cli_run.h"

/**
 * Asks until nothing is left, the user quits or stdin ends.  Every grade is
 * committed before the next question is printed.  Returns the exit code.
 */
int dialogue_drill(struct run *run, const struct session_options *options);

/**
 * With no cards: offers the guides that come with Viva and imports the one
 * chosen.  Sets whether one was.
 */
bool dialogue_welcome(struct run *run, bool *imported, struct error *err);

#endif

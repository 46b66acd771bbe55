// SPDX-License-Identifier: MIT

/** A card filled in with the user's editor, in a file that only they can read. */

#ifndef VIVA_DRAFT_FILE_H
#define VIVA_DRAFT_FILE_H

#include "cli_run.h"

#include <viva/draft.h>

/** Whether an editor may be opened: there is a terminal, and --no-input does not forbid it. */
bool draft_may_edit(const struct run *run);

/** The editor by config file and environment. */
const char *draft_editor(const struct run *run);

/** Asks on the terminal whether to go on editing; never where nothing may be asked. */
bool draft_asks_again(struct run *run);

/**
 * Opens the editor on the draft, and again as long as it cannot be read and
 * the user wants to.  The file goes when the draft was read, and is named in
 * the error when it was not.
 */
bool draft_fill_in(struct run *run, const struct draft *before, struct draft *out,
                   struct error *err);

#endif

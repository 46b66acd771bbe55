// SPDX-License-Identifier: MIT

/** UTF-8 that was once read as Mac Roman or Windows-1252, put right again. */

#ifndef VIVA_DECK_MOJIBAKE_H
#define VIVA_DECK_MOJIBAKE_H

#include "note.h"

/**
 * Repairs run by run what re-encodes without loss to valid UTF-8 and can
 * hardly be anything else; each line so changed is noted ("repaired").
 * Returns the text itself when there is nothing to repair.
 */
struct text mojibake_repaired(struct text text, struct notes *notes);

#endif

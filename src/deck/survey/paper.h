// SPDX-License-Identifier: MIT

/** Papers of a project that lie beside its guides: plans, reports, rules for contributors. */

#ifndef VIVA_DECK_PAPER_H
#define VIVA_DECK_PAPER_H

#include "sections/reading.h"

/**
 * Whether a file is about how the guides are made and no guide itself, by its
 * name, the folders that lead to it, its title or the way it begins.  Such
 * files ask and number their headings, and mean neither.
 */
bool paper_is(const struct reading *reading);

#endif

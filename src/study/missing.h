// SPDX-License-Identifier: MIT

/** Guides of a source whose files are not among those that it has now. */

#ifndef VIVA_STUDY_MISSING_H
#define VIVA_STUDY_MISSING_H

#include "work.h"

/** Retires the cards of files that were left out on purpose, and if so asked those of all. */
bool missing_prune(struct work *work, struct error *err);

/** Remarks on those that still have cards: to be called when every card has found its place. */
bool missing_tell(struct work *work, struct error *err);

#endif

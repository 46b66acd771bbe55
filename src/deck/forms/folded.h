// SPDX-License-Identifier: MIT

/** Answers that fold, several below one heading, each behind a question of its own. */

#ifndef VIVA_DECK_FOLDED_H
#define VIVA_DECK_FOLDED_H

#include "sections/reading.h"

/** Whether a section holds such a run: then its heading is no question but what they are about. */
bool folded_runs(struct reading *reading, size_t section);

#endif

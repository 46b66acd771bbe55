// SPDX-License-Identifier: MIT

/** Answers in which nothing stands but labels that recur in the others, where text follows them, or one sentence with a link that many repeat. */

#ifndef VIVA_DECK_VACANT_H
#define VIVA_DECK_VACANT_H

#include "sections/reading.h"

/** Makes prompts of them. */
void vacant_empty(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Questions that stand in a file's contents only: nobody has written the answer yet. */

#ifndef VIVA_DECK_UNWRITTEN_H
#define VIVA_DECK_UNWRITTEN_H

#include "sections/reading.h"

/** Adds prompts for entries that ask between two whose questions follow each other. */
void unwritten_add(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Headings that lost their marks, told by the list of all of them that a page begins with. */

#ifndef VIVA_DECK_FORETOLD_H
#define VIVA_DECK_FORETOLD_H

#include "retold.h"

/** Lines one below another at the front that stand again further down, in their order, each above a text. */
bool foretold_told(struct retold *file);

#endif

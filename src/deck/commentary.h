// SPDX-License-Identifier: MIT

/** Remarks on a question below it, under a label that recurs: "Analysis: most forget that ...". */

#ifndef VIVA_DECK_COMMENTARY_H
#define VIVA_DECK_COMMENTARY_H

#include "reading.h"

/** Whether a block begins with a label that recurs right below headings of which most ask, and says in words what is neither asked nor given. */
bool commentary_is(struct reading *reading, uint32_t block);

#endif

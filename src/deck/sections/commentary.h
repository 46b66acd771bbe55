// SPDX-License-Identifier: MIT

/** Remarks on a question below it, under a label that recurs: "Analysis: most forget that ...". */

#ifndef VIVA_DECK_COMMENTARY_H
#define VIVA_DECK_COMMENTARY_H

#include "reading.h"

/** Whether a block begins with a label that recurs right below headings of which most ask, or behind labelled questions there, and says in words what is neither asked nor given. */
bool commentary_is(struct reading *reading, uint32_t block);

/** The block itself, or the one behind it if it asks under a label, "Question: why?"; `to` is behind them all. */
uint32_t commentary_behind(const struct reading *reading, uint32_t block, uint32_t to);

#endif

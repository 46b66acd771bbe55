// SPDX-License-Identifier: MIT

/** Headings that stand over lists of questions, one list each. */

#ifndef VIVA_DECK_BANK_H
#define VIVA_DECK_BANK_H

#include "reading.h"

/** Whether a heading, as nearly all of its level, only names what the items of the list below it ask. */
bool bank_names(struct reading *reading, size_t section);

#endif

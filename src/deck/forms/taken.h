// SPDX-License-Identifier: MIT

/** Questions that nothing but the user's word makes questions. */

#ifndef VIVA_DECK_TAKEN_H
#define VIVA_DECK_TAKEN_H

#include "sections/reading.h"

/** Adds a card for all that has the form which the user names, as far as a form shows without asking: lines in bold, items, numbered ones, lines alone, terms above what defines them. */
void taken_add(struct reading *reading);

#endif

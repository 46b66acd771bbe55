// SPDX-License-Identifier: MIT

/** Headings that ask so plainly that nothing beside them needs to, in a place of interviews. */

#ifndef VIVA_DECK_LONE_H
#define VIVA_DECK_LONE_H

#include "sections/reading.h"

/** Whether a heading above text asks in some words with a mark at its very end, and has the answer right below it. */
bool lone_asks(const struct reading *reading, size_t section);

/** Whether a page in a folder of a guide asks in some such heading what a thing is, as notes do and no page does that only leads to others. */
bool lone_defines(const struct reading *reading);

#endif

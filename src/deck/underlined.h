// SPDX-License-Identifier: MIT

/** Questions that are set apart by a tag or by bold italics alone: "<u>What is it?</u>", "***Why?***". */

#ifndef VIVA_DECK_UNDERLINED_H
#define VIVA_DECK_UNDERLINED_H

#include "retold.h"

/** Lines that are underlined or marked as a whole, if most of them ask. */
bool underlined_told(struct retold *file);

#endif

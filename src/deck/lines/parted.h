// SPDX-License-Identifier: MIT

/** Items that are answered right behind what they ask, on the line or below, whether a mark ends that or not. */

#ifndef VIVA_DECK_PARTED_H
#define VIVA_DECK_PARTED_H

#include "retold.h"

/** "3) Explain b" above the line "It is c." is parted from that as "2) What is d?" is. */
bool parted_told(struct retold *file);

#endif

// SPDX-License-Identifier: MIT

/** Questions in plain lines that count on from a series of headings. */

#ifndef VIVA_DECK_RESUMED_H
#define VIVA_DECK_RESUMED_H

#include "retold.h"

/** "Q4. What is it?" behind "#### Q3. Why?" becomes a heading as well, told from its number and what stands around that. */
bool resumed_told(struct retold *file);

#endif

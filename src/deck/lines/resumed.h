// SPDX-License-Identifier: MIT

/** Series of headings that go on in plain lines, or as headings of another level. */

#ifndef VIVA_DECK_RESUMED_H
#define VIVA_DECK_RESUMED_H

#include "retold.h"

/** Headings of two levels that count on as one series, and no others of these, become as high as the first; "Q4. What is it?" behind "#### Q3. Why?" becomes a heading as well, told from its number and what stands around that. */
bool resumed_told(struct retold *file);

#endif

// SPDX-License-Identifier: MIT

/** Statements that are true or false, each with its verdict. */

#ifndef VIVA_DECK_VERDICT_H
#define VIVA_DECK_VERDICT_H

#include "retold.h"

/** "3. A tag can be moved." above "**True.** With a flag.", or before it on the line. */
bool verdict_told(struct retold *file);

#endif

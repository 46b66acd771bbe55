// SPDX-License-Identifier: MIT

/** Headings that recur between labelled questions. */

#ifndef VIVA_DECK_LOWERED_H
#define VIVA_DECK_LOWERED_H

#include "retold.h"

/** "### Explanation" below each "**Q:** ..." is a line in bold, for it parts the answer. */
bool lowered_told(struct retold *file);

#endif

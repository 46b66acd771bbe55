// SPDX-License-Identifier: MIT

/** Questions that stand together at first, and below under the same numbers their answers. */

#ifndef VIVA_DECK_ASKED_FIRST_H
#define VIVA_DECK_ASKED_FIRST_H

#include "retold.h"

/** "3. How do you find a?" in a list, and "### 3. Finding a" above its answer further down. */
bool asked_first_told(struct retold *file);

#endif

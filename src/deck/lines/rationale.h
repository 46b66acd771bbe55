// SPDX-License-Identifier: MIT

/** What explains lettered options, in a file without answers under that name. */

#ifndef VIVA_DECK_RATIONALE_H
#define VIVA_DECK_RATIONALE_H

#include "retold.h"

/** "Feedback", "Rationale" or "Explanation" below options becomes their answer. */
bool rationale_told(struct retold *file);

#endif

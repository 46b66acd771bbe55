// SPDX-License-Identifier: MIT

/** Tasks that a label sets and another one solves. */

#ifndef VIVA_DECK_ASSIGNED_H
#define VIVA_DECK_ASSIGNED_H

#include "retold.h"

/** "> **Task:** sort a list" above "**Solution:** ..." is a question, unless a heading of its own names it. */
bool assigned_told(struct retold *file);

#endif

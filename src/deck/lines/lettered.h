// SPDX-License-Identifier: MIT

/** The parts of a problem, "a) ...", each with an answer of its own. */

#ifndef VIVA_DECK_LETTERED_H
#define VIVA_DECK_LETTERED_H

#include "retold.h"

/** "a) What is it?" above a labelled answer, and "b) ..." behind that. */
bool lettered_told(struct retold *file);

#endif

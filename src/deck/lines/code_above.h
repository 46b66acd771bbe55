// SPDX-License-Identifier: MIT

/** Labelled questions about the code that stands above them. */

#ifndef VIVA_DECK_CODE_ABOVE_H
#define VIVA_DECK_CODE_ABOVE_H

#include "retold.h"

/** Code above "Question: what is printed?" goes below it, if the file is written so. */
bool code_above_told(struct retold *file);

#endif

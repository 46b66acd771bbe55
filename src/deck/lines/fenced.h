// SPDX-License-Identifier: MIT

/** Questions and answers with labels that stand in blocks of code, where a file has hardly any other. */

#ifndef VIVA_DECK_FENCED_H
#define VIVA_DECK_FENCED_H

#include "retold.h"

/** The fences around "Question: ..." and "Answer: ..." go, where they have no language. */
bool fenced_told(struct retold *file);

#endif

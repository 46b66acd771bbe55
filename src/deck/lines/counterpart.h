// SPDX-License-Identifier: MIT

/** Questions that stand together above their answers, which carry the same numbers or codes, told as questions and the key to them. */

#ifndef VIVA_DECK_COUNTERPART_H
#define VIVA_DECK_COUNTERPART_H

#include "retold.h"

bool counterpart_told(struct retold *file);

#endif

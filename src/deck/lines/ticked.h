// SPDX-License-Identifier: MIT

/** Options of which one is ticked, below lines that do not ask. */

#ifndef VIVA_DECK_TICKED_H
#define VIVA_DECK_TICKED_H

#include "retold.h"

/** "2. The port of SSH is" above "- [ ] 21" and "- [x] 22" becomes a question, whatever it says. */
bool ticked_told(struct retold *file);

#endif

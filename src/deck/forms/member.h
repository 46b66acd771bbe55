// SPDX-License-Identifier: MIT

/** Headings among asking ones that do not ask themselves: "Explain closures.", "7. Closures". */

#ifndef VIVA_DECK_MEMBER_H
#define VIVA_DECK_MEMBER_H

#include "sections/reading.h"

/** Whether such a heading is a question as those beside it are. */
bool member_is(struct reading *reading, size_t number);

#endif

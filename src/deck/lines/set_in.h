// SPDX-License-Identifier: MIT

/** Whether lines of a text are set in. */

#ifndef VIVA_DECK_SET_IN_H
#define VIVA_DECK_SET_IN_H

#include <viva/text.h>

/** Whether a line below the first begins with a blank or a tab: a look at all bytes, many at a time. */
bool set_in_any(struct text text);

#endif

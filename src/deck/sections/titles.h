// SPDX-License-Identifier: MIT

/** All that is a question or a heading somewhere in the guide, to be recognised in a table of contents. */

#ifndef VIVA_DECK_TITLES_H
#define VIVA_DECK_TITLES_H

#include "reading.h"

/** Whether some question or heading says just this, but for marks, stars and emoji. */
bool titles_hold(struct reading *reading, struct text text);

/** Whether at least two say it. */
bool titles_hold_again(struct reading *reading, struct text text);

/** What a title says but for marks, stars and emoji, as a number. */
uint64_t titles_hash(struct text text, struct arena *scratch);

/** Whether a list, given as text, holds nothing but links to places of this file: its contents. */
bool titles_are_listed(const struct reading *reading, struct text list);

#endif

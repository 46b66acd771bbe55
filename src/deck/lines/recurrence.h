// SPDX-License-Identifier: MIT

/** Titles that come back between others: "What do they want to hear?" below each question. */

#ifndef VIVA_DECK_RECURRENCE_H
#define VIVA_DECK_RECURRENCE_H

#include <viva/text.h>

/**
 * Marks the titles that are parts of what answers the one before them.  Such a
 * title is said three times or more, hardly ever behind itself, and is a third
 * of all and more: what is asked of many things, "What does it print?", stands
 * behind itself, too.  `marks` has room for one of each, in the order of the file.
 */
void recurrence_mark(const struct text *titles, size_t count, struct arena *scratch,
                     bool *marks);

#endif

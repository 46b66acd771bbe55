// SPDX-License-Identifier: MIT

/** The line that a file begins with in place of a heading, where that is what it asks. */

#ifndef VIVA_DECK_FIRST_LINE_H
#define VIVA_DECK_FIRST_LINE_H

#include "reading.h"

/** Whether a file's name only counts: "12. Question 12". */
bool first_line_only_counts(struct text name);

/** What the first line of a file of that name asks, or says below a name that only counts; "" where a heading stands or no other text. */
struct text first_line_asked(const struct reading *reading, struct text name);

/** Where a file of that name goes on behind its first heading, or such a line. */
uint32_t first_line_behind(const struct reading *reading, struct text name);

/** What is asked, where a heading or line only says it again, in the words of that if they are the same; "" if none stands there. */
struct text first_line_again(const struct reading *reading, struct text title, uint32_t at);

#endif

// SPDX-License-Identifier: MIT

/** A file that begins with its only question, below a heading that says no more than "Question". */

#ifndef VIVA_DECK_POSED_H
#define VIVA_DECK_POSED_H

#include "reading.h"

/** The section that asks, where the headings behind it are as high and not called answers; 0 if there is none. */
size_t posed_find(struct reading *reading);

/** Adds its card: all behind the section is the answer, follow-up questions too. */
void posed_add(struct reading *reading, size_t section);

/** The first paragraph of a file without headings if the one behind it begins with the only answer's label, but for a line that announces it; "" if not. */
struct text posed_opening(const struct reading *reading);

/** Whether an answer's heading is the only one below the first heading, but for what may be read on top, in a place that promises questions. */
bool posed_by_title(const struct reading *reading, size_t answer);

#endif

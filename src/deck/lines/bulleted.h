// SPDX-License-Identifier: MIT

/** Questions that count with numbers behind bullets, which Markdown takes for lists of one item in a list. */

#ifndef VIVA_DECK_BULLETED_H
#define VIVA_DECK_BULLETED_H

#include "retold.h"

/** "- 12. Why?" or "12 . Why?" begins with a label, and ends in its mark if an answer goes on behind that. */
bool bulleted_told(struct retold *file);

/** Questions that count from line to line of a file without headings, most of them with no space behind the number: "1.What is a?" */
bool bulleted_close_told(struct retold *file);

/** In a page of nothing but bullets that ask, what answers them at the margin is set in, so that it stands in their items. */
bool bulleted_margin_told(struct retold *file);

#endif

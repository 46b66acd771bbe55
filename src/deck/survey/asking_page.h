// SPDX-License-Identifier: MIT

/** Whether a page holds nothing but questions with their answers, whatever it is called. */

#ifndef VIVA_DECK_ASKING_PAGE_H
#define VIVA_DECK_ASKING_PAGE_H

#include "sections/reading.h"

/** Whether the page begins with a question, each has an answer of a moderate size, and no heading tells of something else. */
bool asking_page_is(const struct reading *reading);

#endif

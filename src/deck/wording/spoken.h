// SPDX-License-Identifier: MIT

/** Marks around a question that say who asks it, and no more. */

#ifndef VIVA_DECK_SPOKEN_H
#define VIVA_DECK_SPOKEN_H

#include <viva/text.h>

/** `Why?` of `**Lead:** "Why?"`, where somebody asks it in quotes; else the text itself. */
struct text spoken_question(struct text text);

/** The size of who asks at the front of a title, or where: `Interviewer: `, `某公司二面：`. */
size_t spoken_by_size(struct text title);

/** Whether it says who asks, and then asks or tells to answer. */
bool spoken_asks(struct text title);

/** Without bold marks that were opened before what is left of a text: `Why?**`, `Why?** *(in short)*`. */
struct text spoken_without_loose_end(struct text text);

#endif

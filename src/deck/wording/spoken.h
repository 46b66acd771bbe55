// SPDX-License-Identifier: MIT

/** Marks around a question that say who asks it, and no more. */

#ifndef VIVA_DECK_SPOKEN_H
#define VIVA_DECK_SPOKEN_H

#include <viva/text.h>

/** `Why?` of `**Lead:** "Why?"`, where somebody asks it in quotes; else the text itself. */
struct text spoken_question(struct text text);

/** Without bold marks that were opened before what is left of a text: `Why?**`, `Why?** *(in short)*`. */
struct text spoken_without_loose_end(struct text text);

#endif

// SPDX-License-Identifier: MIT

/** Questions in a row below each of which nothing but code stands: it is what they ask about, and nothing answers them. */

#ifndef VIVA_DECK_EXHIBIT_H
#define VIVA_DECK_EXHIBIT_H

#include "reading.h"

/** Takes all up to the last block of code from what stands for the answer of a question that is answered elsewhere. */
void exhibit_take(struct text *question, struct text *answer, struct arena *arena);

/** Gives the code back to the questions of such rows. */
void exhibit_return(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Questions that name nothing: "How did we get there?" */

#ifndef VIVA_DECK_VAGUE_H
#define VIVA_DECK_VAGUE_H

#include <viva/text.h>

/** Whether a question is made of words alone that every text is full of, so that only what stands around it says what it asks. */
bool vague_is(struct text question);

#endif

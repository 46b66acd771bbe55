// SPDX-License-Identifier: MIT

/** Lists that complete a sentence or tell parts of something: words in them ask, and none of them is a question. */

#ifndef VIVA_DECK_ENUMERATION_H
#define VIVA_DECK_ENUMERATION_H

#include "guidance.h"

/**
 * Whether a list is one of those: the line above leads up to it with a colon and speaks of no
 * questions, or it is short, has no mark, and what calls in it only does so by its words.
 */
bool enumeration_is(struct reading *reading, size_t section, uint32_t list,
                    const struct guidance *guidance);

/** Whether a line says that something is asked below, though it names no questions. */
bool enumeration_speaks_of_asking(struct text line, struct arena *scratch);

/** Whether it asks for yes or no, or behind a name: "Scope: what is left out?" */
bool enumeration_checks(struct text text);

#endif

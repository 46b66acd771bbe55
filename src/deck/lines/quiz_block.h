// SPDX-License-Identifier: MIT

/** Questions between the tags that a site's generator knows for a quiz. */

#ifndef VIVA_DECK_QUIZ_BLOCK_H
#define VIVA_DECK_QUIZ_BLOCK_H

#include "retold.h"

/** Tells what stands in "<quiz>" or "<?quiz?>" as a question with its options; false if no such block has options. */
bool quiz_block_told(struct retold *file);

#endif

// SPDX-License-Identifier: MIT

/** Where the answer begins among the blocks below a question. */

#ifndef VIVA_DECK_ANSWER_BLOCK_H
#define VIVA_DECK_ANSWER_BLOCK_H

#include "reading.h"

/** The block with the answer's label, behind the stem of a question, or with what is looked for in it; `to` if there is none. */
uint32_t answer_block_find(struct reading *reading, struct text title, uint32_t from,
                           uint32_t to);

/** Whether the blocks begin with a label of what is asked, "Task:", and hold one of its answer. */
bool answer_block_is_stated(struct reading *reading, uint32_t from, uint32_t to);

#endif

// SPDX-License-Identifier: MIT

/** Marks that end a sentence or what leads up to something, in the width of any script. */

#ifndef VIVA_DECK_END_MARK_H
#define VIVA_DECK_END_MARK_H

#include <viva/text.h>

/** The size of a colon at the end, in the width of any script; 0 if none stands there. */
size_t end_mark_colon(struct text line);

/** The same of a stop that ends a sentence. */
size_t end_mark_stop(struct text line);

/** The same of a mark that asks. */
size_t end_mark_question(struct text line);

/** Whether a mark that asks stands anywhere. */
bool end_mark_asks(struct text line);

#endif

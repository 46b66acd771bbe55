// SPDX-License-Identifier: MIT

/** Marks that end a sentence, of any script. */

#ifndef VIVA_DECK_END_MARK_H
#define VIVA_DECK_END_MARK_H

#include <viva/text.h>

/** The size of a stop that ends the text; 0 if none does. */
size_t end_mark_stop(struct text line);

/** The same of a mark that asks. */
size_t end_mark_question(struct text line);

/** Whether a mark that asks stands anywhere. */
bool end_mark_asks(struct text line);

#endif

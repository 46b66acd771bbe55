// SPDX-License-Identifier: MIT

/** What cards said before their guides changed them: noted while cards come in. */

#ifndef VIVA_STORE_EARLIER_H
#define VIVA_STORE_EARLIER_H

#include "opening.h"

/**
 * A card is about to say something else.  If it was graded before, what it
 * said then is kept, or forgotten when the new texts say the same again.
 */
bool earlier_note(struct store *store, int64_t key, struct text question,
                  struct text answer, struct error *err);

/** The same, with the texts of the card `other`. */
bool earlier_note_of(struct store *store, int64_t key, int64_t other, struct error *err);

#endif

// SPDX-License-Identifier: MIT

/** The colon behind a label or before a list, of whichever script: ":", "：". */

#ifndef VIVA_DECK_COLON_H
#define VIVA_DECK_COLON_H

#include <viva/text.h>

/** The size of the one that ends the text, 0 if none does. */
size_t colon_ends(struct text text);

/** The size of the one that stands there, 0 if none does. */
size_t colon_size(struct text text, size_t at);

/** Where the first one stands; the size if none does. */
size_t colon_find(struct text text);

#endif

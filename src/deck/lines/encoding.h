// SPDX-License-Identifier: MIT

/** Guides in an encoding of before UTF-8, read by evidence. */

#ifndef VIVA_DECK_ENCODING_H
#define VIVA_DECK_ENCODING_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The name of the encoding that the bytes are in, as iconv(3) knows it: by a
 * byte order mark, else by how well each explains a sample of a text that is
 * mostly no UTF-8; NULL for UTF-8, and where none explains it.
 */
const char *encoding_of(struct text bytes, struct arena *scratch);

/** The bytes of that encoding as UTF-8 in the arena; what it does not know is U+FFFD. */
struct text encoding_read(struct text bytes, const char *encoding, struct arena *arena);

#endif

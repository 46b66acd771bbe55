// SPDX-License-Identifier: MIT

/** The bytes of a guide as clean lines of UTF-8. */

#ifndef VIVA_DECK_MANUSCRIPT_H
#define VIVA_DECK_MANUSCRIPT_H

#include "note.h"
#include "source.h"

/**
 * Reads other encodings by evidence, drops a byte order mark, makes CRLF and CR
 * into LF, replaces what is no UTF-8, repairs mojibake unless it is to be kept,
 * and finds the front matter.
 * `bytes` must live as long as the arena: clean text is not copied.
 *
 * Fails with ERROR_FORMAT where one byte in a thousand is NUL, and on more than
 * GUIDE_LIMIT bytes.
 */
bool manuscript_read(struct text bytes, bool keep_mojibake, struct notes *notes,
                     struct source *out, struct error *err);

#endif

// SPDX-License-Identifier: MIT

/** Values of YAML as people write them: plain, in quotes, or as a block of lines. */

#ifndef VIVA_DECK_SCALAR_H
#define VIVA_DECK_SCALAR_H

#include <viva/text.h>

/**
 * The value that begins behind a key's colon, its quotes, escapes and breaks
 * resolved; "" for a map.  Lines that are blank or indented by more than
 * `indent` go on with it; what is no YAML is taken as it stands.  `*size` is
 * what it fills of the text: whole lines, the last newline left out.
 *
 * Blocks keep their lines, be they folded ones: for Markdown that is the same,
 * and lists stay lists.
 */
struct text scalar_read(struct text text, size_t indent, size_t *size, struct arena *arena);

#endif

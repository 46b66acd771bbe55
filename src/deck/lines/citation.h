// SPDX-License-Identifier: MIT

/** Marks of sources that chat programs leave in what is copied from them. */

#ifndef VIVA_DECK_CITATION_H
#define VIVA_DECK_CITATION_H

#include <viva/arena.h>
#include <viva/text.h>

/** The text without them; itself if it holds none. */
struct text citation_plain(struct text text, struct arena *arena);

#endif

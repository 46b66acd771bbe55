// SPDX-License-Identifier: MIT

/** Ways of writing that only some programs read, said in the Markdown that all of them do. */

#ifndef VIVA_DECK_DIALECT_H
#define VIVA_DECK_DIALECT_H

#include "source.h"

/**
 * The same text without a fence around the whole of it, with a space behind the
 * hashes of "##Heading", with its boxes unpacked, with questions in lines of
 * HTML as Markdown and with labels instead of marks of programs.  Every line
 * stays where it was, but in a file of a quiz and for the blank ones in `added`.
 * Returns the text itself when there is nothing to translate; else the copy
 * lives in the arena, as does `added`.
 */
struct text dialect_plain(struct text text, struct added_lines *added, struct arena *arena);

#endif

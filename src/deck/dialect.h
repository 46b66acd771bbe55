// SPDX-License-Identifier: MIT

/** Ways of writing that only some programs read, said in the Markdown that all of them do. */

#ifndef VIVA_DECK_DIALECT_H
#define VIVA_DECK_DIALECT_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The same text without a fence around the whole of it, with a space behind the
 * hashes of "##Heading", with its boxes unpacked, with questions in lines of
 * HTML as Markdown and with labels instead of marks of programs.  Every line
 * stays where it was, but in a file of a quiz and where a label has to be kept
 * apart from an item above it.  Returns the text
 * itself when there is nothing to translate; else the copy lives in the arena.
 */
struct text dialect_plain(struct text text, struct arena *arena);

#endif

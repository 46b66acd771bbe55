// SPDX-License-Identifier: MIT

/** Numbered lines of a word processor, which libcmark takes for code. */

#ifndef VIVA_DECK_PASTED_H
#define VIVA_DECK_PASTED_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * The text with its numbered lines at the margin where they are pushed in by a
 * tab, count on, and have text at the margin below: "\t1.\tWhat is a heap?".
 * Every line stays where it was.  Returns the text itself when it has none;
 * else the copy lives in the arena.
 */
struct text pasted_plain(struct text text, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** What word processors and printed pages leave in a text: numbered lines that libcmark takes for code, numbers of pages. */

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

/**
 * Without the lines that keep the numbers of pages, if there are several, "Page 1
 * of 2", and those that only explain an abbreviation: "*[OS]: operating system".
 */
struct text pasted_without_pages(struct text text, struct arena *arena);

#endif

// SPDX-License-Identifier: MIT

/** Chapters that count in Chinese words on lines of their own: "一、Basics". */

#ifndef VIVA_DECK_CHAPTER_LINE_H
#define VIVA_DECK_CHAPTER_LINE_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * Tells them as headings in a file that has none behind its first line, if
 * numbers stand below two and more.  Lines stay what they are; returns the text
 * itself if there are none.
 */
struct text chapter_line_plain(struct text text, struct arena *arena);

#endif

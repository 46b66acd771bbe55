// SPDX-License-Identifier: MIT

/** Headings that are none to Markdown, as they count in Chinese words, "一、Basics", or behind signs, "✅ 1. Basics". */

#ifndef VIVA_DECK_CHAPTER_LINE_H
#define VIVA_DECK_CHAPTER_LINE_H

#include <viva/arena.h>
#include <viva/text.h>

/**
 * Tells them as headings in a file that has none behind its first line, if
 * numbers stand below two and more, or if signs or keys count on from the front
 * of the file to its end, with no heading between them and nothing above that
 * asks.  Lines stay what they are; returns the text itself if there are none.
 */
struct text chapter_line_plain(struct text text, struct arena *arena);

#endif

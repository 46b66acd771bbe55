// SPDX-License-Identifier: MIT

/**
 * What a card's Markdown says, without the markup: for JSON, for search, for
 * the points that the user ticks.
 */

#ifndef VIVA_PLAIN_H
#define VIVA_PLAIN_H

#include <viva/arena.h>
#include <viva/text.h>

#include <stddef.h>
#include <stdint.h>

/**
 * Plain text: markup removed, white space runs made one space, code kept,
 * links and images by their text (an image on a line of its own by nothing),
 * raw HTML tags dropped and their text kept (the parameter of "List<String>" is
 * none, see markup.h), entities decoded, cells of tables
 * side by side, footnotes as "[1]" and behind everything else.
 */
struct text plain_text(struct text markdown, struct arena *arena);

/**
 * The points of an answer, as plain text: its top-level list items; of a
 * single item that wraps the rest, its nested ones; without a list its
 * sentences when there are 2 to 7; else none.  Links alone, in a paragraph or in
 * a list behind another, are where to read on, and no point.
 */
size_t plain_points(struct text markdown, struct arena *arena, const struct text **points);

/**
 * How a question sounds, with or without the mark at its end and what only
 * decorates it, whatever dashes, quotes, stops and articles it has: the same
 * for the same words, in any order where it compares.  0 for what is too short to be told from another.
 */
uint64_t plain_sound(struct text question, struct arena *arena);

/** Relative link targets (files beside the guide), in order, each once. */
size_t plain_links(struct text markdown, struct arena *arena, const struct text **links);

/** What the functions of the same names say of a Markdown text, found in one reading of it. */
struct plain {
    struct text text;
    const struct text *points;  // in the arena
    size_t point_count;
    const struct text *links;  // in the arena
    size_t link_count;
};

void plain_read(struct text markdown, struct arena *arena, struct plain *plain);

#endif

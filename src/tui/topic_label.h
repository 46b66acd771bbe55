// SPDX-License-Identifier: MIT

/**
 * A topic path as it is shown: whole where there is room, else without its
 * outermost names ("… / Core Python"), for the innermost says most.
 */

#ifndef VIVA_TUI_TOPIC_LABEL_H
#define VIVA_TUI_TOPIC_LABEL_H

#include "canvas.h"

struct topic_label {
    const struct text *forms;  // safe; the longest first, the last name alone at the end
    size_t count;
};

/** The label of a topic path without its first `skip` names. */
struct topic_label topic_label_of(struct text path, size_t skip, bool ascii,
                                  struct arena *arena);

/** The longest form; "" of an empty path. */
struct text topic_label_whole(const struct topic_label *label);

/** Draws the longest form that fits before `end`, or what fits of the last name; returns the column behind it. */
int topic_label_draw(const struct topic_label *label, struct canvas *canvas, int row,
                     int column, int end, enum style style, unsigned marks);

#endif

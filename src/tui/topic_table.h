// SPDX-License-Identifier: MIT

/** The table of topics on Today. */

#ifndef VIVA_TUI_TOPIC_TABLE_H
#define VIVA_TUI_TOPIC_TABLE_H

#include "frame.h"

#include <viva/overview.h>

/**
 * The topics' safe titles without the names that all of them begin with,
 * which go to `common`.
 */
struct text *topic_titles(const struct overview *overview, struct text *common,
                          struct arena *arena);

/** The names of the columns, where there is room for them. */
void topic_table_heading(struct canvas *canvas, const struct frame *frame, int row);

void topic_table_row(struct canvas *canvas, const struct frame *frame, int row,
                     const struct topic_overview *topic, struct text title, bool selected);

#endif

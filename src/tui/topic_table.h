// SPDX-License-Identifier: MIT

/** The table of topics on Today. */

#ifndef VIVA_TUI_TOPIC_TABLE_H
#define VIVA_TUI_TOPIC_TABLE_H

#include "frame.h"
#include "topic_label.h"

#include <viva/overview.h>

/** The names of the columns, where there is room for them. */
void topic_table_heading(struct canvas *canvas, const struct frame *frame, int row);

/** One topic, its title moved in by `indent` cells. */
void topic_table_row(struct canvas *canvas, const struct frame *frame, int row,
                     const struct topic_overview *topic, const struct topic_label *title,
                     int indent, bool selected);

#endif

// SPDX-License-Identifier: MIT

/** The top of Today: what there is to do, how much is done, the streak. */

#ifndef VIVA_TUI_TODAY_HEAD_H
#define VIVA_TUI_TODAY_HEAD_H

#include "frame.h"

#include <viva/overview.h>

bool today_head_nothing_due(const struct overview *overview);

/** The plan has no minutes left today, but cards that would pay. */
bool today_head_out_of_time(const struct overview *overview);

/** `planning`: the day's plan is still to be made, so that the counts are not known. */
void today_head_draw(const struct overview *overview, bool planning, struct canvas *canvas,
                     const struct frame *frame);

#endif

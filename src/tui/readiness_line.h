// SPDX-License-Identifier: MIT

/** How ready the user will be for the next interview, in a line: worked out once the screen is drawn. */

#ifndef VIVA_TUI_READINESS_LINE_H
#define VIVA_TUI_READINESS_LINE_H

#include "frame.h"
#include "view.h"

#include <viva/overview.h>

struct readiness_line {
    bool on;     // there is a date ahead
    bool known;  // the rest is
    int64_t day;
    int64_t days;  // until then
    double now;    // expected recall
    double on_plan;
};

/** Begins with what the overview says; readiness is not known yet. */
struct readiness_line readiness_line_of(const struct overview *overview, int64_t today);

/** Whether readiness is still to be worked out. */
bool readiness_line_waits(const struct readiness_line *line);

/** Works it out, some hundredths of a second. */
bool readiness_line_work(struct readiness_line *line, struct context *context,
                         struct error *err);

/** Draws it, if there is a date. */
void readiness_line_draw(const struct readiness_line *line, struct canvas *canvas, int row,
                         int column, bool compact);

/** "Today's 30 min are used. 18 more would pay.", where the plan has no minutes left. */
void readiness_line_draw_used(const struct overview *overview, struct canvas *canvas,
                              int row, int column, bool compact);

#endif

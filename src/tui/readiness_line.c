// SPDX-License-Identifier: MIT
// The line about the next interview on Today and at the end of a session.

#include "readiness_line.h"

#include <viva/preparation.h>

struct readiness_line readiness_line_of(const struct overview *overview, int64_t today) {
    return (struct readiness_line){
        .on = overview->planned,
        .day = overview->interview_day,
        .days = overview->interview_day - today,
    };
}

bool readiness_line_waits(const struct readiness_line *line) {
    return line->on && !line->known;
}

bool readiness_line_work(struct readiness_line *line, struct context *context,
                         struct error *err) {
    const struct session_options *session = &context->options->session;
    struct readiness_options options = {
        .store = context->options->store,
        .schedule = session->schedule,
        .calendar = session->calendar,
        .interviews = preparation_interviews(session->preparation),
        .seed = session->seed,
    };
    struct readiness readiness = {.matches = 0};
    struct arena arena = {0};
    bool done = readiness_read(&options, context->at, &arena, &readiness, err);

    // Tried once: what cannot be read is told, and the line does without.
    line->known = true;
    line->on = done && readiness.overall.cards > 0;
    line->now = readiness.overall.now.expected;
    line->on_plan = readiness.overall.on_plan.expected;
    arena_free(&arena);
    return done;
}

static int draw_when(const struct readiness_line *line, struct canvas *canvas, int row,
                     int column) {
    char date[DATE_SIZE];
    char days[SPAN_SIZE * 2];

    column = canvas_string(canvas, row, column, "Interview ", STYLE_DIM, 0);
    column = canvas_string(canvas, row, column, calendar_format_day(line->day, date),
                           STYLE_TEXT, 0);
    column =
        canvas_string(canvas, row, column, canvas->ascii ? "  -  " : "  ·  ", STYLE_DIM, 0);
    column = canvas_string(
        canvas, row, column,
        line->days == 0 ? "today" : format_count(line->days, "day", days), STYLE_DIM, 0);
    return canvas_string(canvas, row, column, canvas->ascii ? "  -  " : "  ·  ", STYLE_DIM,
                         0);
}

void readiness_line_draw(const struct readiness_line *line, struct canvas *canvas, int row,
                         int column, bool compact) {
    char date[DATE_SIZE];

    if (!line->on) {
        return;
    }
    if (compact) {
        column = canvas_string(canvas, row, column, calendar_format_day(line->day, date),
                               STYLE_TEXT, 0) +
                 1;
    } else {
        column = draw_when(line, canvas, row, column);
    }
    if (!line->known) {
        canvas_string(canvas, row, column, canvas->ascii ? "..." : "…", STYLE_DIM, 0);
        return;
    }
    column = canvas_printf(canvas, row, column, style_of_recall(line->now), 0, "%.0f%%",
                           100 * line->now);
    column = canvas_string(canvas, row, column, compact ? " ready, " : " ready now, ",
                           STYLE_DIM, 0);
    column = canvas_printf(canvas, row, column, style_of_recall(line->on_plan), 0, "%.0f%%",
                           100 * line->on_plan);
    canvas_string(canvas, row, column, " on plan", STYLE_DIM, 0);
}

void readiness_line_draw_used(const struct overview *overview, struct canvas *canvas,
                              int row, int column, bool compact) {
    char minutes[SPAN_SIZE];

    column = canvas_printf(canvas, row, column, STYLE_TITLE, 0, "Today's %s %s used.",
                           format_minutes(overview->plan_minutes, minutes),
                           overview->plan_minutes < 1.5 ? "is" : "are");
    if (!compact) {
        canvas_printf(canvas, row, column + 1, STYLE_DIM, 0, "%lld more would pay.",
                      (long long)overview->beyond);
    }
}

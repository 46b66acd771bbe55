// SPDX-License-Identifier: MIT
// Header, footer and margins at every size, and how numbers are written.

#include "frame.h"

#include <viva/display.h>

#include <math.h>
#include <stdio.h>

enum { COMPACT_ROWS = 16, COMPACT_COLUMNS = 60, WIDE_MARGIN = 3 };

struct frame frame_of(int rows, int columns, int width) {
    struct frame frame = {.rows = rows, .columns = columns};

    frame.compact = rows < COMPACT_ROWS || columns < COMPACT_COLUMNS;
    frame.margin = columns < COMPACT_COLUMNS ? 1 : WIDE_MARGIN;
    frame.width = columns - 2 * frame.margin;
    if (frame.width > width) {
        frame.width = width;
    }
    frame.left = (columns - frame.width) / 2;
    frame.top = frame.compact ? 2 : rows >= 40 ? 5 : 3;
    frame.bottom = rows - 2;
    return frame;
}

int frame_header(struct canvas *canvas, const char *title, int right) {
    int column = canvas_string(canvas, 0, 1, "viva", STYLE_KEY, 0) + 2;

    return canvas_fitted(canvas, 0, column, right, text_of(title), STYLE_TITLE, 0) + 2;
}

int frame_right(struct canvas *canvas, int row, int end, const char *safe, enum style style,
                unsigned marks) {
    int column = end - display_width(text_of(safe));

    canvas_string(canvas, row, column, safe, style, marks);
    return column;
}

static int put_key(struct canvas *canvas, int row, int column,
                   const struct binding *binding, const char *word) {
    int behind = canvas_string(canvas, row, column, binding->shown, STYLE_KEY, 0);

    behind = canvas_string(canvas, row, behind + 1, word, STYLE_DIM, 0);
    canvas_hot(canvas, row, column, behind, binding->keys[0]);
    return behind;
}

void frame_footer(struct canvas *canvas, const struct frame *frame, const struct view *view,
                  const void *state) {
    static const struct binding help = {.keys = {'?'}, .shown = "?"};
    static const struct binding typing_help = {.keys = {KEY_F1}, .shown = "F1"};
    bool typing = view_takes_text(view, state);
    int row = frame->rows - 1;
    int end = frame->columns - 1 - (typing ? 7 : 6);
    int column = 1;

    canvas_rule(canvas, frame->rows - 2, 0, frame->columns);
    put_key(canvas, row, end, typing ? &typing_help : &help, "keys");
    for (const struct binding *binding = view_bindings(view, state); binding->keys[0];
         binding++) {
        const char *word = view->label ? view->label(state, binding->action) : NULL;
        int size;

        word = word ? word : binding->label;
        if (!word || !*word) {
            continue;
        }
        size = display_width(text_of(binding->shown)) + 1 + display_width(text_of(word));
        if (column + size + 2 > end) {
            break;
        }
        column = put_key(canvas, row, column, binding, word) + 3;
    }
}

const char *format_clock(int64_t ms, char out[SPAN_SIZE]) {
    long long seconds = ms < 0 ? 0 : ms / SECOND_MS;

    if (seconds >= 3600) {
        snprintf(out, SPAN_SIZE, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60,
                 seconds % 60);
    } else {
        snprintf(out, SPAN_SIZE, "%lld:%02lld", seconds / 60, seconds % 60);
    }
    return out;
}

const char *format_interval(const struct calendar *calendar, int64_t now, int64_t then,
                            char out[SPAN_SIZE]) {
    long long days = calendar_day(calendar, then) - calendar_day(calendar, now);
    long long minutes = (then - now + MINUTE_MS / 2) / MINUTE_MS;

    if (days <= 0 && minutes < 60) {
        snprintf(out, SPAN_SIZE, "%lldm", minutes < 1 ? 1 : minutes);
    } else if (days <= 0) {
        snprintf(out, SPAN_SIZE, "%lldh", (minutes + 30) / 60);
    } else if (days < 60) {
        snprintf(out, SPAN_SIZE, "%lldd", days);
    } else if (days < 365) {
        snprintf(out, SPAN_SIZE, "%.0fmo", (double)days / 30.44);
    } else {
        snprintf(out, SPAN_SIZE, "%.1fy", (double)days / 365.25);
    }
    return out;
}

const char *format_count(int64_t count, const char *noun, char out[SPAN_SIZE * 2]) {
    snprintf(out, SPAN_SIZE * 2, "%lld %s%s", (long long)count, noun,
             count == 1 ? "" : "s");
    return out;
}

const char *format_minutes(double minutes, char out[SPAN_SIZE]) {
    long whole = lround(minutes);

    if (whole < 1) {
        snprintf(out, SPAN_SIZE, "1 min");
    } else if (whole < 60) {
        snprintf(out, SPAN_SIZE, "%ld min", whole);
    } else {
        snprintf(out, SPAN_SIZE, "%ld h %ld min", whole / 60, whole % 60);
    }
    return out;
}

enum style style_of_recall(double recall) {
    return recall >= 0.90 ? STYLE_GOOD : recall >= 0.75 ? STYLE_HARD : STYLE_AGAIN;
}

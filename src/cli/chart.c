// SPDX-License-Identifier: MIT
// Columns of block elements, with the scale at the left and the days below.

#include "chart.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { SCALE_CELLS = 10, MOST_COLUMNS = 64, LEAST_COLUMNS = 8, EIGHTHS = 8 };

struct chart {
    double columns[MOST_COLUMNS];
    int width;
    double top;
};

static double mean(const double *values, size_t from, size_t to) {
    double sum = 0;

    for (size_t i = from; i < to; i++) {
        sum += values[i];
    }
    return sum / (double)(to - from);
}

static struct chart chart_of(const struct run *run, const double *values, size_t count,
                             double top) {
    int room = run->columns - SCALE_CELLS - 2;
    struct chart chart = {.top = top};

    room = room > MOST_COLUMNS ? MOST_COLUMNS : room < LEAST_COLUMNS ? LEAST_COLUMNS : room;
    chart.width = count < (size_t)room ? (int)count : room;
    for (int i = 0; i < chart.width; i++) {
        size_t from = (size_t)i * count / (size_t)chart.width;
        size_t to = (size_t)(i + 1) * count / (size_t)chart.width;

        chart.columns[i] = mean(values, from, to);
        chart.top = top > 0 ? top : fmax(chart.top, chart.columns[i]);
    }
    return chart;
}

/** What of a column stands in a row, counted from the bottom. */
static const char *piece(const struct chart *chart, double value, int row, bool ascii) {
    static const char *const blocks[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static const char *const letters[] = {" ", ".", ".", ":", ":", ":", "|", "|", "|"};
    double height = chart->top > 0 ? value / chart->top * CHART_ROWS * EIGHTHS : 0;
    int eighths = (int)lround(height) - row * EIGHTHS;

    // What is there shows, however little.
    eighths = row == 0 && value > 0 && eighths < 1 ? 1 : eighths;
    eighths = eighths < 0 ? 0 : eighths > EIGHTHS ? EIGHTHS : eighths;
    return ascii ? letters[eighths] : blocks[eighths];
}

static void draw_row(struct run *run, const struct chart *chart, int row,
                     const char *unit) {
    char line[MOST_COLUMNS * 4] = "";
    char scale[32] = "";

    for (int i = 0; i < chart->width; i++) {
        strcat(line, piece(chart, chart->columns[i], row, run->ascii));
    }
    if (row == CHART_ROWS - 1) {
        snprintf(scale, sizeof(scale), "%.*f %s", chart->top < 10 ? 1 : 0, chart->top,
                 unit);
    } else if (row == 0) {
        snprintf(scale, sizeof(scale), "0");
    }
    run_print(run, "%*s %s%s\n", SCALE_CELLS - 2, scale, run->ascii ? "|" : "│", line);
}

void chart_days(struct run *run, const double *values, size_t count, double top,
                const char *unit) {
    struct chart chart = chart_of(run, values, count, top);
    char last[32];
    int gap;

    for (int row = CHART_ROWS - 1; row >= 0 && count > 0; row--) {
        draw_row(run, &chart, row, unit);
    }
    snprintf(last, sizeof(last), "day %zu", count);
    gap = chart.width - (int)(sizeof("today") - 1) - (int)strlen(last);
    run_print(run, "%*s%s%*s%s\n", SCALE_CELLS, "", "today", gap > 1 ? gap : 1, "", last);
}

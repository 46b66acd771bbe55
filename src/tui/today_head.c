// SPDX-License-Identifier: MIT
// The top of Today: what there is to do, how much is done, the streak.

#include "today_head.h"

#include "readiness_line.h"

#include <math.h>
#include <stdio.h>

bool today_head_out_of_time(const struct overview *overview) {
    return today_head_nothing_due(overview) && overview->beyond > 0;
}

bool today_head_nothing_due(const struct overview *overview) {
    return overview->due + overview->learning + overview->fresh == 0;
}

/** "All done for today. Tomorrow 22, about 9 min." */
static void draw_all_done(const struct overview *overview, struct canvas *canvas,
                          const struct frame *frame) {
    char minutes[SPAN_SIZE];
    int column = canvas_string(canvas, frame->top, frame->left, "All done for today.",
                               STYLE_TITLE, 0);

    if (overview->due_tomorrow > 0) {
        column = canvas_printf(canvas, frame->top, column, STYLE_DIM, 0, " Tomorrow %lld",
                               (long long)overview->due_tomorrow);
        if (!frame->compact) {
            column = canvas_printf(canvas, frame->top, column, STYLE_DIM, 0, ", about %s",
                                   format_minutes(overview->minutes_tomorrow, minutes));
        }
        canvas_string(canvas, frame->top, column, ".", STYLE_DIM, 0);
    }
}

static void draw_counts(const struct overview *overview, struct canvas *canvas,
                        const struct frame *frame) {
    const struct {
        int64_t number;
        enum style style;
        const char *word;
    } counts[] = {
        {overview->due, STYLE_TITLE, "due"},
        {overview->fresh, STYLE_ACCENT, "new"},
        {overview->learning, STYLE_HARD, frame->compact ? "again" : "learning"},
    };
    int column = frame->left;
    char minutes[SPAN_SIZE];

    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        if (counts[i].number > 0 || i < 2) {
            column = canvas_printf(canvas, frame->top, column, counts[i].style, 0, "%lld",
                                   (long long)counts[i].number);
            column =
                canvas_string(canvas, frame->top, column + 1, counts[i].word, STYLE_DIM, 0);
            column += frame->compact ? 2 : 4;
        }
    }
    format_minutes(overview->minutes, minutes);
    column = canvas_string(canvas, frame->top, column, frame->compact ? "~" : "about ",
                           STYLE_DIM, 0);
    canvas_string(canvas, frame->top, column, minutes,
                  frame->compact ? STYLE_DIM : STYLE_TEXT, 0);
}

static void draw_progress(const struct overview *overview, struct canvas *canvas,
                          const struct frame *frame) {
    int row = frame->compact ? frame->top + 1 : frame->top + 2;
    int64_t total =
        overview->done_today + overview->due + overview->learning + overview->fresh;
    int end = frame->left + frame->width;
    double share = total > 0 ? (double)overview->done_today / (double)total : 0;
    char words[64];
    int column;

    if (frame->compact) {
        snprintf(words, sizeof(words), "%lld/%lld", (long long)overview->done_today,
                 (long long)total);
        column = frame_right(canvas, row, end, words, STYLE_DIM, 0);
        canvas_bar(canvas, row, frame->left, column - 2, share, STYLE_ACCENT);
        return;
    }
    snprintf(words, sizeof(words), " of %lld done today", (long long)total);
    column = frame_right(canvas, row, end, words, STYLE_DIM, 0);
    snprintf(words, sizeof(words), "%lld", (long long)overview->done_today);
    column = frame_right(canvas, row, column, words, STYLE_TEXT, 0);
    canvas_bar(canvas, row, frame->left, column - 2, share, STYLE_ACCENT);
}

static void draw_streak(const struct overview *overview, struct canvas *canvas,
                        const struct frame *frame) {
    int row = frame->top + 3;
    const char *dot = canvas->ascii ? "  -  " : "  ·  ";
    int column = frame->left;
    char days[SPAN_SIZE * 2];

    if (overview->best_streak_days == 0) {
        canvas_string(canvas, row, column,
                      "Your first day. Say each answer aloud, then reveal it.", STYLE_DIM,
                      0);
        return;
    }
    column = canvas_string(canvas, row, column, "Streak ", STYLE_DIM, 0);
    column =
        canvas_string(canvas, row, column, format_count(overview->streak_days, "day", days),
                      overview->streak_days > 0 ? STYLE_GOOD : STYLE_DIM, 0);
    column = canvas_string(canvas, row, column, dot, STYLE_DIM, 0);
    column = canvas_printf(canvas, row, column, STYLE_DIM, 0, "best %d",
                           overview->best_streak_days);
    if (!isnan(overview->recall_month)) {
        column = canvas_string(canvas, row, column, dot, STYLE_DIM, 0);
        column = canvas_string(canvas, row, column, "recall last 30 days ", STYLE_DIM, 0);
        column = canvas_printf(canvas, row, column, style_of_recall(overview->recall_month),
                               0, "%.0f%%", overview->recall_month * 100);
        canvas_printf(canvas, row, column, STYLE_DIM, 0, "  (target %.0f%%)",
                      overview->desired_retention * 100);
    }
}

void today_head_draw(const struct overview *overview, bool planning, struct canvas *canvas,
                     const struct frame *frame) {
    if (overview->cards == 0) {
        canvas_fitted(canvas, frame->top, frame->left, frame->left + frame->width,
                      TEXT("No cards. I imports a guide or a folder."), STYLE_TITLE, 0);
        return;
    }
    if (planning) {
        canvas_string(canvas, frame->top, frame->left,
                      canvas->ascii ? "Planning the day..." : "Planning the day…",
                      STYLE_DIM, 0);
    } else if (today_head_out_of_time(overview)) {
        readiness_line_draw_used(overview, canvas, frame->top, frame->left, frame->compact);
    } else if (today_head_nothing_due(overview)) {
        draw_all_done(overview, canvas, frame);
    } else {
        draw_counts(overview, canvas, frame);
    }
    draw_progress(overview, canvas, frame);
    if (!frame->compact) {
        draw_streak(overview, canvas, frame);
    }
}

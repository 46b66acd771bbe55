// SPDX-License-Identifier: MIT
// The end of a session: how it went, what made trouble, what comes next.

#include "drill.h"
#include "frame.h"
#include "readiness_line.h"
#include "view.h"

#include <viva/display.h>
#include <viva/overview.h>
#include <viva/plain.h>

#include <math.h>
#include <stdio.h>

enum action { ON = 1, WEAK, UNDO, IMPORT, LEAVE };

enum { BAR_WIDTH = 54, TROUBLES = 8 };

static const struct binding bindings[] = {
    {{' ', KEY_RETURN}, ON, "Space", "go on", "go on with what is left", "Study"},
    {{'w'}, WEAK, "w", "10 weakest", "drill the 10 weakest", "Study"},
    {{'u'}, UNDO, "u", "undo", "take the last deed back", "Study"},
    {{'I'}, IMPORT, "I", NULL, "import file or folder", "Cards"},
    {{'q', KEY_ESCAPE}, LEAVE, "q", "done", "back to Today, or out", "Everywhere"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct done_state {
    struct drill *drill;
    struct arena arena;
    struct session_summary summary;
    struct text *troubles;  // safe
    struct overview overview;
    const struct calendar *calendar;
    int64_t at;
    int text_width;
    bool more;  // something is left to ask now
    struct readiness_line readiness;
};

/** The plan has no minutes left today, but cards that would pay. */
static bool is_out_of_time(const struct done_state *done) {
    return !done->more && done->overview.beyond > 0;
}

static bool done_enter(void *state, struct context *context, struct error *err) {
    struct done_state *done = state;
    const struct app_options *options = context->options;
    struct session_options session = options->session;

    session.more_ms += context->extra_ms;
    arena_free(&done->arena);
    done->drill = context->drill;
    done->calendar = options->session.calendar;
    done->at = context->at;
    done->text_width = options->look.width;
    if (!session_summarise(done->drill->session, &done->arena, &done->summary, err) ||
        !overview_read(options->store, &session, context->at, &done->arena, &done->overview,
                       err)) {
        done->summary = (struct session_summary){0};
        done->overview = (struct overview){.weakest = -1};
        done->readiness = (struct readiness_line){.on = false};
        return false;
    }
    done->troubles =
        arena_new(&done->arena, done->summary.trouble_count + 1, sizeof(*done->troubles));
    for (size_t i = 0; i < done->summary.trouble_count; i++) {
        done->troubles[i] = safe_text(done->summary.troubles[i].question, &done->arena);
    }
    done->more = done->overview.due + done->overview.fresh > 0;
    done->readiness =
        readiness_line_of(&done->overview, calendar_day(done->calendar, context->at));
    return true;
}

static void done_leave(void *state) {
    struct done_state *done = state;

    arena_free(&done->arena);
}

static struct step follow(const struct drill *drill, struct context *context,
                          const char *nothing) {
    if (drill->card) {
        return (struct step){.move = MOVE_REPLACE, .view = drill_view(drill)};
    }
    context_say(context, STYLE_DIM, "%s", nothing);
    return (struct step){.move = MOVE_STAY};
}

/** What is left of this query, else of all, else the day is done. */
static struct step go_on(struct done_state *done, struct context *context,
                         struct error *err) {
    struct session_options options = context->options->session;
    int hour;
    int minute;

    if (is_out_of_time(done)) {
        return drill_start_more(done->drill, context, err)
                   ? follow(done->drill, context, "Nothing is ready just now.")
                   : (struct step){.move = MOVE_STAY};
    }
    if (!done->more && !done->overview.learning) {
        return (struct step){.move = MOVE_POP};
    }
    if (!done->more && done->drill->progress.next_ready_at > context->at) {
        calendar_clock(done->calendar, done->drill->progress.next_ready_at, &hour, &minute);
        context_say(
            context, STYLE_DIM,
            "Too soon: the next card comes back at %d:%02d. w drills the 10 weakest.", hour,
            minute);
        return (struct step){.move = MOVE_STAY};
    }
    if (!drill_start(done->drill, context, &options, err)) {
        return (struct step){.move = MOVE_STAY};
    }
    return follow(done->drill, context, "Nothing is ready just now.");
}

static struct step done_act(void *state, struct context *context, int action,
                            const struct event *event, struct error *err) {
    struct done_state *done = state;
    bool undone = false;

    (void)event;
    switch (action) {
    case ON: return go_on(done, context, err);
    case WEAK:
        if (drill_start_weak(done->drill, context, err)) {
            return follow(done->drill, context, "No card is weak just now.");
        }
        break;
    case UNDO:
        if (drill_undo(done->drill, context, &undone, err) && undone && done->drill->card) {
            return (struct step){.move = MOVE_REPLACE, .view = drill_view(done->drill)};
        }
        break;
    case IMPORT: return (struct step){.move = MOVE_PUSH, .view = VIEW_IMPORT};
    case LEAVE: return (struct step){.move = MOVE_POP};
    default: break;
    }
    return (struct step){.move = MOVE_STAY};
}

static const char *done_label(const void *state, int action) {
    const struct done_state *done = state;

    if (is_out_of_time(done) && action == ON) {
        return "10 more min";
    }
    if (done->more || is_out_of_time(done) || done->overview.learning > 0) {
        return NULL;
    }
    return action == ON ? "done" : action == LEAVE ? "" : NULL;
}

struct pen {
    struct canvas *canvas;
    int row;
    int left;
    int width;
    int bottom;
    bool compact;
};

static void draw_result(const struct done_state *done, struct pen *pen) {
    const struct session_summary *summary = &done->summary;
    int recalled = summary->cards - summary->grades[GRADE_AGAIN];
    double share = summary->cards ? (double)recalled / summary->cards : 0;
    char cards[SPAN_SIZE * 2];
    char minutes[SPAN_SIZE];
    int column;

    format_count(summary->cards, "card", cards);
    format_minutes((double)summary->took_ms / MINUTE_MS, minutes);
    column = canvas_printf(pen->canvas, pen->row, pen->left, STYLE_TITLE, 0, "%s in %s.",
                           cards, minutes);
    column = canvas_printf(pen->canvas, pen->row, column + (pen->compact ? 2 : 3),
                           style_of_recall(share), 0, "%.0f%% recalled", share * 100);
    if (!pen->compact && !isnan(done->overview.recall_month)) {
        canvas_printf(pen->canvas, pen->row, column + 3, STYLE_DIM, 0, "%.0f%% in 30 days",
                      done->overview.recall_month * 100);
    }
    pen->row += pen->compact ? 1 : 2;
}

static void draw_grades(const struct done_state *done, struct pen *pen) {
    static const struct {
        const char *word;
        enum grade grade;
        enum style style;
    } order[] = {
        {"Good", GRADE_GOOD, STYLE_GOOD},
        {"Easy", GRADE_EASY, STYLE_EASY},
        {"Hard", GRADE_HARD, STYLE_HARD},
        {"Again", GRADE_AGAIN, STYLE_AGAIN},
    };
    const struct session_summary *summary = &done->summary;
    int width = pen->width < BAR_WIDTH ? pen->width : BAR_WIDTH;
    int column = pen->left;
    int words = pen->left;
    int seen = 0;

    for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
        int count = summary->grades[order[i].grade];
        int end;

        seen += count;
        end = pen->left + (summary->cards ? seen * width / summary->cards : 0);
        for (; column < end; column++) {
            canvas_string(pen->canvas, pen->row, column, pen->canvas->ascii ? "#" : "█",
                          order[i].style, 0);
        }
        if (count > 0) {
            words = canvas_printf(pen->canvas, pen->row + 1, words, order[i].style, 0,
                                  "%s %d", order[i].word, count) +
                    2;
        }
    }
    if (!pen->compact) {
        canvas_printf(pen->canvas, pen->row + 1, words + 1, STYLE_DIM, 0,
                      "median %lld s a card",
                      (long long)((summary->median_ms + 500) / SECOND_MS));
    }
    pen->row += pen->compact ? 2 : 3;
}

static void draw_outlook(const struct done_state *done, struct pen *pen) {
    const struct overview *overview = &done->overview;
    char days[SPAN_SIZE * 2];
    char minutes[SPAN_SIZE];
    int column = pen->left;

    if (overview->streak_days > 0) {
        column = canvas_string(pen->canvas, pen->row, column, "Streak ", STYLE_DIM, 0);
        column =
            canvas_string(pen->canvas, pen->row, column,
                          format_count(overview->streak_days, "day", days), STYLE_GOOD, 0) +
            3;
    }
    column = canvas_string(pen->canvas, pen->row, column, "Tomorrow ", STYLE_DIM, 0);
    if (overview->planned && done->readiness.days > 0) {
        canvas_string(pen->canvas, pen->row, column,
                      format_minutes(overview->plan_minutes, minutes), STYLE_TEXT, 0);
        pen->row += pen->compact ? 1 : 2;
        return;
    }
    column = canvas_printf(pen->canvas, pen->row, column, STYLE_TEXT, 0, "%lld due",
                           (long long)overview->due_tomorrow);
    if (overview->due_tomorrow > 0 && !pen->compact) {
        canvas_printf(pen->canvas, pen->row, column, STYLE_TEXT, 0, ", about %s",
                      format_minutes(overview->minutes_tomorrow, minutes));
    }
    pen->row += pen->compact ? 1 : 2;
}

static void draw_readiness(const struct done_state *done, struct pen *pen) {
    if (done->readiness.on && pen->row < pen->bottom) {
        readiness_line_draw(&done->readiness, pen->canvas, pen->row, pen->left,
                            pen->compact);
        pen->row += pen->compact ? 1 : 2;
    }
}

static void draw_trouble(const struct done_state *done, struct pen *pen, size_t index) {
    const struct session_trouble *trouble = &done->summary.troubles[index];
    char why[SPAN_SIZE * 2];
    int end;

    if (trouble->misses > 0) {
        snprintf(why, sizeof(why), "missed %s",
                 trouble->misses == 1   ? "once"
                 : trouble->misses == 2 ? "twice"
                                        : "often");
    } else {
        snprintf(why, sizeof(why), "%lld s", (long long)(trouble->took_ms / SECOND_MS));
    }
    end = pen->left + pen->width;
    if (!pen->compact) {
        canvas_string(pen->canvas, pen->row, end - 12, why, STYLE_DIM, 0);
        end -= 14;
    }
    canvas_string(pen->canvas, pen->row, pen->left, pen->canvas->ascii ? "-" : "·",
                  STYLE_AGAIN, 0);
    canvas_fitted(pen->canvas, pen->row, pen->left + 2, end, done->troubles[index],
                  STYLE_TEXT, 0);
    pen->row++;
}

static void draw_troubles(const struct done_state *done, struct pen *pen) {
    size_t count =
        done->summary.trouble_count < TROUBLES ? done->summary.trouble_count : TROUBLES;

    if (count == 0 || pen->row + 2 >= pen->bottom) {
        return;
    }
    canvas_string(pen->canvas, pen->row++, pen->left, "Worth another look", STYLE_TITLE, 0);
    for (size_t i = 0; i < count && pen->row < pen->bottom; i++) {
        draw_trouble(done, pen, i);
    }
    pen->row++;
}

/** What Space does next, in a sentence. */
static void draw_next(const struct done_state *done, struct pen *pen) {
    const struct overview *overview = &done->overview;
    int64_t left = overview->due + overview->fresh;
    int64_t next = done->drill->progress.next_ready_at;
    int hour;
    int minute;
    int column;

    if (pen->row >= pen->bottom) {
        return;
    }
    if (done->more) {
        column = canvas_string(pen->canvas, pen->row, pen->left, "Space", STYLE_KEY, 0);
        canvas_printf(pen->canvas, pen->row, column + 1, STYLE_TEXT, 0,
                      "goes on: %lld left.", (long long)left);
    } else if (is_out_of_time(done)) {
        readiness_line_draw_used(overview, pen->canvas, pen->row, pen->left, pen->compact);
    } else if (overview->learning > 0) {
        column = canvas_printf(pen->canvas, pen->row, pen->left, STYLE_DIM, 0,
                               "%lld to see again today", (long long)overview->learning);
        if (next > 0) {
            calendar_clock(done->calendar, next, &hour, &minute);
            column = canvas_printf(pen->canvas, pen->row, column, STYLE_DIM, 0,
                                   ", from %d:%02d on", hour, minute);
        }
        canvas_string(pen->canvas, pen->row, column, ".", STYLE_DIM, 0);
    } else if (done->summary.cards > 0) {
        canvas_string(pen->canvas, pen->row, pen->left, "All done for today.", STYLE_TITLE,
                      0);
    }
}

static void done_draw(const void *state, struct canvas *canvas) {
    const struct done_state *done = state;
    struct frame frame = frame_of(canvas->rows, canvas->columns, done->text_width);
    struct pen pen = {canvas,       frame.compact ? frame.top : frame.top + 1,
                      frame.left,   frame.width,
                      frame.bottom, frame.compact};
    char date[DATE_SIZE];
    char when[DATE_SIZE + 16];
    int hour;
    int minute;

    calendar_clock(done->calendar, done->at, &hour, &minute);
    calendar_format_day(calendar_day(done->calendar, done->at), date);
    snprintf(when, sizeof(when), "%s, %02d:%02d", date, hour, minute);
    frame_header(canvas, "Session done",
                 frame_right(canvas, 0, frame.columns - 1, when, STYLE_DIM, 0) - 1);
    canvas_rule(canvas, 1, 0, frame.columns);
    if (done->summary.cards > 0) {
        draw_result(done, &pen);
        draw_grades(done, &pen);
    } else {
        canvas_string(canvas, pen.row, pen.left,
                      done->more || done->overview.learning || done->overview.beyond
                          ? "Nothing to ask just now."
                          : "All done for today.",
                      STYLE_TITLE, 0);
        pen.row += 2;
    }
    draw_outlook(done, &pen);
    draw_readiness(done, &pen);
    draw_troubles(done, &pen);
    draw_next(done, &pen);
    frame_footer(canvas, &frame, &done_view, state);
}

static bool done_working(const void *state) {
    const struct done_state *done = state;

    return readiness_line_waits(&done->readiness);
}

static struct step done_work(void *state, struct context *context, struct error *err) {
    struct done_state *done = state;

    readiness_line_work(&done->readiness, context, err);
    return (struct step){.move = MOVE_STAY};
}

const struct view done_view = {
    .title = "Session done",
    .state_size = sizeof(struct done_state),
    .bindings = bindings,
    .enter = done_enter,
    .act = done_act,
    .draw = done_draw,
    .label = done_label,
    .working = done_working,
    .work = done_work,
    .leave = done_leave,
};

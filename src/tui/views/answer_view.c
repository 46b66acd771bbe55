// SPDX-License-Identifier: MIT
// An answer: read it, tick its points, grade.

#include "drill.h"
#include "frame.h"
#include "view.h"

#include <math.h>
#include <stdio.h>

enum action {
    ON = 1,
    AGAIN,
    HARD,
    GOOD,
    EASY,
    POINTS,
    EDIT,
    BEFORE,
    FLAG,
    SUSPEND,
    UNDO,
    INFO,
    SOURCE,
    ACCEPT,
    DOWN,
    UP,
    PAGE_DOWN,
    PAGE_UP,
    HALF_DOWN,
    HALF_UP,
    FIRST,
    LAST,
    LEFT,
    RIGHT,
    LEAVE,
};

enum { PAN_STEP = 8, PAN_LIMIT = 2000 };

static const struct binding bindings[] = {
    {{' '}, ON, "Space", "Good", "read on, then Good", "Grade"},
    {{'1'}, AGAIN, "1", NULL, "Again: not recalled", "Grade"},
    {{'2'}, HARD, "2", NULL, "Hard: recalled with gaps", "Grade"},
    {{'3'}, GOOD, "3", NULL, "Good: recalled", "Grade"},
    {{'4'}, EASY, "4", NULL, "Easy: recalled at once", "Grade"},
    {{KEY_RETURN}, ACCEPT, "Enter", NULL, "Space, or the points", "Grade"},
    {{'c'}, POINTS, "c", "points", "tick the points you said", "Grade"},
    {{'d'}, BEFORE, "d", "before", "what it said before", "Card"},
    {{'e'}, EDIT, "e", "edit", "edit it; answer a prompt", "Card"},
    {{'f'}, FLAG, "f", "flag", "flag, or unflag", "Card"},
    {{'S'}, SUSPEND, "S", "suspend", "do not ask it any more", "Card"},
    {{'u'}, UNDO, "u", "undo", "take the last deed back", "Card"},
    {{'i'}, INFO, "i", "info", "its memory and reviews", "Card"},
    {{'o'}, SOURCE, "o", "source", "open its guide to read", "Card"},
    {{'j', KEY_ARROW_DOWN}, DOWN, "j", NULL, "line down, next point", "Look"},
    {{'k', KEY_ARROW_UP}, UP, "k", NULL, "line up, point before", "Look"},
    {{KEY_PAGE_DOWN, KEY_CONTROL_F}, PAGE_DOWN, "PgDn", NULL, "a page down", "Look"},
    {{KEY_PAGE_UP, KEY_CONTROL_B}, PAGE_UP, "PgUp", NULL, "a page up", "Look"},
    {{KEY_CONTROL_D}, HALF_DOWN, "^D", NULL, "half a page down", "Look"},
    {{KEY_CONTROL_U}, HALF_UP, "^U", NULL, "half a page up", "Look"},
    {{'g', KEY_FIRST}, FIRST, "g", NULL, "to the top", "Look"},
    {{'G', KEY_FINAL}, LAST, "G", NULL, "to the end", "Look"},
    {{'H', KEY_ARROW_LEFT}, LEFT, "H", NULL, "code: further left", "Look"},
    {{'L', KEY_ARROW_RIGHT}, RIGHT, "L", NULL, "code: further right", "Look"},
    {{'q', KEY_ESCAPE}, LEAVE, "q", NULL, "end the session", "Everywhere"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

static const struct {
    enum grade grade;
    const char *digit;
    const char *word;
    enum style style;
    int column;  // where there is room enough
} grades[] = {
    {GRADE_AGAIN, "1", "Again", STYLE_AGAIN, 0},
    {GRADE_HARD, "2", "Hard", STYLE_HARD, 16},
    {GRADE_GOOD, "3", "Good", STYLE_GOOD, 30},
    {GRADE_EASY, "4", "Easy", STYLE_EASY, 44},
};

enum { GRADES = sizeof(grades) / sizeof(grades[0]), ROOMY = 72, GRADES_WIDTH = 27 };

struct answer_state {
    struct drill *drill;
    const struct calendar *calendar;
};

static bool answer_enter(void *state, struct context *context, struct error *err) {
    struct answer_state *answer = state;

    (void)err;
    answer->drill = context->drill;
    answer->calendar = context->options->session.calendar;
    return true;
}

static void grade(struct drill *drill, struct context *context, enum grade given,
                  struct error *err) {
    if (context->at - drill->revealed_at < REVEAL_GUARD_MS) {
        return;
    }
    if (given == GRADE_EASY && drill->hints > 1) {
        context_say(context, STYLE_DIM, "Easy is for answers without hints.");
        return;
    }
    drill_grade(drill, context, given, err);
}

/** Space: what was not shown yet comes first. */
static void read_on(struct drill *drill, struct context *context, struct error *err) {
    if (context->at - drill->revealed_at < REVEAL_GUARD_MS) {
        return;
    }
    if (!drill_read(drill)) {
        drill_scroll(drill, drill->body_rows > 3 ? drill->body_rows - 1 : drill->body_rows);
        return;
    }
    grade(drill, context, GRADE_GOOD, err);
}

static void tick(struct drill *drill, int point) {
    if (point >= 0 && point < (int)drill->point_count) {
        drill->ticked ^= UINT32_C(1) << point;
        drill->cursor = point;
        drill->stale = true;
    }
}

static void move_cursor(struct drill *drill, int by) {
    int to = drill->cursor + by;

    if (to >= 0 && to < (int)drill->point_count) {
        drill->cursor = to;
        drill->stale = true;
    }
}

static void toggle_points(struct drill *drill, struct context *context) {
    if (drill->point_count == 0) {
        context_say(context, STYLE_DIM, "This answer has no points to tick.");
        return;
    }
    drill->ticking = !drill->ticking;
    drill->scroll = 0;
    drill->stale = true;
}

/** What means something else while points are ticked; false for the rest. */
static bool act_on_points(struct drill *drill, struct context *context, int action,
                          struct error *err) {
    switch (action) {
    case ON: tick(drill, drill->cursor); return true;
    case ACCEPT: grade(drill, context, drill_suggestion(drill), err); return true;
    case DOWN: move_cursor(drill, 1); return true;
    case UP: move_cursor(drill, -1); return true;
    case LEAVE: toggle_points(drill, context); return true;
    default: return false;
    }
}

static void pan(struct drill *drill, int by) {
    int to = drill->pan + by;

    drill->pan = to < 0 ? 0 : to > PAN_LIMIT ? PAN_LIMIT : to;
}

static void scroll(struct drill *drill, int action) {
    switch (action) {
    case DOWN: drill_scroll(drill, 1); break;
    case UP: drill_scroll(drill, -1); break;
    case PAGE_DOWN: drill_scroll(drill, drill->body_rows); break;
    case PAGE_UP: drill_scroll(drill, -drill->body_rows); break;
    case HALF_DOWN: drill_scroll(drill, drill->body_rows / 2); break;
    case HALF_UP: drill_scroll(drill, -drill->body_rows / 2); break;
    case FIRST: drill_scroll(drill, -(int)drill->body.line_count); break;
    case LAST: drill_scroll(drill, (int)drill->body.line_count); break;
    case LEFT: pan(drill, -PAN_STEP); break;
    case RIGHT: pan(drill, PAN_STEP); break;
    default: break;
    }
}

static struct step answer_act(void *state, struct context *context, int action,
                              const struct event *event, struct error *err) {
    struct answer_state *answer = state;
    struct drill *drill = answer->drill;
    enum view_id view;
    bool undone;

    (void)event;
    if (!drill->ticking || !act_on_points(drill, context, action, err)) {
        switch (action) {
        case ON:
        case ACCEPT: read_on(drill, context, err); break;
        case AGAIN: grade(drill, context, GRADE_AGAIN, err); break;
        case HARD: grade(drill, context, GRADE_HARD, err); break;
        case GOOD: grade(drill, context, GRADE_GOOD, err); break;
        case EASY: grade(drill, context, GRADE_EASY, err); break;
        case POINTS: toggle_points(drill, context); break;
        case EDIT:
            if (drill_may_answer(drill, context)) {
                return (struct step){.move = MOVE_PUSH, .view = VIEW_WRITE};
            }
            drill_edit(drill, context, err);
            break;
        case BEFORE: drill_toggle_before(drill, context); break;
        case FLAG: drill_flag(drill, context, err); break;
        case SUSPEND: drill_suspend(drill, context, err); break;
        case UNDO: drill_undo(drill, context, &undone, err); break;
        case SOURCE: drill_open_source(drill, context, err); break;
        case INFO: return (struct step){.move = MOVE_PUSH, .view = VIEW_INFO};
        case LEAVE: return (struct step){.move = MOVE_POP};
        default: scroll(drill, action); break;
        }
    }
    view = drill_view(drill);
    return (struct step){view == VIEW_ANSWER ? MOVE_STAY : MOVE_REPLACE, view, 0};
}

static void answer_fit(void *state, int rows, int columns) {
    struct answer_state *answer = state;

    drill_fit(answer->drill, rows, columns);
}

/** A question that the user answers themselves. */
static bool is_open(const struct drill *drill) {
    return drill->card && (drill->card->kind == CARD_PROMPT || drill->card->own_answer);
}

static const char *answer_label(const void *state, int action) {
    const struct answer_state *answer = state;

    if (action == BEFORE) {
        return !answer->drill->earlier.changed ? ""
               : answer->drill->before_shown   ? "now"
                                               : "before";
    }
    if (action == EDIT && is_open(answer->drill)) {
        return "answer";
    }
    if (answer->drill->ticking) {
        return action == ON ? "tick" : action == POINTS ? "close" : NULL;
    }
    return action == ON && !drill_read(answer->drill) ? "more" : NULL;
}

/** "↓38%" when there is more below; "recall now 84%" else. */
static void draw_where(const struct drill *drill, struct canvas *canvas, int row, int end) {
    int lines = (int)drill->body.line_count;
    int shown = drill->scroll + drill->body_rows;
    char words[SPAN_SIZE * 2];

    if (shown < lines) {
        snprintf(words, sizeof(words), canvas->ascii ? "more %d%%" : "↓ %d%%",
                 shown * 100 / lines);
        frame_right(canvas, row, end, words, STYLE_ACCENT, 0);
    } else if (isnan(drill->recall)) {
        frame_right(canvas, row, end, "new card", STYLE_DIM, 0);
    } else {
        snprintf(words, sizeof(words), "%.0f%%", drill->recall * 100);
        end = frame_right(canvas, row, end, words, style_of_recall(drill->recall), 0);
        frame_right(canvas, row, end, "recall now ", STYLE_DIM, 0);
    }
}

static void draw_grades(const struct answer_state *answer, struct canvas *canvas,
                        const struct frame *frame, int row) {
    const struct drill *drill = answer->drill;
    char interval[SPAN_SIZE];

    canvas_rule(canvas, row - 1, 0, frame->columns);
    for (int i = 0; i < GRADES; i++) {
        int from = frame->left - 1 + grades[i].column;
        int column =
            canvas_string(canvas, row, from, grades[i].digit, grades[i].style, MARK_STRONG);

        column = canvas_string(canvas, row, column + 1, grades[i].word, grades[i].style,
                               grades[i].grade == drill->before ? MARK_UNDERLINE : 0);
        format_interval(answer->calendar, drill->revealed_at,
                        drill->previews[grades[i].grade].ready_at, interval);
        column = canvas_string(canvas, row, column + 1, interval, STYLE_DIM, 0);
        canvas_hot(canvas, row, from, column, (uint32_t)grades[i].digit[0]);
    }
    if (frame->width >= ROOMY ||
        drill->scroll + drill->body_rows < (int)drill->body.line_count) {
        draw_where(drill, canvas, row, frame->left + frame->width + 2);
    }
}

/** Where there is little room the grades take the footer's place. */
static void draw_compact_grades(const struct answer_state *answer, struct canvas *canvas,
                                const struct frame *frame) {
    const struct drill *drill = answer->drill;
    int row = frame->rows - 1;
    int lines = (int)drill->body.line_count;
    int shown = drill->scroll + drill->body_rows;
    int column = 0;
    int end = frame_right(canvas, row, frame->columns, "?", STYLE_KEY, 0) - 1;
    char words[SPAN_SIZE];

    canvas_hot(canvas, row, end, frame->columns, '?');
    canvas_rule(canvas, row - 1, 0, frame->columns);
    if (shown < lines) {
        snprintf(words, sizeof(words), canvas->ascii ? "%d%%" : "↓%d%%",
                 shown * 100 / lines);
        end = frame_right(canvas, row, end, words, STYLE_ACCENT, 0);
    } else if (!isnan(drill->recall)) {
        snprintf(words, sizeof(words), "%.0f%%", drill->recall * 100);
        end = frame_right(canvas, row, end, words, style_of_recall(drill->recall), 0);
    }
    for (int i = 0; i < GRADES; i++) {
        int from = column;
        struct text word = text_of(grades[i].word);

        if (end < GRADES_WIDTH) {
            word = text_slice(word, 0, 1);
        }
        column = canvas_string(canvas, row, column, grades[i].digit, grades[i].style,
                               MARK_STRONG);
        column = canvas_fitted(canvas, row, column + 1, canvas->columns, word,
                               grades[i].style, 0);
        canvas_hot(canvas, row, from, column, (uint32_t)grades[i].digit[0]);
        column++;
    }
}

static void draw_suggestion(const struct drill *drill, struct canvas *canvas,
                            const struct frame *frame, int row) {
    int which = (int)drill_suggestion(drill) - 1;
    int column = frame->left;

    canvas_rule(canvas, row - 1, 0, frame->columns);
    column = canvas_printf(canvas, row, column, STYLE_TEXT, 0, "%d of %zu points",
                           drill_ticked(drill), drill->point_count);
    column =
        canvas_string(canvas, row, column, canvas->ascii ? " -> " : " → ", STYLE_DIM, 0);
    column = canvas_string(canvas, row, column, grades[which].word, grades[which].style,
                           MARK_STRONG);
    column = canvas_string(canvas, row, column + 3, "Enter", STYLE_KEY, 0);
    column = canvas_string(canvas, row, column + 1, "accept", STYLE_DIM, 0);
    if (!frame->compact) {
        column = canvas_string(canvas, row, column + 3, "1-4", STYLE_KEY, 0);
        canvas_string(canvas, row, column + 1, "other", STYLE_DIM, 0);
    }
}

static void answer_draw(const void *state, struct canvas *canvas) {
    const struct answer_state *answer = state;
    struct frame frame = drill_draw(answer->drill, canvas);

    if (!frame.compact) {
        frame_footer(canvas, &frame, &answer_view, state);
    }
    if (answer->drill->ticking) {
        draw_suggestion(answer->drill, canvas, &frame,
                        frame.compact ? frame.rows - 1 : frame.bottom - 1);
    } else if (frame.compact) {
        draw_compact_grades(answer, canvas, &frame);
    } else {
        draw_grades(answer, canvas, &frame, frame.bottom - 1);
    }
}

static int64_t answer_next_change(const void *state) {
    const struct answer_state *answer = state;

    return drill_next_change(answer->drill);
}

const struct view answer_view = {
    .title = "Answer",
    .state_size = sizeof(struct answer_state),
    .bindings = bindings,
    .enter = answer_enter,
    .act = answer_act,
    .fit = answer_fit,
    .draw = answer_draw,
    .label = answer_label,
    .next_change = answer_next_change,
};

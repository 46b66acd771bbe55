// SPDX-License-Identifier: MIT
// Today: what is due, how it goes, and the topics to choose from.

#include "drill.h"
#include "frame.h"
#include "readiness_line.h"
#include "sync.h"
#include "today_head.h"
#include "topic_list.h"
#include "view.h"

#include <viva/display.h>
#include <viva/overview.h>

#include <math.h>
#include <stdio.h>

enum action {
    DRILL = 1,
    DRILL_TOPIC,
    WEAK,
    MORE,
    IMPORT,
    UNDO,
    SYNC,
    FILTER,
    CLEAR,
    DOWN,
    UP,
    FIRST,
    LAST,
    QUIT
};

enum { TODAY_WIDTH = 108, TODAY_NARROW = 76, LIST_TOP = 6, EXTRA_NEW = 5 };

static const struct binding bindings[] = {
    {{' '}, DRILL, "Space", "drill", "drill all that is due", "Study"},
    {{KEY_RETURN}, DRILL_TOPIC, "Enter", "topic", "drill this topic", "Study"},
    {{'w'}, WEAK, "w", "weak", "drill the 10 weakest", "Study"},
    {{'n'}, MORE, "n", "", "5 more new cards", "Study"},
    {{'u'}, UNDO, "u", "undo", "take the last deed back", "Study"},
    {{'/'}, FILTER, "/", "find", "find a topic by typing", "Move"},
    {{'j', KEY_ARROW_DOWN}, DOWN, "j", NULL, "next topic", "Move"},
    {{'k', KEY_ARROW_UP}, UP, "k", NULL, "topic before", "Move"},
    {{'g', KEY_FIRST}, FIRST, "g", NULL, "first topic", "Move"},
    {{'G', KEY_FINAL}, LAST, "G", NULL, "last topic", "Move"},
    {{'q', 'Q', KEY_ESCAPE}, QUIT, "q", "quit", "quit: all is saved", "Everywhere"},
    {{'I'}, IMPORT, "I", "import", "import file or folder", "Cards"},
    {{'R'}, SYNC, "R", NULL, "read changed files again", "Cards"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

static const struct binding typing_bindings[] = {
    {{KEY_RETURN}, DRILL_TOPIC, "Enter", "drill", "drill this topic", "Filter"},
    {{KEY_ARROW_DOWN}, DOWN, "Down", NULL, "next topic", "Filter"},
    {{KEY_ARROW_UP}, UP, "Up", NULL, "topic before", "Filter"},
    {{KEY_ESCAPE}, CLEAR, "Esc", "clear", "show all topics again", "Filter"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct today_state {
    struct arena arena;
    struct overview overview;
    struct topic_list list;
    struct topic_label weakest;
    struct readiness_line readiness;
    bool planning;  // the day's plan is still to be made: the counts are not known
    int64_t day;
};

/** The label of the weakest topic, as the list has it. */
static struct topic_label weakest_label(const struct today_state *today) {
    const struct overview *overview = &today->overview;
    const struct topic_tree *tree = &today->list.tree;

    for (size_t i = 0; overview->weakest >= 0 && i < tree->count; i++) {
        if (text_equal(tree->entries[i].sums.path,
                       overview->topics[overview->weakest].path)) {
            return tree->entries[i].path;
        }
    }
    return (struct topic_label){.count = 0};
}

static bool read_overview(struct today_state *today, struct context *context,
                          struct error *err) {
    struct session_options options = context->options->session;
    bool read;

    options.new_per_day += context->extra_new;
    options.more_ms += context->extra_ms;
    options.preparation = today->planning ? NULL : options.preparation;
    arena_free(&today->arena);
    read = overview_read(context->options->store, &options, context->at, &today->arena,
                         &today->overview, err);
    if (!read) {
        today->overview = (struct overview){.weakest = -1};
    }
    topic_list_fill(&today->list, &today->overview, context->options->look.ascii,
                    &today->arena);
    today->weakest = weakest_label(today);
    today->day = calendar_day(options.calendar, context->at);
    today->readiness = readiness_line_of(&today->overview, today->day);
    return read;
}

/** A plan that is not made yet comes after the first picture. */
static bool today_enter(void *state, struct context *context, struct error *err) {
    struct today_state *today = state;
    struct preparation *preparation = context->options->session.preparation;

    today->planning = preparation && preparation_waits(preparation, context->at);
    return read_overview(today, context, err);
}

static bool finish_planning(struct today_state *today, struct context *context,
                            struct error *err) {
    if (!today->planning) {
        return true;
    }
    today->planning = false;
    return read_overview(today, context, err);
}

static void today_leave(void *state) {
    struct today_state *today = state;

    arena_free(&today->arena);
}

static struct step begin(struct context *context, bool started, const char *nothing) {
    if (started && context->drill->card) {
        return (struct step){.move = MOVE_PUSH, .view = drill_view(context->drill)};
    }
    if (started) {
        context_say(context, STYLE_DIM, "%s", nothing);
    }
    return (struct step){.move = MOVE_STAY};
}

/** Nothing is ready, but something was missed and comes back later today. */
static void say_when(struct context *context) {
    int64_t next = context->drill->progress.next_ready_at;
    int hour;
    int minute;

    if (next > 0) {
        calendar_clock(context->options->session.calendar, next, &hour, &minute);
        context_say(context, STYLE_DIM,
                    "The next card comes back at %d:%02d. w drills the 10 weakest.", hour,
                    minute);
    }
}

static struct step drill_due(struct today_state *today, struct context *context,
                             struct error *err) {
    struct step step;

    if (today_head_out_of_time(&today->overview)) {
        return begin(context, drill_start_more(context->drill, context, err),
                     "Nothing is ready just now.");
    }
    if (today_head_nothing_due(&today->overview)) {
        return begin(context, drill_start_weak(context->drill, context, err),
                     "No card is weak just now.");
    }
    step = begin(context,
                 drill_start(context->drill, context, &context->options->session, err),
                 "Nothing is ready just now. w drills the 10 weakest cards.");
    if (step.move == MOVE_STAY && err->kind == ERROR_NONE) {
        say_when(context);
    }
    return step;
}

static struct step drill_topic(struct today_state *today, struct context *context,
                               struct error *err) {
    const struct topic_entry *entry = topic_list_entry(&today->list);

    if (!entry) {
        return (struct step){.move = MOVE_STAY};
    }
    topic_list_close(&today->list);
    return begin(context, drill_start_topic(context->drill, context, entry->sums.path, err),
                 "Nothing is due in this topic. w drills the 10 weakest cards.");
}

/** Asks for more new cards than today's share, when nothing else is left. */
static struct step drill_more(struct context *context, struct error *err) {
    context->extra_new += EXTRA_NEW;
    return begin(context,
                 drill_start(context->drill, context, &context->options->session, err),
                 "There are no new cards left.");
}

static struct step undo(struct context *context, struct error *err) {
    bool undone = false;

    if (!drill_start(context->drill, context, &context->options->session, err) ||
        !drill_undo(context->drill, context, &undone, err) || !undone ||
        !context->drill->card) {
        return (struct step){.move = MOVE_STAY};
    }
    return (struct step){.move = MOVE_PUSH, .view = drill_view(context->drill)};
}

/** A click on a row, or a key while the filter is open. */
static void other_key(struct topic_list *list, const struct event *event) {
    if (event->key >= KEY_ROW) {
        topic_list_move(list, (int)(event->key - KEY_ROW));
    } else if (list->typing) {
        topic_list_type(list, event);
    }
}

static struct step today_act(void *state, struct context *context, int action,
                             const struct event *event, struct error *err) {
    struct today_state *today = state;
    struct topic_list *list = &today->list;

    if (!finish_planning(today, context, err)) {
        return (struct step){.move = MOVE_STAY};
    }
    switch (action) {
    case DRILL: return drill_due(today, context, err);
    case DRILL_TOPIC: return drill_topic(today, context, err);
    case WEAK:
        return begin(context, drill_start_weak(context->drill, context, err),
                     "No card is weak just now.");
    case MORE: return drill_more(context, err);
    case UNDO: return undo(context, err);
    case IMPORT: return (struct step){.move = MOVE_PUSH, .view = VIEW_IMPORT};
    case SYNC:
        if (sync_all(context, err)) {
            today_enter(today, context, err);
        }
        break;
    case FILTER: list->typing = true; break;
    case CLEAR: topic_list_close(list); break;
    case DOWN: topic_list_move(list, list->cursor + 1); break;
    case UP: topic_list_move(list, list->cursor - 1); break;
    case FIRST: topic_list_move(list, 0); break;
    case LAST: topic_list_move(list, list->count - 1); break;
    case ACTION_OTHER: other_key(list, event); break;
    case QUIT: return (struct step){.move = MOVE_QUIT};
    default: break;
    }
    return (struct step){.move = MOVE_STAY};
}

static bool today_typing(const void *state) {
    const struct today_state *today = state;

    return today->list.typing;
}

static const char *today_label(const void *state, int action) {
    const struct today_state *today = state;

    if (action == UNDO && today->overview.done_today == 0) {
        return "";
    }
    if (today->planning || today->list.typing ||
        !today_head_nothing_due(&today->overview)) {
        return NULL;
    }
    if (today_head_out_of_time(&today->overview)) {
        return action == DRILL ? "10 more min" : NULL;
    }
    switch (action) {
    case DRILL: return "10 weakest";
    case WEAK: return "";  // as Space
    case MORE: return today->overview.unseen > 0 ? "5 new" : NULL;
    default: return NULL;
    }
}

static int list_top(const struct frame *frame) {
    return frame->compact ? frame->top + 3 : frame->top + LIST_TOP;
}

static struct frame today_frame(int rows, int columns) {
    return frame_of(rows, columns, columns >= 120 ? TODAY_WIDTH : TODAY_NARROW);
}

static void today_fit(void *state, int rows, int columns) {
    struct today_state *today = state;
    struct frame frame = today_frame(rows, columns);
    int below = frame.compact ? 0 : today->readiness.on ? 3 : 2;

    topic_list_fit(&today->list, frame.bottom - below - list_top(&frame));
}

/** The line below the list: what to do about the weakest topic, or how much more there is. */
static void draw_weakest(const struct today_state *today, struct canvas *canvas,
                         const struct frame *frame, int row) {
    static const char deed[] = " drills the weakest.";
    const struct overview *overview = &today->overview;
    int column = frame->left;
    int end = frame->left + frame->width;
    char words[96];
    char cards[SPAN_SIZE * 2];

    if (overview->weakest < 0 || row >= frame->bottom) {
        return;
    }
    format_count(overview->topics[overview->weakest].weak, "card", cards);
    snprintf(words, sizeof(words),
             canvas->ascii ? ": %s below 70%%. " : " – %s below 70%%. ", cards);
    column = canvas_string(canvas, row, column, "Weakest: ", STYLE_DIM, 0);
    column = topic_label_draw(&today->weakest, canvas, row, column,
                              end - display_width(text_of(words)) - 1 -
                                  display_width(text_of(deed)),
                              STYLE_AGAIN, 0);
    column = canvas_string(canvas, row, column, words, STYLE_DIM, 0);
    column = canvas_string(canvas, row, column, "w", STYLE_KEY, 0);
    canvas_string(canvas, row, column, deed, STYLE_DIM, 0);
}

static void today_draw(const void *state, struct canvas *canvas) {
    const struct today_state *today = state;
    struct frame frame = today_frame(canvas->rows, canvas->columns);
    int top = list_top(&frame);
    char date[DATE_SIZE];
    int right = frame_right(canvas, 0, frame.columns - 1,
                            calendar_format_day(today->day, date), STYLE_DIM, 0);
    int column = frame_header(canvas, "Today", right - 1);
    int row;

    if (!frame.compact) {
        canvas_fitted(canvas, 0, column, right - 2, today->list.tree.common, STYLE_DIM, 0);
    }
    canvas_rule(canvas, 1, 0, frame.columns);
    today_head_draw(&today->overview, today->planning, canvas, &frame);
    row = topic_list_draw(&today->list, canvas, &frame, top);
    if (!frame.compact) {
        draw_weakest(today, canvas, &frame, row + 1);
        row += today->overview.weakest >= 0;
    }
    readiness_line_draw(&today->readiness, canvas, frame.compact ? frame.top + 2 : row + 1,
                        frame.left, frame.compact);
    frame_footer(canvas, &frame, &today_view, today);
}

static bool today_working(const void *state) {
    const struct today_state *today = state;

    return today->planning || readiness_line_waits(&today->readiness);
}

static struct step today_work(void *state, struct context *context, struct error *err) {
    struct today_state *today = state;

    if (today->planning) {
        finish_planning(today, context, err);
    } else {
        readiness_line_work(&today->readiness, context, err);
    }
    return (struct step){.move = MOVE_STAY};
}

const struct view today_view = {
    .title = "Today",
    .state_size = sizeof(struct today_state),
    .bindings = bindings,
    .enter = today_enter,
    .act = today_act,
    .fit = today_fit,
    .draw = today_draw,
    .label = today_label,
    .working = today_working,
    .work = today_work,
    .typing = today_typing,
    .typing_bindings = typing_bindings,
    .leave = today_leave,
};

// SPDX-License-Identifier: MIT
// A question: think, say it aloud, take a hint, reveal.

#include "drill.h"
#include "frame.h"
#include "view.h"

enum action {
    REVEAL = 1,
    HINT,
    EDIT,
    FLAG,
    SKIP,
    SUSPEND,
    UNDO,
    INFO,
    SOURCE,
    DOWN,
    UP,
    LEAVE
};

static const struct binding bindings[] = {
    {{' ', KEY_RETURN}, REVEAL, "Space", "reveal", "show the answer", "Question"},
    {{'h'}, HINT, "h", "hint", "count, then show points", "Question"},
    {{'e'}, EDIT, "e", "edit", "edit it; answer a prompt", "Card"},
    {{'f'}, FLAG, "f", "flag", "flag, or unflag", "Card"},
    {{'x'}, SKIP, "x", "skip", "skip: ask it last", "Question"},
    {{'u'}, UNDO, "u", "undo", "take the last deed back", "Question"},
    {{'i'}, INFO, "i", "info", "its memory and reviews", "Card"},
    {{'o'}, SOURCE, "o", "source", "open its guide to read", "Card"},
    {{'S'}, SUSPEND, "S", "suspend", "do not ask it any more", "Card"},
    {{'j', KEY_ARROW_DOWN, KEY_PAGE_DOWN}, DOWN, "j", NULL, "scroll down", "Look"},
    {{'k', KEY_ARROW_UP, KEY_PAGE_UP}, UP, "k", NULL, "scroll up", "Look"},
    {{'q', KEY_ESCAPE}, LEAVE, "q", NULL, "end the session", "Everywhere"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct question_state {
    struct drill *drill;
};

static bool question_enter(void *state, struct context *context, struct error *err) {
    struct question_state *question = state;

    (void)err;
    question->drill = context->drill;
    return true;
}

/** To the view that the sitting is at now, which may be this very one. */
static struct step follow(const struct drill *drill) {
    enum view_id view = drill_view(drill);

    return (struct step){view == VIEW_QUESTION ? MOVE_STAY : MOVE_REPLACE, view, 0};
}

static void hint(struct drill *drill, struct context *context) {
    drill_read_points(drill);
    if (drill->point_count == 0) {
        context_say(context, STYLE_DIM, "This answer has no points to uncover.");
        return;
    }
    if (drill->hints <= (int)drill->point_count) {
        drill->hints++;
        drill->stale = true;
    }
}

static struct step question_act(void *state, struct context *context, int action,
                                const struct event *event, struct error *err) {
    struct question_state *question = state;
    struct drill *drill = question->drill;
    bool undone;

    (void)event;
    switch (action) {
    case REVEAL:
        drill_reveal(drill, context->at);
        context->terminal->drain(context->terminal->payload);
        break;
    case HINT: hint(drill, context); break;
    case EDIT:
        if (drill_may_answer(drill, context)) {
            return (struct step){.move = MOVE_PUSH, .view = VIEW_WRITE};
        }
        drill_edit(drill, context, err);
        break;
    case FLAG: drill_flag(drill, context, err); break;
    case SKIP: drill_skip(drill, context, err); break;
    case SUSPEND: drill_suspend(drill, context, err); break;
    case UNDO: drill_undo(drill, context, &undone, err); break;
    case SOURCE: drill_open_source(drill, context, err); break;
    case INFO: return (struct step){.move = MOVE_PUSH, .view = VIEW_INFO};
    case DOWN: drill_scroll(drill, 1); break;
    case UP: drill_scroll(drill, -1); break;
    case LEAVE: return (struct step){.move = MOVE_POP};
    default: break;
    }
    return follow(drill);
}

static void question_fit(void *state, int rows, int columns) {
    struct question_state *question = state;

    drill_fit(question->drill, rows, columns);
}

static void question_draw(const void *state, struct canvas *canvas) {
    const struct question_state *question = state;
    const struct drill *drill = question->drill;
    struct frame frame = drill_draw(drill, canvas);
    int row = frame.top + (int)drill->body.line_count + 2;

    if (drill->asked <= LEARNED_AFTER && drill->hints == 0 && !frame.compact &&
        row < frame.bottom - 1) {
        canvas_string(canvas, row, frame.left, "Say it out loud, then reveal.", STYLE_DIM,
                      0);
    }
    frame_footer(canvas, &frame, &question_view, state);
}

static const char *question_label(const void *state, int action) {
    const struct question_state *question = state;
    const struct stored_card *card = question->drill->card;
    bool open = card && (card->kind == CARD_PROMPT || card->own_answer);

    return action == EDIT && open ? "answer" : NULL;
}

static int64_t question_next_change(const void *state) {
    const struct question_state *question = state;

    return drill_next_change(question->drill);
}

const struct view question_view = {
    .title = "Question",
    .state_size = sizeof(struct question_state),
    .bindings = bindings,
    .enter = question_enter,
    .act = question_act,
    .fit = question_fit,
    .draw = question_draw,
    .label = question_label,
    .next_change = question_next_change,
};

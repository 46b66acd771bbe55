// SPDX-License-Identifier: MIT
// The user's own answer to a question that has none: a text to type, paste or edit.

#include "drill.h"
#include "frame.h"
#include "text_area.h"
#include "view.h"

#include <viva/display.h>
#include <viva/editor.h>
#include <viva/scratch_file.h>

#include <string.h>
#include <unistd.h>

enum action { SAVE = 1, EDITOR, LEAVE };

static const struct binding bindings[] = {
    {{KEY_CONTROL_D}, SAVE, "^D", "save", "keep it as the answer", "Write"},
    {{KEY_CONTROL_X}, EDITOR, "^X", "editor", "go on in your editor", "Write"},
    {{KEY_ESCAPE}, LEAVE, "Esc", "leave", "what you wrote waits for e", "Write"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

enum { QUESTION_SHARE = 3 };  // of the rows one in so many is the question's at most

struct write_state {
    struct drill *drill;
    struct text_area area;
    struct arena arena;
    struct page question;
    int columns;
    int question_rows;
    bool in_editor;  // what it holds cannot be shown as it is: only the editor may have it
};

static bool write_enter(void *state, struct context *context, struct error *err) {
    struct write_state *write = state;
    struct drill *drill = context->drill;
    struct text draft = drill_draft(drill);

    (void)err;
    if (write->drill) {
        return true;  // back from the help
    }
    write->drill = drill;
    write->in_editor =
        !text_area_put(&write->area, draft.size ? draft : drill->card->answer);
    if (write->in_editor) {
        context_say(context, STYLE_DIM, "Some of it cannot be shown here: ^X opens it.");
    }
    return true;
}

static struct step leave(struct write_state *write, struct context *context) {
    struct text text = text_area_text(&write->area);
    bool kept = !write->in_editor && text_trim(text).size &&
                !text_equal(text, write->drill->card->answer);

    drill_keep_draft(write->drill, kept ? text : TEXT(""));
    if (kept) {
        context_say(context, STYLE_DIM, "Not saved: e goes on with it.");
    }
    return (struct step){.move = MOVE_POP};
}

/** Back to the card; when that is gone, out of the sitting. */
static struct step save(struct write_state *write, struct context *context,
                        struct text text, struct error *err) {
    bool empty = text_trim(text).size == 0;

    if (!drill_answer(write->drill, context, text, err)) {
        return (struct step){.move = MOVE_STAY};
    }
    context_say(context, empty ? STYLE_DIM : STYLE_GOOD,
                empty ? "No answer: the question stays." : "Kept as your answer.");
    return (struct step){.move = MOVE_POP,
                         .key = write->drill->card ? 0 : (uint32_t)KEY_ESCAPE};
}

static bool run_editor(const struct context *context, const char *path, struct text *out,
                       struct arena *arena, struct error *err) {
    struct terminal *terminal = context->terminal;
    int status = 0;

    if (!terminal->run(terminal->payload,
                       editor_arguments(context->options->editor, path, 1, arena), &status,
                       err)) {
        return false;
    }
    return status == 0
               ? text_read_file(path, SCRATCH_LIMIT, arena, out, err)
               : error_set(err, ERROR_FILE, "The editor ended with status %d.", status);
}

/** What comes back from the editor is the text; if it cannot be shown here it is saved at once. */
static struct step go_to_editor(struct write_state *write, struct context *context,
                                struct error *err) {
    struct arena arena = {0};
    struct text text =
        write->in_editor ? write->drill->card->answer : text_area_text(&write->area);
    const char *path = scratch_file_make(context->options->environment, text, &arena, err);
    struct step step = {.move = MOVE_STAY};

    if (path && run_editor(context, path, &text, &arena, err)) {
        while (text_ends(text, TEXT("\n"))) {
            text.size--;
        }
        context->at = context->options->now();
        write->in_editor = false;
        if (!text_area_put(&write->area, text)) {
            step = save(write, context, text, err);
        }
    }
    if (path) {
        unlink(path);
    }
    arena_free(&arena);
    return step;
}

static struct step write_act(void *state, struct context *context, int action,
                             const struct event *event, struct error *err) {
    struct write_state *write = state;

    switch (action) {
    case SAVE:
        return write->in_editor ? go_to_editor(write, context, err)
                                : save(write, context, text_area_text(&write->area), err);
    case EDITOR: return go_to_editor(write, context, err);
    case LEAVE: return leave(write, context);
    default:
        if (!write->in_editor) {
            text_area_act(&write->area, event);
        }
    }
    return (struct step){.move = MOVE_STAY};
}

static void write_fit(void *state, int rows, int columns) {
    struct write_state *write = state;
    struct frame frame = frame_of(rows, columns, write->drill->look->width);
    const struct page_options strong = {
        .width = frame.width, .marks = MARK_STRONG, .ascii = write->drill->look->ascii};
    int most = (frame.bottom - frame.top) / QUESTION_SHARE;

    if (columns != write->columns) {
        arena_rewind(&write->arena);
        write->question = page_layout(write->drill->card->question, &strong, &write->arena);
        write->columns = columns;
    }
    write->question_rows = (int)write->question.line_count;
    if (write->question_rows > most) {
        write->question_rows = most < 1 ? 1 : most;
    }
    text_area_fit(&write->area, frame.width,
                  frame.bottom - frame.top - write->question_rows - 1);
}

static void write_draw(const void *state, struct canvas *canvas) {
    const struct write_state *write = state;
    const struct drill *drill = write->drill;
    struct frame frame = frame_of(canvas->rows, canvas->columns, drill->look->width);
    int row = frame.top + write->question_rows;
    int column = frame_header(canvas, "Your answer", frame.columns - 1);

    topic_label_draw(&drill->topic, canvas, 0, column, frame.columns - 1, STYLE_DIM, 0);
    canvas_rule(canvas, 1, 0, frame.columns);
    canvas_page(canvas,
                (struct area){frame.top, frame.left, write->question_rows, frame.width},
                &write->question, 0, 0);
    canvas_rule(canvas, row, frame.left, frame.left + frame.width);
    if (write->area.size == 0) {
        canvas_fitted(canvas, row + 1, frame.left, frame.left + frame.width,
                      text_of(write->in_editor ? "^X opens it in your editor."
                                               : "In your own words; Markdown works."),
                      STYLE_DIM, 0);
    }
    text_area_draw(&write->area, canvas, row + 1, frame.left);
    frame_footer(canvas, &frame, &write_view, state);
}

static void write_leave(void *state) {
    struct write_state *write = state;

    arena_free(&write->arena);
}

const struct view write_view = {
    .title = "Your answer",
    .state_size = sizeof(struct write_state),
    .bindings = bindings,
    .takes_text = true,
    .enter = write_enter,
    .act = write_act,
    .fit = write_fit,
    .draw = write_draw,
    .leave = write_leave,
};

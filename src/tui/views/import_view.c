// SPDX-License-Identifier: MIT
// The prompt for a guide or a folder to import.

#include "field.h"
#include "tilde.h"
#include "view.h"

enum action { ACCEPT = 1, CANCEL };

static const struct binding bindings[] = {
    {{KEY_RETURN},
     ACCEPT,
     "Enter",
     "preview",
     "show what that file or folder holds",
     "Import"},
    {{KEY_ESCAPE}, CANCEL, "Esc", "cancel", "close the prompt", "Import"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct import_state {
    struct field field;
};

/** Shows what that path would bring; a path that is not there keeps the prompt open. */
static struct step preview(const struct import_state *import, struct context *context,
                           struct error *err) {
    struct arena arena = {0};
    struct step step = {.move = MOVE_STAY};
    const char *path = tilde_expanded(field_text(&import->field),
                                      context->options->environment("HOME"), &arena);

    if (path[0] == '\0') {
        step.move = MOVE_POP;
    } else if (context_preview(context, path, err)) {
        step = (struct step){.move = MOVE_REPLACE, .view = VIEW_PREVIEW};
    }
    arena_free(&arena);
    return step;
}

static struct step import_act(void *state, struct context *context, int action,
                              const struct event *event, struct error *err) {
    struct import_state *import = state;

    switch (action) {
    case ACCEPT: return preview(import, context, err);
    case CANCEL: return (struct step){.move = MOVE_POP};
    default: field_act(&import->field, event); break;
    }
    return (struct step){.move = MOVE_STAY};
}

static void import_draw(const void *state, struct canvas *canvas) {
    const struct import_state *import = state;
    int row = canvas->rows - 1;
    int column;

    canvas_blank(canvas, (struct area){row - 1, 0, 2, canvas->columns});
    canvas_rule(canvas, row - 1, 0, canvas->columns);
    column = canvas_string(
        canvas, row, 1,
        canvas->columns < 60 ? "Import: " : "Import a file or folder: ", STYLE_KEY, 0);
    field_draw(&import->field, canvas, row, column, canvas->columns - 1);
}

const struct view import_view = {
    .title = "Import",
    .state_size = sizeof(struct import_state),
    .bindings = bindings,
    .overlay = true,
    .takes_text = true,
    .act = import_act,
    .draw = import_draw,
};

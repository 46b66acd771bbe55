// SPDX-License-Identifier: MIT
// The prompt for a guide or a folder to import.

#include "field.h"
#include "view.h"

#include <viva/intake.h>

enum action { ACCEPT = 1, CANCEL };

static const struct binding bindings[] = {
    {{KEY_RETURN}, ACCEPT, "Enter", "import", "import that file or folder", "Import"},
    {{KEY_ESCAPE}, CANCEL, "Esc", "cancel", "close the prompt", "Import"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct import_state {
    struct field field;
};

/** The path as a shell would read it: "~/notes" is below the home folder. */
static const char *expand(const struct import_state *import, struct context *context,
                          struct arena *arena) {
    struct text path = text_trim(field_text(&import->field));
    const char *home = context->options->environment("HOME");

    if (home && (text_equal(path, TEXT("~")) || text_starts(path, TEXT("~/")))) {
        return arena_printf(arena, "%s%.*s", home, TEXT_ARGUMENTS(text_from(path, 1)));
    }
    return text_string(path, arena);
}

static struct step import_path(struct import_state *import, struct context *context,
                               struct error *err) {
    struct arena arena = {0};
    struct intake_counts counts = {0};
    struct step step = {.move = MOVE_STAY};
    const char *path = expand(import, context, &arena);
    int found;

    if (path[0] == '\0') {
        step.move = MOVE_POP;
    } else if (intake_path(context->options->store, path, context->at, &arena, &counts,
                           err)) {
        found = counts.cards;
        if (found == 0) {
            context_say(
                context, STYLE_HARD,
                "No questions there. A question is a heading such as \"### Q: ...?\"");
        } else {
            context_say(context, STYLE_GOOD, "%d questions, %d of them new.", found,
                        counts.changes[CHANGE_NEW]);
            step.move = MOVE_POP;
        }
    }
    arena_free(&arena);
    return step;
}

static struct step import_act(void *state, struct context *context, int action,
                              const struct event *event, struct error *err) {
    struct import_state *import = state;

    switch (action) {
    case ACCEPT: return import_path(import, context, err);
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

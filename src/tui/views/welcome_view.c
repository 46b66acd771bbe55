// SPDX-License-Identifier: MIT
// The first start: which guides there are to begin with.

#include "frame.h"
#include "offer.h"
#include "tilde.h"
#include "view.h"

#include <viva/display.h>

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

enum action { CHOOSE = 1, DOWN, UP, IMPORT, QUIT };

enum { CHOICES = 4, WELCOME_WIDTH = 70, ROOMY = 36, NOTE_ROWS = 3 };

static const struct binding bindings[] = {
    {{KEY_RETURN, ' '}, CHOOSE, "Enter", "choose", "do what the cursor is on", "Begin"},
    {{'I'}, IMPORT, "I", "import", "import a file or a folder", "Begin"},
    {{'j', KEY_ARROW_DOWN}, DOWN, "j", NULL, "next", "Move"},
    {{'k', KEY_ARROW_UP}, UP, "k", NULL, "the one before", "Move"},
    {{'q', 'Q', KEY_ESCAPE}, QUIT, "q", "quit", "quit", "Everywhere"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

enum choice { CHOICE_HERE, CHOICE_GUIDES, CHOICE_OTHER, CHOICE_QUIT };

struct welcome_state {
    struct arena arena;
    struct offer here;     // the guides in the current folder and below it
    struct offer guides;   // those that come with the program
    const char *folder;    // the current one
    const char *place;     // the same, safe
    const char *database;  // safe
    const char *version;
    enum choice choices[CHOICES];
    int choice_count;
    int cursor;
};

static void add_choice(struct welcome_state *welcome, enum choice choice) {
    welcome->choices[welcome->choice_count++] = choice;
}

/** Where time was too short to find one there may be questions all the same. */
static bool may_hold_questions(const struct offer *offer) {
    return offer->questions > 0 || offer->cut;
}

static bool welcome_enter(void *state, struct context *context, struct error *err) {
    struct welcome_state *welcome = state;
    const struct app_options *options = context->options;
    const char *home = options->environment("HOME");
    char folder[PATH_MAX];

    (void)err;  // a guide that cannot be read is just not offered
    arena_free(&welcome->arena);
    *welcome = (struct welcome_state){.version = options->version};
    welcome->database = tilde_shown(store_path(options->store), home, &welcome->arena);
    welcome->place = "";
    if (realpath(".", folder)) {
        welcome->folder = arena_printf(&welcome->arena, "%s", folder);
        welcome->place = tilde_shown(folder, home, &welcome->arena);
        welcome->here = offer_of(folder, options->now, &welcome->arena);
    }
    if (options->guides) {
        welcome->guides = offer_of(options->guides, options->now, &welcome->arena);
    }
    if (may_hold_questions(&welcome->here)) {
        add_choice(welcome, CHOICE_HERE);
    }
    if (welcome->guides.questions > 0) {
        add_choice(welcome, CHOICE_GUIDES);
    }
    add_choice(welcome, CHOICE_OTHER);
    add_choice(welcome, CHOICE_QUIT);
    return true;
}

static void welcome_leave(void *state) {
    struct welcome_state *welcome = state;

    arena_free(&welcome->arena);
}

static struct step preview(struct context *context, const char *folder, struct error *err) {
    if (!context_preview(context, folder, err)) {
        return (struct step){.move = MOVE_STAY};
    }
    return (struct step){.move = MOVE_PUSH, .view = VIEW_PREVIEW};
}

static struct step choose(struct welcome_state *welcome, struct context *context,
                          struct error *err) {
    switch (welcome->choices[welcome->cursor]) {
    case CHOICE_HERE: return preview(context, welcome->folder, err);
    case CHOICE_GUIDES: return preview(context, context->options->guides, err);
    case CHOICE_OTHER: return (struct step){.move = MOVE_PUSH, .view = VIEW_IMPORT};
    case CHOICE_QUIT: break;
    }
    return (struct step){.move = MOVE_QUIT};
}

static void move_cursor(struct welcome_state *welcome, int to) {
    if (to >= 0 && to < welcome->choice_count) {
        welcome->cursor = to;
    }
}

static struct step welcome_act(void *state, struct context *context, int action,
                               const struct event *event, struct error *err) {
    struct welcome_state *welcome = state;

    switch (action) {
    case CHOOSE: return choose(welcome, context, err);
    case DOWN: move_cursor(welcome, welcome->cursor + 1); break;
    case UP: move_cursor(welcome, welcome->cursor - 1); break;
    case ACTION_OTHER: move_cursor(welcome, (int)(event->key - KEY_ROW)); break;
    case IMPORT: return (struct step){.move = MOVE_PUSH, .view = VIEW_IMPORT};
    case QUIT: return (struct step){.move = MOVE_QUIT};
    default: break;
    }
    return (struct step){.move = MOVE_STAY};
}

static void draw_found(const struct welcome_state *welcome, struct canvas *canvas,
                       const struct frame *frame, int row) {
    const struct offer *here = &welcome->here;
    int end = frame->left + frame->width;
    char files[SPAN_SIZE * 2];
    char questions[SPAN_SIZE * 2];
    int column;

    if (!may_hold_questions(here)) {
        canvas_fitted(canvas, row, frame->left, end,
                      TEXT("No questions in Markdown files here."), STYLE_DIM, 0);
        return;
    }
    if (here->questions == 0) {
        column = canvas_string(canvas, row, frame->left, "There may be questions in ",
                               STYLE_TEXT, 0);
    } else {
        column = canvas_string(canvas, row, frame->left, frame->compact ? "" : "I found ",
                               STYLE_TEXT, 0);
        column = canvas_printf(canvas, row, column, STYLE_GOOD, 0, "%s",
                               format_count(here->questions, "question", questions));
        column = canvas_printf(canvas, row, column, STYLE_TEXT, 0, "%s in %s in ",
                               here->cut ? " and more" : "",
                               format_count((int64_t)here->count, "file", files));
    }
    canvas_fitted(canvas, row, column, end, text_of(welcome->place), STYLE_TITLE, 0);
}

static void describe(const struct welcome_state *welcome, enum choice choice, char what[64],
                     const char **more) {
    static const char *const none = "";

    *more = none;
    switch (choice) {
    case CHOICE_HERE:
        if (welcome->here.questions > 0) {
            snprintf(what, 64, "Import these %d questions%s", welcome->here.questions,
                     welcome->here.cut ? " and more" : "");
        } else {
            snprintf(what, 64, "Look through them all");
        }
        break;
    case CHOICE_GUIDES:
        snprintf(what, 64, "Viva's own %d questions", welcome->guides.questions);
        *more = "to try it on";
        break;
    case CHOICE_OTHER:
        snprintf(what, 64, "Import from somewhere else");
        *more = "a file or a folder";
        break;
    case CHOICE_QUIT: snprintf(what, 64, "Quit"); break;
    }
}

static void draw_choice(const struct welcome_state *welcome, struct canvas *canvas,
                        const struct frame *frame, int row, int index) {
    static const char *const keys[] = {[CHOICE_HERE] = "",
                                       [CHOICE_GUIDES] = "",
                                       [CHOICE_OTHER] = "I",
                                       [CHOICE_QUIT] = "q"};
    enum choice choice = welcome->choices[index];
    bool selected = index == welcome->cursor;
    int end = frame->left + frame->width;
    const char *more;
    char what[64];
    int column;

    describe(welcome, choice, what, &more);
    frame_right(canvas, row, frame->left + 5, selected ? "Enter" : keys[choice], STYLE_KEY,
                0);
    column = canvas_fitted(canvas, row, frame->left + 7, end, text_of(what), STYLE_TEXT,
                           selected ? MARK_STRONG : 0);
    if (!frame->compact) {
        canvas_string(canvas, row,
                      column < frame->left + 42 ? frame->left + 42 : column + 2, more,
                      STYLE_DIM, 0);
    }
    canvas_hot(canvas, row, frame->left, end, KEY_ROW + (uint32_t)index);
    if (selected) {
        canvas_select(canvas, row, frame->left - 1, end + 1);
    }
}

/** What the choice under the cursor would import, guide by guide. */
static int draw_guides(const struct welcome_state *welcome, struct canvas *canvas,
                       const struct frame *frame, int row, int bottom) {
    enum choice choice = welcome->choices[welcome->cursor];
    const struct offer *offer = choice == CHOICE_HERE     ? &welcome->here
                                : choice == CHOICE_GUIDES ? &welcome->guides
                                                          : NULL;
    char number[SPAN_SIZE];

    for (size_t i = 0; offer && i < offer->count && row < bottom; i++, row++) {
        const struct offered_guide *guide = &offer->guides[i];

        if (row + 1 == bottom && i + 1 < offer->count) {
            canvas_printf(canvas, row, frame->left + 7, STYLE_DIM, 0, "and %zu more",
                          offer->count - i);
            return bottom;
        }
        snprintf(number, sizeof(number), "%zu", guide->questions);
        frame_right(canvas, row, frame->left + 5, number, STYLE_TEXT, 0);
        canvas_fitted(canvas, row, frame->left + 7, frame->left + frame->width,
                      text_of(guide->name), STYLE_DIM, 0);
    }
    return row;
}

static void draw_note(const struct welcome_state *welcome, struct canvas *canvas,
                      const struct frame *frame, int row) {
    int end = frame->left + frame->width;
    int column;

    canvas_string(canvas, row, frame->left,
                  "Your files stay yours: cards are read from them, progress lives in",
                  STYLE_DIM, 0);
    column = canvas_fitted(canvas, row + 1, frame->left, end - 28,
                           text_of(welcome->database), STYLE_DIM, 0);
    canvas_string(canvas, row + 1, column, ". Import again at any time.", STYLE_DIM, 0);
}

static void welcome_draw(const void *state, struct canvas *canvas) {
    const struct welcome_state *welcome = state;
    struct frame frame = frame_of(canvas->rows, canvas->columns, WELCOME_WIDTH);
    int row = frame.compact ? frame.top : frame.top + 1;
    int gap = frame.rows >= ROOMY ? 2 : 1;
    int note = frame.compact ? 0 : NOTE_ROWS;
    int end = frame.left + frame.width;

    frame_header(canvas, "Welcome",
                 frame_right(canvas, 0, frame.columns - 1, welcome->version, STYLE_DIM, 0) -
                     1);
    canvas_rule(canvas, 1, 0, frame.columns);
    canvas_fitted(canvas, row, frame.left, end,
                  frame.compact ? TEXT("Turn notes into daily practice.")
                                : TEXT("Turn your interview notes into daily practice."),
                  STYLE_TITLE, 0);
    row += frame.compact ? 1 : 2;
    draw_found(welcome, canvas, &frame, row);
    row += 2;
    for (int i = 0; i < welcome->choice_count; i++, row += gap) {
        draw_choice(welcome, canvas, &frame, row, i);
    }
    row = draw_guides(welcome, canvas, &frame, row + 1, frame.bottom - note);
    if (note > 0) {
        draw_note(welcome, canvas, &frame,
                  frame.rows >= ROOMY ? row + 2 : frame.bottom - NOTE_ROWS + 1);
    }
    frame_footer(canvas, &frame, &welcome_view, state);
}

const struct view welcome_view = {
    .title = "Welcome",
    .state_size = sizeof(struct welcome_state),
    .bindings = bindings,
    .enter = welcome_enter,
    .act = welcome_act,
    .draw = welcome_draw,
    .leave = welcome_leave,
};

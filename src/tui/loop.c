// SPDX-License-Identifier: MIT
// The loop over a stack of views.

#include "loop.h"

#include "drill.h"
#include "frame.h"
#include "sync.h"
#include "view.h"

#include <viva/display.h>

#include <string.h>

enum { LAYERS = 8, TOAST_LINES = 3 };

static const struct view *const views[VIEW_COUNT] = {
    [VIEW_TODAY] = &today_view,       [VIEW_WELCOME] = &welcome_view,
    [VIEW_QUESTION] = &question_view, [VIEW_ANSWER] = &answer_view,
    [VIEW_DONE] = &done_view,         [VIEW_IMPORT] = &import_view,
    [VIEW_PREVIEW] = &preview_view,   [VIEW_CARDS] = &cards_view,
    [VIEW_NOTES] = &notes_view,       [VIEW_HELP] = &help_view,
    [VIEW_INFO] = &info_view,         [VIEW_WRITE] = &write_view,
};

struct layer {
    const struct view *view;
    void *state;
    struct arena arena;
};

struct loop {
    struct context context;  // first: goes_on() finds the loop by it
    struct canvas canvas;
    struct drill drill;
    struct layer layers[LAYERS];
    int depth;
    bool dirty;
    bool looked;  // whether imported files have changed
    bool ended;
    struct app_result *result;
};

static struct layer *top(struct loop *loop) {
    return &loop->layers[loop->depth - 1];
}

static bool enter(struct loop *loop, struct error *err) {
    struct layer *layer = top(loop);

    if (loop->depth > 1) {
        const struct layer *below = &loop->layers[loop->depth - 2];

        loop->context.below = below->view;
        loop->context.bindings_below = view_bindings(below->view, below->state);
    }
    loop->dirty = true;
    return !layer->view->enter || layer->view->enter(layer->state, &loop->context, err);
}

static bool push(struct loop *loop, enum view_id id, struct error *err) {
    struct layer *layer = &loop->layers[loop->depth++];

    *layer = (struct layer){.view = views[id]};
    layer->state = arena_new(&layer->arena, 1, layer->view->state_size);
    return enter(loop, err);
}

static void drop(struct loop *loop) {
    struct layer *layer = top(loop);

    if (layer->view->leave) {
        layer->view->leave(layer->state);
    }
    arena_free(&layer->arena);
    loop->depth--;
    loop->dirty = true;
}

static void press(struct loop *loop, const struct event *event);

/** Takes the step; what goes wrong on the way is told, and the view stays. */
static void take(struct loop *loop, const struct step *step) {
    struct error err = {0};
    bool done = true;

    switch (step->move) {
    case MOVE_STAY: break;
    case MOVE_PUSH: done = loop->depth == LAYERS || push(loop, step->view, &err); break;
    case MOVE_REPLACE:
        drop(loop);
        done = push(loop, step->view, &err);
        break;
    case MOVE_POP:
        drop(loop);
        loop->ended = loop->depth == 0;
        done = loop->ended || enter(loop, &err);
        break;
    case MOVE_HOME:
        while (loop->depth > 0) {
            drop(loop);
        }
        done = push(loop, step->view, &err);
        break;
    case MOVE_QUIT: loop->ended = true; break;
    }
    if (!done) {
        context_say(&loop->context, STYLE_WARNING, "%s", err.message);
    }
    if (step->move == MOVE_POP && step->key && !loop->ended) {
        const struct event event = {
            .kind = EVENT_KEY, .at = loop->context.at, .key = step->key};

        press(loop, &event);
    }
}

static const struct binding *binding_of(const struct binding *binding, uint32_t key) {
    for (; binding->keys[0]; binding++) {
        for (int i = 0; i < BINDING_KEYS && binding->keys[i]; i++) {
            if (binding->keys[i] == key) {
                return binding;
            }
        }
    }
    return NULL;
}

static bool opens_help(const struct layer *layer, uint32_t key) {
    return (key == '?' && !view_takes_text(layer->view, layer->state)) ||
           (key == KEY_F1 && layer->view != &help_view);
}

static void act(struct loop *loop, int action, const struct event *event) {
    struct layer *layer = top(loop);
    struct error err = {0};
    struct step step = layer->view->act(layer->state, &loop->context, action, event, &err);

    if (err.kind != ERROR_NONE) {
        context_say(&loop->context, STYLE_WARNING, "%s", err.message);
    }
    take(loop, &step);
    loop->dirty = true;
}

static void press(struct loop *loop, const struct event *event) {
    struct layer *layer = top(loop);
    bool takes_text = view_takes_text(layer->view, layer->state);
    const struct binding *bindings = view_bindings(layer->view, layer->state);
    const struct binding *binding =
        event->kind == EVENT_KEY ? binding_of(bindings, event->key) : NULL;
    const struct step help = {.move = MOVE_PUSH, .view = VIEW_HELP};

    if (event->kind == EVENT_PASTE && !takes_text) {
        return;
    }
    loop->context.toast_until = 0;
    loop->dirty = true;
    if (event->key == KEY_CONTROL_L) {
        loop->context.terminal->repaint(loop->context.terminal->payload);
    } else if (opens_help(layer, event->key)) {
        take(loop, &help);
    } else if (binding) {
        act(loop, binding->action, event);
    } else if (takes_text || event->key >= KEY_ROW) {
        act(loop, ACTION_OTHER, event);
    }
}

static void handle(struct loop *loop, struct event event) {
    loop->context.at = event.at;
    switch (event.kind) {
    case EVENT_NONE: break;
    case EVENT_CLICK:
        event.key = canvas_key_at(&loop->canvas, event.row, event.column);
        event.kind = EVENT_KEY;
        if (event.key) {
            press(loop, &event);
        }
        break;
    case EVENT_KEY:
    case EVENT_PASTE: press(loop, &event); break;
    case EVENT_RESIZE: loop->dirty = true; break;
    case EVENT_SIGNAL:
        loop->result->end = APP_SIGNAL;
        loop->result->signal = event.signal;
        loop->ended = true;
        break;
    }
}

static void draw_toast(struct loop *loop, int rows, int columns) {
    struct canvas *canvas = &loop->canvas;
    int margin = columns >= 60 ? 3 : 1;
    struct page_options options = {.width = columns - 2 * margin, .ascii = canvas->ascii};
    struct arena arena = {0};
    struct page page = page_paragraph(text_of(loop->context.toast),
                                      loop->context.toast_style, &options, &arena);
    int lines = (int)page.line_count < TOAST_LINES ? (int)page.line_count : TOAST_LINES;
    struct area area = {rows - 1 - lines, 0, lines, columns};

    canvas_blank(canvas, area);
    area.column = margin;
    area.columns = options.width;
    canvas_page(canvas, area, &page, 0, 0);
    arena_free(&arena);
}

static void draw_layer(struct loop *loop, int index, int rows, int columns) {
    struct layer *layer = &loop->layers[index];

    if (layer->view->overlay && index > 0) {
        draw_layer(loop, index - 1, rows, columns);
        canvas_fade(&loop->canvas);
    }
    if (layer->view->fit) {
        layer->view->fit(layer->state, rows, columns);
    }
    layer->view->draw(layer->state, &loop->canvas);
}

static void draw_too_small(struct canvas *canvas) {
    const char *words =
        canvas->ascii ? "Too small - 40x12 or more" : "Too small – 40×12 or more";
    int left = (canvas->columns - display_width(text_of(words))) / 2;

    if (left < 0) {
        words = "Too small";
        left = (canvas->columns - display_width(text_of(words))) / 2;
    }
    canvas_string(canvas, canvas->rows / 2, left < 0 ? 0 : left, words, STYLE_TEXT, 0);
}

static void draw(struct loop *loop) {
    struct terminal *terminal = loop->context.terminal;
    int rows;
    int columns;

    loop->drill.at = loop->context.at;
    terminal->size(terminal->payload, &rows, &columns);
    canvas_clear(&loop->canvas, rows, columns);
    rows = loop->canvas.rows;
    columns = loop->canvas.columns;
    if (rows < FRAME_ROWS || columns < FRAME_COLUMNS) {
        draw_too_small(&loop->canvas);
    } else {
        draw_layer(loop, loop->depth - 1, rows, columns);
        if (loop->context.toast_until > loop->context.at) {
            draw_toast(loop, rows, columns);
        }
    }
    terminal->show(terminal->payload, &loop->canvas, "viva");
    loop->dirty = false;
}

/** When the screen changes though nothing happens: a clock moves or the toast goes. */
static int64_t next_change(struct loop *loop) {
    const struct layer *layer = top(loop);
    int64_t next = layer->view->next_change ? layer->view->next_change(layer->state) : 0;
    int64_t toast = loop->context.toast_until;

    if (toast > 0 && (next == 0 || toast < next)) {
        return toast;
    }
    return next;
}

/** Between two parts of a view's work: a picture, and a look for Esc. */
static bool goes_on(struct context *context) {
    struct loop *loop = (struct loop *)context;  // its first member
    struct terminal *terminal = context->terminal;
    struct event event;

    draw(loop);
    event = terminal->wait(terminal->payload, context->at);
    if (event.kind == EVENT_SIGNAL) {
        handle(loop, event);
    }
    return !loop->ended && !(event.kind == EVENT_KEY && event.key == KEY_ESCAPE);
}

/** The uppermost view that has work to do, NULL if none has. */
static struct layer *at_work(struct loop *loop) {
    for (int i = loop->depth - 1; i >= 0; i--) {
        struct layer *layer = &loop->layers[i];

        if (layer->view->working && layer->view->working(layer->state)) {
            return layer;
        }
    }
    return NULL;
}

static void work(struct loop *loop, struct layer *layer) {
    struct error err = {0};
    struct step step = layer->view->work(layer->state, &loop->context, &err);

    if (err.kind != ERROR_NONE) {
        context_say(&loop->context, STYLE_WARNING, "%s", err.message);
    }
    take(loop, &step);
    loop->dirty = true;
}

/** Once, with the first screen drawn and nothing else to say: the start does not wait for it. */
static void look_for_changes(struct loop *loop) {
    struct error err = {0};
    bool synced = false;

    if (loop->looked || top(loop)->view != &today_view || loop->context.toast_until > 0) {
        return;
    }
    loop->looked = true;
    if (!sync_look(&loop->context, &synced, &err) || (synced && !enter(loop, &err))) {
        context_say(&loop->context, STYLE_WARNING, "%s", err.message);
    }
    loop->dirty = synced || loop->context.toast_until > 0;
}

static void turn(struct loop *loop) {
    struct terminal *terminal = loop->context.terminal;
    struct layer *worker = at_work(loop);
    struct event event;

    // A burst of events is drawn once, at its end.
    event = terminal->wait(terminal->payload,
                           loop->dirty || worker ? loop->context.at : next_change(loop));
    if (event.kind == EVENT_NONE && (loop->dirty || worker)) {
        loop->context.at = event.at;
        if (loop->dirty) {
            draw(loop);
            look_for_changes(loop);
        } else {
            work(loop, worker);
        }
        return;
    }
    handle(loop, event);
    if (event.kind == EVENT_NONE) {
        loop->dirty = true;
    }
    if (loop->context.toast_until && loop->context.toast_until <= loop->context.at) {
        loop->context.toast_until = 0;
    }
}

static bool start(struct loop *loop, struct error *err) {
    const struct app_options *options = loop->context.options;
    bool has_cards;

    if (!store_has_cards(options->store, &has_cards, err)) {
        return false;
    }
    if (!has_cards) {
        return push(loop, VIEW_WELCOME, err);
    }
    if (options->start == APP_TODAY) {
        return push(loop, VIEW_TODAY, err);
    }
    if (!drill_start(&loop->drill, &loop->context, &options->session, err)) {
        return false;
    }
    return push(loop, drill_view(&loop->drill), err);
}

bool loop_run(const struct app_options *options, struct terminal *terminal,
              struct app_result *result, struct error *err) {
    struct loop loop = {
        .context = {.options = options,
                    .terminal = terminal,
                    .goes_on = goes_on,
                    .at = options->now()},
        .canvas = {.ascii = options->look.ascii},
        .result = result,
    };
    bool started;

    loop.context.drill = &loop.drill;
    *result = (struct app_result){.end = APP_QUIT};
    if (terminal->notice) {
        context_say(&loop.context, STYLE_HARD, "%s", terminal->notice);
    }
    started = start(&loop, err);
    while (started && !loop.ended) {
        turn(&loop);
    }
    while (loop.depth > 0) {
        drop(&loop);
    }
    drill_end(&loop.drill);
    canvas_free(&loop.canvas);
    result->graded = loop.context.graded;
    return started;
}

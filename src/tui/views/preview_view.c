// SPDX-License-Identifier: MIT
// What an import would bring: look, choose file by file, import all at once.

#include "field.h"
#include "frame.h"
#include "preview_page.h"
#include "sync.h"
#include "tilde.h"
#include "view.h"

#include <viva/display.h>

#include <stdio.h>

enum action {
    IMPORT = 1,
    LEAVE_OUT,
    CARDS,
    NOTES,
    TOPIC,
    FORMAT,
    MOJIBAKE,
    PROMPTS,
    LEAVE,
    ACCEPT,
    CANCEL,
};

enum {
    PATIENCE_MS = 150,  // work that ends before shows no bar
    SLICE_MS = 30,      // between two looks at the keyboard
    TOUCH_MS = 10,      // right after a choice
    BAR_WIDTH = 54,
};

static const struct binding bindings[] = {
    {{KEY_RETURN}, IMPORT, "Enter", "import", "import what is ticked", "Import"},
    {{' '}, LEAVE_OUT, "Space", "leave out", "leave it out, or take it in", "Import"},
    {{'\t'}, CARDS, "Tab", "cards", "its cards, one by one", "File"},
    {{'t'}, TOPIC, "t", "topic", "another topic", "File"},
    {{'m'}, FORMAT, "m", "format", "another way to read it", "File"},
    {{'w'}, NOTES, "w", NULL, "its notes, line by line", "File"},
    {{'r'}, MOJIBAKE, "r", NULL, "keep what was repaired", "File"},
    {{'p'}, PROMPTS, "p", NULL, "prompts of all files: in, out", "Import"},
    {{'j', KEY_ARROW_DOWN}, SCROLL_DOWN, "j", NULL, "next file", "Move"},
    {{'k', KEY_ARROW_UP}, SCROLL_UP, "k", NULL, "file before", "Move"},
    {{KEY_CONTROL_D, KEY_PAGE_DOWN}, SCROLL_PAGE_DOWN, "PgDn", NULL, "a page down", "Move"},
    {{KEY_CONTROL_U, KEY_PAGE_UP}, SCROLL_PAGE_UP, "PgUp", NULL, "a page up", "Move"},
    {{'g', KEY_FIRST}, SCROLL_FIRST, "g", NULL, "first file", "Move"},
    {{'G', KEY_FINAL}, SCROLL_LAST, "G", NULL, "last file", "Move"},
    {{KEY_ESCAPE, 'q'}, LEAVE, "Esc", "leave", "leave without a change", "Import"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

static const struct binding typing_bindings[] = {
    {{KEY_RETURN}, ACCEPT, "Enter", "accept", "take it; empty: as in the file", "Topic"},
    {{KEY_ESCAPE}, CANCEL, "Esc", "cancel", "leave the topic as it was", "Topic"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct preview_state {
    struct arena arena;
    struct preview *preview;
    struct preview_page page;
    bool naming;  // the topic is being typed
    struct field topic;
    struct text topic_before;  // as the field was filled
    int64_t since;             // when the work under way began
    int64_t at;                // how far it got
    char import_label[SPAN_SIZE];
};

static enum preview_phase phase_of(const struct preview_state *state) {
    size_t done;
    size_t total;

    return preview_phase(state->preview, &done, &total);
}

/** Whether there is nothing to choose just now: files are read or imported. */
static bool is_busy(const struct preview_state *state) {
    enum preview_phase phase = phase_of(state);

    return phase == PREVIEW_READING || phase == PREVIEW_IMPORTING;
}

static void say_imported(const struct preview_state *state, struct context *context) {
    struct preview_totals totals;
    char cards[SPAN_SIZE * 2];
    char prompts[SPAN_SIZE * 2];

    preview_sum(state->preview, &totals);
    if (preview_is_later(state->preview)) {
        sync_say(context, totals.changes);
        return;
    }
    format_count((int64_t)totals.cards, "card", cards);
    format_count((int64_t)totals.prompts, "prompt", prompts);
    context_say(context, STYLE_GOOD, "%s%s%s imported. Space asks the first.", cards,
                totals.prompts ? " + " : "", totals.prompts ? prompts : "");
}

/** Whether a file is worth a first look: it changes something, or at a first import asks something. */
static bool is_worth_a_look(const struct preview_file *file, bool later) {
    return later ? file->changes[CHANGE_NEW] + file->changes[CHANGE_EDITED] +
                           file->changes[CHANGE_MOVED] + file->changes[CHANGE_GONE] >
                       0
                 : file->guide.card_count > 0;
}

static void seek_first(struct preview_state *state) {
    bool later = preview_is_later(state->preview);
    size_t count = preview_count(state->preview);
    size_t at = 0;

    while (at < count && !is_worth_a_look(preview_file(state->preview, at), later)) {
        at++;
    }
    state->page.scroll.cursor = at < count ? (int)at : 0;
}

/** Works for a while; what is imported leads home. */
static struct step go_on(struct preview_state *state, struct context *context,
                         int64_t patience_ms, struct error *err) {
    int64_t (*now)(void) = context->options->now;
    bool reading = phase_of(state) == PREVIEW_READING;

    preview_work(state->preview, now, now() + patience_ms, err);
    state->at = now();
    if (reading && phase_of(state) != PREVIEW_READING) {
        seek_first(state);
    }
    if (phase_of(state) != PREVIEW_IMPORTED) {
        return (struct step){.move = MOVE_STAY};
    }
    say_imported(state, context);
    return (struct step){.move = MOVE_HOME, .view = VIEW_TODAY};
}

static bool preview_enter(void *opaque, struct context *context, struct error *err) {
    struct preview_state *state = opaque;
    const struct app_options *options = context->options;

    if (!context->preview) {
        return true;  // back from the cards or the notes of a file
    }
    state->preview = context->preview;
    context->preview = NULL;
    state->page.place = tilde_shown(preview_path(state->preview),
                                    options->environment("HOME"), &state->arena);
    state->page.new_per_day = options->session.new_per_day;
    state->page.ascii = options->look.ascii;
    state->since = options->now();
    go_on(state, context, PATIENCE_MS, err);
    return err->kind == ERROR_NONE;
}

static void preview_leave(void *opaque) {
    struct preview_state *state = opaque;

    preview_close(state->preview);
    arena_free(&state->page.arena);
    arena_free(&state->arena);
}

static struct step begin_import(struct preview_state *state, struct context *context,
                                struct error *err) {
    if (preview_page_cards(&state->page) == 0 &&
        state->page.totals.changes[CHANGE_GONE] == 0) {
        context_say(context, STYLE_DIM, "There is nothing to import.");
        return (struct step){.move = MOVE_STAY};
    }
    state->since = context->options->now();
    preview_import(state->preview, context->at);
    return go_on(state, context, PATIENCE_MS, err);
}

static struct step leave(struct preview_state *state, struct context *context) {
    if (phase_of(state) != PREVIEW_IMPORTING) {
        return (struct step){.move = MOVE_POP};
    }
    preview_cancel(state->preview);
    context_say(context, STYLE_DIM, "Cancelled. Nothing was imported.");
    return (struct step){.move = MOVE_STAY};
}

/** Opens the line in which the topic is typed, with the one that the file has. */
static void begin_naming(struct preview_state *state, const struct preview_file *file) {
    struct text title = topic_title(file->topic, &state->arena);

    state->topic_before = safe_text(title, &state->arena);
    field_fill(&state->topic, state->topic_before);
    state->naming = true;
}

static void name(struct preview_state *state) {
    struct arena arena = {0};
    struct text typed = field_text(&state->topic);

    if (!text_equal(typed, state->topic_before)) {
        preview_retitle(state->preview, (size_t)state->page.scroll.cursor,
                        preview_topic_path(typed, &arena));
    }
    state->naming = false;
    arena_free(&arena);
}

static void next_format(struct preview_state *state, struct context *context) {
    if (!preview_next_format(state->preview, (size_t)state->page.scroll.cursor)) {
        context_say(context, STYLE_DIM, "No other reading finds questions in this file.");
    }
}

/** What a key does to the file under the cursor. */
static struct step choose(struct preview_state *state, struct context *context, int action,
                          const struct preview_file *file) {
    size_t index = (size_t)state->page.scroll.cursor;
    const struct source_choice *choice = &file->choice;

    context->file = file;
    switch (action) {
    case CARDS: return (struct step){.move = MOVE_PUSH, .view = VIEW_CARDS};
    case NOTES: return (struct step){.move = MOVE_PUSH, .view = VIEW_NOTES};
    case LEAVE_OUT: preview_leave_out(state->preview, index, !choice->left_out); break;
    case MOJIBAKE:
        preview_keep_mojibake(state->preview, index,
                              !choice->keep_mojibake && file->repaired > 0);
        break;
    case PROMPTS:
        preview_leave_prompts_out(state->preview, state->page.totals.prompts > 0);
        break;
    case FORMAT: next_format(state, context); break;
    case TOPIC: begin_naming(state, file); break;
    default: break;
    }
    return (struct step){.move = MOVE_STAY};
}

static struct step preview_act(void *opaque, struct context *context, int action,
                               const struct event *event, struct error *err) {
    struct preview_state *state = opaque;
    struct scroll *scroll = &state->page.scroll;
    struct step step = {.move = MOVE_STAY};

    if (action == LEAVE) {
        return leave(state, context);
    }
    if (is_busy(state) || scroll_act(scroll, action)) {
        return step;
    }
    switch (action) {
    case IMPORT: return begin_import(state, context, err);
    case ACCEPT: name(state); break;
    case CANCEL: state->naming = false; break;
    case ACTION_OTHER:
        if (event->key >= KEY_ROW) {
            scroll_to(scroll, (int)(event->key - KEY_ROW));
        } else if (state->naming) {
            field_act(&state->topic, event);
        }
        return step;
    default:
        if (scroll->count > 0) {
            step = choose(state, context, action,
                          preview_file(state->preview, (size_t)scroll->cursor));
        }
        break;
    }
    if (step.move == MOVE_STAY) {
        go_on(state, context, TOUCH_MS, err);
    }
    return step;
}

static bool preview_typing(const void *opaque) {
    const struct preview_state *state = opaque;

    return state->naming;
}

static bool preview_working(const void *opaque) {
    const struct preview_state *state = opaque;
    enum preview_phase phase = phase_of(state);

    return phase != PREVIEW_READY && phase != PREVIEW_IMPORTED;
}

static struct step preview_works(void *opaque, struct context *context, struct error *err) {
    return go_on(opaque, context, SLICE_MS, err);
}

static void preview_fit(void *opaque, int rows, int columns) {
    struct preview_state *state = opaque;

    preview_page_fit(&state->page, state->preview, rows, columns);
    snprintf(state->import_label, sizeof(state->import_label), "import %d",
             preview_page_cards(&state->page));
}

static const char *preview_label(const void *opaque, int action) {
    const struct preview_state *state = opaque;
    const struct preview_page *page = &state->page;

    if (is_busy(state)) {
        return action == LEAVE ? "cancel" : "";
    }
    switch (action) {
    case IMPORT: return page->later ? "import" : state->import_label;
    case LEAVE_OUT:
        return page->row_count > 0 && page->rows[page->scroll.cursor - page->scroll.top]
                                          .file->choice.left_out
                   ? "take in"
                   : NULL;
    default: return NULL;
    }
}

/** "about 3 s", from how long the first part took; "" when it is too early to tell. */
static const char *remaining(const struct preview_state *state, size_t done, size_t total,
                             char words[SPAN_SIZE]) {
    int64_t ms = state->at - state->since;

    words[0] = '\0';
    if (done > 0 && done < total && ms > 0) {
        long long left = (ms * (int64_t)(total - done) / (int64_t)done + 999) / 1000;

        snprintf(words, SPAN_SIZE, left < 90 ? "about %lld s" : "about %lld min",
                 left < 90 ? left : (left + 30) / 60);
    }
    return words;
}

/** Files are read or imported: how many, how long still. */
static void draw_progress(const struct preview_state *state, struct canvas *canvas) {
    struct frame frame = frame_of(canvas->rows, canvas->columns, BAR_WIDTH);
    size_t done;
    size_t total;
    enum preview_phase phase = preview_phase(state->preview, &done, &total);
    int row = frame.top + (frame.bottom - frame.top) / 3;
    int end = frame.left + frame.width;
    char words[SPAN_SIZE];

    canvas_fitted(canvas, 0, frame_header(canvas, "Import", frame.columns),
                  frame.columns - 1, text_of(state->page.place), STYLE_DIM, 0);
    canvas_rule(canvas, 1, 0, frame.columns);
    canvas_printf(canvas, row, frame.left, STYLE_TEXT, 0, "%s %zu of %zu files",
                  phase == PREVIEW_READING ? "Reading" : "Importing", done, total);
    frame_right(canvas, row, end, remaining(state, done, total, words), STYLE_DIM, 0);
    canvas_bar(canvas, row + 1, frame.left, end, total ? (double)done / (double)total : 0,
               STYLE_ACCENT);
    frame_footer(canvas, &frame, &preview_view, state);
}

static void draw_naming(const struct preview_state *state, struct canvas *canvas) {
    int row = canvas->rows - 1;
    int column;

    canvas_blank(canvas, (struct area){row, 0, 1, canvas->columns});
    column = canvas_string(canvas, row, 1, "Topic: ", STYLE_KEY, 0);
    field_draw(&state->topic, canvas, row, column, canvas->columns - 1);
}

static void preview_draw(const void *opaque, struct canvas *canvas) {
    const struct preview_state *state = opaque;

    if (is_busy(state)) {
        draw_progress(state, canvas);
        return;
    }
    preview_page_draw(&state->page, canvas);
    frame_footer(canvas, &state->page.split.frame, &preview_view, state);
    if (state->naming) {
        draw_naming(state, canvas);
    }
}

const struct view preview_view = {
    .title = "Import",
    .state_size = sizeof(struct preview_state),
    .bindings = bindings,
    .enter = preview_enter,
    .act = preview_act,
    .fit = preview_fit,
    .draw = preview_draw,
    .label = preview_label,
    .typing = preview_typing,
    .typing_bindings = typing_bindings,
    .working = preview_working,
    .work = preview_works,
    .leave = preview_leave,
};

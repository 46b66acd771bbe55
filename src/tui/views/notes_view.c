// SPDX-License-Identifier: MIT
// What the loader has to say about a file: line, reason, and what stands there.

#include "split.h"
#include "view.h"

#include <viva/display.h>
#include <viva/preview.h>

#include <stdio.h>

enum action { CLOSE = 1 };

enum {
    WIDEST = 108,
    COMPACT_ROWS = 4,
    LINE_CELLS = 6,
    MARGIN = 2,
    BEFORE = 2,   // lines of the file above the one that a note is about
    AROUND = 12,  // lines in all, where there is room
};

static const struct binding bindings[] = {
    {{KEY_ESCAPE, 'q', 'w'}, CLOSE, "Esc", "back", "back to where you were", "Notes"},
    {{'j', KEY_ARROW_DOWN, ' '}, SCROLL_DOWN, "j", "next", "next note", "Move"},
    {{'k', KEY_ARROW_UP}, SCROLL_UP, "k", NULL, "note before", "Move"},
    {{KEY_CONTROL_D, KEY_PAGE_DOWN}, SCROLL_PAGE_DOWN, "PgDn", NULL, "a page down", "Move"},
    {{KEY_CONTROL_U, KEY_PAGE_UP}, SCROLL_PAGE_UP, "PgUp", NULL, "a page up", "Move"},
    {{'g', KEY_FIRST}, SCROLL_FIRST, "g", NULL, "first note", "Move"},
    {{'G', KEY_FINAL}, SCROLL_LAST, "G", NULL, "last note", "Move"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

/** A line of the file. */
struct source_line {
    int number;
    struct text text;  // safe
};

struct notes_state {
    struct arena arena;  // of what shows, made anew for each picture
    const struct preview_file *file;
    const char *name;  // safe
    bool ascii;
    struct scroll scroll;
    struct split split;
    const char **texts;  // of the rows that show, safe
    int shown;
    struct page whole;  // the note under the cursor
    struct source_line lines[AROUND];
    int line_count;
};

static bool notes_enter(void *opaque, struct context *context, struct error *err) {
    struct notes_state *state = opaque;

    (void)err;
    state->file = context->file;
    state->ascii = context->options->look.ascii;
    state->scroll.count = (int)state->file->guide.note_count;
    return true;
}

static void notes_leave(void *opaque) {
    struct notes_state *state = opaque;

    arena_free(&state->arena);
}

static struct step notes_act(void *opaque, struct context *context, int action,
                             const struct event *event, struct error *err) {
    struct notes_state *state = opaque;

    (void)context;
    (void)err;
    if (action == CLOSE) {
        return (struct step){.move = MOVE_POP};
    }
    if (!scroll_act(&state->scroll, action) && event->key >= KEY_ROW) {
        scroll_to(&state->scroll, (int)(event->key - KEY_ROW));
    }
    return (struct step){.move = MOVE_STAY};
}

/** The lines of the file from a little before line `number` on. */
static void fit_source(struct notes_state *state, int number) {
    struct text rest = state->file->source;

    state->line_count = 0;
    for (int line = 1; number > 0 && rest.size > 0 && state->line_count < AROUND; line++) {
        struct text text = text_line(&rest);

        if (line >= number - BEFORE) {
            state->lines[state->line_count++] =
                (struct source_line){line, safe_text(text, &state->arena)};
        }
    }
}

static void notes_fit(void *opaque, int rows, int columns) {
    struct notes_state *state = opaque;
    const struct note *notes = state->file->guide.notes;
    const struct page_options options = {.width = WIDEST, .ascii = state->ascii};
    int rest;

    arena_rewind(&state->arena);
    state->name = safe_string(state->file->file.file, &state->arena);
    state->split = split_of(rows, columns,
                            &(struct split_wish){.width = WIDEST,
                                                 .items = state->scroll.count,
                                                 .pane = rows * 2 / 5,
                                                 .compact = COMPACT_ROWS});
    scroll_fit(&state->scroll, state->split.rows);
    rest = state->scroll.count - state->scroll.top;
    state->shown = state->scroll.rows < rest ? state->scroll.rows : rest;
    state->texts =
        arena_new(&state->arena, (size_t)state->shown + 1, sizeof(*state->texts));
    for (int i = 0; i < state->shown; i++) {
        state->texts[i] = safe_string(notes[state->scroll.top + i].text, &state->arena);
    }
    if (state->scroll.count > 0) {
        struct page_options whole = options;

        whole.width = state->split.frame.width;
        state->whole = page_paragraph(text_of(notes[state->scroll.cursor].text), STYLE_TEXT,
                                      &whole, &state->arena);
        fit_source(state, notes[state->scroll.cursor].line);
    }
}

static void put_line_number(struct canvas *canvas, const struct frame *frame, int row,
                            int number) {
    char digits[SPAN_SIZE];

    snprintf(digits, sizeof(digits), "%d", number);
    if (number > 0) {
        frame_right(canvas, row, frame->left + LINE_CELLS - MARGIN, digits, STYLE_DIM, 0);
    }
}

static void draw_row(const struct notes_state *state, struct canvas *canvas, int index) {
    const struct frame *frame = &state->split.frame;
    int item = state->scroll.top + index;
    bool chosen = item == state->scroll.cursor;
    int row = state->split.list + index;

    put_line_number(canvas, frame, row, state->file->guide.notes[item].line);
    canvas_fitted(canvas, row, frame->left + LINE_CELLS, frame->left + frame->width,
                  text_of(state->texts[index]), STYLE_TEXT, chosen ? MARK_STRONG : 0);
    canvas_hot(canvas, row, 0, frame->columns, KEY_ROW + (uint32_t)item);
    if (chosen) {
        canvas_select(canvas, row, 0, frame->columns);
    }
}

/** The note whole, and the place in the file that it is about. */
static void draw_pane(const struct notes_state *state, struct canvas *canvas) {
    const struct frame *frame = &state->split.frame;
    int number = state->file->guide.notes[state->scroll.cursor].line;
    int row = state->split.pane;

    if (!frame->compact) {
        canvas_page(canvas,
                    (struct area){row, frame->left, frame->bottom - row, frame->width},
                    &state->whole, 0, 0);
        row += (int)state->whole.line_count + 1;
    }
    for (int i = 0; i < state->line_count && row < frame->bottom; i++, row++) {
        const struct source_line *line = &state->lines[i];

        put_line_number(canvas, frame, row, line->number);
        canvas_fitted(canvas, row, frame->left + LINE_CELLS, frame->left + frame->width,
                      line->text, line->number == number ? STYLE_TITLE : STYLE_DIM, 0);
    }
}

static void notes_draw(const void *opaque, struct canvas *canvas) {
    const struct notes_state *state = opaque;
    const struct frame *frame = &state->split.frame;
    char count[SPAN_SIZE * 2];
    int end = frame_right(canvas, 0, frame->columns - 1,
                          format_count(state->scroll.count, "note", count), STYLE_DIM, 0);
    int column = frame_header(canvas, "Notes", end - 1);

    canvas_fitted(canvas, 0, column, end - 2, text_of(state->name), STYLE_DIM, 0);
    canvas_rule(canvas, 1, 0, frame->columns);
    if (state->split.heading >= 0) {
        frame_right(canvas, state->split.heading, frame->left + LINE_CELLS - MARGIN, "LINE",
                    STYLE_DIM, 0);
        canvas_string(canvas, state->split.heading, frame->left + LINE_CELLS, "NOTE",
                      STYLE_DIM, 0);
    }
    for (int i = 0; i < state->shown; i++) {
        draw_row(state, canvas, i);
    }
    split_draw(&state->split, &state->scroll, canvas);
    if (state->scroll.count > 0) {
        draw_pane(state, canvas);
    } else {
        canvas_string(canvas, state->split.pane, frame->left,
                      "Nothing was repaired or left out.", STYLE_DIM, 0);
    }
    frame_footer(canvas, frame, &notes_view, state);
}

const struct view notes_view = {
    .title = "Notes",
    .state_size = sizeof(struct notes_state),
    .bindings = bindings,
    .enter = notes_enter,
    .act = notes_act,
    .fit = notes_fit,
    .draw = notes_draw,
    .leave = notes_leave,
};

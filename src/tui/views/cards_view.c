// SPDX-License-Identifier: MIT
// The cards of a file that is about to be imported, each with its answer.

#include "split.h"
#include "topic_label.h"
#include "view.h"

#include <viva/display.h>
#include <viva/plain.h>
#include <viva/preview.h>

#include <stdio.h>

enum action { CLOSE = 1, NOTES };

enum { WIDEST = 108, COMPACT_ROWS = 4, LINE_CELLS = 6, MARGIN = 2 };

static const struct binding bindings[] = {
    {{KEY_ESCAPE, 'q', '\t'}, CLOSE, "Esc", "back", "back to the files", "Cards"},
    {{'w', KEY_RETURN}, NOTES, "w", "notes", "the notes on this file", "Cards"},
    {{'j', KEY_ARROW_DOWN, ' '}, SCROLL_DOWN, "j", "next", "next card", "Move"},
    {{'k', KEY_ARROW_UP}, SCROLL_UP, "k", NULL, "card before", "Move"},
    {{KEY_CONTROL_D, KEY_PAGE_DOWN}, SCROLL_PAGE_DOWN, "PgDn", NULL, "a page down", "Move"},
    {{KEY_CONTROL_U, KEY_PAGE_UP}, SCROLL_PAGE_UP, "PgUp", NULL, "a page up", "Move"},
    {{'g', KEY_FIRST}, SCROLL_FIRST, "g", NULL, "first card", "Move"},
    {{'G', KEY_FINAL}, SCROLL_LAST, "G", NULL, "last card", "Move"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

struct cards_state {
    struct arena arena;  // of what shows, made anew for each picture
    const struct preview_file *file;
    const char *name;  // safe
    bool ascii;
    struct scroll scroll;
    struct split split;
    struct text *questions;  // of the rows that show: plain and safe
    int shown;
    struct topic_label topic;  // of the card under the cursor
    struct page answer;        // of the same
};

static bool cards_enter(void *opaque, struct context *context, struct error *err) {
    struct cards_state *state = opaque;

    (void)err;
    state->file = context->file;
    state->ascii = context->options->look.ascii;
    state->scroll.count = (int)state->file->guide.card_count;
    return true;
}

static void cards_leave(void *opaque) {
    struct cards_state *state = opaque;

    arena_free(&state->arena);
}

static struct step cards_act(void *opaque, struct context *context, int action,
                             const struct event *event, struct error *err) {
    struct cards_state *state = opaque;

    (void)context;
    (void)err;
    if (!scroll_act(&state->scroll, action)) {
        switch (action) {
        case CLOSE: return (struct step){.move = MOVE_POP};
        case NOTES: return (struct step){.move = MOVE_PUSH, .view = VIEW_NOTES};
        case ACTION_OTHER:
            if (event->key >= KEY_ROW) {
                scroll_to(&state->scroll, (int)(event->key - KEY_ROW));
            }
            break;
        default: break;
        }
    }
    return (struct step){.move = MOVE_STAY};
}

static void fit_questions(struct cards_state *state) {
    int rest = state->scroll.count - state->scroll.top;

    state->shown = state->scroll.rows < rest ? state->scroll.rows : rest;
    state->questions =
        arena_new(&state->arena, (size_t)state->shown + 1, sizeof(*state->questions));
    for (int i = 0; i < state->shown; i++) {
        const struct card *card = &state->file->guide.cards[state->scroll.top + i];

        state->questions[i] =
            safe_text(plain_text(card->question, &state->arena), &state->arena);
    }
}

static void fit_card(struct cards_state *state) {
    const struct card *card = &state->file->guide.cards[state->scroll.cursor];
    const struct page_options options = {.width = state->split.frame.width,
                                         .ascii = state->ascii};

    state->topic = topic_label_of(card->topic, 0, state->ascii, &state->arena);
    state->answer =
        card->kind == CARD_PROMPT
            ? page_paragraph(TEXT("A prompt: a question without a model answer."),
                             STYLE_DIM, &options, &state->arena)
            : page_layout(card->answer, &options, &state->arena);
}

static void cards_fit(void *opaque, int rows, int columns) {
    struct cards_state *state = opaque;

    arena_rewind(&state->arena);
    state->name = safe_string(state->file->file.file, &state->arena);
    state->split = split_of(rows, columns,
                            &(struct split_wish){.width = WIDEST,
                                                 .items = state->scroll.count,
                                                 .pane = rows * 2 / 5,
                                                 .compact = COMPACT_ROWS});
    scroll_fit(&state->scroll, state->split.rows);
    fit_questions(state);
    if (state->scroll.count > 0) {
        fit_card(state);
    }
}

static void draw_row(const struct cards_state *state, struct canvas *canvas, int index) {
    const struct frame *frame = &state->split.frame;
    int item = state->scroll.top + index;
    const struct card *card = &state->file->guide.cards[item];
    bool chosen = item == state->scroll.cursor;
    int row = state->split.list + index;
    int end = frame->left + frame->width;
    char line[SPAN_SIZE];

    snprintf(line, sizeof(line), "%d", card->line);
    frame_right(canvas, row, frame->left + LINE_CELLS - MARGIN, line, STYLE_DIM, 0);
    if (card->kind == CARD_PROMPT) {
        end = frame_right(canvas, row, end, "prompt", STYLE_DIM, 0) - 2;
    } else if (!frame->compact) {
        end = frame_right(canvas, row, end, card->format, STYLE_DIM, 0) - 2;
    }
    canvas_fitted(canvas, row, frame->left + LINE_CELLS, end, state->questions[index],
                  STYLE_TEXT, chosen ? MARK_STRONG : 0);
    canvas_hot(canvas, row, 0, frame->columns, KEY_ROW + (uint32_t)item);
    if (chosen) {
        canvas_select(canvas, row, 0, frame->columns);
    }
}

static void draw_answer(const struct cards_state *state, struct canvas *canvas) {
    const struct frame *frame = &state->split.frame;
    int row = state->split.pane;
    struct area area = {row, frame->left, frame->bottom - row, frame->width};

    if (!frame->compact) {
        topic_label_draw(&state->topic, canvas, row, frame->left,
                         frame->left + frame->width, STYLE_DIM, 0);
        area.row += 1;
        area.rows -= 1;
    }
    canvas_page(canvas, area, &state->answer, 0, 0);
    if ((int)state->answer.line_count > area.rows) {
        canvas_string(canvas, frame->bottom - 1, frame->columns - 1,
                      canvas->ascii ? "v" : "↓", STYLE_DIM, 0);
    }
}

/** "13 cards + 3 prompts"; returns where it begins. */
static int draw_count(const struct cards_state *state, struct canvas *canvas) {
    const struct preview_file *file = state->file;
    size_t prompts = file->choice.no_prompts ? 0 : file->prompts;
    char words[SPAN_SIZE * 2];
    int end = state->split.frame.columns - 1;

    if (prompts > 0) {
        format_count((int64_t)prompts, "prompt", words);
        end = frame_right(canvas, 0, end, words, STYLE_DIM, 0);
        end = frame_right(canvas, 0, end, " + ", STYLE_DIM, 0);
    }
    format_count((int64_t)(file->guide.card_count - prompts), "card", words);
    return frame_right(canvas, 0, end, words, STYLE_DIM, 0);
}

static void cards_draw(const void *opaque, struct canvas *canvas) {
    const struct cards_state *state = opaque;
    const struct frame *frame = &state->split.frame;
    int end = draw_count(state, canvas);
    int column = frame_header(canvas, "Cards", end - 1);

    canvas_fitted(canvas, 0, column, end - 2, text_of(state->name), STYLE_DIM, 0);
    canvas_rule(canvas, 1, 0, frame->columns);
    if (state->split.heading >= 0) {
        frame_right(canvas, state->split.heading, frame->left + LINE_CELLS - MARGIN, "LINE",
                    STYLE_DIM, 0);
        canvas_string(canvas, state->split.heading, frame->left + LINE_CELLS, "QUESTION",
                      STYLE_DIM, 0);
    }
    for (int i = 0; i < state->shown; i++) {
        draw_row(state, canvas, i);
    }
    split_draw(&state->split, &state->scroll, canvas);
    if (state->scroll.count > 0) {
        draw_answer(state, canvas);
    } else {
        canvas_string(canvas, state->split.pane, frame->left,
                      "No questions were found in this file.", STYLE_DIM, 0);
    }
    frame_footer(canvas, frame, &cards_view, state);
}

const struct view cards_view = {
    .title = "Cards",
    .state_size = sizeof(struct cards_state),
    .bindings = bindings,
    .enter = cards_enter,
    .act = cards_act,
    .fit = cards_fit,
    .draw = cards_draw,
    .leave = cards_leave,
};

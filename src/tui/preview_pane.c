// SPDX-License-Identifier: MIT
// The pane of a preview: samples, facts, and what the days after the import will be like.

#include "preview_pane.h"

#include <viva/display.h>

enum {
    PANE_MOST = 16,  // rows; more would only part what belongs together
    LABEL_CELLS = 10,
    ROOM_FOR_DEEDS = 60,
    DEED_CELLS = 20,
};

/** What stands in the pane instead of questions; `file` is NULL if there is none. */
static const char *words_of(const struct preview_page *page,
                            const struct preview_file *file, struct arena *arena) {
    if (!file) {
        return arena_printf(arena,
                            "No guides in %s. A guide is a file whose name ends in .md.",
                            page->place);
    }
    if (file->fault) {
        return safe_string(file->fault, arena);
    }
    return arena_printf(
        arena,
        "No questions in %s. A question is a heading such as \"### Q: What "
        "is ...?\" followed by its answer. man viva-format shows all forms.",
        safe_string(file->file.file, arena));
}

/** The row behind the pane. */
static int pane_end(const struct preview_page *page) {
    int end = page->split.pane + PANE_MOST;

    return end < page->split.frame.bottom ? end : page->split.frame.bottom;
}

void preview_pane_fit(struct preview_page *page) {
    const struct frame *frame = &page->split.frame;
    const struct page_options options = {.width = frame->width, .ascii = page->ascii};
    const struct preview_file *file = preview_page_file(page);
    int room;
    int most;

    page->fact_count =
        file ? preview_facts(file, page->ascii, page->facts, &page->arena) : 0;
    room = pane_end(page) - page->split.pane - page->fact_count - 1;
    // A blank line before the facts, and where there is room another behind them.
    most = room < 4 ? 1 : (room - (room < 6 ? 1 : 2)) / 2;
    page->answers = !frame->compact || room > 1;
    page->sample_count = 0;
    page->words = (struct page){.line_count = 0};
    if (!file || file->guide.card_count == 0) {
        page->words = page_paragraph(text_of(words_of(page, file, &page->arena)), STYLE_DIM,
                                     &options, &page->arena);
        return;
    }
    page->samples = arena_new(&page->arena, (size_t)most, sizeof(*page->samples));
    page->sample_count = preview_samples(&file->guide, most, page->samples, &page->arena);
}

static int draw_pieces(struct canvas *canvas, int row, int column, int end,
                       const struct piece *pieces, int count) {
    for (int i = 0; i < count && column < end; i++) {
        column =
            canvas_fitted(canvas, row, column, end, pieces[i].text, pieces[i].style, 0);
    }
    return column;
}

/** Questions with what their answers begin with; returns the row behind them. */
static int draw_samples(const struct preview_page *page, struct canvas *canvas, int row) {
    const struct frame *frame = &page->split.frame;
    const struct preview_file *file = preview_page_file(page);
    size_t cards = file->guide.card_count - (file->choice.no_prompts ? 0 : file->prompts);
    bool prompts = cards == 0;
    char count[SPAN_SIZE * 2];
    int column = frame->left;
    int end = frame->left + frame->width;

    if (!frame->compact) {
        format_count((int64_t)(prompts ? file->prompts : cards),
                     prompts ? "prompt" : "card", count);
        column = canvas_string(canvas, row, column, count, STYLE_DIM, 0);
        column = canvas_string(canvas, row, column, ". First:  ", STYLE_DIM, 0);
    }
    for (int i = 0; i < page->sample_count; i++) {
        canvas_fitted(canvas, row++, column, end, page->samples[i].question, STYLE_TITLE,
                      0);
        if (page->answers) {
            canvas_fitted(canvas, row++, column, end, page->samples[i].answer, STYLE_TEXT,
                          0);
        }
    }
    return row;
}

static void draw_fact(const struct preview_page *page, struct canvas *canvas, int row,
                      const struct fact *fact) {
    const struct frame *frame = &page->split.frame;
    int end = frame->left + frame->width;
    int column = frame->left;

    if (frame->width >= ROOM_FOR_DEEDS) {
        int from = end - DEED_CELLS;

        canvas_string(canvas, row, from, fact->key, STYLE_KEY, 0);
        canvas_string(canvas, row, from + 2, fact->deed, STYLE_DIM, 0);
        canvas_hot(canvas, row, from, end, (unsigned char)fact->key[0]);
        end = from - 2;
    }
    canvas_string(canvas, row, column, fact->label, fact->label_style, 0);
    draw_pieces(canvas, row, column + LABEL_CELLS, end, fact->pieces, fact->piece_count);
}

/** "After import: 10 new a day · first pass done in 22 days" */
static void draw_outlook(const struct preview_page *page, struct canvas *canvas, int row) {
    int64_t unseen = page->totals.unseen;
    int64_t days =
        page->new_per_day ? (unseen + page->new_per_day - 1) / page->new_per_day : 0;
    char words[SPAN_SIZE * 2];
    int column =
        canvas_string(canvas, row, page->split.frame.left, "After import: ", STYLE_DIM, 0);

    if (unseen == 0) {
        canvas_string(canvas, row, column, "no question that was never asked", STYLE_DIM,
                      0);
        return;
    }
    column = canvas_printf(canvas, row, column, STYLE_TEXT, 0, "%d new a day",
                           page->new_per_day);
    if (days > 0) {
        column =
            canvas_string(canvas, row, column, canvas->ascii ? " - " : " · ", STYLE_DIM, 0);
        column = canvas_string(canvas, row, column, "first pass done in ", STYLE_DIM, 0);
        canvas_string(canvas, row, column, format_count(days, "day", words), STYLE_TEXT, 0);
    }
}

void preview_pane_draw(const struct preview_page *page, struct canvas *canvas) {
    const struct frame *frame = &page->split.frame;
    int row = page->split.pane;
    int last = pane_end(page) - (frame->compact ? 0 : 1);

    if (page->words.line_count > 0) {
        struct area area = {row, frame->left, last - row, frame->width};

        canvas_page(canvas, area, &page->words, 0, 0);
        row += (int)page->words.line_count + 1;
    } else if (page->sample_count > 0) {
        row = draw_samples(page, canvas, row);
        row += last - row > page->fact_count;
    }
    for (int i = 0; i < page->fact_count && row < last; i++) {
        draw_fact(page, canvas, row++, &page->facts[i]);
    }
    if (!frame->compact && preview_page_cards(page) > 0) {
        draw_outlook(page, canvas, last);
    }
}

// SPDX-License-Identifier: MIT
// The screen of an import preview: what it comes to, the list, the pane.

#include "preview_page.h"

#include "preview_list.h"
#include "preview_pane.h"

#include <viva/display.h>

#include <stdio.h>

enum { WIDEST = 124, PANE_ROWS = 7, COMPACT_ROWS = 2 };

int preview_page_cards(const struct preview_page *page) {
    return (int)(page->totals.cards + page->totals.prompts);
}

const struct preview_file *preview_page_file(const struct preview_page *page) {
    return page->row_count ? page->rows[page->scroll.cursor - page->scroll.top].file : NULL;
}

static int percent(size_t done, size_t total) {
    return total ? (int)(100 * done / total) : 0;
}

void preview_page_fit(struct preview_page *page, const struct preview *preview, int rows,
                      int columns) {
    size_t done;
    size_t total;

    arena_rewind(&page->arena);
    page->comparing = preview_phase(preview, &done, &total) == PREVIEW_COMPARING
                          ? percent(done, total)
                          : -1;
    page->scroll.count = (int)preview_count(preview);
    page->split = split_of(rows, columns,
                           &(struct split_wish){.width = WIDEST,
                                                .items = page->scroll.count,
                                                .pane = PANE_ROWS,
                                                .compact = COMPACT_ROWS});
    scroll_fit(&page->scroll, page->split.rows);
    preview_sum(preview, &page->totals);
    page->later = preview_is_later(preview);
    preview_list_fit(page, preview);
    preview_pane_fit(page);
}

/** Puts words and their number before those at column `end`; returns where they begin. */
static int put_count(struct canvas *canvas, int end, size_t count, const char *words,
                     enum style style) {
    char number[SPAN_SIZE];

    snprintf(number, sizeof(number), "%zu", count);
    end = frame_right(canvas, 0, end, words, STYLE_DIM, 0);
    return frame_right(canvas, 0, end, number, style, 0);
}

/** "3 new, 1 edited" */
static int draw_changes(const struct preview_page *page, struct canvas *canvas, int end) {
    bool any = false;
    char words[SPAN_SIZE];

    for (int i = PREVIEW_CHANGES - 1; i >= 0; i--) {
        const struct change_column *column = &preview_changes[i];
        int count = page->totals.changes[column->change];

        if (count > 0) {
            snprintf(words, sizeof(words), " %s%s", card_change_name(column->change),
                     any ? ", " : "");
            end = put_count(canvas, end, (size_t)count, words, column->style);
            any = true;
        }
    }
    return any ? end : frame_right(canvas, 0, end, "nothing has changed", STYLE_DIM, 0);
}

/** "214 cards + 3 prompts in 12 files" */
static int draw_cards(const struct preview_page *page, struct canvas *canvas, int end) {
    const struct preview_totals *totals = &page->totals;

    if (!page->split.frame.compact) {
        end = put_count(canvas, end, totals->files, totals->files == 1 ? " file" : " files",
                        STYLE_TEXT);
        end = frame_right(canvas, 0, end, " in ", STYLE_DIM, 0);
    }
    if (totals->prompts > 0) {
        end = put_count(canvas, end, totals->prompts,
                        totals->prompts == 1 ? " prompt" : " prompts", STYLE_TEXT);
        end = frame_right(canvas, 0, end, " + ", STYLE_DIM, 0);
    }
    return put_count(canvas, end, totals->cards, totals->cards == 1 ? " card" : " cards",
                     STYLE_TEXT);
}

static void draw_header(const struct preview_page *page, struct canvas *canvas) {
    int end = page->split.frame.columns - 1;
    int column;

    end = page->later ? draw_changes(page, canvas, end) : draw_cards(page, canvas, end);
    if (page->comparing >= 0 && !page->split.frame.compact) {
        char words[SPAN_SIZE];

        snprintf(words, sizeof(words), "comparing %d%%  ", page->comparing);
        end = frame_right(canvas, 0, end, words, STYLE_ACCENT, 0);
    }
    column = frame_header(canvas, "Import", end - 1);
    if (!page->split.frame.compact) {
        canvas_fitted(canvas, 0, column, end - 2, text_of(page->place), STYLE_DIM, 0);
    }
    canvas_rule(canvas, 1, 0, page->split.frame.columns);
}

void preview_page_draw(const struct preview_page *page, struct canvas *canvas) {
    draw_header(page, canvas);
    preview_list_draw(page, canvas);
    split_draw(&page->split, &page->scroll, canvas);
    preview_pane_draw(page, canvas);
}

// SPDX-License-Identifier: MIT
// The list of a preview: columns that fit the names and what there is to tell.

#include "preview_list.h"

#include <viva/display.h>

#include <stdio.h>

enum {
    NAME_CELLS = 14,
    NUMBER_CELLS = 8,
    PROMPT_CELLS = 5,        // " + 3"
    ROOM_FOR_REMARKS = 100,  // cells, beside the changes
};

const struct change_column preview_changes[PREVIEW_CHANGES] = {
    {CHANGE_NEW, "NEW", STYLE_ACCENT},
    {CHANGE_EDITED, "EDITED", STYLE_HARD},
    {CHANGE_MOVED, "MOVED", STYLE_TEXT},
    {CHANGE_GONE, "GONE", STYLE_AGAIN},
};

static int longest_name(const struct preview *preview) {
    struct arena arena = {0};
    int longest = 0;

    for (size_t i = 0; i < preview_count(preview); i++) {
        const char *name = safe_string(preview_file(preview, i)->file.file, &arena);
        int cells = display_width(text_of(name));

        longest = cells > longest ? cells : longest;
        arena_rewind(&arena);
    }
    arena_free(&arena);
    return longest;
}

static bool has_prompts(const struct preview *preview) {
    for (size_t i = 0; i < preview_count(preview); i++) {
        if (preview_file(preview, i)->prompts > 0) {
            return true;
        }
    }
    return false;
}

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

/** Where the list begins, and where its columns end. */
struct columns {
    int left;
    int name;
    int numbers;
    int topic;
    int end;
};

static struct columns columns_of(const struct preview_page *page) {
    const struct frame *frame = &page->split.frame;
    int end = frame->left + frame->width;
    int numbers = page->later     ? PREVIEW_CHANGES * NUMBER_CELLS
                  : page->prompts ? NUMBER_CELLS + PROMPT_CELLS
                                  : NUMBER_CELLS;
    struct columns columns = {.left = frame->left, .end = end + frame->margin - 1};

    if (frame->margin == 1) {
        columns.left++;  // room for the sign
    }
    if (frame->compact) {
        return (struct columns){columns.left, end - NUMBER_CELLS - 2, end, end, end};
    }
    columns.name = frame->left + clamp(page->name_cells, NAME_CELLS, frame->width * 2 / 5);
    columns.numbers = columns.name + numbers;
    columns.topic = columns.numbers + 2 + frame->width * 27 / 100;
    if (page->later && frame->width < ROOM_FOR_REMARKS) {
        columns.topic = columns.end;
    }
    return columns;
}

static void fit_rows(struct preview_page *page, const struct preview *preview) {
    struct arena *arena = &page->arena;
    struct columns columns = columns_of(page);
    int rest = page->scroll.count - page->scroll.top;

    page->row_count = page->scroll.rows < rest ? page->scroll.rows : rest;
    page->rows = arena_new(arena, (size_t)page->row_count + 1, sizeof(*page->rows));
    for (int i = 0; i < page->row_count; i++) {
        const struct preview_file *file =
            preview_file(preview, (size_t)page->scroll.top + (size_t)i);

        page->rows[i] = (struct preview_row){
            .file = file,
            .name = display_fit_path(text_of(safe_string(file->file.file, arena)),
                                     columns.name - columns.left, page->ascii, arena),
            .topic = topic_label_of(file->topic, 0, page->ascii, arena),
            .remark = preview_remark(file, columns.end - columns.topic - 2, arena),
        };
    }
}

void preview_list_fit(struct preview_page *page, const struct preview *preview) {
    page->prompts = has_prompts(preview);
    if (page->name_cells == 0) {
        page->name_cells = longest_name(preview);
    }
    fit_rows(page, preview);
}

static void draw_heading(const struct preview_page *page, struct canvas *canvas) {
    struct columns columns = columns_of(page);
    int row = page->split.heading;

    if (row < 0) {
        return;
    }
    canvas_string(canvas, row, columns.left, "FILE", STYLE_DIM, 0);
    canvas_string(canvas, row, columns.numbers + 2, "TOPIC", STYLE_DIM, 0);
    if (!page->later) {
        frame_right(canvas, row, columns.numbers - (page->prompts ? PROMPT_CELLS : 0),
                    "CARDS", STYLE_DIM, 0);
        return;
    }
    for (int i = 0; i < PREVIEW_CHANGES; i++) {
        frame_right(canvas, row, columns.name + (i + 1) * NUMBER_CELLS,
                    preview_changes[i].heading, STYLE_DIM, 0);
    }
}

static void draw_sign(struct canvas *canvas, int row, int column,
                      const struct preview_file *file) {
    if (file->choice.left_out) {
        return;
    }
    if (file->fault) {
        canvas_string(canvas, row, column, "!", STYLE_AGAIN, 0);
    } else if (file->guide.card_count == 0) {
        canvas_string(canvas, row, column, canvas->ascii ? "-" : "–", STYLE_DIM, 0);
    } else if (file->guide.note_count > 0) {
        canvas_string(canvas, row, column, "!", STYLE_HARD, 0);
    } else {
        canvas_string(canvas, row, column, canvas->ascii ? "+" : "✓", STYLE_GOOD, 0);
    }
}

static void draw_number(struct canvas *canvas, int row, int end, size_t number,
                        enum style style) {
    char digits[SPAN_SIZE];

    snprintf(digits, sizeof(digits), "%zu", number);
    frame_right(canvas, row, end, digits, style, 0);
}

/** "13 + 3", the cards of all files below each other. */
static void draw_card_count(const struct preview_page *page, struct canvas *canvas, int row,
                            int end, const struct preview_file *file, enum style style) {
    size_t prompts = file->choice.no_prompts ? 0 : file->prompts;

    if (page->prompts) {
        end -= PROMPT_CELLS;
    }
    draw_number(canvas, row, end, file->guide.card_count - prompts, style);
    if (prompts > 0) {
        canvas_printf(canvas, row, end, STYLE_DIM, 0, " + %zu", prompts);
    }
}

static void draw_change_counts(const struct preview_page *page, struct canvas *canvas,
                               int row, const struct columns *columns,
                               const struct preview_file *file) {
    int sum = 0;

    for (int i = 0; i < PREVIEW_CHANGES; i++) {
        int count = file->changes[preview_changes[i].change];

        sum += count;
        if (count > 0 && !page->split.frame.compact) {
            draw_number(canvas, row, columns->name + (i + 1) * NUMBER_CELLS, (size_t)count,
                        preview_changes[i].style);
        }
    }
    if (sum == 0 && file->guide.card_count > 0 && !file->choice.left_out &&
        !page->split.frame.compact) {
        frame_right(canvas, row, columns->numbers, "unchanged", STYLE_DIM, 0);
    } else if (page->split.frame.compact) {
        draw_number(canvas, row, columns->numbers, (size_t)sum,
                    sum ? STYLE_ACCENT : STYLE_DIM);
    }
}

static void draw_row(const struct preview_page *page, struct canvas *canvas, int row,
                     const struct preview_row *shown, bool chosen) {
    const struct preview_file *file = shown->file;
    struct columns columns = columns_of(page);
    bool idle = file->choice.left_out || file->guide.card_count == 0;
    enum style style = idle ? STYLE_DIM : STYLE_TEXT;

    draw_sign(canvas, row, columns.left - 2, file);
    canvas_fitted(canvas, row, columns.left, columns.name, shown->name, style,
                  chosen ? MARK_STRONG : 0);
    if (page->later) {
        draw_change_counts(page, canvas, row, &columns, file);
    } else if (!page->later) {
        draw_card_count(page, canvas, row, columns.numbers, file, style);
    }
    if (!page->split.frame.compact) {
        topic_label_draw(&shown->topic, canvas, row, columns.numbers + 2, columns.topic,
                         STYLE_DIM, 0);
        canvas_fitted(canvas, row, columns.topic + 2, columns.end, shown->remark.text,
                      shown->remark.style, 0);
    }
    if (chosen) {
        canvas_select(canvas, row, 0, page->split.frame.columns);
    }
}

void preview_list_draw(const struct preview_page *page, struct canvas *canvas) {
    draw_heading(page, canvas);
    for (int i = 0; i < page->row_count; i++) {
        int item = page->scroll.top + i;

        draw_row(page, canvas, page->split.list + i, &page->rows[i],
                 item == page->scroll.cursor);
        canvas_hot(canvas, page->split.list + i, 0, page->split.frame.columns,
                   KEY_ROW + (uint32_t)item);
    }
}

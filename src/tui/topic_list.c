// SPDX-License-Identifier: MIT
// The list of topics: moving, filtering, drawing.

#include "topic_list.h"

#include <viva/display.h>

#include <stdio.h>

static bool is_filtered(const struct topic_list *list) {
    return text_trim(field_text(&list->filter)).size > 0;
}

/** Lets through what holds the typed text; all topics when nothing was typed. */
static void filter(struct topic_list *list) {
    struct arena arena = {0};
    struct text wanted = text_folded(text_trim(field_text(&list->filter)), &arena);

    list->count = 0;
    for (int i = 0; i < (int)list->tree.count; i++) {
        if (wanted.size == 0 || text_holds(list->folded[i], wanted)) {
            list->shown[list->count++] = i;
        }
    }
    arena_free(&arena);
}

void topic_list_fill(struct topic_list *list, const struct overview *overview, bool ascii,
                     struct arena *arena) {
    struct topic_tree tree = topic_tree_of(overview, ascii, arena);

    list->tree = tree;
    list->folded = arena_new(arena, tree.count + 1, sizeof(*list->folded));
    list->shown = arena_new(arena, tree.count + 1, sizeof(*list->shown));
    for (size_t i = 0; i < tree.count; i++) {
        list->folded[i] = text_folded(topic_label_whole(&tree.entries[i].path), arena);
    }
    filter(list);
    topic_list_move(list, list->cursor);
}

const struct topic_entry *topic_list_entry(const struct topic_list *list) {
    return list->cursor < list->count ? &list->tree.entries[list->shown[list->cursor]]
                                      : NULL;
}

void topic_list_move(struct topic_list *list, int to) {
    list->cursor = to >= list->count ? list->count - 1 : to;
    if (list->cursor < 0) {
        list->cursor = 0;
    }
}

void topic_list_type(struct topic_list *list, const struct event *event) {
    size_t size = list->filter.size;

    field_act(&list->filter, event);
    // A long paste has many events that change nothing any more.
    if (list->filter.size != size) {
        list->cursor = 0;
        filter(list);
    }
}

void topic_list_close(struct topic_list *list) {
    int entry = list->cursor < list->count ? list->shown[list->cursor] : 0;

    list->typing = false;
    list->filter = (struct field){.size = 0};
    filter(list);
    topic_list_move(list, entry);
}

void topic_list_fit(struct topic_list *list, int rows) {
    list->rows = rows < 1 ? 1 : rows;
    if (list->scroll > list->count - list->rows) {
        list->scroll = list->count > list->rows ? list->count - list->rows : 0;
    }
    if (list->cursor < list->scroll) {
        list->scroll = list->cursor;
    }
    if (list->cursor >= list->scroll + list->rows) {
        list->scroll = list->cursor - list->rows + 1;
    }
}

static void draw_filter(const struct topic_list *list, struct canvas *canvas,
                        const struct frame *frame, int row) {
    char found[SPAN_SIZE];
    int end = frame->left + frame->width;
    int column = canvas_string(canvas, row, frame->left, "/", STYLE_KEY, 0) + 1;

    snprintf(found, sizeof(found), "%d of %zu", list->count, list->tree.count);
    end = frame_right(canvas, row, end, found, STYLE_DIM, 0) - 2;
    field_draw(&list->filter, canvas, row, column, end);
}

/** Nothing matches "grpc". */
static void draw_nothing(const struct topic_list *list, struct canvas *canvas,
                         const struct frame *frame, int row) {
    struct text typed = field_text(&list->filter);
    int end = frame->left + frame->width;
    int column =
        canvas_string(canvas, row, frame->left, "Nothing matches \"", STYLE_DIM, 0);

    column = canvas_fitted(canvas, row, column, end - 2, typed, STYLE_DIM, 0);
    canvas_fitted(canvas, row, column, end, TEXT("\". Esc clears the filter."), STYLE_DIM,
                  0);
}

int topic_list_draw(const struct topic_list *list, struct canvas *canvas,
                    const struct frame *frame, int top) {
    int shown = 0;

    if (list->typing) {
        draw_filter(list, canvas, frame, top - 1);
    } else if (!frame->compact) {
        topic_table_heading(canvas, frame, top - 1);
    }
    if (list->count == 0 && list->typing) {
        draw_nothing(list, canvas, frame, top);
        return top + 1;
    }
    for (; shown < list->rows && list->scroll + shown < list->count; shown++) {
        int row = list->scroll + shown;
        const struct topic_entry *entry = &list->tree.entries[list->shown[row]];

        topic_table_row(canvas, frame, top + shown, &entry->sums,
                        is_filtered(list) ? &entry->path : &entry->title,
                        is_filtered(list) ? 0 : entry->depth * 2, row == list->cursor);
        canvas_hot(canvas, top + shown, 0, frame->columns, KEY_ROW + (uint32_t)row);
    }
    if (list->scroll + shown < list->count) {
        canvas_string(canvas, top + shown - 1, frame->columns - 1,
                      canvas->ascii ? "v" : "↓", STYLE_DIM, 0);
    }
    return top + shown;
}

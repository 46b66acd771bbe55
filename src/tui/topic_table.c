// SPDX-License-Identifier: MIT
// The topics as a table: names, numbers, recall and how it went for eight weeks.

#include "topic_table.h"

#include <viva/display.h>

#include <math.h>
#include <stdio.h>

enum { RECALL_BAR = 8 };

// Names

/** How many leading names all topics share; their last names always stay. */
static size_t shared_names(const struct overview *overview, struct arena *arena) {
    const struct text *first;
    size_t shared;

    if (overview->topic_count < 2) {
        return 0;
    }
    shared = topic_names(overview->topics[0].path, arena, &first);
    for (size_t i = 0; i < overview->topic_count; i++) {
        const struct text *names;
        size_t count = topic_names(overview->topics[i].path, arena, &names);
        size_t same = 0;

        while (same < shared && same + 1 < count && text_equal(names[same], first[same])) {
            same++;
        }
        shared = same;
    }
    return shared;
}

/** Splits a path behind its first `count` names. */
static void split_path(struct text path, size_t count, struct text *head,
                       struct text *rest) {
    size_t at = 0;
    size_t end = 0;

    for (; count > 0; count--) {
        end = at + text_find(text_from(path, at), TEXT("\x1f"));
        at = end + 1;
    }
    *head = text_slice(path, 0, end);
    *rest = text_from(path, at);
}

struct text *topic_titles(const struct overview *overview, struct text *common,
                          struct arena *arena) {
    size_t shared = shared_names(overview, arena);
    struct text *titles = arena_new(arena, overview->topic_count + 1, sizeof(*titles));

    *common = TEXT("");
    for (size_t i = 0; i < overview->topic_count; i++) {
        struct text head;
        struct text rest;

        split_path(overview->topics[i].path, shared, &head, &rest);
        rest = topic_title(rest, arena);
        titles[i] = safe_text(rest.size ? rest : TEXT("No topic"), arena);
        *common = safe_text(topic_title(head, arena), arena);
    }
    return titles;
}

// Rows

/** Where the columns of the list end. */
struct columns {
    int due;
    int fresh;
    int cards;
    int recall;
    int bar;     // begins; 0 when there is no room
    int sparks;  // begins; 0 when there is no room
};

static struct columns columns_of(const struct frame *frame) {
    int end = frame->left + frame->width;

    if (frame->columns < 60) {
        return (struct columns){.recall = end, .due = end - 8};
    }
    return (struct columns){
        .sparks = end - OVERVIEW_WEEKS,
        .bar = end - OVERVIEW_WEEKS - 1 - RECALL_BAR,
        .recall = end - OVERVIEW_WEEKS - 2 - RECALL_BAR,
        .cards = end - OVERVIEW_WEEKS - 2 - RECALL_BAR - 8,
        .fresh = end - OVERVIEW_WEEKS - 2 - RECALL_BAR - 16,
        .due = end - OVERVIEW_WEEKS - 2 - RECALL_BAR - 22,
    };
}

void topic_table_heading(struct canvas *canvas, const struct frame *frame, int row) {
    const struct columns at = columns_of(frame);
    const struct columns *columns = &at;

    if (columns->sparks == 0) {
        return;
    }
    canvas_string(canvas, row, frame->left, "TOPIC", STYLE_DIM, 0);
    frame_right(canvas, row, columns->due, "DUE", STYLE_DIM, 0);
    frame_right(canvas, row, columns->fresh, "NEW", STYLE_DIM, 0);
    frame_right(canvas, row, columns->cards, "CARDS", STYLE_DIM, 0);
    canvas_string(canvas, row, columns->recall - 4, "RECALL", STYLE_DIM, 0);
    canvas_string(canvas, row, columns->sparks, "8 WEEKS", STYLE_DIM, 0);
}

static void draw_number(struct canvas *canvas, int row, int end, int64_t number,
                        enum style style, unsigned marks) {
    char digits[SPAN_SIZE];

    if (end > 0) {
        snprintf(digits, sizeof(digits), "%lld", (long long)number);
        frame_right(canvas, row, end, digits, number > 0 ? style : STYLE_DIM, marks);
    }
}

static void draw_recall(const struct topic_overview *topic, struct canvas *canvas, int row,
                        const struct columns *columns) {
    enum style style = style_of_recall(topic->recall);
    char percent[SPAN_SIZE];

    if (isnan(topic->recall)) {
        frame_right(canvas, row, columns->recall, canvas->ascii ? "-" : "–", STYLE_DIM, 0);
    } else {
        snprintf(percent, sizeof(percent), "%.0f%%", topic->recall * 100);
        frame_right(canvas, row, columns->recall, percent, style, 0);
    }
    if (columns->bar > 0 && !isnan(topic->recall)) {
        canvas_bar(canvas, row, columns->bar, columns->bar + RECALL_BAR, topic->recall,
                   style);
    }
    for (int week = 0; columns->sparks > 0 && week < OVERVIEW_WEEKS; week++) {
        canvas_spark(canvas, row, columns->sparks + week, topic->weeks[week], style);
    }
}

void topic_table_row(struct canvas *canvas, const struct frame *frame, int row,
                     const struct topic_overview *topic, struct text title, bool selected) {
    const struct columns columns = columns_of(frame);
    unsigned marks = selected ? MARK_STRONG : 0;
    int left = frame->left + (frame->margin > 1 ? 0 : 2);

    canvas_fitted(canvas, row, left, columns.due - 4, title, STYLE_TEXT, marks);
    draw_number(canvas, row, columns.due, topic->due, STYLE_ACCENT, marks);
    draw_number(canvas, row, columns.fresh, topic->fresh, STYLE_TEXT, 0);
    draw_number(canvas, row, columns.cards, topic->cards, STYLE_TEXT, 0);
    draw_recall(topic, canvas, row, &columns);
    if (selected) {
        canvas_string(canvas, row, left - 2, canvas->ascii ? ">" : "▸", STYLE_KEY, 0);
        canvas_select(canvas, row, left - 1,
                      frame->left + frame->width + (frame->margin > 1));
    }
}

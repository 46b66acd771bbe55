// SPDX-License-Identifier: MIT
// The topics as a table: names, numbers, recall and how it went for eight weeks.

#include "topic_table.h"

#include <viva/display.h>

#include <math.h>
#include <stdio.h>

enum { RECALL_BAR = 8, COMPACT_TABLE = 60, WHOLE_TABLE = 76 };

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

    if (frame->columns < COMPACT_TABLE) {
        return (struct columns){.recall = end, .due = end - 8};
    }
    if (frame->columns < WHOLE_TABLE) {
        return (struct columns){
            .recall = end, .cards = end - 8, .fresh = end - 16, .due = end - 22};
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

    canvas_string(canvas, row, frame->left, "TOPIC", STYLE_DIM, 0);
    frame_right(canvas, row, columns->due, "DUE", STYLE_DIM, 0);
    if (columns->cards > 0) {
        frame_right(canvas, row, columns->fresh, "NEW", STYLE_DIM, 0);
        frame_right(canvas, row, columns->cards, "CARDS", STYLE_DIM, 0);
    }
    frame_right(canvas, row, columns->recall + (columns->sparks > 0 ? 2 : 0), "RECALL",
                STYLE_DIM, 0);
    if (columns->sparks > 0) {
        canvas_string(canvas, row, columns->sparks, "8 WEEKS", STYLE_DIM, 0);
    }
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
                     const struct topic_overview *topic, const struct topic_label *title,
                     int indent, bool selected) {
    const struct columns columns = columns_of(frame);
    unsigned marks = selected ? MARK_STRONG : 0;
    int left = frame->left + (frame->margin > 1 ? 0 : 2);

    topic_label_draw(title, canvas, row, left + indent, columns.due - 4, STYLE_TEXT, marks);
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

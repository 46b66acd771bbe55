// SPDX-License-Identifier: MIT
// Lays out the card on screen: question, rule, answer or points or hints.

#include "drill.h"

#include "frame.h"

#include <viva/change_page.h>
#include <viva/display.h>
#include <viva/rewording.h>

#include <stdio.h>
#include <string.h>

/** Lines that grow at their end. */
struct lines {
    struct page_line *items;
    size_t count;
    size_t capacity;
    struct arena *arena;
};

static void add_line(struct lines *lines, struct page_line line) {
    lines->items = arena_grow(lines->arena, lines->items, lines->count, &lines->capacity,
                              sizeof(line));
    lines->items[lines->count++] = line;
}

static void add_page(struct lines *lines, struct page page) {
    for (size_t i = 0; i < page.line_count; i++) {
        add_line(lines, page.lines[i]);
    }
}

static void add_blank(struct lines *lines) {
    add_line(lines, (struct page_line){0});
}

static void add_rule(struct lines *lines, int width, bool ascii) {
    struct text stroke = ascii ? TEXT("-") : TEXT("─");
    size_t size = stroke.size;
    char *bytes = arena_new(lines->arena, (size_t)width + 1, size);
    struct span *span = arena_new(lines->arena, 1, sizeof(*span));

    for (int i = 0; i < width; i++) {
        memcpy(bytes + (size_t)i * size, stroke.bytes, size);
    }
    *span = (struct span){{bytes, (size_t)width * size}, STYLE_RULE, 0};
    add_line(lines, (struct page_line){.spans = span, .span_count = 1, .width = width});
}

/** A paragraph behind a label that stands on its first line alone. */
static void add_labelled(struct lines *lines, const char *label, enum style style,
                         struct text text, int width, const struct drill *drill) {
    int indent = display_width(text_of(label));
    const struct page_options options = {.width = width > indent + 1 ? width - indent : 1,
                                         .ascii = drill->look->ascii};
    struct page page = page_paragraph(text, STYLE_TEXT, &options, lines->arena);
    const char *blanks = arena_printf(lines->arena, "%*s", indent, "");

    for (size_t i = 0; i < page.line_count; i++) {
        struct page_line line = page.lines[i];
        struct span *spans = arena_new(lines->arena, line.span_count + 1, sizeof(*spans));

        spans[0] = (struct span){text_of(i == 0 ? label : blanks), style, 0};
        if (line.span_count > 0) {
            memcpy(spans + 1, line.spans, line.span_count * sizeof(*spans));
        }
        line.spans = spans;
        line.span_count++;
        line.width += indent;
        add_line(lines, line);
    }
}

static void add_points(struct lines *lines, const struct drill *drill, int width) {
    for (size_t i = 0; i < drill->point_count; i++) {
        bool ticked = drill->ticked >> i & 1;
        const char *here = (int)i != drill->cursor ? " " : drill->look->ascii ? ">" : "▸";
        const char *label =
            arena_printf(lines->arena, "%s %s  ", here, ticked ? "[x]" : "[ ]");

        add_labelled(lines, label,
                     (int)i == drill->cursor ? STYLE_KEY
                     : ticked                ? STYLE_GOOD
                                             : STYLE_DIM,
                     drill->points[i], width, drill);
    }
}

static void add_hints(struct lines *lines, const struct drill *drill, int width) {
    char count[SPAN_SIZE * 2];
    const struct page_options options = {.width = width, .ascii = drill->look->ascii};

    add_blank(lines);
    format_count((int64_t)drill->point_count, "point", count);
    add_page(lines, page_paragraph(text_of(arena_printf(lines->arena, "%s", count)),
                                   STYLE_DIM, &options, lines->arena));
    for (int i = 0; i + 1 < drill->hints && i < (int)drill->point_count; i++) {
        add_labelled(lines, drill->look->ascii ? "* " : "• ", STYLE_BULLET,
                     drill->points[i], width, drill);
    }
}

static void add_answer(struct lines *lines, const struct drill *drill, int width) {
    const struct page_options options = {.width = width, .ascii = drill->look->ascii};

    if (drill->ticking) {
        add_points(lines, drill, width);
    } else if (drill->card->answer.size == 0) {
        add_page(lines, page_paragraph(
                            TEXT("No model answer here: this one is yours. Say it, then "
                                 "grade how it went."),
                            STYLE_DIM, &options, lines->arena));
    } else {
        add_page(lines, page_layout(drill->card->answer, &options, lines->arena));
    }
}

enum { CHANGED_LINES = 8 };  // of what changed that are shown above the answer

/** What changed, above the answer; or what it said before, in the answer's place. */
static void add_change(struct lines *lines, const struct drill *drill, int width) {
    const struct page_options options = {.width = width, .ascii = drill->look->ascii};
    const struct earlier *earlier = &drill->earlier;
    const struct stored_card *card = drill->card;
    const char *sentence =
        change_sentence(earlier->question, card->question, earlier->answer, card->answer);

    if (drill->before_shown) {
        sentence = "This is what it said before.";
    }
    if (sentence) {
        add_page(lines,
                 page_paragraph(text_of(sentence), STYLE_DIM, &options, lines->arena));
    }
    if (!drill->before_shown) {
        add_page(lines, change_page(earlier->question, card->question, CHANGED_LINES,
                                    &options, lines->arena));
    }
    if (!drill->before_shown && earlier->answer.size && card->answer.size) {
        add_page(lines, change_page(earlier->answer, card->answer, CHANGED_LINES, &options,
                                    lines->arena));
    }
    if (lines->count > 0) {
        add_blank(lines);
    }
}

static void add_before(struct lines *lines, const struct drill *drill, int width) {
    const struct page_options options = {.width = width, .ascii = drill->look->ascii};
    struct text answer = drill->earlier.answer;

    if (!rewording_is_slight(drill->earlier.question, drill->card->question)) {
        add_page(lines, page_layout(drill->earlier.question, &options, lines->arena));
        add_blank(lines);
    }
    add_page(lines, answer.size ? page_layout(answer, &options, lines->arena)
                                : page_paragraph(TEXT("It had no answer then."), STYLE_DIM,
                                                 &options, lines->arena));
}

static struct page lay_out(const struct drill *drill, const struct frame *frame,
                           struct arena *arena) {
    struct lines lines = {.arena = arena};
    const struct page_options strong = {
        .width = frame->width, .marks = MARK_STRONG, .ascii = drill->look->ascii};

    add_page(&lines, page_layout(drill->card->question, &strong, arena));
    if (drill->revealed_at) {
        if (frame->rows >= 30) {
            add_blank(&lines);
        }
        add_rule(&lines, frame->width, drill->look->ascii);
        if (frame->rows >= 30) {
            add_blank(&lines);
        }
        if (drill->earlier.changed && !drill->ticking) {
            add_change(&lines, drill, frame->width);
        }
        if (drill->before_shown) {
            add_before(&lines, drill, frame->width);
        } else {
            add_answer(&lines, drill, frame->width);
        }
    } else if (drill->hints > 0) {
        add_hints(&lines, drill, frame->width);
    }
    return (struct page){lines.items, lines.count};
}

bool drill_read(const struct drill *drill) {
    return drill->seen >= (int)drill->body.line_count;
}

void drill_scroll(struct drill *drill, int lines) {
    int most = (int)drill->body.line_count - drill->body_rows;
    int wanted = drill->scroll + lines;

    drill->scroll = wanted > most ? most : wanted;
    if (drill->scroll < 0) {
        drill->scroll = 0;
    }
}

void drill_fit(struct drill *drill, int rows, int columns) {
    struct frame frame = frame_of(rows, columns, drill->look->width);
    int below = drill->revealed_at && !frame.compact ? 2 : 0;

    if (!drill->card) {
        return;
    }
    if (drill->stale || columns != drill->page_columns || rows != drill->page_rows) {
        arena_rewind(&drill->page_arena);
        drill->body = lay_out(drill, &frame, &drill->page_arena);
        drill->page_columns = columns;
        drill->page_rows = rows;
        drill->stale = false;
    }
    drill->body_rows = frame.bottom - below - frame.top;
    if (drill->body_rows < 1) {
        drill->body_rows = 1;
    }
    drill_scroll(drill, 0);
    if (drill->scroll + drill->body_rows > drill->seen) {
        drill->seen = drill->scroll + drill->body_rows;
    }
}

int64_t drill_next_change(const struct drill *drill) {
    int64_t spent = drill->at - drill->shown_at;

    if (spent < 0 || spent >= CLOCK_LIMIT_MS) {
        return 0;
    }
    return drill->shown_at + (spent / SECOND_MS + 1) * SECOND_MS;
}

/** Clock, counter and time left, from the right; returns the column where they begin. */
static int draw_status(const struct drill *drill, struct canvas *canvas,
                       const struct frame *frame) {
    int64_t spent = drill->at - drill->shown_at;
    int total = drill->progress.done + drill->progress.left;
    int end = frame->columns - 1;
    char clock[SPAN_SIZE];
    char counter[SPAN_SIZE * 2];
    char left[SPAN_SIZE * 2];
    char minutes[SPAN_SIZE];

    format_clock(spent > CLOCK_LIMIT_MS ? CLOCK_LIMIT_MS : spent, clock);
    snprintf(counter, sizeof(counter), "%d/%d", drill->progress.done + 1, total);
    if (frame->compact) {
        end = frame_right(canvas, 0, end, clock, STYLE_DIM, 0) - 1;
        return frame_right(canvas, 0, end, counter, STYLE_TEXT, 0) - 1;
    }
    format_minutes((double)drill->progress.left_ms / MINUTE_MS, minutes);
    snprintf(left, sizeof(left), canvas->ascii ? " - ~%s left" : " · ~%s left", minutes);
    end = frame_right(canvas, 0, end, left, STYLE_DIM, 0);
    end = frame_right(canvas, 0, end, counter, STYLE_TEXT, 0) - 3;
    return frame_right(canvas, 0, end, clock, STYLE_DIM, 0) - 3;
}

/** Why the plan asks this card: its recall at the date without a review today and with one. */
static void draw_planned(const struct planned *planned, struct canvas *canvas, int row,
                         int column) {
    char date[DATE_SIZE];

    canvas_printf(canvas, row, column, STYLE_DIM, 0, "plan: %.0f%% %s %.0f%% on %s",
                  100 * planned->without, canvas->ascii ? "->" : "→", 100 * planned->with,
                  calendar_format_day(planned->day, date));
}

/** The line below the header: the flag, and what the grade before came to. */
static void draw_notes(const struct drill *drill, struct canvas *canvas,
                       const struct frame *frame) {
    int row = frame->top - 1;

    if (drill->card->flagged) {
        canvas_string(canvas, row, frame->left, canvas->ascii ? "! flagged" : "⚑ flagged",
                      STYLE_FLAG, 0);
    } else if (drill->planned) {
        draw_planned(drill->planned, canvas, row, frame->left);
    }
    if (!drill->revealed_at) {
        frame_right(canvas, row, frame->left + frame->width, drill->note, STYLE_DIM, 0);
    }
}

/** At the left of the header: where the card belongs. */
static void draw_place(const struct drill *drill, struct canvas *canvas,
                       const struct frame *frame, int right) {
    int column = 1;

    if (!frame->compact) {
        column = frame_header(canvas, "Drill", right);
    } else if (drill->card->flagged) {
        column =
            canvas_string(canvas, 0, column, canvas->ascii ? "!" : "⚑", STYLE_FLAG, 0) + 1;
    }
    topic_label_draw(&drill->topic, canvas, 0, column, right, STYLE_DIM, 0);
}

struct frame drill_draw(const struct drill *drill, struct canvas *canvas) {
    struct frame frame = frame_of(canvas->rows, canvas->columns, drill->look->width);
    int total = drill->progress.done + drill->progress.left;
    int right = draw_status(drill, canvas, &frame);
    double share = total > 0 ? (double)drill->progress.done / total : 0;

    draw_place(drill, canvas, &frame, right);
    if (!frame.compact) {
        draw_notes(drill, canvas, &frame);
    }
    canvas_bar(canvas, 1, 0, frame.columns, share, STYLE_ACCENT);
    canvas_page(canvas, (struct area){frame.top, frame.left, drill->body_rows, frame.width},
                &drill->body, drill->scroll, drill->pan);
    return frame;
}

// SPDX-License-Identifier: MIT
// What is known about the card on screen: its memory, its last reviews, its source.

#include "drill.h"
#include "frame.h"
#include "view.h"

#include <viva/display.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

enum action { CLOSE = 1, DOWN, UP };

enum {
    FACTS = 12,
    SHOWN_REVIEWS = 12,
    READ_REVIEWS = 200,  // for the points that were missed
    LABEL_WIDTH = 12,
    FACTS_WIDTH = 38,
    WIDEST = 72,
    TWO_COLUMNS = 66,
    SHORT = 16,
};

static const struct binding bindings[] = {
    {{KEY_ESCAPE, 'q', 'i', ' '}, CLOSE, "Esc", "close", "close the card's sheet", "Card"},
    {{'j', KEY_ARROW_DOWN, KEY_PAGE_DOWN}, DOWN, "j", NULL, "scroll down", "Card"},
    {{'k', KEY_ARROW_UP, KEY_PAGE_UP}, UP, "k", NULL, "scroll up", "Card"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

/** A line of the sheet: "label  value". */
struct line {
    const char *label;  // safe, like `value`
    const char *value;
    enum style label_style;
    enum style style;
};

struct block {
    struct line *lines;
    int count;
};

struct info_state {
    struct arena arena;
    struct block facts;
    struct block reviews;
    struct block rest;  // across both columns
    struct area box;
    bool wide;  // the reviews stand beside the facts
    int rows;   // of the sheet that fit
    int scroll;
};

static int line_count(const struct info_state *info) {
    int first = info->facts.count;

    if (info->wide) {
        first = info->reviews.count > first ? info->reviews.count : first;
    } else {
        first += info->reviews.count;
    }
    return first + info->rest.count;
}

static void add(struct block *block, const char *label, const char *value,
                enum style style) {
    block->lines[block->count++] = (struct line){label, value, STYLE_DIM, style};
}

static const char *day_of(const struct calendar *calendar, int64_t instant,
                          struct arena *arena) {
    char date[DATE_SIZE];

    return arena_printf(arena, "%s",
                        calendar_format_day(calendar_day(calendar, instant), date));
}

static const char *due_of(const struct memory *memory, int64_t now,
                          const struct calendar *calendar, struct arena *arena) {
    const char *day = day_of(calendar, memory->ready_at, arena);
    char interval[SPAN_SIZE];

    if (memory->ready_at > now) {
        return arena_printf(arena, "%s, in %s", day,
                            format_interval(calendar, now, memory->ready_at, interval));
    }
    return calendar_day(calendar, memory->ready_at) == calendar_day(calendar, now)
               ? "today"
               : arena_printf(arena, "since %s", day);
}

/** What only a card has that was reviewed before. */
static void add_memory(struct info_state *info, const struct drill *drill,
                       const struct calendar *calendar) {
    const struct memory *memory = &drill->card->memory;
    struct arena *arena = &info->arena;

    add(&info->facts, "recall now", arena_printf(arena, "%.0f%%", drill->recall * 100),
        style_of_recall(drill->recall));
    add(&info->facts, "due", due_of(memory, drill->at, calendar, arena), STYLE_TEXT);
    add(&info->facts, "stability", arena_printf(arena, "%.1f days", memory->fsrs.stability),
        STYLE_TEXT);
    add(&info->facts, "difficulty",
        arena_printf(arena, "%.1f of 10", memory->fsrs.difficulty), STYLE_TEXT);
    add(&info->facts, "reviews", arena_printf(arena, "%d", memory->reviews), STYLE_TEXT);
    add(&info->facts, "lapses", arena_printf(arena, "%d", memory->lapses),
        memory->lapses > 0 ? STYLE_AGAIN : STYLE_TEXT);
}

static void read_facts(struct info_state *info, const struct drill *drill,
                       const struct calendar *calendar) {
    const struct stored_card *card = drill->card;
    const char *flags = card->flagged && card->suspended ? "flagged, suspended"
                        : card->flagged                  ? "flagged"
                        : card->suspended                ? "suspended"
                                                         : "none";

    info->facts.lines = arena_new(&info->arena, FACTS, sizeof(*info->facts.lines));
    if (card->memory.state == STATE_NEW) {
        add(&info->facts, "memory", "new: never asked before", STYLE_TEXT);
    } else {
        add_memory(info, drill, calendar);
    }
    if (drill->planned) {
        add(&info->facts, "planned",
            arena_printf(&info->arena, "%.0f%%, left alone %.0f%%",
                         100 * drill->planned->with, 100 * drill->planned->without),
            STYLE_TEXT);
    }
    add(&info->facts, "flags", flags, card->flagged ? STYLE_FLAG : STYLE_TEXT);
    add(&info->facts, "card", card->id, STYLE_TEXT);
}

static void read_source(struct info_state *info, const struct drill *drill) {
    const struct stored_card *card = drill->card;
    struct text file = safe_text(card->file, &info->arena);

    info->rest.lines =
        arena_new(&info->arena, drill->point_count + 4, sizeof(*info->rest.lines));
    add(&info->rest, "source",
        arena_printf(&info->arena, "line %d of %.*s", card->line, TEXT_ARGUMENTS(file)),
        STYLE_TEXT);
}

static const struct {
    const char *word;
    enum style style;
} grades[] = {
    [GRADE_AGAIN] = {"Again", STYLE_AGAIN},
    [GRADE_HARD] = {"Hard", STYLE_HARD},
    [GRADE_GOOD] = {"Good", STYLE_GOOD},
    [GRADE_EASY] = {"Easy", STYLE_EASY},
};

static void list_reviews(struct info_state *info, const struct logged_review *reviews,
                         size_t count, const struct calendar *calendar) {
    info->reviews.lines =
        arena_new(&info->arena, SHOWN_REVIEWS + 1, sizeof(*info->reviews.lines));
    if (count > 0) {
        info->reviews.lines[info->reviews.count++] =
            (struct line){"Last reviews", "", STYLE_HEADING, STYLE_TEXT};
    }
    for (size_t i = 0; i < count && i < SHOWN_REVIEWS; i++) {
        const struct review *review = &reviews[i].review;
        const char *word = grades[review->event.grade].word;
        long long seconds = (review->took_ms + SECOND_MS / 2) / SECOND_MS;

        add(&info->reviews, day_of(calendar, review->event.at, &info->arena),
            review->took_ms > 0 ? arena_printf(&info->arena, "%-5s %5lld s", word, seconds)
                                : word,
            grades[review->event.grade].style);
    }
}

/** How often each point was not ticked when some were: they would give the answer away before it is shown. */
static void list_points(struct info_state *info, const struct drill *drill,
                        const struct logged_review *reviews, size_t count) {
    int ticked[POINTS_LIMIT] = {0};
    int times = 0;

    for (size_t i = 0; i < count; i++) {
        times += reviews[i].review.points != 0;
        for (size_t point = 0; point < drill->point_count; point++) {
            ticked[point] += (int)(reviews[i].review.points >> point & 1);
        }
    }
    if (times == 0 || !drill->revealed_at) {
        return;
    }
    add(&info->rest, "", "", STYLE_TEXT);
    info->rest.lines[info->rest.count++] =
        (struct line){"Points missed", "", STYLE_HEADING, STYLE_TEXT};
    for (size_t point = 0; point < drill->point_count; point++) {
        int missed = times - ticked[point];
        const char *label = arena_printf(&info->arena, "%d of %d", missed, times);

        info->rest.lines[info->rest.count++] =
            (struct line){label, text_string(drill->points[point], &info->arena),
                          missed > 0 ? STYLE_AGAIN : STYLE_GOOD, STYLE_TEXT};
    }
}

static bool info_enter(void *state, struct context *context, struct error *err) {
    struct info_state *info = state;
    const struct drill *drill = context->drill;
    const struct calendar *calendar = context->options->session.calendar;
    struct logged_review *reviews;
    size_t count;

    arena_free(&info->arena);
    *info = (struct info_state){.scroll = 0};
    read_facts(info, drill, calendar);
    read_source(info, drill);
    if (!store_card_reviews(context->options->store, drill->card->key, READ_REVIEWS,
                            &info->arena, &reviews, &count, err)) {
        return false;
    }
    list_reviews(info, reviews, count, calendar);
    list_points(info, drill, reviews, count);
    return true;
}

static void info_leave(void *state) {
    struct info_state *info = state;

    arena_free(&info->arena);
}

static struct step info_act(void *state, struct context *context, int action,
                            const struct event *event, struct error *err) {
    struct info_state *info = state;

    (void)context;
    (void)event;
    (void)err;
    switch (action) {
    case DOWN: info->scroll++; break;  // info_fit() keeps it within bounds
    case UP: info->scroll--; break;
    case CLOSE: return (struct step){.move = MOVE_POP};
    default: break;
    }
    return (struct step){.move = MOVE_STAY};
}

static void info_fit(void *state, int rows, int columns) {
    struct info_state *info = state;
    bool roomy = rows > SHORT;
    int margin = roomy ? 2 : 1;
    int width = columns - (columns < 60 ? 2 : 6);
    int lines;
    int most;

    width = width > WIDEST ? WIDEST : width;
    info->wide = width >= TWO_COLUMNS;
    lines = line_count(info);
    info->rows = rows - 2 * margin - 2;
    info->rows = info->rows > lines ? lines : info->rows;
    info->box = (struct area){margin, (columns - width) / 2, info->rows + 2, width};
    most = lines - info->rows;
    info->scroll = info->scroll > most ? most : info->scroll;
    info->scroll = info->scroll < 0 ? 0 : info->scroll;
}

/** Draws the lines of a block of which the first is line `at` of the sheet. */
static void draw_block(const struct info_state *info, struct canvas *canvas,
                       const struct block *block, int at, int left, int end) {
    for (int i = 0; i < block->count; i++) {
        const struct line *line = &block->lines[i];
        int row = at + i - info->scroll;
        int column;

        if (row < 0 || row >= info->rows) {
            continue;
        }
        row += info->box.row + 1;
        column = canvas_fitted(canvas, row, left, end, text_of(line->label),
                               line->label_style, 0);
        column = column < left + LABEL_WIDTH ? left + LABEL_WIDTH : column + 2;
        canvas_fitted(canvas, row, column, end, text_of(line->value), line->style, 0);
    }
}

static void info_draw(const void *state, struct canvas *canvas) {
    const struct info_state *info = state;
    int left = info->box.column + 2;
    int end = info->box.column + info->box.columns - 2;
    int facts = info->facts.count;

    canvas_blank(canvas, info->box);
    canvas_box(canvas, info->box);
    canvas_string(canvas, info->box.row, left, " This card ", STYLE_TITLE, 0);
    draw_block(info, canvas, &info->facts, 0, left,
               info->wide ? left + FACTS_WIDTH - 2 : end);
    if (info->wide) {
        draw_block(info, canvas, &info->reviews, 0, left + FACTS_WIDTH, end);
    } else {
        draw_block(info, canvas, &info->reviews, facts, left, end);
    }
    draw_block(info, canvas, &info->rest, line_count(info) - info->rest.count, left, end);
    if (line_count(info) > info->scroll + info->rows) {
        frame_right(canvas, info->box.row + info->box.rows - 1, end,
                    canvas->ascii ? " j: more " : " ↓ more ", STYLE_ACCENT, 0);
    }
}

const struct view info_view = {
    .title = "This card",
    .state_size = sizeof(struct info_state),
    .bindings = bindings,
    .overlay = true,
    .enter = info_enter,
    .act = info_act,
    .fit = info_fit,
    .draw = info_draw,
    .leave = info_leave,
};

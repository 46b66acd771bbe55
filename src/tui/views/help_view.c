// SPDX-License-Identifier: MIT
// The keys of the view below, made from its bindings; typing filters, Enter presses.

#include "field.h"
#include "frame.h"
#include "view.h"

#include <viva/display.h>

#include <string.h>

enum action { PRESS = 1, DOWN, UP, CLOSE };

enum { ENTRIES = 64, SHORT = 16, NARROWEST = 32, WIDEST = 44, COLUMNS = 3, KEY_WIDTH = 7 };

static const struct binding bindings[] = {
    {{KEY_RETURN}, PRESS, "Enter", "press it", "do what the cursor is on", "Help"},
    {{KEY_ARROW_DOWN}, DOWN, "Down", NULL, "next key", "Help"},
    {{KEY_ARROW_UP}, UP, "Up", NULL, "key before", "Help"},
    {{KEY_ESCAPE, '?', KEY_F1}, CLOSE, "Esc", "close", "close the help", "Help"},
    {{0}, 0, NULL, NULL, NULL, NULL},
};

static const struct binding everywhere[] = {
    {{KEY_CONTROL_L}, 0, "^L", NULL, "paint the screen anew", "Everywhere"},
    {{0}, 0, "^Z", NULL, "stop; fg comes back", "Everywhere"},
    {{0}, 0, "?", NULL, "this help", "Everywhere"},
};

struct help_state {
    const struct view *below;
    const struct binding *bindings;  // of the view below as it is now
    struct field filter;
    const struct binding *entries[ENTRIES];
    int entry_count;
    int cursor;
    int scroll;
    int lines[ENTRIES];  // where each stands
    struct area box;
    int columns;  // of keys
    int width;    // of one
    int rows;
    int last_line;
    int head;  // rows of the box above the keys
};

static bool holds(const char *where, struct text wanted, struct arena *arena) {
    struct text folded = text_folded(text_of(where), arena);

    return text_holds(folded, wanted);
}

static bool matches(const struct help_state *help, const struct binding *binding) {
    struct arena arena = {0};
    struct text typed = field_text(&help->filter);
    struct text wanted = text_folded(typed, &arena);
    bool found = wanted.size == 0 || holds(binding->help, wanted, &arena) ||
                 holds(binding->group, wanted, &arena) ||
                 text_equal(typed, text_of(binding->shown));

    arena_free(&arena);
    return found;
}

static void add(struct help_state *help, const struct binding *binding) {
    if (help->entry_count < ENTRIES && matches(help, binding)) {
        help->entries[help->entry_count++] = binding;
    }
}

/** The bindings that match, group by group in the order in which groups first appear. */
static void collect(struct help_state *help) {
    const struct binding *all = help->bindings;

    help->entry_count = 0;
    help->cursor = 0;
    for (const struct binding *first = all; first->keys[0]; first++) {
        bool listed = false;

        for (const struct binding *one = all; one < first; one++) {
            listed = listed || strcmp(one->group, first->group) == 0;
        }
        for (const struct binding *one = first; !listed && one->keys[0]; one++) {
            if (strcmp(one->group, first->group) == 0) {
                add(help, one);
            }
        }
    }
    for (size_t i = 0; i < sizeof(everywhere) / sizeof(everywhere[0]); i++) {
        add(help, &everywhere[i]);
    }
}

static bool help_enter(void *state, struct context *context, struct error *err) {
    struct help_state *help = state;

    (void)err;
    help->below = context->below;
    help->bindings = context->bindings_below;
    collect(help);
    return true;
}

static struct step help_act(void *state, struct context *context, int action,
                            const struct event *event, struct error *err) {
    struct help_state *help = state;
    size_t size;

    (void)context;
    (void)err;
    switch (action) {
    case PRESS:
        return (struct step){.move = MOVE_POP,
                             .key = help->entry_count ? help->entries[help->cursor]->keys[0]
                                                      : 0};
    case DOWN: help->cursor += help->cursor + 1 < help->entry_count; break;
    case UP: help->cursor -= help->cursor > 0; break;
    case CLOSE: return (struct step){.move = MOVE_POP};
    default:
        size = help->filter.size;
        field_act(&help->filter, event);
        if (help->filter.size != size) {  // much of a long paste changes nothing
            collect(help);
        }
        break;
    }
    return (struct step){.move = MOVE_STAY};
}

static bool starts_group(const struct help_state *help, int entry) {
    return entry == 0 ||
           strcmp(help->entries[entry]->group, help->entries[entry - 1]->group) != 0;
}

static int group_size(const struct help_state *help, int first) {
    int size = 1;

    while (first + size < help->entry_count && !starts_group(help, first + size)) {
        size++;
    }
    return size;
}

/**
 * Gives each entry its line in columns of `rows` lines: headings above
 * groups, a blank between them, and no group torn apart that fits a column.
 * Returns the number of lines.
 */
static int lay_out(struct help_state *help, int rows) {
    int line = 0;

    for (int i = 0; i < help->entry_count; i++) {
        if (starts_group(help, i)) {
            int size = 1 + group_size(help, i);

            line += line % rows != 0;
            if (line % rows + size > rows && size <= rows) {
                line += rows - line % rows;
            }
            line++;
        }
        help->lines[i] = line++;
    }
    return line;
}

static struct area box_of(int rows, int columns) {
    struct area box = {.row = 1, .rows = rows - 2, .columns = columns - 2, .column = 1};

    if (rows > SHORT) {
        box =
            (struct area){.row = 2, .rows = rows - 3, .columns = columns - 10, .column = 5};
    }
    if (box.columns > COLUMNS * WIDEST + 4) {
        box.columns = COLUMNS * WIDEST + 4;
        box.column = (columns - box.columns) / 2;
    }
    return box;
}

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

static void help_fit(void *state, int rows, int columns) {
    struct help_state *help = state;
    struct area box = box_of(rows, columns);
    int most;

    help->head = rows > SHORT ? 3 : 2;
    most = clamp(box.rows - help->head - 1, 1, rows);
    help->columns = clamp((box.columns - 4) / NARROWEST, 1, COLUMNS);
    help->width = (box.columns - 4) / help->columns;
    help->rows = 1;
    while (help->rows < most && lay_out(help, help->rows) > help->columns * help->rows) {
        help->rows++;
    }
    help->last_line = lay_out(help, help->rows);
    help->scroll = 0;
    if (help->entry_count > 0) {
        help->scroll = clamp(help->lines[help->cursor] + 1 - help->columns * help->rows, 0,
                             ENTRIES * 3);
    }
    if (rows > SHORT) {
        box.rows = help->rows + help->head + 1;
    }
    help->box = box;
}

/** Where line `line` stands; false when it is scrolled away. */
static bool place(const struct help_state *help, const struct area *box, int line, int *row,
                  int *column) {
    int at = line - help->scroll;

    if (at < 0 || at >= help->columns * help->rows) {
        return false;
    }
    *row = box->row + help->head + at % help->rows;
    *column = box->column + 2 + at / help->rows * help->width;
    return true;
}

static void draw_entry(const struct help_state *help, struct canvas *canvas, int row,
                       int column, int end, int index) {
    const struct binding *entry = help->entries[index];

    canvas_string(canvas, row, column + 1, entry->shown, STYLE_KEY, 0);
    canvas_fitted(canvas, row, column + 1 + KEY_WIDTH, end, text_of(entry->help),
                  STYLE_TEXT, 0);
    if (index == help->cursor) {
        canvas_select(canvas, row, column, end);
    }
}

static void draw_entries(const struct help_state *help, struct canvas *canvas) {
    const struct area *box = &help->box;
    int last = box->column + box->columns - 2;
    int row;
    int column;

    for (int i = 0; i < help->entry_count; i++) {
        if (starts_group(help, i) && place(help, box, help->lines[i] - 1, &row, &column)) {
            canvas_string(canvas, row, column, help->entries[i]->group, STYLE_HEADING, 0);
        }
        if (place(help, box, help->lines[i], &row, &column)) {
            int end = column + help->width - 1;

            draw_entry(help, canvas, row, column, end < last ? end : last, i);
        }
    }
}

static void help_draw(const void *state, struct canvas *canvas) {
    const struct help_state *help = state;
    struct area box = help->box;
    int end = box.column + box.columns - 2;
    int column;
    const char *hint = "type to filter, Esc closes";

    canvas_blank(canvas, box);
    canvas_box(canvas, box);
    column = canvas_string(canvas, box.row, box.column + 2, " Keys: ", STYLE_TITLE, 0);
    column = canvas_string(canvas, box.row, column, help->below->title, STYLE_TITLE, 0);
    canvas_string(canvas, box.row, column, " ", STYLE_TITLE, 0);
    column = canvas_string(canvas, box.row + 1, box.column + 2, "Filter: ", STYLE_DIM, 0);
    if (box.columns > 60) {
        end = frame_right(canvas, box.row + 1, end, hint, STYLE_DIM, 0) - 2;
    }
    field_draw(&help->filter, canvas, box.row + 1, column, end);
    draw_entries(help, canvas);
    if (help->last_line > help->scroll + help->columns * help->rows) {
        frame_right(canvas, box.row + box.rows - 1, box.column + box.columns - 2,
                    canvas->ascii ? " Down: more " : " ↓ more ", STYLE_ACCENT, 0);
    }
    if (help->entry_count == 0) {
        canvas_string(canvas, box.row + help->head, box.column + 2, "No key does that.",
                      STYLE_DIM, 0);
    }
}

const struct view help_view = {
    .title = "Help",
    .state_size = sizeof(struct help_state),
    .bindings = bindings,
    .overlay = true,
    .takes_text = true,
    .enter = help_enter,
    .act = help_act,
    .fit = help_fit,
    .draw = help_draw,
};

// SPDX-License-Identifier: MIT
// Editing one line: a few keys of readline, and paste.

#include "field.h"

#include <viva/display.h>

#include <string.h>

static size_t cluster_before(const struct field *field) {
    size_t before = 0;

    for (size_t at = 0; at < field->cursor;) {
        int cells;

        before = at;
        at += display_cluster(field_text(field), at, &cells);
    }
    return before;
}

static size_t cluster_behind(const struct field *field) {
    int cells;

    if (field->cursor >= field->size) {
        return field->size;
    }
    return field->cursor + display_cluster(field_text(field), field->cursor, &cells);
}

/** Takes out the bytes from `from` up to `to` and leaves the cursor there. */
static void erase(struct field *field, size_t from, size_t to) {
    memmove(field->bytes + from, field->bytes + to, field->size - to);
    field->size -= to - from;
    field->cursor = from;
}

static void insert(struct field *field, uint32_t code_point) {
    struct arena arena = {0};
    char bytes[4];
    struct text raw = {bytes, text_encode(code_point, bytes)};
    struct text safe = safe_text(raw, &arena);

    // What is not safe to show cannot be typed either; combining marks would not stand alone.
    if (code_point >= ' ' && text_equal(raw, safe) && field->size + raw.size < FIELD_SIZE) {
        memmove(field->bytes + field->cursor + raw.size, field->bytes + field->cursor,
                field->size - field->cursor);
        memcpy(field->bytes + field->cursor, raw.bytes, raw.size);
        field->size += raw.size;
        field->cursor += raw.size;
    }
    arena_free(&arena);
}

static size_t word_before(const struct field *field) {
    size_t at = field->cursor;

    while (at > 0 && (field->bytes[at - 1] == ' ' || field->bytes[at - 1] == '/')) {
        at--;
    }
    while (at > 0 && field->bytes[at - 1] != ' ' && field->bytes[at - 1] != '/') {
        at--;
    }
    return at;
}

void field_act(struct field *field, const struct event *event) {
    if (event->kind == EVENT_PASTE) {
        if (event->key < KEY_ARROW_UP) {
            insert(field, event->key);
        }
        return;
    }
    switch (event->key) {
    case KEY_CONTROL_A:
    case KEY_FIRST: field->cursor = 0; break;
    case KEY_CONTROL_E:
    case KEY_FINAL: field->cursor = field->size; break;
    case KEY_CONTROL_B:
    case KEY_ARROW_LEFT: field->cursor = cluster_before(field); break;
    case KEY_CONTROL_F:
    case KEY_ARROW_RIGHT: field->cursor = cluster_behind(field); break;
    case KEY_CONTROL_U: erase(field, 0, field->cursor); break;
    case KEY_CONTROL_K: field->size = field->cursor; break;
    case KEY_CONTROL_W: erase(field, word_before(field), field->cursor); break;
    case KEY_ERASE: erase(field, cluster_before(field), field->cursor); break;
    case KEY_CONTROL_D:
    case KEY_REMOVE: erase(field, field->cursor, cluster_behind(field)); break;
    default:
        if (event->key < KEY_ARROW_UP) {
            insert(field, event->key);
        }
    }
}

void field_fill(struct field *field, struct text safe) {
    size_t size = 0;

    for (size_t at = 0; at < safe.size && at < FIELD_SIZE; size = at) {
        int cells;
        size_t next = at + display_cluster(safe, at, &cells);

        if (next >= FIELD_SIZE) {
            break;
        }
        at = next;
    }
    if (size > 0) {
        memcpy(field->bytes, safe.bytes, size);
    }
    field->size = field->cursor = size;
}

struct text field_text(const struct field *field) {
    return (struct text){field->bytes, field->size};
}

void field_draw(const struct field *field, struct canvas *canvas, int row, int from,
                int to) {
    struct text text = field_text(field);
    size_t start = 0;
    int cells;

    while (start < field->cursor &&
           display_width(text_slice(text, start, field->cursor)) >= to - from) {
        start += display_cluster(text, start, &cells);
    }
    canvas_fitted(canvas, row, from, to, text_from(text, start), STYLE_TEXT, 0);
    canvas->cursor_row = row;
    canvas->cursor_column = from + display_width(text_slice(text, start, field->cursor));
}

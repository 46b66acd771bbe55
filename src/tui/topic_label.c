// SPDX-License-Identifier: MIT
// Topic paths that lose their outermost names first.

#include "topic_label.h"

#include <viva/card.h>
#include <viva/display.h>

static struct text joined(const struct text *names, size_t from, size_t count, size_t skip,
                          bool ascii, struct arena *arena) {
    const char *path = from == skip ? "" : ascii ? ".. / " : "… / ";

    for (size_t i = from; i < count; i++) {
        path = arena_printf(arena, "%s%.*s%s", path, TEXT_ARGUMENTS(names[i]),
                            i + 1 < count ? " / " : "");
    }
    return safe_text(text_of(path), arena);
}

struct topic_label topic_label_of(struct text path, size_t skip, bool ascii,
                                  struct arena *arena) {
    const struct text *names;
    size_t count = topic_names(path, arena, &names);
    struct text *forms = arena_new(arena, count + 2, sizeof(*forms));
    struct topic_label label = {.forms = forms};

    for (size_t from = skip; from < count; from++) {
        forms[label.count++] = joined(names, from, count, skip, ascii, arena);
    }
    if (count > skip + 1) {
        forms[label.count++] = safe_text(names[count - 1], arena);
    }
    return label;
}

struct text topic_label_whole(const struct topic_label *label) {
    return label->count > 0 ? label->forms[0] : TEXT("");
}

int topic_label_draw(const struct topic_label *label, struct canvas *canvas, int row,
                     int column, int end, enum style style, unsigned marks) {
    size_t form = 0;

    if (label->count == 0) {
        return column;
    }
    while (form + 1 < label->count && column + display_width(label->forms[form]) > end) {
        form++;
    }
    return canvas_fitted(canvas, row, column, end, label->forms[form], style, marks);
}

// SPDX-License-Identifier: MIT
// Code that stands above its labelled question is told below it, where readers of labels look for it.

#include "code_above.h"

#include "fence.h"
#include "label.h"

enum {
    CODES_MIN = 2,
    QUESTION_LINES = 6,  // of a paragraph that asks
};

/** A question's paragraph, and the code right above. */
struct below_code {
    size_t code;  // the line of the fence that opens it
    size_t line;
    size_t behind;
};

struct found {
    struct below_code *items;
    size_t count;
    size_t capacity;
    size_t questions;
};

/** The line behind a question's paragraph, which an answer's label ends; 0 if nothing answers it at once. */
static size_t question_end(const struct retold *file, size_t line) {
    size_t end = line + 1;

    while (end < file->count && end < line + QUESTION_LINES && !file->code[end] &&
           retold_line(file, end).size && !label_begins_answer(retold_line(file, end))) {
        end++;
    }
    return label_begins_answer(retold_line(file, retold_next(file, end))) ? end : 0;
}

/** Finds the labelled questions; none if the first has no code above, for then code is what answers. */
static struct found find_questions(struct retold *file) {
    struct found found = {0};
    struct fence open = {0};
    size_t opened = file->count;
    size_t above = file->count;  // the last line that says something

    for (size_t line = 0; line < file->count; line++) {
        struct text text = retold_line(file, line);
        bool within = open.size > 0;

        fence_pass(&open, file->lines[line]);
        opened = !within && open.size ? line : opened;
        if (!file->code[line] && text.size && label_cut_question(&text) && text.size) {
            size_t behind = question_end(file, line);

            found.questions++;
            if (above < line && file->code[above] && behind &&
                text_starts(file->lines[opened], file->bare[opened])) {
                found.items = arena_grow(file->arena, found.items, found.count,
                                         &found.capacity, sizeof(*found.items));
                found.items[found.count++] = (struct below_code){opened, line, behind};
            }
            if (!found.count) {
                break;
            }
        }
        above = retold_line(file, line).size ? line : above;
    }
    return found;
}

static void tell(struct retold *file, const struct below_code *below) {
    struct text question = retold_line(file, below->line);

    label_cut_question(&question);
    for (size_t line = below->line; line < below->behind; line++) {
        if (line > below->line) {
            question =
                text_of(arena_printf(file->arena, "%.*s %.*s", TEXT_ARGUMENTS(question),
                                     TEXT_ARGUMENTS(retold_line(file, line))));
        }
        retold_blank(file, line);
    }
    retold_question(
        file, below->code,
        text_of(arena_printf(file->arena, "%.*s\n\n%.*s", TEXT_ARGUMENTS(question),
                             TEXT_ARGUMENTS(file->lines[below->code]))));
}

bool code_above_told(struct retold *file) {
    struct found found = {0};

    if (file->coded) {
        found = find_questions(file);
    }
    if (found.count < CODES_MIN || 5 * found.count < 4 * found.questions) {
        return false;
    }
    for (size_t i = 0; i < found.count; i++) {
        tell(file, &found.items[i]);
    }
    return true;
}

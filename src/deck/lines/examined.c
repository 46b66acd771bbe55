// SPDX-License-Identifier: MIT
// Questions that count on at the margin above a label of each answer: all from the number to the label is asked.

#include "examined.h"

#include "wording/alternative.h"
#include "wording/label.h"
#include "wording/line.h"

enum { QUESTIONS_MIN = 3, ITEM_INDENT = 4 };

/** A numbered line and the label of its answer. */
struct examined {
    size_t line;
    size_t label;
    struct text text;
    bool longer;  // other lines stand between them, the label at the margin
};

struct finding {
    struct examined *items;
    size_t count;
    size_t capacity;
    size_t longer;
    size_t listing;  // with options or other items
};

/** The number at the front of a line, "1. " or "1、", 0 if it has none; the text behind it. */
static int number_of(const struct retold *file, size_t line, struct text *text) {
    struct text whole = file->lines[line];
    size_t digits = file->code[line] ? 0 : line_skip_digits(whole, 0);
    size_t wide = digits ? line_separator_size(whole, digits) : 0;
    size_t behind = wide > 1 ? digits + wide : line_behind_number(whole, 0);

    *text = text_trim(text_from(whole, behind));
    return digits && behind && text->size ? line_first_number(whole) : 0;
}

/** Whether a line at the margin, or as far in as an item's text, begins with an answer's label, which is more than a letter. */
static bool is_label(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return !file->code[line] && text.size &&
           line_skip_spaces(file->lines[line], 0) <= ITEM_INDENT &&
           label_begins_answer(text) && !label_is_letter(text);
}

/** The label of the answer below a numbered line; the count of lines if a heading, the same number or the next one comes first. */
static size_t label_below(const struct retold *file, size_t line, int number) {
    struct text text;

    for (line = retold_next(file, line + 1); line < file->count;
         line = retold_next(file, line + 1)) {
        int other = number_of(file, line, &text);

        if (is_label(file, line)) {
            return line;
        }
        if (other == number || other == number + 1 || retold_is_heading(file, line)) {
            break;
        }
    }
    return file->count;
}

/** Whether an option or an item of a list stands below a question: such are read as they are. */
static bool holds_items(const struct retold *file, const struct examined *item) {
    for (size_t line = item->line + 1; line < item->label; line++) {
        if (!file->code[line] && (alternative_letter(file->lines[line]) ||
                                  line_begins_item(file->lines[line]))) {
            return true;
        }
    }
    return false;
}

static void take(struct retold *file, struct finding *found, struct examined item) {
    found->listing += holds_items(file, &item);
    item.longer = retold_next(file, item.line + 1) < item.label &&
                  !line_has_space(file->lines[item.label], 0);
    found->items = arena_grow(file->arena, found->items, found->count, &found->capacity,
                              sizeof(*found->items));
    found->items[found->count++] = item;
    found->longer += item.longer;
}

static struct finding find(struct retold *file) {
    struct finding found = {.count = 0};
    int expected = 1;

    for (size_t line = 0; line < file->count; line++) {
        struct examined item = {.line = line};
        int number = number_of(file, line, &item.text);

        if (!number || (number != expected && number != 1)) {
            continue;
        }
        item.label = label_below(file, line, number);
        if (item.label < file->count) {
            take(file, &found, item);
            expected = number + 1;
        }
    }
    return found;
}

static size_t count_labels(const struct retold *file) {
    size_t count = 0;

    for (size_t line = 0; line < file->count; line++) {
        count += is_label(file, line);
    }
    return count;
}

bool examined_told(struct retold *file) {
    struct finding found = find(file);

    // Far down a file such a list only follows up what that tells.
    if (found.count < QUESTIONS_MIN || !found.longer || found.listing ||
        4 * found.items[0].line > file->count || 5 * found.count < 4 * count_labels(file)) {
        return false;
    }
    for (size_t i = 0; i < found.count; i++) {
        struct text answer = retold_line(file, found.items[i].label);

        label_cut_answer(&answer);
        retold_question(file, found.items[i].line, found.items[i].text);
        retold_answer(file, found.items[i].label, answer);
    }
    return true;
}

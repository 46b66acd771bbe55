// SPDX-License-Identifier: MIT
// Headings that recur between labelled questions, told as lines in bold: they part answers.

#include "lowered.h"

#include "label.h"

#include <stdlib.h>
#include <string.h>

enum { QUESTIONS_MIN = 3 };

/** A heading between two questions. */
struct between {
    uint64_t said;
    size_t level;
    size_t question;  // the one above, counted from 1
};

struct finding {
    struct between *items;
    size_t count;
    size_t capacity;
    size_t questions;
};

/** What a heading says, and how high it stands. */
static uint64_t key_of(size_t level, struct text said, struct arena *arena) {
    return text_hash(text_folded(said, arena)) + level;
}

/** The level of a heading, 0 of any other line; what it says without marks. */
static size_t level_of(const struct retold *file, size_t line, struct text *said) {
    struct text text = file->bare[line];
    size_t level;
    size_t marks;

    if (file->code[line] || !text.size || text.bytes[0] != '#') {
        return 0;
    }
    level = line_count_hashes(text, 0);
    *said = line_without_hashes(text);
    marks = line_count_marks(*said, 0);
    if (said->size > 2 * marks && line_count_marks(*said, said->size - marks) == marks) {
        *said = text_slice(*said, marks, said->size - marks);
    }
    return line_has_space(text, level) && said->size ? level : 0;
}

/** Whether a line begins with a question's label and is no heading. */
static bool is_question(const struct retold *file, size_t line) {
    struct text text = file->bare[line];
    unsigned char first = text.size ? (unsigned char)text.bytes[0] : 0;

    return (first >= 0x80 || strchr("QqPpFfDd*_", first)) && first && !file->code[line] &&
           label_cut_question(&text);
}

/** Whether it only stands above the next question. */
static bool is_above_question(const struct retold *file, size_t line) {
    size_t next = retold_next(file, line + 1);

    return next >= file->count || is_question(file, next);
}

static int compare(const void *left, const void *right) {
    const struct between *a = left;
    const struct between *b = right;

    return a->said != b->said ? (a->said > b->said) - (a->said < b->said)
                              : (a->question > b->question) - (a->question < b->question);
}

/** Forgets those since the last question that a higher heading ends, for they do no harm. */
static void drop_below(struct finding *found, size_t first, size_t level) {
    while (found->count > first && found->items[found->count - 1].level > level) {
        found->count--;
    }
}

static struct finding find(struct retold *file) {
    struct finding found = {.count = 0};
    size_t first = 0;  // behind the last question

    for (size_t line = 0; line < file->count; line++) {
        struct text said;
        size_t level = level_of(file, line, &said);

        if (is_question(file, line)) {
            found.questions++;
            first = found.count;
        } else if (found.questions && level) {
            drop_below(&found, first, level);
        }
        if (found.questions && level && !is_above_question(file, line)) {
            found.items = arena_grow(file->arena, found.items, found.count, &found.capacity,
                                     sizeof(*found.items));
            found.items[found.count++] =
                (struct between){key_of(level, said, file->arena), level, found.questions};
        }
    }
    if (found.count) {
        qsort(found.items, found.count, sizeof(*found.items), compare);
    }
    return found;
}

/** Keeps what stands below two questions in three, once each. */
static void keep_recurring(struct finding *found) {
    size_t kept = 0;

    for (size_t from = 0, to; from < found->count; from = to) {
        size_t below = 1;

        for (to = from + 1;
             to < found->count && found->items[to].said == found->items[from].said; to++) {
            below += found->items[to].question != found->items[to - 1].question;
        }
        if (below >= QUESTIONS_MIN && 3 * below >= 2 * found->questions) {
            found->items[kept++] = found->items[from];
        }
    }
    found->count = kept;
}

static bool recurs(const struct finding *found, uint64_t key) {
    for (size_t i = 0; i < found->count; i++) {
        if (found->items[i].said == key) {
            return true;
        }
    }
    return false;
}

/** Tells them and the headings below each in bold. */
static void tell(struct retold *file, const struct finding *found) {
    size_t lowered = 0;
    bool asked = false;

    for (size_t line = 0; line < file->count; line++) {
        struct text said;
        size_t level;

        if (is_question(file, line)) {
            asked = true;
            lowered = 0;
            continue;
        }
        level = asked ? level_of(file, line, &said) : 0;
        if (!level) {
            continue;
        }
        if (!is_above_question(file, line) &&
            recurs(found, key_of(level, said, file->arena))) {
            lowered = level;
        } else if (!lowered || level <= lowered) {
            lowered = 0;
            continue;
        }
        file->out[line] = text_of(arena_printf(file->arena, "%s**%.*s**\n",
                                               retold_goes_on(file, line) ? "\n" : "",
                                               TEXT_ARGUMENTS(said)));
    }
}

bool lowered_told(struct retold *file) {
    struct finding found = find(file);

    if (found.questions < QUESTIONS_MIN) {
        return false;
    }
    keep_recurring(&found);
    if (!found.count) {
        return false;
    }
    tell(file, &found);
    return true;
}

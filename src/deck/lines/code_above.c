// SPDX-License-Identifier: MIT
// Code that stands above its labelled question is told below it, where readers of labels look for it.

#include "code_above.h"

#include "wording/fence.h"
#include "wording/label.h"
#include "wording/line.h"

enum {
    CODES_MIN = 2,
    QUESTION_LINES = 6,  // of a paragraph that asks
};

/** A question's paragraph, and the code right above. */
struct below_code {
    size_t code;  // the line of the fence that opens it
    size_t line;
    size_t behind;
    bool answered;
};

struct found {
    struct below_code *items;
    size_t count;
    size_t capacity;
    size_t answered;
    size_t questions;
};

/** The line behind a question's paragraph. */
static size_t question_end(const struct retold *file, size_t line) {
    size_t end = line + 1;

    while (end < file->count && end < line + QUESTION_LINES && !file->code[end] &&
           retold_line(file, end).size && !label_begins_answer(retold_line(file, end))) {
        end++;
    }
    return end;
}

/** Takes a question in that an answer's label follows at once, or nothing but the next one's code or heading. */
static void take(struct retold *file, struct found *found, size_t code, size_t line) {
    size_t behind = question_end(file, line);
    size_t next = retold_next(file, behind);
    bool answered = label_begins_answer(retold_line(file, next));
    // "Which? Answer: that" is no question alone.
    bool alone = !text_holds(retold_line(file, line), TEXT("? "));

    if (answered || (alone && (next >= file->count || file->code[next] ||
                               retold_is_heading(file, next)))) {
        found->items = arena_grow(file->arena, found->items, found->count, &found->capacity,
                                  sizeof(*found->items));
        found->items[found->count++] = (struct below_code){code, line, behind, answered};
        found->answered += answered;
    }
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
            found.questions++;
            if (above < line && file->code[above] &&
                text_starts(file->lines[opened], file->bare[opened])) {
                take(file, &found, opened, line);
            }
            if (!found.count) {
                break;
            }
        }
        above = retold_line(file, line).size ? line : above;
    }
    return found;
}

/** What a labelled line asks, without the marks that end an emphasis around all of it. */
static struct text asked_in(const struct retold *file, size_t line) {
    struct text question = retold_line(file, line);
    size_t marks = line_count_marks(question, 0);

    label_cut_question(&question);
    if (marks && question.size > marks &&
        line_count_marks(question, question.size - marks) == marks) {
        question.size -= marks;
    }
    return text_trim(question);
}

static void tell(struct retold *file, const struct below_code *below) {
    struct text question = asked_in(file, below->line);

    for (size_t line = below->line; line < below->behind; line++) {
        if (line > below->line) {
            question =
                text_of(arena_printf(file->arena, "%.*s %.*s", TEXT_ARGUMENTS(question),
                                     TEXT_ARGUMENTS(retold_line(file, line))));
        }
        retold_blank(file, line);
    }
    if (!below->answered) {
        // Else the code, which has to stay where it is, would be the answer.
        retold_answer(file, below->line, TEXT("..."));
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
    if (found.answered < CODES_MIN || 5 * found.count < 4 * found.questions) {
        return false;
    }
    for (size_t i = 0; i < found.count; i++) {
        tell(file, &found.items[i]);
    }
    return true;
}

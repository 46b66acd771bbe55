// SPDX-License-Identifier: MIT
// Questions that are links to headings which only number the answers: no contents, which repeat what they lead to.

#include "led_answer.h"

#include "mark.h"
#include "wording/alternative.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

enum {
    PAIRS_MIN = 3,
    GAP = 8,  // answers that no question leads to
};

/** A question that leads somewhere, or a heading that only numbers an answer. */
struct end {
    size_t line;
    struct text name;  // "12", "12b"
    struct text question;
};

struct ends {
    struct end *items;
    size_t count;
};

/** The number at the end of a text, with a letter behind it: "12", "12b"; "" if there is none. */
static struct text last_number(struct text text) {
    size_t at = text.size;

    at -= at > 1 && text.bytes[at - 1] >= 'a' && text.bytes[at - 1] <= 'h' &&
          line_has_digit(text, at - 2);
    while (at > 0 && line_has_digit(text, at - 1)) {
        at--;
    }
    return line_has_digit(text, at) ? text_from(text, at) : TEXT("");
}

/** "12. [What is a?](#answer-12)" and nothing else. */
static struct end read_question(const struct retold *file, size_t line) {
    struct text text = alternative_without_bullet(retold_line(file, line));
    struct end end = {.line = line};
    struct mark mark;
    size_t target;

    if (file->code[line] || !text_ends(text, TEXT(")"))) {
        return end;
    }
    text = mark_read(text, &mark) && !mark.row ? mark.said : text;
    target = text_find(text, TEXT("](#"));
    if (label_is_link(text) && target < text.size) {
        end.question = text_trim(text_slice(text, 1, target));
        end.name = last_number(text_slice(text, target, text.size - 1));
    }
    return end;
}

/** "### Answer 12" */
static struct end read_answer(const struct retold *file, size_t line) {
    struct text text = line_without_hashes(retold_line(file, line));
    size_t word = words_at(text, WORDS_ANSWER);
    struct text name = text_trim(text_from(text, word));

    return (struct end){line, word && last_number(name).size == name.size ? name : TEXT(""),
                        TEXT("")};
}

static void find_ends(const struct retold *file, struct ends *questions,
                      struct ends *answers) {
    questions->items = arena_new(file->arena, file->count + 1, sizeof(struct end));
    answers->items = arena_new(file->arena, file->count + 1, sizeof(struct end));
    for (size_t line = 0; line < file->count; line++) {
        bool heading = retold_is_heading(file, line);
        struct end end = heading ? read_answer(file, line) : read_question(file, line);
        struct ends *ends = heading ? answers : questions;

        if (end.name.size) {
            ends->items[ends->count++] = end;
        }
    }
}

/** The next answer with a name, a few on at most; behind the last one if there is none. */
static size_t find_answer(const struct ends *answers, size_t next, struct text name) {
    for (size_t at = next; at < answers->count && at < next + GAP; at++) {
        if (text_equal(answers->items[at].name, name)) {
            return at;
        }
    }
    return answers->count;
}

static void tell(struct retold *file, const struct end *question, const struct end *answer,
                 size_t number) {
    struct text heading = retold_line(file, answer->line);

    file->out[question->line] = text_of(arena_printf(
        file->arena, "\n**Q%zu:** %.*s", number, TEXT_ARGUMENTS(question->question)));
    file->out[answer->line] =
        text_of(arena_printf(file->arena, "%.*s Answer %zu",
                             (int)line_count_hashes(heading, 0), "######", number));
}

bool led_answer_told(struct retold *file) {
    struct ends questions = {0};
    struct ends answers = {0};
    size_t pairs = 0;
    size_t next = 0;

    find_ends(file, &questions, &answers);
    for (size_t i = 0; i < questions.count; i++) {
        size_t at = find_answer(&answers, next, questions.items[i].name);

        if (at < answers.count && answers.items[at].line > questions.items[i].line) {
            tell(file, &questions.items[i], &answers.items[at], ++pairs);
            next = at + 1;
        }
    }
    return pairs >= PAIRS_MIN && 5 * pairs >= 4 * answers.count;
}

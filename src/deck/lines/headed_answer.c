// SPDX-License-Identifier: MIT
// Answers below headings of their own, though what they answer is none.

#include "headed_answer.h"

#include "wording/title.h"

enum {
    ANSWERS_MIN = 2,
    AGAIN_PARTS = 3,  // of which one stands right behind the answer before it
};

/** A heading; the line is the count of lines behind the last one. */
struct head {
    size_t line;
    size_t level;
    struct title title;
};

static struct head next_head(const struct retold *file, size_t line) {
    struct head head = {.line = line};

    while (head.line < file->count && !retold_is_heading(file, head.line)) {
        head.line++;
    }
    if (head.line < file->count) {
        struct text text = retold_line(file, head.line);

        head.level = line_count_hashes(text, 0);
        head.title = title_read(line_without_hashes(text));
    }
    return head;
}

/** Whether a line in bold, with a number or a label, or that asks begins a question. */
static bool may_ask(struct text line) {
    struct title title = title_read(line);
    size_t marks = line_count_marks(line, 0);

    return title.asks || title.labelled || title.numbered || title.commands ||
           (marks > 1 && line_emphasis_end(line, text_slice(line, 0, marks)) == line.size);
}

/** Whether the paragraph right above a line asks, below the heading that stands before; code, options and a table may be between. */
static bool is_asked_above(const struct retold *file, size_t above, size_t line) {
    for (size_t at = line; at-- > above + 1;) {
        struct text text = retold_line(file, at);
        bool numbered = line_behind_number(text, 0) > 0;

        if (text.size && !file->code[at] && text.bytes[0] != '|' &&
            (numbered || (!line_begins_item(text) && !retold_is_option(file, at)))) {
            return may_ask(text) || (at - 1 > above && retold_line(file, at - 1).size &&
                                     may_ask(retold_line(file, at - 1)));
        }
    }
    return false;
}

/** What stands below a heading that neither asks nor is as high as the answer. */
static bool is_in_chapter(const struct head *before, const struct head *answer) {
    return before->level < answer->level && !title_calls(&before->title) &&
           !before->title.labelled && !before->title.numbered && !before->title.blank;
}

/** Whether a heading answers what is no heading; `again` counts those behind another answer. */
static bool answers_line(const struct retold *file, const struct head *before,
                         const struct head *head, int *again) {
    bool follows = before->title.answers && before->level == head->level;

    if (!head->title.answers || head->title.variant.size ||
        !(follows || is_in_chapter(before, head)) ||
        !is_asked_above(file, before->line, head->line)) {
        return false;
    }
    *again += follows;
    return true;
}

bool headed_answer_told(struct retold *file) {
    struct head before = {.line = 0};
    int answers = 0;
    int told = 0;
    int again = 0;

    for (struct head head = next_head(file, 0); head.line < file->count;
         before = head, head = next_head(file, head.line + 1)) {
        answers += head.title.answers;
        if (before.title.answers && head.level > before.level) {
            return false;
        }
        if (answers_line(file, &before, &head, &again)) {
            struct text line = file->lines[head.line];

            retold_label(file, head.line, text_slice(line, 0, line_skip_spaces(line, 0)),
                         "**Answer:**", TEXT(""));
            told++;
        }
    }
    return told >= ANSWERS_MIN && told == answers && AGAIN_PARTS * again >= told;
}

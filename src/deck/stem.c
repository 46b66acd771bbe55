// SPDX-License-Identifier: MIT
// What stands before an answer that is set apart, without what only announces it.

#include "stem.h"

#include "answer.h"
#include "hint.h"
#include "question.h"
#include "vocabulary.h"

/** Cuts a heading off the front that only says that what follows asks: "### Question". */
static bool cut_label_heading(struct text *stem) {
    struct text rest = *stem;
    struct text line = text_line(&rest);
    bool heading = text_starts(line, TEXT("#"));

    line = line_without_hashes(line);
    if (!heading || !text_trim(rest).size ||
        (!title_read(line).blank &&
         (!line.size || words_at(line, WORDS_STEM) < line.size))) {
        return false;
    }
    *stem = text_trim(rest);
    return true;
}

/** Cuts a line off the front that is nothing but a label of what is asked: "**Task**". */
static void cut_bold_label(struct text *stem) {
    struct text rest = *stem;
    struct text line = text_trim(text_line(&rest));
    size_t marks = line_count_marks(line, 0);
    static const char *const separators[] = {":", "：", ".", NULL};

    if (marks && !text_holds_any(line, separators) && line.size > 2 * marks &&
        label_begins_task(line) && line_count_marks(line, line.size - marks) == marks &&
        text_trim(rest).size) {
        *stem = text_trim(rest);
    }
}

struct text stem_read(struct reading *reading, uint32_t from, uint32_t to) {
    struct text stem = answer_stem(reading, from, hint_begin(reading, from, to));

    label_cut_name(&stem);
    cut_bold_label(&stem);
    return stem;
}

struct text stem_titled(struct reading *reading, struct text title, struct text stem) {
    bool named = cut_label_heading(&stem);
    struct title above = title_read(title);
    struct title below = title_read(text_line(&(struct text){stem.bytes, stem.size}));

    if (named && (above.asks || above.requests) && (below.asks || below.requests)) {
        title = TEXT("");
    }
    return question_joined(title, stem, reading->arena);
}

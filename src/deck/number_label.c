// SPDX-License-Identifier: MIT
// Labels of questions with nothing but a number, told before what is asked below them.

#include "number_label.h"

#include "alternative.h"
#include "builder.h"
#include "label.h"
#include "title.h"

#include <string.h>

enum {
    LABELS_MIN = 3,
    LONGEST_LABEL = 40,
    LONGEST_TAG = 60,  // bytes of what stands beside one
    QUESTION_LINES = 12,
};

/** Without what a short tag behind a label in bold says, as how hard it is and who asks it: "**Question 3** ★★☆ Google". */
static struct text without_tag(struct text text) {
    size_t marks = line_count_marks(text, 0);
    struct text inside = text_from(text, marks);
    size_t end = text_find(inside, text_slice(text, 0, marks));
    struct text tag = text_trim(text_from(inside, end + marks));

    return marks && tag.size <= LONGEST_TAG && !text_ends(tag, TEXT(".")) &&
                   !title_asks(tag)
               ? text_slice(inside, 0, end)
               : text;
}

/** The number of a line that says no more: "**Question 3**", "**Q3** ★★☆", "Frage 3:"; 0 for any other. */
static int number_label_at(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);
    struct title title;
    struct text label;

    if (!text.size || file->code[line] || strchr("#-+>|", text.bytes[0])) {
        return 0;
    }
    text = without_tag(line_without_break(text));
    if (!text.size || text.size > LONGEST_LABEL) {
        return 0;
    }
    text = text_from(text, line_count_marks(text, 0));
    while (text.size && strchr("*_: ", text.bytes[text.size - 1])) {
        text.size--;
    }
    label = line_without_front_ornaments(text);
    if (!label_cut_question(&label)) {
        return 0;
    }
    title = title_read(text);
    return title.blank ? title.number : 0;
}

/** Whether a line goes on the text above it, neither a block of its own nor an answer. */
static bool goes_on(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return text.size && !file->code[line] && !strchr("#>|<", text.bytes[0]) &&
           alternative_without_bullet(text).size == text.size &&
           !alternative_letter(text) && !label_begins_answer(text) &&
           !number_label_at(file, line);
}

static bool asks(const struct retold *file, size_t line) {
    struct title title = title_read(line_without_break(retold_line(file, line)));

    return title_calls(&title);
}

/** The line behind a question that begins in this one: behind the last that asks in its paragraph. */
static size_t behind_question(const struct retold *file, size_t first, bool *asking) {
    size_t behind = first + 1;

    *asking = false;
    for (size_t line = first;
         line < file->count && line < first + QUESTION_LINES && goes_on(file, line);
         line++) {
        if (asks(file, line)) {
            behind = line + 1;
            *asking = true;
        }
    }
    return behind;
}

static void tell(struct retold *file, size_t label, size_t first, size_t behind) {
    struct builder out = {.arena = file->arena};

    retold_blank(file, label);
    for (size_t line = first; line < behind; line++) {
        builder_add_space(&out);
        builder_add(&out, line_without_break(retold_line(file, line)));
        retold_blank(file, line);
    }
    retold_question(file, first, builder_text(&out));
}

bool number_label_told(struct retold *file) {
    size_t labels = 0;
    size_t counting = 0;
    size_t calling = 0;
    int last = 0;

    for (size_t line = 0; line < file->count; line++) {
        int number = number_label_at(file, line);
        size_t first = retold_next(file, line + 1);
        bool asking;
        size_t behind;

        if (!number) {
            continue;
        }
        labels++;
        counting += number == last + 1;
        last = number;
        if (first < file->count && goes_on(file, first)) {
            behind = behind_question(file, first, &asking);
            calling += asking;
            tell(file, line, first, behind);
        }
    }
    return labels >= LABELS_MIN && 3 * calling >= 2 * labels && 3 * counting >= 2 * labels;
}

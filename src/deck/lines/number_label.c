// SPDX-License-Identifier: MIT
// Labels of questions with nothing but a number, told before what is asked below them, and the one that replies below such headings.

#include "number_label.h"

#include "wording/alternative.h"
#include "wording/builder.h"
#include "wording/hint_name.h"
#include "wording/label.h"
#include "wording/problem.h"
#include "wording/title.h"
#include "wording/vocabulary.h"

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

/** Whether a heading says no more than "Exercise 3". */
static bool heads_number(const struct retold *file, size_t line) {
    struct title title;

    if (!retold_is_heading(file, line)) {
        return false;
    }
    title = title_read(line_without_hashes(retold_line(file, line)));
    return title.blank && title.number > 0;
}

/** "**Review:**": words in bold with a colon on a line of their own, which do not say what is given or shown. */
static bool is_label(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);
    size_t marks = line_count_marks(text, 0);
    struct text inside;

    if (file->code[line] || marks != 2 || text.size > LONGEST_LABEL ||
        text.size <= 2 * marks || (line && retold_line(file, line - 1).size)) {
        return false;
    }
    inside = text_from(text, marks);
    return (text_ends(text, TEXT(":**")) || text_ends(text, TEXT("**:")) ||
            text_ends(text, TEXT("：**")) || text_ends(text, TEXT("**："))) &&
           !words_at(inside, WORDS_TASK) && !words_at(inside, WORDS_STEM) &&
           !label_begins_task(text) && !label_begins_example(text) &&
           !label_begins_output(text) && !label_begins_aim(text) && !hint_named(inside) &&
           !problem_goes_on(text_folded(inside, file->arena));
}

/** Sections below headings that only count. */
struct counted {
    int all;
    int held;  // by which a label is held once, behind something
    int told;  // of labels in them, those above text: below others are items, or options
    size_t first;
};

static bool begins_item(struct text line) {
    return alternative_without_bullet(line).size < line.size || alternative_letter(line) ||
           label_first_number(line) > 0;
}

/** How many of them hold a label once, behind what is asked and before something else. */
static struct counted count_held(const struct retold *file, struct text label) {
    struct counted counted = {.first = file->count};
    size_t heading = file->count;
    int here = 0;

    for (size_t line = 0; line <= file->count; line++) {
        if (line == file->count || retold_is_heading(file, line)) {
            counted.held += here == 1;
            heading = line < file->count && heads_number(file, line) ? line : file->count;
            counted.all += heading < file->count;
            counted.first = counted.first < heading ? counted.first : heading;
            here = 0;
        } else if (heading < file->count && text_equal(retold_line(file, line), label) &&
                   is_label(file, line) && retold_next(file, heading + 1) < line) {
            here++;
            counted.told += !begins_item(retold_line(file, retold_next(file, line + 1)));
        }
    }
    return counted;
}

/** Whether nearly all of them hold it, and half of those above text. */
static bool recurs(const struct counted *counted) {
    return counted->all >= LABELS_MIN && 5 * counted->held >= 4 * counted->all &&
           2 * counted->told >= counted->held;
}

/** The only label that stands in nearly all of them; "" if none or several do, or answers have a name that all know. */
static struct text find_reply(const struct retold *file) {
    struct text found = TEXT("");
    size_t line = count_held(file, TEXT("")).first;

    for (size_t at = line; at < file->count; at++) {
        if (!file->code[at] &&
            label_begins_answer(line_without_hashes(retold_line(file, at)))) {
            return TEXT("");
        }
    }
    while (++line < file->count && !retold_is_heading(file, line)) {
        struct text label = retold_line(file, line);
        struct counted counted;

        if (!is_label(file, line) || text_equal(label, found)) {
            continue;
        }
        counted = count_held(file, label);
        if (recurs(&counted) && found.size) {
            return TEXT("");
        }
        found = recurs(&counted) ? label : found;
    }
    return found;
}

bool number_label_replied(struct retold *file) {
    struct text reply = find_reply(file);

    for (size_t line = 0; reply.size && line < file->count; line++) {
        if (is_label(file, line) && text_equal(retold_line(file, line), reply)) {
            retold_answer(file, line, TEXT(""));
        }
    }
    return reply.size > 0;
}

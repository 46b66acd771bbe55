// SPDX-License-Identifier: MIT
// Lines that only say how hard a question is, and what else is told with that.

#include "difficulty.h"

#include "alternative.h"
#include "colon.h"
#include "label.h"

#include <string.h>

enum {
    LONGEST_GRADE = 32,  // bytes behind the label
    LONGEST_FACT = 60,   // and of a line with another
    LONGEST_NAME = 24,   // and of what stands before its colon
    MOST_FACTS = 10,     // lines of a paragraph of such
};

static const char *const names[] = {"level",
                                    "frequency",
                                    "уровень",
                                    "частота",
                                    "nivel",
                                    "nível",
                                    "niveau",
                                    "频率",
                                    "頻度",
                                    "빈도",
                                    "difficulty",
                                    "difficulty level",
                                    "难度",
                                    "難度",
                                    "難易度",
                                    "난이도",
                                    "сложность",
                                    "складність",
                                    "dificultad",
                                    "dificuldade",
                                    "difficulté",
                                    "difficoltà",
                                    "schwierigkeit",
                                    "schwierigkeitsgrad",
                                    "poziom trudności",
                                    "zorluk",
                                    "seviye",
                                    "zorluk seviyesi",
                                    "poziom",
                                    "livello",
                                    "рівень",
                                    "レベル",
                                    "độ khó",
                                    "mức độ",
                                    "cấp độ"};

/** Whether a line is such a label with no more than a few words behind it. */
static bool is_grade(struct text line) {
    static const char *const sentences[] = {". ", ", ", "。", "，", "?", "？", "O(", NULL};
    size_t marks = line_count_marks(line, 0);
    bool colon;

    if (text_starts(line, TEXT("`"))) {
        line = text_slice(line, 1, line.size - text_ends(line, TEXT("`")));
    }
    // Most lines have none.
    colon = colon_find(line) < line.size;
    for (size_t i = 0; colon && i < sizeof(names) / sizeof(names[0]); i++) {
        size_t end;

        if (!line_starts_word(text_from(line, marks), names[i])) {
            continue;
        }
        end = marks + text_of(names[i]).size;
        if (label_is_before_colon(line, end)) {
            return line.size <= end + LONGEST_GRADE &&
                   !text_holds_any(text_from(line, end), sentences);
        }
    }
    return false;
}

/** Whether a line in the same paragraph goes on so: a label in bold and a few words, "**Companies:** a, b". */
static bool is_fact(struct text line) {
    size_t marks = line_count_marks(line, 0);
    size_t end = text_find(text_from(line, marks), text_slice(line, 0, marks)) + 2 * marks;

    return marks > 1 && line.size <= LONGEST_FACT && !label_begins_answer(line) &&
           end < line.size &&
           (label_is_before_colon(line, end) ||
            text_find(text_slice(line, marks, end), TEXT(":")) < end - marks);
}

/** Whether a line is a name without marks, a colon and a few words: "Status: Done". */
static bool is_property(struct text line) {
    size_t colon = text_find(text_slice(line, 0, LONGEST_NAME + 1), TEXT(": "));

    return colon && colon <= LONGEST_NAME && colon + 2 < line.size &&
           line.size <= LONGEST_FACT && !line_count_marks(line, 0) &&
           !label_begins_answer(line) && !label_begins_task(line);
}

/** What stands behind a paragraph that only tells properties, one of them a grade; all of the text if that does not begin so. */
static struct text behind_properties(struct text text) {
    struct text rest = text;
    int grades = 0;
    int count = 0;

    while (rest.size && count <= MOST_FACTS) {
        struct text line = text_trim(text_line(&rest));

        if (!line.size) {
            break;
        }
        if (!is_property(line) && !is_fact(line)) {
            return text;
        }
        grades += is_grade(line);
        count++;
    }
    return grades && count > 1 && count <= MOST_FACTS ? text_trim(rest) : text;
}

struct text difficulty_behind(struct text text) {
    struct text rest;

    text = behind_properties(text);
    rest = text;
    while (rest.size && is_grade(alternative_without_bullet(text_line(&rest)))) {
        struct text line = rest;

        while (rest.size && is_fact(alternative_without_bullet(text_line(&line)))) {
            rest = line;
        }
        text = rest = text_trim(rest);
    }
    return text;
}

void difficulty_cut(struct text *answer) {
    struct text rest = difficulty_behind(*answer);

    // A grade may be all that is told; properties are nothing told.
    *answer = rest.size || !behind_properties(*answer).size ? rest : *answer;
}

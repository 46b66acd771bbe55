// SPDX-License-Identifier: MIT
// Lines that only say how hard a question is.

#include "difficulty.h"

#include "label.h"

enum { LONGEST_GRADE = 32 };  // bytes behind the label

static const char *const names[] = {"difficulty",
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
                                    "độ khó"};

/** Whether a line is such a label with no more than a few words behind it. */
static bool is_grade(struct text line) {
    static const char *const sentences[] = {". ", ", ", "。", "，", "?", "？", NULL};
    size_t marks = line_count_marks(line, 0);

    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        size_t end = marks + text_of(names[i]).size;

        if (line_starts_with(text_from(line, marks), text_of(names[i])) &&
            label_is_before_colon(line, end)) {
            return line.size <= end + LONGEST_GRADE &&
                   !text_holds_any(text_from(line, end), sentences);
        }
    }
    return false;
}

void difficulty_cut(struct text *answer) {
    struct text rest = *answer;

    while (rest.size && is_grade(text_trim(text_line(&rest)))) {
        rest = text_trim(rest);
        *answer = rest.size ? rest : *answer;
    }
}

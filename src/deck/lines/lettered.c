// SPDX-License-Identifier: MIT
// The parts of a problem that letters count, each with an answer of its own.

#include "lettered.h"

#include "wording/label.h"

enum { PARTS_MIN = 3, PART_LINES = 40 };

/** The letter that counts a part, "a) ...", "(b) ...", "**c)** ..."; 0 if there is none. */
static char part_letter(const struct retold *file, size_t line, struct text *said) {
    struct text text = file->lines[line];
    size_t marks = line_count_marks(text, 0);
    size_t at = marks + text_starts(text_from(text, marks), TEXT("("));
    char letter = (char)(at < text.size ? text.bytes[at] | 0x20 : 0);

    if (file->code[line] || letter < 'a' || letter > 'z' ||
        !text_starts(text_from(text, at + 1), TEXT(")"))) {
        return 0;
    }
    at += 2;
    if (marks && line_count_marks(text, at) == marks) {
        at += marks;
        marks = 0;
    }
    *said = text_trim(text_from(text, at));
    if (marks && said->size > 2 * marks && line_count_marks(*said, said->size - marks)) {
        *said = text_trim(text_slice(*said, 0, said->size - marks));
    }
    return (char)(said->size && line_has_space(text, at) ? letter : 0);
}

/** Whether an answer's label stands below a part, before the next one and before a heading. */
static bool is_answered(const struct retold *file, size_t line) {
    struct text said;

    for (size_t at = line + 1; at < file->count && at < line + PART_LINES; at++) {
        struct text text = retold_line(file, at);

        if (file->code[at]) {
            continue;
        }
        if (text_starts(text, TEXT("#")) || part_letter(file, at, &said)) {
            return false;
        }
        if (label_begins_answer(text_trim(text_from(text, text_starts(text, TEXT(">")))))) {
            return true;
        }
    }
    return false;
}

bool lettered_told(struct retold *file) {
    size_t parts = 0;
    size_t others = 0;
    char last = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct text said;
        char letter = part_letter(file, line, &said);

        if (!letter) {
            continue;
        }
        if (is_answered(file, line) && (letter == 'a' || letter == last + 1)) {
            parts++;
            retold_question(file, line, said);
        } else {
            others++;
        }
        last = letter;
    }
    return parts >= PARTS_MIN && 4 * others <= parts;
}

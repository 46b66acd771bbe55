// SPDX-License-Identifier: MIT
// Cuts lines off answers that name the next group of questions.

#include "group_name.h"

#include "line.h"
#include "parting.h"

#include <string.h>

enum {
    LONGEST_NAME = 64,  // bytes
    LONGEST_CAPITAL = 40,
    SHORTEST_CAPITAL = 4,  // letters
    LINES_ABOVE = 4,       // the first question that are looked at
    QUESTIONS_MIN = 4,
};

/** Whether it is a line of capital letters. */
static bool is_capital(struct text line) {
    size_t letters = 0;

    for (size_t at = 0; at < line.size; at++) {
        bool capital = line.bytes[at] >= 'A' && line.bytes[at] <= 'Z';

        letters += capital;
        if (!capital && !strchr(" &/", line.bytes[at])) {
            return false;
        }
    }
    return letters >= SHORTEST_CAPITAL && line.size <= LONGEST_CAPITAL;
}

/** Whether it is a name in bold, and no sentence or label. */
static bool is_bold(struct text line) {
    size_t marks = line_count_marks(line, 0);
    struct text inside = text_slice(line, marks, line.size - marks);
    uint32_t end;

    return marks >= 2 && line.size > 2 * marks &&
           line_count_marks(line, inside.size + marks) == marks &&
           text_find(inside, TEXT("**")) == inside.size &&
           text_find(inside, TEXT("`")) == inside.size &&
           line_last_character(inside, &end) &&
           !strchr(".:?!*_", (int)(end < 128 ? end : ' ')) && end != 0xFF1A &&
           end != 0xFF1F && end != 0x3002;
}

/** The word before a number, "Layer" of "Layer 4 and up", in a line of a few words; "" if it is none. */
static struct text counted_word(struct text line) {
    size_t space = text_find(line, TEXT(" "));

    return line.size <= LONGEST_CAPITAL && space + 1 < line.size &&
                   line_has_digit(line, space + 1) && line_has_capital(line, 0) &&
                   !strchr(".:?;", line.bytes[line.size - 1])
               ? text_slice(line, 0, space)
               : TEXT("");
}

/** What is the same in names of groups that are written alike: 0 if a line may be none. */
static uint64_t form_of(struct text line) {
    struct text word;

    line = text_trim(line);
    if (!line.size || line.size > LONGEST_NAME) {
        return 0;
    }
    if (is_capital(line)) {
        return text_hash(TEXT("A"));
    }
    if (is_bold(line)) {
        return text_hash(TEXT("*"));
    }
    word = counted_word(line);
    return word.size ? text_hash(word) : 0;
}

/** The form of the line right above the first question; 0 if it names nothing. */
static uint64_t first_form(const struct reading *reading, int first) {
    for (int line = first - 1; line > 0 && line >= first - LINES_ABOVE; line--) {
        if (text_trim(source_line(&reading->source, line)).size) {
            return form_of(source_line(&reading->source, line));
        }
    }
    return 0;
}

void group_name_cut(struct reading *reading) {
    uint64_t form;

    if (reading->titled || reading->card_count < QUESTIONS_MIN) {
        return;
    }
    form = first_form(reading, reading->cards[0].line);
    for (size_t i = 0; form && i + 1 < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        size_t start = parting_last_paragraph(card->answer);

        if (card->answer.size && form_of(text_from(card->answer, start)) == form) {
            parting_shorten(reading, card, start);
        }
    }
}

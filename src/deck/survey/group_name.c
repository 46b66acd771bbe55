// SPDX-License-Identifier: MIT
// Cuts lines off answers that name the next group of questions.

#include "group_name.h"

#include "sections/parting.h"
#include "wording/label.h"
#include "wording/line.h"

#include <string.h>

enum {
    LONGEST_NAME = 64,        // bytes
    LONGEST_PARAGRAPH = 400,  // bytes that may end in one
    LONGEST_CAPITAL = 40,
    SHORTEST_CAPITAL = 4,  // letters
    LINES_ABOVE = 4,       // the first question that are looked at
    QUESTIONS_MIN = 4,
    COUNTS_MIN = 2,  // that begin with 1
    FIRST_SHAPE = 0x25A0,
    LAST_SHAPE = 0x25FF,
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
           !text_holds(inside, TEXT("**")) && !text_holds(inside, TEXT("`")) &&
           line_last_character(inside, &end) &&
           !strchr(".:?!*_", (int)(end < 128 ? end : ' ')) && end != 0xFF1A &&
           end != 0xFF1F && end != 0x3002;
}

/** The word before a number, "Layer" of "Layer 4 and up", or an abbreviation, "p." of "p. 12", in a line of a few words; "" if it is none. */
static struct text counted_word(struct text line) {
    size_t size = 0;
    struct text word;
    bool shortened;

    while (size < line.size && !strchr(" .", line.bytes[size])) {
        size++;
    }
    shortened = size > 0 && size < line.size && line.bytes[size] == '.';
    word = text_slice(line, 0, size + shortened);
    size = line_skip_spaces(line, word.size);
    return line.size <= LONGEST_CAPITAL && line_has_digit(line, size) &&
                   (shortened || size > word.size) && line_has_letter(line, 0) &&
                   (shortened || line_has_capital(line, 0)) &&
                   !strchr(".:?;", line.bytes[line.size - 1])
               ? word
               : TEXT("");
}

/** Whether a line is a few words, and neither sentence nor item. */
static bool is_short(struct text line) {
    return line.size && line.size <= LONGEST_CAPITAL &&
           !strchr("-*+>|#`<", line.bytes[0]) && !line_has_digit(line, 0) &&
           !strchr(".?!,;)", line.bytes[line.size - 1]);
}

/** Whether the question on a line counts from 1. */
static bool begins_anew(const struct reading *reading, int line) {
    return label_first_number(text_trim(source_line(&reading->source, line))) == 1;
}

/** The square, circle or triangle before a name: "■ Valves"; "" if none stands there. */
static struct text sign_of(struct text line) {
    uint32_t code_point = 0;
    size_t size = text_decode(line, 0, &code_point);

    return code_point >= FIRST_SHAPE && code_point <= LAST_SHAPE &&
                   line_has_letter(line, line_skip_spaces(line, size)) &&
                   !text_ends(line, TEXT("。"))
               ? text_slice(line, 0, size)
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
    word = sign_of(line);
    word = word.size ? word : counted_word(line);
    return word.size ? text_hash(word) : 0;
}

/** The line right above a question. */
static struct text line_above(const struct reading *reading, int question) {
    for (int line = question - 1; line > 0 && line >= question - LINES_ABOVE; line--) {
        if (text_trim(source_line(&reading->source, line)).size) {
            return text_trim(source_line(&reading->source, line));
        }
    }
    return TEXT("");
}

/** Whether a short line stands above each question that counts from 1, as above the first. */
static bool name_counts(const struct reading *reading) {
    size_t count = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        int line = reading->cards[i].line;

        if (begins_anew(reading, line)) {
            if (!is_short(line_above(reading, line))) {
                return false;
            }
            count++;
        }
    }
    return count >= COUNTS_MIN && begins_anew(reading, reading->cards[0].line);
}

/** Whether the last paragraph of an answer names what begins with the next one. */
static bool ends_in_name(const struct reading *reading, size_t card, struct text paragraph,
                         uint64_t form, bool counts) {
    int next = reading->cards[card + 1].line;
    struct text above = line_above(reading, next);

    return (form && form_of(paragraph) == form && !label_begins_answer(above)) ||
           (counts && begins_anew(reading, next) &&
            text_equal(text_trim(paragraph), above));
}

/** What stands below the rule that a paragraph begins with, if it does. */
static struct text without_rule(struct text paragraph) {
    struct text rest = paragraph;

    return line_is_rule(text_line(&rest)) ? rest : paragraph;
}

void group_name_cut(struct reading *reading) {
    uint64_t form;
    bool counts;

    if (reading->titled || reading->card_count < QUESTIONS_MIN) {
        return;
    }
    form = form_of(line_above(reading, reading->cards[0].line));
    counts = name_counts(reading);
    for (size_t i = 0; (form || counts) && i + 1 < reading->card_count; i++) {
        struct card *card = &reading->cards[i];
        size_t start = parting_last_paragraph(card->answer, LONGEST_PARAGRAPH);
        struct text paragraph = text_from(card->answer, start);

        if (paragraph.size &&
            ends_in_name(reading, i, without_rule(paragraph), form, counts)) {
            parting_shorten(reading, card, start);
        }
    }
}

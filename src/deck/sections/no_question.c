// SPDX-License-Identifier: MIT
// What is never a question: pieces of answers whose key was not found, pictures alone.

#include "no_question.h"

#include "wording/format.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>

#include <utf8proc.h>

#include <string.h>

enum {
    LONGEST_LETTER = 8,    // bytes of an option's letter with its marks: "**(B)**."
    LONGEST_TAG = 32,      // of a word in brackets: "[Remember]"
    LONGEST_OPERATOR = 6,  // bytes of one between backticks
    LONGEST_FRONT = 64,    // of what stands before a question on its line
};

/** Whether a character says something: a letter, a number, a sign of mathematics; no arrow, no picture. */
static bool is_read(uint32_t code_point) {
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return true;
    case UTF8PROC_CATEGORY_SM: return code_point < 0x2190 || code_point > 0x21FF;
    default: return false;
    }
}

/** Whether it is pictures alone: signs that a keyboard has may be what is asked for. */
static bool says_nothing(struct text text) {
    uint32_t code_point;

    for (size_t at = 0; at < text.size; at += text_decode(text, at, &code_point)) {
        text_decode(text, at, &code_point);
        if ((code_point > ' ' && code_point < 0x80) || is_read(code_point)) {
            return false;
        }
    }
    return true;
}

/** Whether a number stands before the question on its line, "Q1: **B. Nile**"; with a word if `named`. */
static bool is_behind_number(const struct reading *reading, struct text question, int line,
                             bool named) {
    struct text whole = source_line(&reading->source, line);
    size_t from = text_find(whole, question);
    bool digit = false;
    bool letter = false;

    for (size_t at = 0; from < whole.size && from <= LONGEST_FRONT && at < from; at++) {
        digit = digit || line_has_digit(whole, at);
        letter = letter || line_has_letter(whole, at);
    }
    return digit && (letter || !named);
}

/** Behind "B", "(b" or "[C" and what closes it; 0 if no option's letter stands at the front. */
static size_t skip_letter(struct text text) {
    size_t at = text.size && strchr("([", text.bytes[0]) ? 1 : 0;

    if (at >= text.size || !strchr("ABCDEFGHabcdefgh", text.bytes[at])) {
        return 0;
    }
    for (at++; at < text.size && strchr(").]", text.bytes[at]); at++) {
    }
    return at;
}

/** "B. Nile", but neither "E. coli" nor "A plant". */
static bool is_option(struct text text) {
    size_t at = skip_letter(text);
    size_t word = line_skip_spaces(text, at);

    return at > 1 && word > at && word < text.size &&
           !(text.bytes[at - 1] == '.' && line_has_letter(text, word) &&
             !line_has_capital(text, word));
}

/** "[Remember]": a word in brackets alone. */
static bool is_tag(struct text text) {
    size_t at = 1;

    if (text.size > LONGEST_TAG || !text_starts(text, TEXT("[")) ||
        !text_ends(text, TEXT("]"))) {
        return false;
    }
    while (at + 1 < text.size && (line_has_letter(text, at) || (text.bytes[at] & 0x80))) {
        at++;
    }
    return at + 1 == text.size;
}

/** "Answer: B": the label of an answer in a word, and what it says. */
static bool is_labelled_answer(struct text text) {
    return label_begins_answer(text) && !label_is_letter(text);
}

/** "Set 1", with nothing but a link to a file beside this one: contents of a guide in parts. */
static bool is_part(const struct card *card) {
    struct text text = card->question;
    size_t space = text_find(text, TEXT(" "));
    size_t number = line_skip_spaces(text, space);

    return card->kind == CARD_PROMPT && number < text.size &&
           line_skip_digits(text, number) == text.size &&
           text_starts(card->answer, TEXT("[")) && text_holds(card->answer, TEXT("](")) &&
           !text_holds(card->answer, TEXT("://"));
}

/** Whether a label without a number says that a heading asks, whatever that is. */
static bool is_labelled(const struct reading *reading, const struct card *card) {
    const struct section *section =
        &reading->outline.sections[outline_section_at(&reading->outline, card->line)];

    return section->line == card->line && section->title.labelled && !section->title.number;
}

/** "====", "____", "...": a line that parts or leaves something out, with nothing below it. */
static bool is_rule(const struct reading *reading, const struct card *card) {
    // A short piece of code may be an operator.
    const char *marks = card->question.size > LONGEST_OPERATOR ? " *-._=~\\`" : " *-._=~\\";
    size_t at = 0;

    while (at < card->question.size && strchr(marks, card->question.bytes[at])) {
        at++;
    }
    return card->kind == CARD_PROMPT && at == card->question.size &&
           !is_labelled(reading, card);
}

/** Whether it is pictures in HTML and nothing else. */
static bool is_drawn(const struct reading *reading, struct text text) {
    return text_starts(text, TEXT("<")) && text_holds(text, TEXT("<img")) &&
           !plain_text(text, reading->scratch).size;
}

bool no_question_is(const struct reading *reading, const struct card *card) {
    struct text text = card->question;
    struct text bare = text_from(text, line_count_marks(text, 0));
    size_t letter;

    if (says_nothing(text) || is_part(card) || is_rule(reading, card)) {
        return true;
    }
    // A row of a table, "| 5 | B | Boron |", may ask for anything.
    if (card->format == format_table || title_asks(text)) {
        return false;
    }
    while (bare.size && strchr("*_", bare.bytes[bare.size - 1])) {
        bare.size--;
    }
    letter = text.size <= LONGEST_LETTER ? skip_letter(bare) : 0;
    if (letter && letter == bare.size) {
        // "3. C" may be the language.
        return line_has_capital(bare, letter > 1 && strchr("([", bare.bytes[0])) &&
               (letter > 1 || is_behind_number(reading, bare, card->line, true));
    }
    return is_labelled_answer(text) || is_drawn(reading, text) ||
           ((is_option(bare) || is_tag(bare) ||
             (bare.size > 2 && words_at(bare, WORDS_ANSWER) == bare.size)) &&
            is_behind_number(reading, bare, card->line, false));
}

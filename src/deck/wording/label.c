// SPDX-License-Identifier: MIT
// Labels and numbers at the front of a line.

#include "label.h"

#include "colon.h"
#include "label_frame.h"
#include "vocabulary.h"

#include <string.h>

enum {
    LONGEST_LETTER = 2,  // bytes of "A" or "О"
    LONGEST_NUMBER = 8,  // characters of "3.1"
    RANGE_MIN = 3,       // from the first of a group's numbers to the last
    JOINED_MAX = 4,      // more labels before one question
};

enum label_word label_word(struct text text) {
    static const struct {
        const char *start;
        enum label_word word;
    } heads[] = {{"questions", WORD_QUESTION}, {"answers", WORD_ANSWER},
                 {"вопросы", WORD_QUESTION},   {"ответы", WORD_ANSWER},
                 {"preguntas", WORD_QUESTION}, {"respuestas", WORD_ANSWER},
                 {"perguntas", WORD_QUESTION}, {"respostas", WORD_ANSWER}};

    text = line_without_front_ornaments(text);
    text = line_without_front_ornaments(text_from(text, line_count_marks(text, 0)));
    for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
        if (line_starts_word(text, heads[i].start)) {
            return heads[i].word;
        }
    }
    if (words_at(text, WORDS_QUESTION)) {
        return WORD_QUESTION;
    }
    return words_at(text, WORDS_ANSWER) ? WORD_ANSWER : WORD_OTHER;
}

size_t label_behind(struct text text, size_t at, size_t marks) {
    size_t closing = line_count_marks(text, at);

    if (closing == marks) {
        at += closing;
    }
    return line_skip_spaces(text, at);
}

/** The place behind what may stand between a question's word and its number: "#", "No.", "№". */
static size_t before_digits(struct text text, size_t at) {
    static const char *const signs[] = {"#",   "-",  ".",  "№",    "no.",    "no",
                                        "nr.", "n°", "nº", ".no.", "number", "номер"};

    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        if (line_starts_word(text_from(text, at), signs[i])) {
            size_t size = strlen(signs[i]);
            size_t end = size > 1 ? line_skip_spaces(text, at + size) : at + size;

            if (line_has_digit(text, end)) {
                return end;
            }
        }
    }
    return at;
}

/** The place behind how many there are in all: "1 of 20", "1/20". */
static size_t behind_total(struct text text, size_t at) {
    static const char *const words[] = {"/", "of ", "из ", "de ", "von ", "sur "};
    size_t from = line_skip_spaces(text, at);

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        size_t end = line_skip_spaces(text, from + strlen(words[i]));

        if (line_starts_word(text_from(text, from), words[i]) &&
            line_has_digit(text, end)) {
            return line_skip_digits(text, end);
        }
    }
    return at;
}

/** Whether a label is the letter of an option, "f." behind "e.": such stand for a word before a colon alone. */
static bool is_option(struct text label) {
    static const char *const letters[] = {"f", "p", "в"};

    for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
        struct text behind = text_from(label, strlen(letters[i]));

        if (line_starts_with(label, text_of(letters[i]))) {
            return text_starts(behind, TEXT(".")) || text_starts(behind, TEXT(")"));
        }
    }
    return false;
}

/** "21-30" names a group: more than the next two of a chapter. */
static bool is_range(struct text text, size_t from, size_t dash) {
    return text_starts(text_from(text, dash), TEXT("-")) &&
           line_first_number(text_from(text, dash)) >=
               line_first_number(text_from(text, from)) + RANGE_MIN;
}

/** Where the number of a label ends, with its parts unless a text goes on right behind: "3.1:", not "1.2PC"; a task's only before a separator. */
static size_t behind_number(struct text text, size_t from, enum words kind) {
    size_t first = line_skip_digits(text, from);
    size_t end = label_behind_parts(text, from);

    if (end == first || is_range(text, from, first) || line_has_letter(text, end) ||
        (kind == WORDS_TASK && !line_separator_size(text, end))) {
        return first;
    }
    return end;
}

/** The size of a sign that parts nothing but numbers from words: "Q1。", "6> "; 0 if none stands there. */
static size_t number_sign_size(struct text text, size_t at) {
    struct text sign = text_from(text, at);
    bool stop = text_starts(sign, TEXT("。"));
    size_t size = stop ? TEXT("。").size : text_starts(sign, TEXT("> "));
    size_t behind = line_skip_spaces(sign, size);

    return behind < sign.size && (stop || line_has_letter(sign, behind)) ? size : 0;
}

/** Whether a number ends at `at`, behind spaces if a text goes on there. */
static bool is_set_off(struct text text, size_t at) {
    return at == text.size || line_has_space(text, at - 1) ||
           text_ends(text_slice(text, 0, at), TEXT("　"));
}

/** Where the letter of a part ends behind a number: "17a". */
static size_t behind_letter(struct text text, size_t at) {
    return at + (line_has_letter(text, at) && !line_has_letter(text, at + 1) &&
                 (unsigned char)text.bytes[at] < 0x80);
}

/** Where one more label ends behind a first one and what joins them: "/Q4b", " & Q9"; `at` if none follows. */
static size_t behind_joint(struct text text, size_t at, enum words kind) {
    static const char *const joints[] = {"/", "&", "+", ",", "、", "，", NULL};
    struct text rest = text_from(text, line_skip_spaces(text, at));
    size_t word = line_skip_spaces(rest, text_starts_any(rest, joints));
    size_t size = word ? words_at(text_from(rest, word), kind) : 0;
    size_t number = line_skip_spaces(rest, word + size);

    return size && line_has_digit(rest, number)
               ? (size_t)(rest.bytes - text.bytes) +
                     behind_letter(rest, line_skip_digits(rest, number))
               : at;
}

/** Where the labels end that share a question with one that ends at `at`: "Q4a/Q4b". */
static size_t behind_joined(struct text text, size_t at, enum words kind) {
    for (int joined = 0; joined < JOINED_MAX; joined++) {
        at = behind_joint(text, at, kind);
    }
    return at;
}

/** The size of "**Q3**:" and its like at the front: marks, word, number, separator in any sensible order; `bare`: without a number, too. */
static size_t label_size(const struct text *text, enum words kind, bool bare) {
    size_t front = line_count_marks(*text, 0);
    size_t marks = front;
    size_t word = words_at(text_from(*text, marks), kind);
    size_t at = marks + word;
    size_t digits;
    size_t separator;

    if (!word) {
        return 0;
    }
    at = before_digits(*text, line_skip_spaces(*text, at));
    digits = behind_number(*text, at, kind) - at;
    // "P1" is a priority more often than a pergunta, and "f2 = g()" code.
    if (digits && word == 1 &&
        ((text->bytes[marks] | 0x20) == 'p' ||
         text_starts(text_from(*text, line_skip_spaces(*text, at + digits)), TEXT("=")))) {
        return 0;
    }
    at += digits;
    at = digits && word > LONGEST_LETTER ? behind_total(*text, at) : at;
    at = digits ? behind_joined(*text, behind_letter(*text, at), kind) : at;
    at = digits || word > LONGEST_LETTER ? label_behind_kind(*text, at, digits > 0) : at;
    if (marks && line_count_marks(*text, at) == marks) {
        at += marks;
        marks = 0;
    }
    at = line_skip_spaces(*text, at);
    separator = line_separator_size(*text, at);
    if (!separator && digits) {
        separator = line_dash_size(*text, at) + number_sign_size(*text, at);
    }
    if (!separator && !(digits && is_set_off(*text, at))) {
        return 0;
    }
    if (!digits && (!bare || is_option(text_from(*text, front)))) {
        return 0;
    }
    return label_behind(*text, at + separator, marks);
}

bool label_cut_question(struct text *text) {
    size_t size = label_size(text, WORDS_QUESTION, true);

    size = size ? size : label_frame_size(*text);
    *text = text_from(*text, size);
    return size > 0;
}

bool label_is_before_colon(struct text text, size_t at) {
    return colon_size(text, line_skip_spaces(text, at + line_count_marks(text, at))) > 0;
}

/** A word before a colon, or one in bold that is all of its line: "**Task**". */
static bool begins_label(struct text text, enum words kind) {
    size_t marks = line_count_marks(text, 0);
    size_t end = marks + words_at(text_from(text, marks), kind);

    return end > marks && (label_is_before_colon(text, end) ||
                           (marks && line_skip_spaces(text, end + marks) == text.size &&
                            line_count_marks(text, end) == marks));
}

bool label_begins_task(struct text text) {
    return label_size(&text, WORDS_STEM, true) > 0 || begins_label(text, WORDS_STEM);
}

bool label_cut_given(struct text *text) {
    // What a report on trouble begins with, too.
    static const char *const doubtful[] = {"problem",  "challenge", "scenario",
                                           "сценарий", "escenario", NULL};
    struct text word = text_from(*text, line_count_marks(*text, 0));
    size_t size = label_size(text, WORDS_STEM, true);

    if (line_starts_any(word, doubtful)) {
        return false;
    }
    size = size ? size : label_size(text, WORDS_TASK, true);
    *text = text_from(*text, size);
    return size > 0;
}

bool label_cut_stated(struct text *text) {
    struct text word = text_from(*text, line_count_marks(*text, 0));
    size_t size = label_size(text, WORDS_STEM, true);

    if (!size && line_starts_word(word, "problem")) {
        size = label_size(text, WORDS_TASK, true);
    }
    *text = text_from(*text, size < text->size ? size : 0);
    return size > 0;
}

bool label_begins_approach(struct text text) {
    return begins_label(text, WORDS_APPROACH);
}

bool label_begins_aim(struct text text) {
    return begins_label(line_without_front_ornaments(text), WORDS_AIM);
}

bool label_begins_reason(struct text text) {
    return begins_label(line_without_front_ornaments(text), WORDS_REASON);
}

bool label_begins_output(struct text text) {
    return begins_label(text, WORDS_OUTPUT);
}

bool label_begins_printed(struct text text) {
    return begins_label(text, WORDS_PRINTED);
}

bool label_cut_name(struct text *text) {
    struct text rest = text_from(*text, line_count_marks(*text, 0));
    size_t word = words_at(rest, WORDS_QUESTION);
    size_t size = word > LONGEST_LETTER ? label_size(text, WORDS_QUESTION, true) : 0;
    struct text label = text_trim(text_slice(*text, 0, size));

    // "**Question: why?**"
    if (!size ||
        (label.size && rest.bytes > text->bytes &&
         !line_count_marks(label, label.size - 1) &&
         !line_count_marks(
             label, line_skip_spaces(label, (size_t)(rest.bytes - text->bytes) + word)))) {
        return false;
    }
    *text = text_from(*text, size);
    return true;
}

bool label_cut_task(struct text *text) {
    size_t size = label_size(text, WORDS_TASK, false);

    *text = text_from(*text, size);
    return size > 0;
}

/** The place behind the second number of "3-1. ", `at` if none stands there. */
static size_t behind_second(struct text text, size_t at) {
    size_t end = line_skip_digits(text, at + 1);

    return text_starts(text_from(text, at), TEXT("-")) && end > at + 1 && end < text.size &&
                   strchr(".)", text.bytes[end]) && line_has_space(text, end + 1)
               ? end
               : at;
}

/** Where a number with dots in it, "3.1", ends; `from` if it is none, or too long for a question's. */
static size_t number_end(struct text text, size_t from, bool *dotted) {
    bool ascii = from < text.size && (unsigned char)text.bytes[from] < 0x80;
    size_t longest = ascii ? LONGEST_NUMBER : 3 * LONGEST_NUMBER;
    size_t digits = line_skip_digits(text, from);
    size_t at = digits > from ? behind_second(text, digits) : digits;

    *dotted = at > digits;
    while (at > from && at - from <= longest &&
           text_starts(text_from(text, at), TEXT(".")) && line_has_digit(text, at + 1)) {
        at = line_skip_digits(text, at + 1);
        *dotted = true;
    }
    return at - from <= longest ? at : from;
}

/** Whether a separator stands there behind a backslash, as some programs write a number that begins no list: "1\." */
static bool is_escaped(struct text text, size_t at) {
    return at < text.size && text.bytes[at] == '\\' && at + 1 < text.size &&
           strchr(".)", text.bytes[at + 1]);
}

/** Whether a separator leaves the number whole: not as in "10:30" or "1.$x". */
static bool parts_number(struct text text, size_t behind) {
    return behind >= text.size || line_has_space(text, behind) ||
           (unsigned char)text.bytes[behind] >= 0x80 || line_count_marks(text, behind) ||
           strchr("`[\"'(", text.bytes[behind]) ||
           text_starts(text_from(text, behind), TEXT("::")) ||
           line_has_letter(text, behind);
}

/** Whether a number in bold ends at `at` and a text goes on behind it: "**1.1** What is a?", "**3** Name b." */
static bool is_bold_number(struct text text, size_t at, size_t marks, bool dotted) {
    size_t end = at + marks;

    return marks > 1 && line_count_marks(text, at) == marks && line_has_space(text, end) &&
           (dotted || line_has_capital(text, line_skip_spaces(text, end)));
}

/** Whether the letter of a part ends a number: "**1.a** Name b.", "1.a) Name b." */
static bool ends_in_part(struct text text, size_t at, size_t marks) {
    size_t behind = at + 2;

    return behind < text.size && text.bytes[at] == '.' && text.bytes[at + 1] >= 'a' &&
           text.bytes[at + 1] <= 'h' &&
           ((marks && line_count_marks(text, behind) == marks) ||
            (strchr(".)", text.bytes[behind]) && line_has_space(text, behind + 1)));
}

/** "NO.12 What is a?", as the exports of exams count. */
static bool cut_exported(struct text *text) {
    size_t at = TEXT("NO.").size;
    size_t end = line_skip_digits(*text, at);

    if (!text_starts(*text, TEXT("NO.")) || end == at || !line_has_space(*text, end)) {
        return false;
    }
    *text = text_from(*text, line_skip_spaces(*text, end));
    return true;
}

bool label_cut_number(struct text *text) {
    size_t marks = line_count_marks(*text, 0);
    size_t from = marks ? marks : text_starts(*text, TEXT("("));
    bool dotted;
    size_t at;
    size_t separator;

    if (!line_has_digit(*text, from)) {
        return cut_exported(text) || label_cut_framed_number(text);
    }
    at = number_end(*text, from, &dotted);
    if (at > from && ends_in_part(*text, at, marks)) {
        at += 2;
        dotted = true;
    }
    at += at > from && is_escaped(*text, at);
    separator = line_separator_size(*text, at);
    separator = separator ? separator : number_sign_size(*text, at);
    // "4a."
    if (at > from && at < text->size && text->bytes[at] >= 'a' && text->bytes[at] <= 'e') {
        separator = line_separator_size(*text, at + 1);
        at += separator > 0;
    }
    if (at == from || (separator && !parts_number(*text, at + separator))) {
        return false;
    }
    if (!separator && line_has_space(*text, at)) {
        size_t dash = line_skip_spaces(*text, at);

        // "12 . Why?"
        separator = dash < text->size && strchr(".)", text->bytes[dash]) &&
                            line_has_space(*text, dash + 1)
                        ? 1
                        : line_dash_size(*text, dash);
        at = separator ? dash : at;
    }
    if (!separator && !(dotted && line_has_space(*text, at)) &&
        !is_bold_number(*text, at, marks, dotted)) {
        return false;
    }
    *text = text_from(*text, label_behind(*text, at + separator, marks));
    return true;
}

struct text label_without_number(struct text text) {
    label_cut_number(&text);
    return text;
}

int label_first_number(struct text text) {
    return line_has_digit(text, 0) ? line_first_number(text) : 0;
}

/** Whether a bracket at the front closes before `end`: "[M] Since [it](a) says so". */
static bool closes_early(struct text text, size_t end) {
    int depth = 0;

    for (size_t at = 0; at < end; at++) {
        depth += text.bytes[at] == '[';
        depth -= text.bytes[at] == ']';
        if (depth == 0) {
            return true;
        }
    }
    return false;
}

bool label_is_link(struct text text) {
    size_t words = 0;
    size_t target;
    size_t end;

    text = line_without_front_ornaments(text_trim(text));
    if (!text_starts(text, TEXT("["))) {
        return false;
    }
    target = text_find(text, TEXT("]("));
    // A broken link of a table of contents is meant to be one.
    target = target < text.size ? target : text_find(text, TEXT("] (#"));
    if (target == text.size || closes_early(text, target)) {
        return false;
    }
    end = target + text_find(text_from(text, target), TEXT(")"));
    for (size_t at = end; at < text.size; at++) {
        words += line_has_letter(text, at);
    }
    return words == 0;
}

/** Cuts links that stand behind another one, each parted from it by a sign or in a bracket: " · [Notebook](b)". */
static struct text without_more_links(struct text text) {
    static const char *const signs[] = {" · [", " | [", " • [", " ([", "（[", NULL};
    size_t first = text_find(text, TEXT("]("));
    size_t end = first + text_find(text_from(text, first), TEXT(")")) + 1;

    return end < text.size && text_starts_any(text_from(text, end), signs) &&
                   (text_ends(text, TEXT(")")) || text_ends(text, TEXT("）")))
               ? text_slice(text, 0, end)
               : text;
}

bool label_unlinked(struct text *text) {
    struct text link = without_more_links(*text);
    size_t target;

    if (!label_is_link(link)) {
        return false;
    }
    *text = link;
    target = text_find(*text, TEXT("]("));
    if (text_starts(text_from(*text, target), TEXT("](#"))) {
        return false;
    }
    *text = line_without_front_ornaments(text_trim(*text));
    target = text_find(*text, TEXT("]("));
    *text = text_slice(*text, 1, target);
    return true;
}

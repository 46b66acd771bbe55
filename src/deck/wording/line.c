// SPDX-License-Identifier: MIT
// A line character by character.

#include "line.h"

#include <utf8proc.h>

#include <string.h>

enum {
    NUMBER_MAX = 100000,  // more digits are no number of a question
    RULE_MARKS = 3,       // draw a rule
    TAB = 4,              // columns
};

bool line_has_space(struct text line, size_t at) {
    return at < line.size &&
           (line.bytes[at] == ' ' || line.bytes[at] == '\t' || line.bytes[at] == '\n');
}

bool line_is_letter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

bool line_has_letter(struct text line, size_t at) {
    utf8proc_category_t category;
    uint32_t code_point;

    if (at >= line.size || !(line.bytes[at] & 0x80)) {
        return at < line.size && line_is_letter(line.bytes[at]);
    }
    if (text_has_ideograph(line, at)) {
        return true;
    }
    text_decode(line, at, &code_point);
    category = utf8proc_category((utf8proc_int32_t)code_point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool line_has_capital(struct text line, size_t at) {
    uint32_t code_point = 0;

    if (at < line.size && !(line.bytes[at] & 0x80)) {
        return line.bytes[at] >= 'A' && line.bytes[at] <= 'Z';
    }
    if (!line_has_letter(line, at)) {
        return false;
    }
    text_decode(line, at, &code_point);
    return utf8proc_category((utf8proc_int32_t)code_point) != UTF8PROC_CATEGORY_LL;
}

/** The digit that stands there: its size and its value; 0 if none does. */
static size_t digit_at(struct text line, size_t at, int *value) {
    // Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu,
    // Kannada, Malayalam, Thai, Burmese, Khmer, full width
    static const uint32_t zeros[] = {0x660, 0x6F0, 0x966, 0x9E6, 0xA66,  0xAE6,  0xBE6,
                                     0xC66, 0xCE6, 0xD66, 0xE50, 0x1040, 0x17E0, 0xFF10};
    uint32_t code_point;
    size_t size;

    if (at >= line.size) {
        return 0;
    }
    if ((unsigned char)line.bytes[at] < 0x80) {
        *value = line.bytes[at] - '0';
        return line.bytes[at] >= '0' && line.bytes[at] <= '9';
    }
    if (!strchr("\xD9\xDB\xE0\xE1\xEF", line.bytes[at])) {
        return 0;  // all begin with one of these bytes
    }
    size = text_decode(line, at, &code_point);
    for (size_t i = 0; i < sizeof(zeros) / sizeof(zeros[0]); i++) {
        if (code_point >= zeros[i] && code_point <= zeros[i] + 9) {
            *value = (int)(code_point - zeros[i]);
            return size;
        }
    }
    return 0;
}

bool line_has_digit(struct text line, size_t at) {
    int value;

    return digit_at(line, at, &value) > 0;
}

size_t line_skip_digits(struct text line, size_t at) {
    int value;

    for (size_t size; (size = digit_at(line, at, &value)) > 0;) {
        at += size;
    }
    return at;
}

int line_first_number(struct text line) {
    size_t at = 0;
    int number = 0;
    int value;

    while (at < line.size && !line_has_digit(line, at)) {
        at++;
    }
    for (size_t size; number < NUMBER_MAX && (size = digit_at(line, at, &value)) > 0;
         at += size) {
        number = 10 * number + value;
    }
    return number;
}

/** The size of a space as they stand before a colon in French, or between Chinese words; 0 if there is none. */
static size_t wide_space_size(struct text line, size_t at) {
    static const char *const spaces[] = {"\u00A0", "\u202F", "\u3000", NULL};

    return text_starts_any(text_from(line, at), spaces);
}

size_t line_skip_spaces(struct text line, size_t at) {
    while (at < line.size) {
        size_t size = (unsigned char)line.bytes[at] >= 0x80
                          ? wide_space_size(line, at)
                          : line.bytes[at] == ' ' || line.bytes[at] == '\t';

        if (!size) {
            break;
        }
        at += size;
    }
    return at;
}

size_t line_behind_number(struct text line, size_t at) {
    size_t end = line_skip_digits(line, at);

    return end > at && end < line.size && strchr(".)", line.bytes[end]) &&
                   line_has_space(line, end + 1)
               ? line_skip_spaces(line, end + 1)
               : at;
}

size_t line_count_marks(struct text line, size_t at) {
    size_t count = 0;

    while (at + count < line.size &&
           (line.bytes[at + count] == '*' || line.bytes[at + count] == '_')) {
        count++;
    }
    return count;
}

/** Whether a mark opens emphasis: behind white space or a bracket, and before a word. */
static bool opens(struct text text, size_t at, size_t size) {
    return at + size < text.size && !line_has_space(text, at + size) &&
           (at == 0 || line_has_space(text, at - 1) || strchr("([", text.bytes[at - 1]));
}

size_t line_emphasis_end(struct text text, struct text mark) {
    size_t open = 1;

    for (size_t at = text_find(text, mark); at < text.size;
         at += mark.size + text_find(text_from(text, at + mark.size), mark)) {
        open = opens(text, at, mark.size) ? open + 1 : open - 1;
        if (!open) {
            return at;
        }
    }
    return text.size;
}

size_t line_count_hashes(struct text line, size_t at) {
    size_t count = 0;

    while (at + count < line.size && line.bytes[at + count] == '#') {
        count++;
    }
    return count;
}

size_t line_item_mark(struct text line) {
    size_t at = line_skip_digits(line, 0);

    return at < line.size && strchr(at ? ".)" : "-*+", line.bytes[at]) ? at + 1 : 0;
}

bool line_begins_item(struct text line) {
    size_t at = line_skip_spaces(line, 0);

    return (line_has_space(line, at + 1) && strchr("-*+", line.bytes[at])) ||
           line_behind_number(line, at) > at;
}

size_t line_separator_size(struct text line, size_t at) {
    static const char *const separators[] = {"：", "．", "、", "）", NULL};

    if (at >= line.size || (unsigned char)line.bytes[at] < 0x80) {
        return at < line.size && line.bytes[at] && strchr(":.)", line.bytes[at]) ? 1 : 0;
    }
    return text_starts_any(text_from(line, at), separators);
}

size_t line_dash_size(struct text line, size_t at) {
    static const char *const dashes[] = {"-", "–", "—", "|", "·", NULL};
    size_t size = at > 0 && line_has_space(line, at - 1)
                      ? text_starts_any(text_from(line, at), dashes)
                      : 0;

    at += size;
    return at == line.size || strchr(" \t\n*_", line.bytes[at]) ? size : 0;
}

size_t line_last_character(struct text line, uint32_t *code_point) {
    size_t size = 1;

    if (!line.size) {
        *code_point = 0;
        return 0;
    }
    while (size < line.size && size < 4 &&
           ((unsigned char)line.bytes[line.size - size] & 0xC0) == 0x80) {
        size++;
    }
    text_decode(line, line.size - size, code_point);
    return size;
}

/** Whether a word may begin a line as far as the first bytes tell: most differ there, and this is asked of every line. */
static bool may_start(unsigned char line, unsigned char word) {
    if (line < 0x80) {
        return word < 0x80 && (line | 0x20) == (word | 0x20);
    }
    // Of all other letters only the dotted I and the sign for kelvin have small ones in ASCII.
    return word >= 0x80 || line == 0xC4 || line == 0xE2;
}

/** Whether a byte is one of ASCII that is given in lower case. */
static bool same_letter(char here, char wanted) {
    return (here >= 'A' && here <= 'Z' ? here | 0x20 : here) == wanted &&
           (unsigned char)wanted < 0x80;
}

bool line_starts_word(struct text line, const char *word) {
    size_t at = 0;

    while (word[at] && at < line.size && same_letter(line.bytes[at], word[at])) {
        at++;
    }
    if (!word[at]) {
        return true;
    }
    // In other scripts case is not a matter of one bit.
    return at < line.size && ((line.bytes[at] | word[at]) & 0x80) &&
           may_start((unsigned char)line.bytes[0], (unsigned char)word[0]) &&
           line_starts_with(line, text_of(word));
}

bool line_starts_with(struct text line, struct text word) {
    bool same = word.size <= line.size;

    if (same && !may_start((unsigned char)line.bytes[0], (unsigned char)word.bytes[0])) {
        return false;
    }
    for (size_t at = 0; same && at < word.size;) {
        uint32_t here = (unsigned char)line.bytes[at];
        uint32_t wanted = (unsigned char)word.bytes[at];

        if (here < 0x80 && wanted < 0x80) {
            same = (here >= 'A' && here <= 'Z' ? here | 0x20 : here) == wanted;
            at++;
            continue;
        }
        if (text_has_ideograph(line, at)) {
            same = text_starts(text_from(word, at), text_slice(line, at, at + 3));
            at += 3;
            continue;
        }
        text_decode(line, at, &here);
        at += text_decode(word, at, &wanted);
        same = (uint32_t)utf8proc_tolower((utf8proc_int32_t)here) == wanted;
    }
    return same;
}

size_t line_starts_any(struct text line, const char *const *words) {
    while (*words && !line_starts_word(line, *words)) {
        words++;
    }
    return *words ? strlen(*words) : 0;
}

bool line_is_any(struct text line, const char *const *words) {
    while (*words && !(line_starts_word(line, *words) && line.size == strlen(*words))) {
        words++;
    }
    return *words;
}

bool line_is_latin(struct text line) {
    size_t at = 0;
    uint32_t letter = 0;

    while (at < line.size && !line_has_letter(line, at)) {
        at++;
    }
    if (at < line.size) {
        text_decode(line, at, &letter);
    }
    return letter < 0x250;
}

/** The size of a line break at the end of a line, 0 if none stands there. */
static size_t break_size(struct text line) {
    static const char *const breaks[] = {"<br>", "<br/>", "<br />", "</br>", NULL};

    if (text_ends(line, TEXT("\\"))) {
        return 1;
    }
    return text_ends(line, TEXT(">")) ? text_ends_any(line, breaks) : 0;
}

struct text line_without_break(struct text line) {
    size_t size;

    line = text_trim(line);
    for (size = break_size(line); size; size = break_size(line)) {
        line.size -= size;
        line = text_trim(line);
    }
    return line;
}

struct text line_without_indent(struct text line, size_t columns) {
    for (size_t column = 0; line.size && column < columns; line = text_from(line, 1)) {
        if (line.bytes[0] != ' ' && line.bytes[0] != '\t') {
            break;
        }
        column = line.bytes[0] == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return line;
}

struct text line_without_hashes(struct text line) {
    return text_trim(text_from(line, line_count_hashes(line, 0)));
}

struct text line_framed(struct text line) {
    static const struct text rule = {"=====", 5};
    struct text inside = text_trim(line);

    if (!text_starts(inside, rule) || !text_ends(inside, rule)) {
        return TEXT("");
    }
    while (text_starts(inside, TEXT("="))) {
        inside = text_from(inside, 1);
    }
    while (text_ends(inside, TEXT("="))) {
        inside.size--;
    }
    return text_trim(inside);
}

bool line_is_rule(struct text line) {
    size_t marks = 0;

    line = text_trim(line);
    if (!line.size || !strchr("*-_", line.bytes[0])) {
        return text_equal(line, TEXT("<hr>")) || text_equal(line, TEXT("<hr />"));
    }
    for (size_t at = 0; at < line.size; at++) {
        marks += line.bytes[at] == line.bytes[0];
        if (line.bytes[at] != line.bytes[0] && !line_has_space(line, at)) {
            return false;
        }
    }
    return marks >= RULE_MARKS;
}

bool line_is_underline(struct text line) {
    while (line.size && (line.bytes[0] == ' ' || line.bytes[0] == '>')) {
        line = text_from(line, 1);
    }
    line = text_trim(line);
    for (size_t i = 0; i < line.size; i++) {
        if ((line.bytes[i] != '=' && line.bytes[i] != '-') ||
            line.bytes[i] != line.bytes[0]) {
            return false;
        }
    }
    return line.size > 0;
}

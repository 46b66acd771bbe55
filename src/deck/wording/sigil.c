// SPDX-License-Identifier: MIT
// Reads signs, codes and words behind a hash at the front of a line.

#include "sigil.h"

#include "label.h"

#include <string.h>

enum {
    SIGNS = 0x2000,    // from here on characters that are no letters are signs
    SECTION = 0xa7,    // "§", the only one before it
    JOINER = 0x200d,   // of two signs
    NUMERO = 0x2116,   // "№"
    CIRCLED = 0x2460,  // numbers in circles
    CIRCLED_END = 0x249c,
    FILLED = 0x2776,
    FILLED_END = 0x2794,
    CODE_MAX = 16,      // bytes of a code
    LETTERS_MAX = 5,    // in a row
    HASH_WORD_MAX = 9,  // letters behind a hash
};

static bool is_circled(uint32_t code_point) {
    return (code_point >= CIRCLED && code_point < CIRCLED_END) ||
           (code_point >= FILLED && code_point < FILLED_END);
}

/** The place behind the letter of a part right behind a number, "1b"; `at` if there is none. */
static size_t behind_part(struct text line, size_t at) {
    bool part = at < line.size && line.bytes[at] >= 'a' && line.bytes[at] <= 'z' &&
                !line_has_letter(line, at + 1) && !line_has_digit(line, at + 1);

    return at + part;
}

/** The place behind an article that came between two others, "6-bis", or a part. */
static size_t behind_article(struct text line, size_t at) {
    size_t end = at + 1;

    while (at < line.size && line.bytes[at] == '-' && line_has_letter(line, end)) {
        end++;
    }
    return end > at + 1 ? end : behind_part(line, at);
}

/** Whether a number ends there, or the letter of its part. */
static bool ends_number(struct text line, size_t at) {
    return line_has_digit(line, at - 1) ||
           (line_has_digit(line, at - 2) && behind_part(line, at - 1) == at);
}

/** The place behind a number that belongs to a sign: it counts, or nothing stands behind it. */
static size_t skip_number(struct text line, size_t at, bool counts) {
    size_t from = line_skip_spaces(line, at);
    size_t end = line_skip_digits(line, from);

    return end > from && (counts || end == line.size) ? behind_article(line, end) : at;
}

bool sigil_read_sign(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key) {
    uint32_t code_point;
    uint32_t sign;
    size_t size = text_decode(line, at, &sign);
    bool joined = false;

    if ((sign < SIGNS && sign != SECTION) || line_has_letter(line, at) ||
        line_separator_size(line, at)) {
        return false;
    }
    spelling_add(key, TEXT("…"));
    spelling_add(key, is_circled(sign) ? TEXT("①") : text_slice(line, at, at + size));
    at += size;
    // Variation selectors, joiners and the like; a joined sign tells who it is.
    while (at < line.size && !line_has_space(line, at) && !line_has_letter(line, at) &&
           (line.bytes[at] & 0x80)) {
        size = text_decode(line, at, &code_point);
        spelling_add(key, text_slice(line, at, at + (joined ? size : 0)));
        joined = code_point == JOINER;
        at += size;
    }
    beginning->to = skip_number(line, at, sign == NUMERO || sign == SECTION);
    return true;
}

bool sigil_read_named(struct text line, size_t at, struct beginning *beginning,
                      struct spelling *key) {
    size_t end = at + 1;

    if (line.bytes[at] != ':') {
        return false;
    }
    while (end < line.size && (line_has_letter(line, end) || line.bytes[end] == '_')) {
        end++;
    }
    if (end < at + 3 || end >= line.size || line.bytes[end] != ':') {
        return false;
    }
    beginning->to = end + 1;
    spelling_add(key, TEXT("…"));
    spelling_add(key, text_slice(line, at, beginning->to));
    return true;
}

/** Spells a run of digits with the letter of a part, of letters or one sign of a code; its size, 0 if no code holds what stands there. */
static size_t spell_run(struct text line, size_t at, struct spelling *key) {
    size_t digits = line_skip_digits(line, at);
    size_t end = at;
    uint32_t code_point;

    if (digits > at) {
        spelling_add(key, TEXT("#"));
        return behind_part(line, digits) - at;
    }
    for (size_t letters = 0; letters <= LETTERS_MAX && line_has_letter(line, end);
         letters++) {
        end += text_decode(line, end, &code_point);
    }
    if (end > at) {
        spelling_add(key, TEXT("a"));
        return line_has_letter(line, end) ? 0 : end - at;
    }
    if (!(line.bytes[at] & 0x80) && !strchr("-_./$#:&+~^=<>{}|", line.bytes[at])) {
        return 0;
    }
    end = at + text_decode(line, at, &code_point);
    spelling_add(key, text_slice(line, at, end));
    return end - at;
}

/** The place behind signs that only stress a code: "W3D2.3!". */
static size_t skip_stress(struct text line, size_t at) {
    while (at < line.size && strchr("!?+:.)", line.bytes[at])) {
        at++;
    }
    return at;
}

/** The place behind a dash between a code and its text. */
static size_t skip_dash(struct text line, size_t at) {
    size_t dash = line_skip_spaces(line, at);
    size_t size = line_dash_size(line, dash);

    return size && line_has_space(line, dash + size) ? dash + size : at;
}

bool sigil_read_code(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key) {
    size_t start = at;
    size_t runs = 0;
    bool number = false;
    bool lettered = false;

    while (at < line.size && at - start < CODE_MAX) {
        size_t behind = skip_stress(line, at);
        size_t size;

        if (runs > 1 && number &&
            (behind == line.size || line_has_space(line, behind) ||
             (beginning->marks && line_count_marks(line, behind) == beginning->marks))) {
            beginning->to = skip_dash(line, behind);
            return ends_number(line, at) || behind > at ||
                   strchr(">}|", line.bytes[at - 1]) ||
                   (lettered && !line_has_letter(line, at - 1));
        }
        number = number || line_has_digit(line, at);
        lettered = lettered || line_has_letter(line, at);
        size = spell_run(line, at, key);
        if (!size) {
            return false;
        }
        at += size;
        runs++;
    }
    return false;
}

size_t sigil_behind_word(struct text line, size_t at) {
    size_t end = at + 1;

    if (at >= line.size || !strchr("#@/%&~", line.bytes[at])) {
        return 0;
    }
    while (end < line.size && end - at <= HASH_WORD_MAX && line.bytes[end] >= 'a' &&
           line.bytes[end] <= 'z') {
        end++;
    }
    return end > at + 1 && (end == line.size || line_has_space(line, end) ||
                            line_count_marks(line, end) || line_separator_size(line, end))
               ? end
               : 0;
}

bool sigil_read_word(struct text line, size_t at, struct beginning *beginning,
                     struct spelling *key) {
    size_t end = sigil_behind_word(line, at);

    if (!end) {
        return false;
    }
    spelling_add(key, text_slice(line, at, end));
    beginning->to = end + line_separator_size(line, end);
    return true;
}

/** The word of a mark behind a sign, and nothing else, or in a bracket; "" for any other. */
static struct text word_of(struct text mark) {
    static const char *const brackets[] = {"[", "【", "(", "（", "〔"};
    size_t behind = sigil_behind_word(mark, 0);

    if (behind) {
        behind += line_separator_size(mark, behind);
        behind += line_count_marks(mark, behind);
        return line_skip_spaces(mark, behind) == mark.size ? text_from(mark, 1) : TEXT("");
    }
    for (size_t i = 0; i < sizeof(brackets) / sizeof(brackets[0]); i++) {
        struct text word = text_from(mark, strlen(brackets[i]));

        // A letter names an option.
        if (text_starts_word(mark, brackets[i]) && word.size > 1 &&
            ((word.bytes[0] & 0x80) || line_has_letter(word, 1))) {
            return word;
        }
    }
    return TEXT("");
}

bool sigil_answers(struct text mark) {
    return label_word(word_of(text_from(mark, line_count_marks(mark, 0)))) == WORD_ANSWER;
}

bool sigil_asks(struct text mark) {
    static const char *const signs[] = {"?", "？", "❓", "❔", "⁇", NULL};

    mark = text_from(mark, line_count_marks(mark, 0));
    return text_starts_any(mark, signs) || label_word(word_of(mark)) == WORD_QUESTION;
}

// SPDX-License-Identifier: MIT
// What decorates a line without saying anything.

#include "line.h"

#include <utf8proc.h>

#include <string.h>

enum {
    KEYS_MAX = 100000,     // more digits drawn as keys are no number of a question
    ORNAMENTS_MAX = 1024,  // bytes of them on a side of a line: a longer row is the text
    TEN_AS_KEY = 0x1F51F,  // "10" drawn as one key
    LONGEST_EMOJI = 40,    // bytes of its name
};

/** Emoji, signs and invisible marks: what decorates a heading without saying anything. */
static bool is_ornament(uint32_t code_point) {
    if (code_point < 0x80) {
        return false;
    }
    if (code_point == 0x203C || code_point == 0x2049 ||
        (code_point >= 0xFE00 && code_point <= 0xFE0F)) {
        return true;  // punctuation that is drawn as emoji, and what selects the drawing
    }
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ZS: return true;
    default: return false;
    }
}

/** The size of an arrow of signs, "-->", which some put before a question. */
static size_t arrow_size(struct text line) {
    static const char *const arrows[] = {"-->", "->", "=>", ">>", NULL};

    // Asked of each line that begins with no letter: no call of strchr.
    return line.size &&
                   (line.bytes[0] == '-' || line.bytes[0] == '=' || line.bytes[0] == '>')
               ? text_starts_any(line, arrows)
               : 0;
}

size_t line_emoji_size(struct text line) {
    size_t end = 1;

    if (!text_starts(line, TEXT(":"))) {
        return 0;
    }
    while (end < line.size && end < LONGEST_EMOJI &&
           (line_is_letter(line.bytes[end]) || strchr("0123456789_+-", line.bytes[end]))) {
        end++;
    }
    return end > 2 && text_starts(text_from(line, end), TEXT(":")) ? end + 1 : 0;
}

/** The size of a digit that is drawn as a key. */
static size_t keycap_size(struct text line) {
    static const char *const caps[] = {"\uFE0F\u20E3", "\u20E3", NULL};
    size_t cap = line.size && line.bytes[0] >= '0' && line.bytes[0] <= '9'
                     ? text_starts_any(text_from(line, 1), caps)
                     : 0;

    return cap ? 1 + cap : 0;
}

int line_keycaps(struct text line) {
    int number = 0;

    while (line.size && number < KEYS_MAX) {
        uint32_t code_point;
        size_t size = text_decode(line, 0, &code_point);
        size_t keycap = keycap_size(line);

        if (keycap) {
            number = 10 * number + line.bytes[0] - '0';
        } else if (code_point == TEN_AS_KEY) {
            number = 10;
        } else if (number || (!line_has_space(line, 0) && !is_ornament(code_point))) {
            break;
        }
        line = text_from(line, keycap ? keycap : size);
    }
    return number < KEYS_MAX ? number : 0;
}

/** The size of an ornament or a blank at the front of a line; 0 if something else stands there. */
static size_t ornament_size(struct text line) {
    uint32_t code_point;
    size_t size;

    if ((unsigned char)line.bytes[0] < 0x80) {
        size = arrow_size(line) + keycap_size(line) + line_emoji_size(line);
        return size ? size : line_has_space(line, 0);
    }
    size = text_decode(line, 0, &code_point);
    return line_has_space(line, 0) || is_ornament(code_point) ? size : 0;
}

struct text line_without_front_ornaments(struct text line) {
    size_t least = line.size > ORNAMENTS_MAX ? line.size - ORNAMENTS_MAX : 0;
    size_t size;

    while (line.size > least && !line_is_letter(line.bytes[0]) &&
           (size = ornament_size(line)) > 0) {
        line = text_from(line, size);
    }
    return line;
}

struct text line_without_ornaments(struct text line) {
    size_t least;

    line = line_without_front_ornaments(line);
    least = line.size > ORNAMENTS_MAX ? line.size - ORNAMENTS_MAX : 0;
    while (line.size > least && !line_is_letter(line.bytes[line.size - 1])) {
        uint32_t code_point;
        size_t size = line_last_character(line, &code_point);

        if (!line_has_space(line, line.size - 1) && !is_ornament(code_point)) {
            break;
        }
        line.size -= size;
    }
    return line;
}

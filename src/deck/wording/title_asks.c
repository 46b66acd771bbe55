// SPDX-License-Identifier: MIT
// Whether a title ends as a question does, in any script and whatever closes behind the mark.

#include "bracket.h"
#include "end_mark.h"
#include "title.h"

static bool is_closing(uint32_t code_point) {
    static const uint32_t marks[] = {'*',    '_',    '"',  '\'', '`', '!',
                                     0x201D, 0x2019, 0xBB, '#',  ':'};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (marks[i] == code_point) {
            return true;
        }
    }
    return false;
}

/** Without an HTML tag at the end. */
static bool cut_tag(struct text *text) {
    size_t at = text->size;

    if (!at || text->bytes[at - 1] != '>') {
        return false;
    }
    while (at > 0 && text->bytes[at - 1] != '<') {
        at--;
    }
    if (!at) {
        return false;
    }
    text->size = at - 1;
    return true;
}

/** Whether a Greek letter stands in it; the last word may be one of another script: "και POST;". */
static bool holds_greek(struct text text) {
    while (text.size) {
        uint32_t code_point;

        text.size -= line_last_character(text, &code_point);
        if ((code_point >= 0x370 && code_point < 0x400) ||
            (code_point >= 0x1F00 && code_point < 0x2000)) {
            return true;
        }
    }
    return false;
}

/** A question mark of some script, at the end of a text. */
static bool is_question_mark(uint32_t code_point, struct text text) {
    return end_mark_question(text) ||
           (code_point == ';' && holds_greek(text_slice(text, 0, text.size - 1)));
}

/** The Armenian mark stands within the word that asks, in the last sentence. */
static bool holds_armenian_mark(struct text text) {
    struct text behind = text_from(text, text_find(text, TEXT("՞")));

    return behind.size && !text_holds(behind, TEXT("։ "));
}

/** Whether it ends in a bracket that closes right behind a question mark: "[Why?]". */
static bool asks_in_bracket(struct text text) {
    uint32_t code_point = 0;

    text.size--;
    if (text.size) {
        line_last_character(text, &code_point);
    }
    return is_question_mark(code_point, text);
}

/** Whether it ends in code that a value is put into, "`WHERE city = ?`", or is an operator, "`??`". */
static bool ends_in_parameter(struct text text) {
    static const char *const ends[] = {" ?`", "=?`",  "(?`", ",?`",
                                       "?)`", "?);`", "?;`", NULL};

    return text_ends(text, TEXT("`")) &&
           (text_ends_any(text, ends) > 0 || text_equal(text, TEXT("`?`")) ||
            text_equal(text, TEXT("`??`")));
}

bool title_asks(struct text text) {
    if (holds_armenian_mark(text)) {
        return true;
    }
    if (ends_in_parameter(text_trim(text))) {
        return false;
    }
    for (text = line_without_ornaments(text); text.size;
         text = line_without_ornaments(text)) {
        uint32_t code_point;
        size_t size = line_last_character(text, &code_point);

        if (is_question_mark(code_point, text)) {
            return true;
        }
        if (code_point == ')' || code_point == ']') {
            size_t start = bracket_start(text);

            if (asks_in_bracket(text)) {
                return true;
            }
            if (start == text.size || start == 0) {
                return false;
            }
            text.size = start;
        } else if (code_point == 0xFF09) {
            size_t start = text_find(text, TEXT("（"));

            if (start == text.size) {
                return false;
            }
            text.size = start;
        } else if (is_closing(code_point)) {
            text.size -= size;
        } else if (!cut_tag(&text)) {
            return false;
        }
    }
    return false;
}

// SPDX-License-Identifier: MIT
// Quotes, or marks of emphasis, around the whole of a text.

#include "quotation.h"

#include "line.h"

#include <limits.h>
#include <string.h>

static const struct marks {
    const char *opening;
    const char *closing;
} pairs[] = {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"「", "」"}};

static size_t code_end(struct text text, size_t at) {
    size_t size = 0;
    size_t run = 0;

    while (at + size < text.size && text.bytes[at + size] == '`') {
        size++;
    }
    for (size_t next = at + size; next < text.size; next++) {
        run = text.bytes[next] == '`' ? run + 1 : 0;
        if (run == size && (next + 1 == text.size || text.bytes[next + 1] != '`')) {
            return next + 1;
        }
    }
    return at + size;
}

/** Whether a straight quote at `at` opens: nothing before it that it could close. */
static bool opens_quote(struct text text, size_t at) {
    return at == 0 || text.bytes[at - 1] == ' ' || text.bytes[at - 1] == '\n' ||
           strchr("([{*_-/=", text.bytes[at - 1]) != NULL;
}

/** Where the next byte of a set stands; the size of the text if none does. */
static size_t next_of(struct text text, size_t at, const bool set[UCHAR_MAX + 1]) {
    while (at < text.size && !set[(unsigned char)text.bytes[at]]) {
        at++;
    }
    return at;
}

/**
 * Whether the inside of the quotes is whole in itself, so that the outer two
 * belong together: `"a" and "b"` is not.
 */
static bool is_balanced(struct text inside, struct text opening, struct text closing) {
    bool telling[UCHAR_MAX + 1] = {['`'] = true};
    bool straight = text_equal(opening, closing);
    int depth = 0;

    telling[(unsigned char)opening.bytes[0]] = true;
    telling[(unsigned char)closing.bytes[0]] = true;
    for (size_t at = next_of(inside, 0, telling); at < inside.size;
         at = next_of(inside, at, telling)) {
        struct text rest = text_from(inside, at);

        if (rest.bytes[0] == '`') {
            at = code_end(inside, at);
        } else if (text_starts(rest, closing) &&
                   !(straight && depth == 0 && opens_quote(inside, at))) {
            if (--depth < 0) {
                return false;
            }
            at += closing.size;
        } else {
            depth += text_starts(rest, opening);
            at++;
        }
    }
    return depth == 0;
}

struct text quotation_inside(struct text text) {
    for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        struct text opening;
        struct text closing;
        struct text inside;

        if (!text_starts_word(text, pairs[i].opening)) {
            continue;
        }
        opening = text_of(pairs[i].opening);
        closing = text_of(pairs[i].closing);
        if (text.size <= opening.size + closing.size || !text_ends(text, closing)) {
            continue;
        }
        inside = text_slice(text, opening.size, text.size - closing.size);
        if (is_balanced(inside, opening, closing)) {
            return text_trim(inside);
        }
    }
    return text;
}

struct text quotation_in_marks(struct text text) {
    struct text marks = text_slice(text, 0, line_count_marks(text, 0));

    return marks.size && text.size > 2 * marks.size && text_ends(text, marks)
               ? text_slice(text, marks.size, text.size - marks.size)
               : text;
}

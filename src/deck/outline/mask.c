// SPDX-License-Identifier: MIT
// Markdown without the marks of its inlines.

#include "mask.h"

#include "wording/line.h"

#include <limits.h>
#include <string.h>

static bool is_letter(unsigned char byte) {
    return byte >= 0x80 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

enum {
    MARKS_LIMIT = 1000,  // bytes of a line that may be marks of blocks
    LONGEST_NUMBER = 3,  // digits of an item's
};

/** Where the marks of blocks are over: behind the first letter, or where there are too many. */
static size_t first_letter(struct text line) {
    size_t at = 0;

    while (at < line.size && at < MARKS_LIMIT &&
           !is_letter((unsigned char)line.bytes[at])) {
        at++;
    }
    return at;
}

/** A line such as "[a]: https://b" defines a reference and has to stay one. */
static bool is_definition(struct text line) {
    struct text trimmed = text_trim(line);

    return text_starts(trimmed, TEXT("[")) && text_holds(trimmed, TEXT("]:"));
}

/** What may end raw HTML: `</script>` and its like. */
static bool may_end_raw(const char *bytes, size_t size) {
    return size > 2 && bytes[1] == '/' && strchr("sptSPT", bytes[2]);
}

/** Bytes that may be marks of inlines: most of a text is passed at that. */
static const bool marks[UCHAR_MAX + 1] = {
    ['['] = true, [']'] = true,  ['*'] = true, ['_'] = true, ['!'] = true,
    ['&'] = true, ['\\'] = true, ['`'] = true, ['<'] = true};

static bool is_mark(const char *bytes, size_t at, size_t size) {
    return bytes[at] != '<' || (at > MARKS_LIMIT && !may_end_raw(bytes + at, size - at));
}

static void mask_line(char *bytes, size_t size) {
    struct text line = {bytes, size};
    size_t letter = first_letter(line);

    // Behind what looks like a fence a backtick says that it is none.
    bool keeps_backtick =
        letter > 2 && text_find(text_slice(line, 0, letter), TEXT("```")) < letter;

    if (letter && is_definition(line)) {
        return;
    }
    for (size_t at = letter; at < size; at++) {
        if (!marks[(unsigned char)bytes[at]]) {
            continue;
        }
        if (keeps_backtick && bytes[at] == '`') {
            keeps_backtick = false;
        } else if (is_mark(bytes, at, size)) {
            bytes[at] = 'x';
        }
    }
}

/** The number of an item that is set in, and where it stands; 0 for any other line. */
static int number_set_in(struct text line, size_t *at) {
    *at = line_skip_spaces(line, 0);
    return *at && line_has_digit(line, *at) && line_behind_number(line, *at) > *at
               ? line_first_number(text_from(line, *at))
               : 0;
}

/** Where the words of an item begin; 0 for a line that is none. */
static size_t words_of_item(struct text line) {
    size_t at = line_skip_spaces(line, 0);
    size_t mark = line_item_mark(text_from(line, at));

    return mark && line_has_space(line, at + mark) ? line_skip_spaces(line, at + mark) : 0;
}

/** "37. Pumps", "    15. What is a?", "    16. Why?": items that count on from elsewhere, which Markdown takes for more of the one above, begin at 1 as far as its blocks go. */
static void begin_list(char *bytes, struct text line, struct text above,
                       struct text below) {
    size_t at;
    size_t next;
    int number = number_set_in(line, &at);
    size_t digits = line_skip_digits(line, at) - at;
    size_t words = number > 1 ? words_of_item(above) : 0;

    if (words && at >= words && digits <= LONGEST_NUMBER &&
        number_set_in(below, &next) == number + 1 && next == at) {
        memset(bytes + at + 1, ' ', digits);
        bytes[at] = '1';
        bytes[at + 1] = '.';
    }
}

struct text mask_inlines(struct text text, struct arena *arena) {
    char *bytes = arena_copy(arena, text.bytes, text.size);
    struct text above = TEXT("");

    for (struct text rest = {bytes, text.size}; rest.size;) {
        char *start = bytes + (text.size - rest.size);
        struct text line = TEXT("");

        if (*start == '\n') {
            rest = text_from(rest, 1);
        } else {
            struct text below;

            line = text_line(&rest);
            below = rest;
            if (*start == ' ') {
                begin_list(start, line, above, text_line(&below));
            }
            mask_line(start, line.size);
        }
        above = line;
    }
    return (struct text){bytes, text.size};
}

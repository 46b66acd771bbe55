// SPDX-License-Identifier: MIT
// Lines that are chapters by their words for numbers, or by a sign and a number each, told as headings.

#include "chapter_line.h"

#include "wording/change.h"
#include "wording/fence.h"
#include "wording/label_frame.h"
#include "wording/title.h"

enum {
    CHAPTERS_MIN = 2,
    SIGNED_MIN = 4,     // lines with a sign and a number that count on
    KEYS_MIN = 10,      // the same on keys: fewer are steps
    LINES_BEFORE = 6,   // that say something above the first of them
    LONGEST_NAME = 48,  // bytes of a line
};

/** The next line that says something. */
static struct text line_below(struct text rest) {
    struct text line = TEXT("");

    while (rest.size && !line.size) {
        line = text_trim(text_line(&rest));
    }
    return line;
}

/** Whether a line behind a title is "二、Practice", with a number on the next that says something. */
static bool is_chapter(struct text line, struct text rest) {
    static const char *const ends[] = {"。", "；", "，", ";", ".", NULL};
    size_t words = label_behind_words(line, 0);
    struct text below;

    if (!words || line.size > LONGEST_NAME ||
        !text_starts(text_from(line, words), TEXT("、")) || text_ends_any(line, ends) ||
        title_asks(line)) {
        return false;
    }
    below = line_below(rest);
    return text_starts(below, TEXT("（")) || text_starts(below, TEXT("(")) ||
           line_skip_digits(below, 0) > 0;
}

static bool find_chapter(struct text line, bool first, const void *context,
                         struct change *change) {
    const struct text *text = (const struct text *)context;

    (void)first;
    *change = (struct change){0, 0, TEXT("## ")};
    return is_chapter(line,
                      text_from(*text, (size_t)(line.bytes - text->bytes) + line.size + 1));
}

/** The number behind a sign such as a picture, "✅ 3. Pumps", or on a key, that something stands behind; 0 if a line begins in none. */
static int signed_number(struct text line) {
    bool sign = line.size > 2 &&
                (text_starts(line, TEXT("\xF0")) ||
                 (text_starts(line, TEXT("\xE2")) && (unsigned char)line.bytes[1] >= 0x96));
    int key = sign || (line.size && line_has_digit(line, 0)) ? line_keycaps(line) : 0;
    struct text bare = sign ? line_without_front_ornaments(line) : TEXT("");
    size_t end = line_skip_digits(bare, 0);
    size_t size = end ? line_separator_size(bare, end) : 0;

    return key ? key
           : size && line_has_space(bare, end + size) &&
                   text_trim(text_from(bare, end + size)).size
               ? line_first_number(bare)
               : 0;
}

static bool find_signed(struct text line, bool first, const void *context,
                        struct change *change) {
    (void)first;
    (void)context;
    *change = (struct change){0, 0, TEXT("## ")};
    return signed_number(line) > 0;
}

/** Whether the lines with signs count on from the front of the file, with something below each, no heading between them and nothing above that asks. */
static bool signs_count_on(struct text text) {
    struct fence fence = {0};
    struct text last = TEXT("");
    int number = 0;
    int lines = 0;
    bool told = true;

    while (text.size && lines <= LINES_BEFORE) {
        struct text line = text_line(&text);
        int next = fence.size ? 0 : signed_number(line);

        if (next ? !told || next != number + 1
                 : !fence.size && (number ? text_starts(line, TEXT("#"))
                                          : title_asks(line_without_hashes(line)))) {
            return false;
        }
        fence_pass(&fence, line);
        last = next ? line : last;
        number = next ? next : number;
        told = !next && (told || text_trim(line).size);
        lines += !number && text_trim(line).size;
    }
    return told && number >= (line_keycaps(last) ? KEYS_MIN : SIGNED_MIN);
}

struct text chapter_line_plain(struct text text, struct arena *arena) {
    int chapters = 0;

    if (signs_count_on(text)) {
        return change_lines(text, find_signed, NULL, arena);
    }
    if (!text_holds(text, TEXT("一、")) || text_holds(text, TEXT("\n#"))) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        struct text line = text_line(&rest);

        chapters += is_chapter(line, rest);
    }
    return chapters >= CHAPTERS_MIN ? change_lines(text, find_chapter, &text, arena) : text;
}

// SPDX-License-Identifier: MIT
// Lines that are chapters by their words for numbers, told as headings.

#include "chapter_line.h"

#include "wording/change.h"
#include "wording/label_frame.h"
#include "wording/title.h"

enum {
    CHAPTERS_MIN = 2,
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

struct text chapter_line_plain(struct text text, struct arena *arena) {
    int chapters = 0;

    if (!text_holds(text, TEXT("一、")) || text_holds(text, TEXT("\n#"))) {
        return text;
    }
    for (struct text rest = text; rest.size;) {
        struct text line = text_line(&rest);

        chapters += is_chapter(line, rest);
    }
    return chapters >= CHAPTERS_MIN ? change_lines(text, find_chapter, &text, arena) : text;
}

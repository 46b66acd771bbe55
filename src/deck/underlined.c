// SPDX-License-Identifier: MIT
// Lines that a tag sets apart as a whole, told as questions.

#include "underlined.h"

#include "title.h"

enum { ASKING_MIN = 4, BOLD_ITALIC = 3 };

/** What stands between two such tags that are all of a paragraph, in bold or not, or in bold italics; "" if nothing does. */
static struct text underlined(const struct retold *file, size_t line) {
    static const struct {
        const char *open;
        const char *close;
    } tags[] = {{"<u>", "</u>"}, {"<ins>", "</ins>"}, {"<mark>", "</mark>"}};
    struct text text = retold_line(file, line);
    size_t marks = line_count_marks(text, 0);

    if (file->code[line] || retold_line(file, line + 1).size ||
        (line && retold_line(file, line - 1).size) || text.size <= 2 * marks) {
        return TEXT("");
    }
    while (text_ends(text, TEXT("<br>"))) {
        text = text_trim(text_slice(text, 0, text.size - TEXT("<br>").size));
    }
    text = text_trim(text_slice(text, marks, text.size - marks));
    // "***Why?***": in bold and in italics at once.
    if (marks == BOLD_ITALIC && !text_holds(text, TEXT("**")) &&
        text_ends(retold_line(file, line), TEXT("***"))) {
        return text;
    }
    for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        struct text open = text_of(tags[i].open);
        struct text close = text_of(tags[i].close);

        if (text_starts(text, open) && text_find(text, close) + close.size == text.size) {
            text = text_slice(text, open.size, text.size - close.size);
            marks = line_count_marks(text, 0);
            return text.size > 2 * marks
                       ? text_trim(text_slice(text, marks, text.size - marks))
                       : TEXT("");
        }
    }
    return TEXT("");
}

/** Whether another kind of line asks. */
static bool heading_asks(const struct retold *file, size_t line) {
    return retold_is_heading(file, line) && title_asks(file->lines[line]);
}

bool underlined_told(struct retold *file) {
    int asking = 0;
    int others = 0;

    for (size_t line = 0; line < file->count; line++) {
        struct text text = underlined(file, line);
        struct title title;

        if (!text.size) {
            others += heading_asks(file, line);
            continue;
        }
        title = title_read(text);
        asking += title.asks;
        others += !title_calls(&title) && !title.compares;
        retold_question(file, line, title.text);
    }
    return asking >= ASKING_MIN && asking > 2 * others;
}

// SPDX-License-Identifier: MIT
// Whether what a recurring mark stands before was read without it.

#include "refrain_read.h"

enum {
    MARK_MAX =
        6,  // bytes of a mark that tell whether it was read as a part of the question
};

/** The first letters of a mark. */
static struct text mark_of(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text mark = text_slice(search->file.lines[line],
                                  beginning->from + beginning->marks, beginning->to);
    size_t size = 0;

    while (size < mark.size && size < MARK_MAX && !line_count_marks(mark, size)) {
        size++;
    }
    return text_trim(text_slice(mark, 0, size));
}

/** Whether a question was read in a line, and without the mark of another. */
static bool was_asked(const struct search *search, size_t line, size_t call) {
    struct text asked = search->asked[line];
    struct text mark = mark_of(search, call);

    return asked.size &&
           (!mark.size || !text_starts(text_from(asked, line_count_marks(asked, 0)), mark));
}

bool refrain_was_read(const struct search *search, const struct group *group) {
    size_t known = 0;
    size_t others = 0;

    for (size_t line = 0, said_at = search->file.count; line < search->file.count; line++) {
        if (search->beginnings[line].key == group->key) {
            said_at = search_said_in(search, line);
            known += was_asked(search, line, line) ||
                     (said_at != line && said_at < search->file.count &&
                      was_asked(search, said_at, line));
        } else if (line != said_at && line != said_at + 1) {
            others += search->asked[line].size > 0;
        }
    }
    // What is wrapped alike may be a question without asking.
    return 2 * others >= group->count ||
           (search->shapes ? known >= group->asking : 2 * known >= group->count);
}

// SPDX-License-Identifier: MIT
// A line in bold above the answers to all questions of a file, or with them behind its colon, told as a heading.

#include "key_line.h"

#include "key.h"
#include "label.h"

/** Takes "**Answers:**" apart, or "Answers: 1-b" in plain text; false if a line is no such name. */
static bool read_name(const struct retold *file, size_t line, struct text *name,
                      struct text *behind) {
    struct text text = file->lines[line];
    size_t marks = line_count_marks(text, 0);
    struct text rest = text_from(text, marks);
    size_t end = text_find(rest, marks ? TEXT("**") : TEXT(": "));

    if (file->code[line] || marks == 1 || end >= rest.size) {
        return false;
    }
    *name = text_slice(rest, 0, end);
    *behind = text_from(rest, end + marks);
    *behind = text_from(*behind, line_separator_size(*behind, 0));
    *behind = text_trim(*behind);
    return (marks || label_first_number(*behind)) && key_is_name(*name, file->arena);
}

/** The last heading's line; 0 if there is none behind the first line. */
static size_t last_heading(const struct retold *file) {
    size_t last = 0;

    for (size_t line = 0; line < file->count; line++) {
        last = retold_is_heading(file, line) ? line : last;
    }
    return last;
}

/** "1. B, 2. C" with a dash behind its first number, which would else be that of a list. */
static struct text unlisted(const struct retold *file, struct text text) {
    size_t digits = line_skip_digits(text, 0);

    return text_of(arena_printf(file->arena, "%.*s-%.*s",
                                TEXT_ARGUMENTS(text_slice(text, 0, digits)),
                                TEXT_ARGUMENTS(text_from(text, digits + 1))));
}

bool key_line_told(struct retold *file) {
    struct text name;
    struct text behind;
    struct text first;
    size_t found = 0;
    size_t count = 0;

    for (size_t line = 1; line < file->count; line++) {
        if (read_name(file, line, &name, &behind)) {
            found = line;
            count++;
        }
    }
    // Below each question it answers that one.
    if (count != 1 || found < last_heading(file) ||
        !read_name(file, found, &name, &behind) || retold_line(file, found - 1).size) {
        return false;
    }
    first = behind.size ? behind : retold_line(file, retold_next(file, found + 1));
    if (!label_first_number(first) && (behind.size || !label_answer_number(first))) {
        return false;
    }
    retold_heading(file, behind.size ? found - 1 : found, name);
    if (behind.size) {
        file->out[found] = unlisted(file, behind);
    }
    return true;
}

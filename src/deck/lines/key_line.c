// SPDX-License-Identifier: MIT
// A line in bold above the answers to all questions of a file, or with them behind its colon, or a fold around them, told as a heading.

#include "key_line.h"

#include "wording/key_name.h"
#include "wording/label.h"
#include "wording/title.h"

#include <viva/plain.h>

#include <string.h>

enum { NUMBERED_MIN = 2 };  // headings that a fold answers

/** What a line says of the fold that it opens, "<summary>Show answers</summary>"; "" if it opens none. */
static struct text fold_name(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);
    size_t from;
    size_t to;

    if (!text_starts(text, TEXT("<summary>")) && !text_starts(text, TEXT("<details>"))) {
        return TEXT("");
    }
    from = text_find(text, TEXT("<summary>"));
    to = text_find(text, TEXT("</summary>"));
    return !file->code[line] && to < text.size
               ? plain_text(text_slice(text, from + 9, to), file->arena)
               : TEXT("");
}

/** Whether a fold holds answers, by all of its name or the last word. */
static bool names_key(const struct retold *file, struct text name) {
    size_t word = name.size;

    while (word > 0 && name.bytes[word - 1] != ' ') {
        word--;
    }
    return name.size && (key_is_name(name, file->arena) ||
                         key_is_name(text_from(name, word), file->arena));
}

/** Takes "**Answers:**" apart, or "Answers: 1-b" in plain text; false if a line is no such name. */
static bool read_name(const struct retold *file, size_t line, struct text *name,
                      struct text *behind) {
    struct text text = file->lines[line];
    size_t marks = line_count_marks(text, 0);
    struct text rest = text_from(text, marks);
    size_t end;

    *behind = TEXT("");
    *name = fold_name(file, line);
    if (name->size) {
        return names_key(file, *name);
    }
    if (file->code[line] || marks == 1) {
        return false;
    }
    end = text_find(rest, marks ? TEXT("**") : TEXT(": "));
    if (end >= rest.size) {
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

/** Whether the heading at a line asks, without a number that a key could name, and text without a number begins right below: what is named further on belongs to its answer. */
static bool is_answered(const struct retold *file, size_t heading) {
    struct title title = title_read(line_without_hashes(retold_line(file, heading)));

    return (title.asks || title.labelled) && !title.number &&
           !label_first_number(retold_line(file, retold_next(file, heading + 1)));
}

/** Whether a line holds nothing but letters of options, "B" or "B C A". */
static bool is_letters(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        if (at % 2 ? !strchr(" ,", text.bytes[at]) : !strchr("ABCDEF", text.bytes[at])) {
            return false;
        }
    }
    return text.size > 0;
}

/** Whether a line, or a row of a table, begins with the first number. */
static bool begins_count(struct text text) {
    size_t bar = text_starts(text, TEXT("|"));

    return label_first_number(text_from(text, line_skip_spaces(text, bar))) == 1;
}

/** Whether what a fold holds, behind the last of several numbered headings, counts as well or only names options. */
static bool holds_key(const struct retold *file, size_t fold) {
    size_t first = retold_next(file, fold + 1);
    struct text text = retold_line(file, first);
    size_t numbered = 0;

    for (size_t line = 0; line < fold && numbered < NUMBERED_MIN; line++) {
        numbered += retold_is_heading(file, line) &&
                    title_read(line_without_hashes(retold_line(file, line))).number > 0;
    }
    return numbered >= NUMBERED_MIN &&
           (begins_count(text) || begins_count(retold_line(file, first + 2)) ||
            (is_letters(text) &&
             (text.size > 1 ||
              is_letters(retold_line(file, retold_next(file, first + 1))))));
}

/** A heading in place of a fold's name; its tags go. */
static void tell_fold(struct retold *file, size_t fold, struct text name) {
    size_t end = fold + 1;

    retold_heading(file, fold, name);
    if (text_equal(retold_line(file, fold - 1), TEXT("<details>"))) {
        retold_blank(file, fold - 1);
    }
    while (end < file->count && !text_starts(retold_line(file, end), TEXT("</details>"))) {
        end++;
    }
    if (end < file->count) {
        retold_blank(file, end);
    }
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
        !read_name(file, found, &name, &behind)) {
        return false;
    }
    if (fold_name(file, found).size) {
        tell_fold(file, found, TEXT("Answers"));
        return holds_key(file, found);
    }
    if (retold_line(file, found - 1).size || is_answered(file, last_heading(file))) {
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

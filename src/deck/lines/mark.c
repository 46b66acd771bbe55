// SPDX-License-Identifier: MIT
// What counts or names a line at its front.

#include "mark.h"

#include "wording/line.h"

enum {
    LONGEST_PREFIX = 6,
    LONGEST_FRONT = 24,
    DIGITS_MAX = 4,
    INDENT_MAX = 3,
    LETTERS = 32,  // that may follow a number, "1a" to "1h" among them
};

static bool is_capital(struct text text, size_t at) {
    return at < text.size && text.bytes[at] >= 'A' && text.bytes[at] <= 'Z';
}

/** Where a code's letters end, "OB-" of "OB-01"; the place itself if there is none. */
static size_t behind_prefix(struct text text, size_t at) {
    size_t end = at;

    while (is_capital(text, end) && end - at < LONGEST_PREFIX) {
        end++;
    }
    return end > at && text_starts(text_from(text, end), TEXT("-")) ? end + 1 : end;
}

/** The size of what ends a number: "3.", "3)", "3、". */
static size_t end_size(struct text text, size_t at) {
    static const char *const ends[] = {".", ")", ":", "、", "．", "）", "：", NULL};

    return text_starts_any(text_from(text, at), ends);
}

/** Reads "OB-01" or "1a" at a place; where it ends, the place itself if nothing stands there. */
static size_t read_name(struct text text, size_t at, struct mark *mark) {
    size_t digits = behind_prefix(text, at);
    size_t end = digits;
    int letter = 0;

    while (end < text.size && text.bytes[end] >= '0' && text.bytes[end] <= '9') {
        end++;
    }
    if (end == digits || end - digits > DIGITS_MAX) {
        return at;
    }
    mark->number = line_first_number(text_slice(text, digits, end));
    if (end < text.size && text.bytes[end] >= 'a' && text.bytes[end] <= 'h' &&
        !line_has_letter(text, end + 1)) {
        letter = text.bytes[end++] - 'a' + 1;
    }
    mark->prefix = text_slice(text, at, digits);
    mark->name = text_slice(text, at, end);
    mark->number = mark->number * LETTERS + letter;
    mark->coded = digits > at || letter;
    return end;
}

/** The cells of a row behind its first one, without the bars around them. */
static struct text cells_behind(struct text row) {
    row = text_trim(row);
    return text_trim(text_slice(row, 0, row.size - text_ends(row, TEXT("|"))));
}

static bool read_row(struct text line, struct mark *mark) {
    struct text row = text_trim(text_from(text_trim(line), 1));
    size_t bar = text_find(row, TEXT("|"));
    struct text cell = text_trim(text_slice(row, 0, bar));
    size_t marks = line_count_marks(cell, 0);
    size_t end = read_name(cell, marks, mark);

    if (end == marks || end + marks + end_size(cell, end) < cell.size || bar == row.size) {
        return false;
    }
    mark->row = true;
    mark->said = cells_behind(text_from(row, bar + 1));
    return mark->said.size > 0;
}

/** Without marks of emphasis at the end that began before the text. */
static struct text unmarked(struct text said, size_t marks) {
    bool closed = marks && said.size > marks &&
                  line_count_marks(said, said.size - marks) == marks &&
                  text_find(said, TEXT("*")) == said.size - marks;

    return closed ? text_slice(said, 0, said.size - marks) : said;
}

/** Where the number behind one or two words begins, "Re 3", "Zu Frage 3"; the place itself if none does. */
static size_t behind_front(struct text line, size_t at) {
    size_t end = at;

    while (end < line.size && end - at < LONGEST_FRONT &&
           (line_has_letter(line, end) || line_has_space(line, end) ||
            (unsigned char)line.bytes[end] >= 0x80)) {
        end++;
    }
    return end > at && line_has_letter(line, at) && line_has_space(line, end - 1) &&
                   line_has_digit(line, end)
               ? end
               : at;
}

bool mark_read(struct text line, struct mark *mark) {
    size_t at = line_skip_spaces(line, 0);
    size_t marks = line_count_marks(line, at);
    size_t front;
    size_t end;
    size_t behind;

    *mark = (struct mark){.indent = at};
    if (at > INDENT_MAX || at == line.size) {
        return false;
    }
    if (line.bytes[at] == '|') {
        return read_row(line, mark);
    }
    front = marks ? behind_front(line, at + marks) : at;
    mark->front = marks ? text_trim(text_slice(line, at + marks, front)) : TEXT("");
    at = mark->front.size ? front - marks : at;
    end = read_name(line, at + marks, mark);
    if (end == at + marks || (mark->prefix.size && !marks)) {
        return false;
    }
    behind = end + end_size(line, end);
    if (behind == end && !mark->coded) {
        return false;
    }
    if (marks && line_count_marks(line, behind) == marks) {
        behind += marks;
        behind += end_size(line, behind);
        marks = 0;
    }
    mark->inside = line_skip_spaces(line, behind);
    mark->said = unmarked(text_trim(text_from(line, mark->inside)), marks);
    return mark->inside > behind || behind == line.size ||
           (unsigned char)line.bytes[behind] >= 0x80;
}

// SPDX-License-Identifier: MIT
// Questions in plain lines that count on from a series of headings.

#include "resumed.h"

#include "wording/quotation.h"
#include "wording/title.h"

#include <string.h>

enum {
    HEADINGS_MIN = 3,    // before a line may count on from them
    LONGEST_LABEL = 12,  // bytes before a number
    GAP_MOST = 12,       // lines of a series without hashes
    AHEAD_MOST = 3,      // by which a number is higher than the one before
};

/** The headings of one kind so far. */
struct headings {
    size_t level;
    struct text label;  // before the number, "" for none
    int number;         // of the last one
    size_t count;
};

/** The number of a line, behind a word at most, with a dot or a colon behind; 0 if it has none. */
static int read_number(struct text line, struct text *label) {
    size_t at = 0;
    size_t behind;

    while (at < line.size && at < LONGEST_LABEL && line_has_letter(line, at)) {
        at++;
    }
    *label = text_slice(line, 0, at);
    at = at > 0 ? line_skip_spaces(line, at) : at;
    behind = line_skip_digits(line, at);
    return behind > at && behind + 1 < line.size && strchr(".:", line.bytes[behind]) &&
                   line_has_space(line, behind + 1)
               ? line_first_number(text_from(line, at))
               : 0;
}

static void take_heading(const struct retold *file, size_t line,
                         struct headings *headings) {
    struct text text = retold_line(file, line);
    size_t level = line_count_hashes(text, 0);
    struct text label;
    int number = read_number(line_without_hashes(text), &label);
    bool same = headings->level == level && text_equal(headings->label, label);

    if (!number) {
        return;
    }
    headings->count = same ? headings->count + 1 : 1;
    headings->level = level;
    headings->label = label;
    headings->number = number;
}

/** Whether the next heading of the kind goes on behind a line's number. */
static bool is_between(const struct retold *file, size_t line,
                       const struct headings *headings, int number) {
    while (++line < file->count) {
        struct headings next = {.count = 0};

        if (retold_is_heading(file, line)) {
            take_heading(file, line, &next);
        }
        if (next.level == headings->level) {
            return text_equal(next.label, headings->label) && next.number > number &&
                   next.number <= number + GAP_MOST;
        }
    }
    return false;
}

/** Whether a line asks and has the number behind that of the last heading; with a word before it a few may be missing, else it stands alone among headings of the kind. */
static bool goes_on(const struct retold *file, size_t line, const struct headings *headings,
                    int *number) {
    struct text text = quotation_in_marks(file->lines[line]);
    struct text label;
    int ahead;

    *number = read_number(text, &label);
    ahead = *number - headings->number;
    if (headings->count < HEADINGS_MIN || !text_equal(label, headings->label) ||
        !title_asks(text)) {
        return false;
    }
    return label.size ? ahead > 0 && ahead <= AHEAD_MOST
                      : ahead == 1 && !retold_line(file, line - 1).size &&
                            is_between(file, line, headings, *number);
}

bool resumed_told(struct retold *file) {
    struct headings headings = {.count = 0};
    bool told = false;
    int number;

    for (size_t line = 0; line < file->count; line++) {
        if (file->code[line]) {
            continue;
        }
        if (retold_is_heading(file, line)) {
            take_heading(file, line, &headings);
        } else if (goes_on(file, line, &headings, &number)) {
            file->out[line] =
                text_of(arena_printf(file->arena, "%.*s %.*s", (int)headings.level,
                                     "######", TEXT_ARGUMENTS(file->lines[line])));
            headings.number = number;
            told = true;
        }
    }
    return told;
}

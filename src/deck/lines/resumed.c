// SPDX-License-Identifier: MIT
// Series of headings that go on in plain lines, or as headings of another level.

#include "resumed.h"

#include "wording/alternative.h"
#include "wording/quotation.h"
#include "wording/title.h"

#include <string.h>

enum {
    HEADINGS_MIN = 3,    // before a line may count on from them
    LONGEST_LABEL = 12,  // bytes before a number
    GAP_MOST = 12,       // lines of a series without hashes
    AHEAD_MOST = 3,      // by which a number is higher than the one before
    UNEVEN_MIN = 4,      // headings of two levels that count on as one series
    DEEPEST = 6,         // hashes of a heading; more are an ornament
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

/** Whether the first of several options stands below a line. */
static bool stands_above_options(const struct retold *file, size_t line) {
    struct text below = retold_line(file, file->next[line + 1]);

    return alternative_letter(text_from(below, line_count_marks(below, 0))) == 'a';
}

/** Whether the next heading of the kind goes on behind a line's number, or above options none counts, or begins anew. */
static bool is_between(const struct retold *file, size_t line,
                       const struct headings *headings, int number) {
    bool tested = stands_above_options(file, line);

    while (++line < file->count) {
        struct headings next = {.count = 0};

        if (retold_is_heading(file, line)) {
            take_heading(file, line, &next);
        }
        if (next.level == headings->level) {
            return (text_equal(next.label, headings->label) && next.number > number &&
                    next.number <= number + GAP_MOST) ||
                   (tested && next.number == 1);
        }
    }
    return tested;
}

/** Whether a line asks, or stands above options, and has the number behind that of the last heading; with a word before it a few may be missing, else it stands alone among headings of the kind. */
static bool goes_on(const struct retold *file, size_t line, const struct headings *headings,
                    int *number) {
    struct text text = quotation_in_marks(file->lines[line]);
    struct text label;
    int ahead;

    *number = read_number(text, &label);
    ahead = *number - headings->number;
    if (headings->count < HEADINGS_MIN || !text_equal(label, headings->label) ||
        !(title_asks(text) || (ahead == 1 && stands_above_options(file, line)))) {
        return false;
    }
    return label.size ? ahead > 0 && ahead <= AHEAD_MOST
                      : ahead == 1 && !retold_line(file, line - 1).size &&
                            is_between(file, line, headings, *number);
}

/** The level of the first heading that counts, where all headings of that and one more count on from 1, whichever they are of; 0 if they do not. */
static size_t uneven_level(const struct retold *file, size_t *other) {
    struct headings all = {.count = 0};
    size_t first = 0;
    size_t plain = 0;  // a bit for each level of headings without a number

    *other = 0;
    for (size_t line = 0; line < file->count; line++) {
        struct text text = retold_line(file, line);
        size_t level = line_count_hashes(text, 0);
        struct text label;
        int number;

        if (!retold_is_heading(file, line) || level > DEEPEST) {
            continue;
        }
        number = read_number(line_without_hashes(text), &label);
        if (!number) {
            plain |= (size_t)1 << level;
            continue;
        }
        if (number != all.number + 1 || (first && !text_equal(label, all.label))) {
            return 0;
        }
        first = first ? first : level;
        if (level != first && *other && level != *other) {
            return 0;
        }
        *other = level != first ? level : *other;
        all.number = number;
        all.label = label;
    }
    return *other && all.number >= UNEVEN_MIN &&
                   !(plain & ((size_t)1 << first | (size_t)1 << *other))
               ? first
               : 0;
}

/** "### 2. Rotors" behind "## 1. Valves" is as high, where nothing else is of these levels. */
static bool even_out(struct retold *file) {
    size_t other;
    size_t level = uneven_level(file, &other);

    for (size_t line = 0; level && line < file->count; line++) {
        struct text text = retold_line(file, line);

        if (retold_is_heading(file, line) && line_count_hashes(text, 0) == other) {
            file->out[line] =
                text_of(arena_printf(file->arena, "%.*s %.*s", (int)level, "######",
                                     TEXT_ARGUMENTS(line_without_hashes(text))));
        }
    }
    return level > 0;
}

bool resumed_told(struct retold *file) {
    struct headings headings = {.count = 0};
    bool told = even_out(file);
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

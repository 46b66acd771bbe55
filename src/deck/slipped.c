// SPDX-License-Identifier: MIT
// Lines in bold or italics that stand where the next number of a series of headings is missing, told as headings.

#include "slipped.h"

#include "title.h"

enum {
    HEADINGS_MIN = 5,  // with numbers
    LEVELS = 7,
    LONGEST_LINE = 300,
};

/** A heading, or a line with marks around all of it, that has a number. */
struct member {
    size_t line;
    int level;  // 0 of a line
    int number;
    struct text text;
};

struct members {
    struct member *items;
    size_t count;
    size_t capacity;
};

/** The level of a heading, 0 of a line in bold or italics that stands alone, -1 of anything else; what it says. */
static int level_of(const struct retold *file, size_t line, struct text *said) {
    struct text text = retold_line(file, line);
    size_t hashes = line_count_hashes(text, 0);
    size_t marks;

    if (hashes) {
        *said = line_without_hashes(text);
        return hashes < LEVELS && line_has_space(text, hashes) ? (int)hashes : -1;
    }
    marks = line_count_marks(text, 0);
    if (!marks || text.size <= 2 * marks || text.size > LONGEST_LINE ||
        line_count_marks(text, text.size - marks) != marks ||
        (line > 0 && retold_line(file, line - 1).size) ||
        retold_line(file, line + 1).size) {
        return -1;
    }
    *said = text_slice(text, marks, text.size - marks);
    return 0;
}

/** All headings, with the number 0 if they have none, and all such lines with a number. */
static struct members find_members(struct retold *file) {
    struct members members = {0};

    for (size_t line = 0; line < file->count; line++) {
        struct text bare = file->bare[line];
        struct text said = TEXT("");
        int level = -1;

        if (!file->code[line] && bare.size &&
            (bare.bytes[0] == '#' || line_count_marks(bare, 0))) {
            level = level_of(file, line, &said);
        }
        if (level >= 0) {
            int number = title_number(said);

            if (level || number) {
                members.items = arena_grow(file->arena, members.items, members.count,
                                           &members.capacity, sizeof(*members.items));
                members.items[members.count++] = (struct member){line, level, number, said};
            }
        }
    }
    return members;
}

/** Whether any line has a number and is no heading: hardly any file has one. */
static bool has_line(const struct retold *file) {
    for (size_t line = 0; line < file->count; line++) {
        struct text said;

        if (!file->code[line] && line_count_marks(file->bare[line], 0) &&
            level_of(file, line, &said) == 0 && title_number(said)) {
            return true;
        }
    }
    return false;
}

/** The level with most numbered headings; 0 if too few have numbers. */
static int level_of_series(const struct members *members) {
    int counts[LEVELS] = {0};
    int most = 1;

    for (size_t i = 0; i < members->count; i++) {
        counts[members->items[i].level] += members->items[i].number > 0;
    }
    for (int level = 1; level < LEVELS; level++) {
        most = counts[level] > counts[most] ? level : most;
    }
    return counts[most] >= HEADINGS_MIN ? most : 0;
}

/** Whether the series goes on behind these lines where they end it, or begins anew. */
static bool is_closed(const struct members *members, size_t next, int level, int number) {
    const struct member *behind = &members->items[next];

    return next >= members->count || behind->level < level ||
           (behind->level == level &&
            (behind->number == number + 1 || behind->number == 1));
}

/** The end of the lines from this one on that count on behind a number; `from` if these are steps of an answer. */
static size_t lines_end(const struct members *members, size_t from, int level, int number) {
    size_t end = from;

    while (end < members->count && members->items[end].level == 0) {
        if (members->items[end].number != ++number) {
            return from;
        }
        end++;
    }
    return is_closed(members, end, level, number) ? end : from;
}

/** Tells such lines as headings, or only counts those with a heading of the next number behind. */
static size_t pass(struct retold *file, const struct members *members, int level,
                   bool tells) {
    size_t between = 0;

    for (size_t i = 0; i + 1 < members->count; i++) {
        const struct member *here = &members->items[i];
        size_t end;

        if (here->level != level || !here->number) {
            continue;
        }
        end = lines_end(members, i + 1, level, here->number);
        between += end > i + 1 && end < members->count &&
                   members->items[end].level == level && members->items[end].number > 1;
        for (size_t at = i + 1; tells && at < end; at++) {
            file->out[members->items[at].line] =
                text_of(arena_printf(file->arena, "%.*s %.*s", level, "######",
                                     TEXT_ARGUMENTS(members->items[at].text)));
        }
    }
    return between;
}

bool slipped_told(struct retold *file) {
    struct members members;
    int level;

    if (!has_line(file)) {
        return false;
    }
    members = find_members(file);
    level = level_of_series(&members);
    if (!level || !pass(file, &members, level, false)) {
        return false;
    }
    pass(file, &members, level, true);
    return true;
}

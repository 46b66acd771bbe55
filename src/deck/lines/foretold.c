// SPDX-License-Identifier: MIT
// Lines that a page lists first and says again above what it tells of each, as copies of pages do whose headings lost their marks.

#include "foretold.h"

#include "wording/line.h"

#include <string.h>

enum {
    ENTRIES_MIN = 8,
    ENTRIES_MAX = 400,   // each is looked for in all that is behind
    SHORTEST_ENTRY = 4,  // bytes
    LONGEST_ENTRY = 120,
    OTHERWISE_PART = 4,  // of the entries one in so many may be said in other words
    FRONT_LINES = 60,    // in which such a list begins
};

/** The lines of a list, and where each stands again, 0 for nowhere. */
struct entries {
    size_t from;
    size_t to;
    size_t *places;
};

/** Whether a line may be an entry: text at the margin without marks. */
static bool is_entry(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return text.size >= SHORTEST_ENTRY && text.size <= LONGEST_ENTRY &&
           !(file->coded && file->code[line]) &&
           !strchr("#>|-*+`<[!=0123456789", text.bytes[0]);
}

/** The line behind a list: its first entry said again ends it, too. */
static size_t list_end(const struct retold *file, size_t from) {
    struct text first = retold_line(file, from);
    size_t to = from;

    while (to < file->count && is_entry(file, to) &&
           (to == from || !text_equal(retold_line(file, to), first))) {
        to++;
    }
    return to;
}

/** The next line that says what an entry does, as a heading or not; the count of lines if there is none. */
static size_t find_again(const struct retold *file, struct text entry, size_t line) {
    while (line < file->count &&
           !text_equal(line_without_hashes(retold_line(file, line)), entry)) {
        line++;
    }
    return line;
}

/** Whether nearly all entries stand again behind their list, in their order, and enough of those without marks. */
static bool are_said_again(const struct retold *file, struct entries *entries) {
    size_t count = entries->to - entries->from;
    size_t behind = entries->to;
    size_t missing = 0;
    size_t bare = 0;

    for (size_t i = 0; i < count && OTHERWISE_PART * missing <= count; i++) {
        size_t place = find_again(file, retold_line(file, entries->from + i), behind);

        entries->places[i] = place < file->count ? place : 0;
        missing += place == file->count;
        bare += place < file->count && !retold_is_heading(file, place);
        behind = place < file->count ? place + 1 : behind;
    }
    return OTHERWISE_PART * missing <= count && bare >= ENTRIES_MIN;
}

static void tell(struct retold *file, const struct entries *entries) {
    for (size_t line = entries->from; line < entries->to; line++) {
        size_t place = entries->places[line - entries->from];

        if (place && !retold_is_heading(file, place)) {
            retold_heading(file, place, retold_line(file, line));
        }
        retold_blank(file, line);
    }
}

bool foretold_told(struct retold *file) {
    size_t line = retold_next(file, 0);

    while (line < FRONT_LINES && line < file->count) {
        struct entries entries = {.from = line, .to = list_end(file, line)};
        size_t count = entries.to - line;

        if (count >= ENTRIES_MIN && count <= ENTRIES_MAX) {
            entries.places = arena_new(file->arena, count, sizeof(*entries.places));
            if (are_said_again(file, &entries)) {
                tell(file, &entries);
                return true;
            }
        }
        line = retold_next(file, entries.to > line ? entries.to : line + 1);
    }
    return false;
}

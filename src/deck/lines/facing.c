// SPDX-License-Identifier: MIT
// Questions and answers that their layout alone tells apart.

#include "facing.h"

#include "wording/label.h"
#include "wording/title.h"

#include <string.h>

enum { PAIRS_MIN = 3, CODE_INDENT = 4 };

/** A paragraph may begin in this line: not an item, a heading, a quotation, a table, code or HTML. */
static bool is_plain(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return text.size && !file->code[line] && !strchr("-+#>|<", text.bytes[0]) &&
           !text_starts(text, TEXT("* ")) && !label_begins_answer(text);
}

static bool is_definition(const struct retold *file, size_t line) {
    return line < file->count && !file->code[line] &&
           text_starts(file->lines[line], TEXT(":")) &&
           line_has_space(file->lines[line], 1);
}

/** Without the columns that set what belongs to a definition off. */
static struct text dedented(struct text line) {
    size_t spaces = 0;

    while (spaces < CODE_INDENT && spaces < line.size && line.bytes[spaces] == ' ') {
        spaces++;
    }
    return text_from(line, spaces);
}

/** Tells the answer that begins in a line; the line behind it. */
static size_t tell_definition(struct retold *file, size_t line) {
    retold_answer(file, line, text_trim(text_from(file->lines[line], 1)));
    for (line++; line < file->count; line++) {
        struct text text = file->lines[line];

        if (is_definition(file, line)) {
            file->out[line] = text_trim(text_from(text, 1));
        } else if (text.size && text.bytes[0] != ' ') {
            break;
        } else {
            file->out[line] = dedented(text);
        }
    }
    return line;
}

/** The line of the definition below a line, which a blank one may part from it; 0 if none stands there. */
static size_t definition_below(const struct retold *file, size_t line) {
    size_t next = line + 1 + (line + 2 < file->count && !retold_line(file, line + 1).size);

    return !is_definition(file, line) && is_definition(file, next) ? next : 0;
}

/** Among terms that ask all are questions. */
static size_t count_defined(struct retold *file, bool tells) {
    size_t asking = 0;
    size_t others = 0;

    for (size_t line = 0; line + 1 < file->count; line++) {
        size_t below = is_plain(file, line) ? definition_below(file, line) : 0;
        bool asks = below && title_asks(file->lines[line]);

        if (!below) {
            others += is_definition(file, line + 1) && !is_definition(file, line) &&
                      retold_line(file, line).size;
            continue;
        }
        asking += asks;
        others += !asks;
        if (tells) {
            retold_question(file, line, file->lines[line]);
            line = tell_definition(file, below) - 1;
        }
    }
    return 4 * others > asking ? 0 : asking;
}

bool facing_defined(struct retold *file) {
    return count_defined(file, false) >= PAIRS_MIN && count_defined(file, true);
}

/** What stands between front and back, between cards, and before what is for a program. */
struct ruling {
    const char *middle;
    const char *between;
    const char
        *start;  // the line above the first card, NULL where that is the first of the file
    bool tags;   // the middle may stand once more, above tags
};

static const struct ruling rulings[] = {
    {"---", "===", NULL, false},
    {"%", "---", NULL, true},
    {"---", "---", "#cards", false},
};

struct ruled {
    size_t count;
    size_t sides;  // of the card so far that began
    bool ends;     // with a back
};

static bool is_apart(const struct retold *file, size_t line) {
    return (line == 0 || !retold_line(file, line - 1).size) &&
           (line + 1 >= file->count || !retold_line(file, line + 1).size);
}

/** Tells the side that begins in this line, behind a mark. */
static void tell_side(struct retold *file, size_t line, size_t side) {
    if (side > 1) {
        for (; line < file->count && retold_line(file, line).size; line++) {
            retold_blank(file, line);
        }
    } else if (line < file->count && is_plain(file, line)) {
        (side ? retold_answer : retold_question)(file, line, file->lines[line]);
    } else if (line > 0 && line < file->count) {
        (side ? retold_answer : retold_question)(file, line - 1, TEXT(""));
    }
}

/** The side that a mark leads to; false if it may not stand there. */
static bool next_side(const struct ruling *ruling, struct text mark, struct ruled *ruled) {
    bool both = strcmp(ruling->middle, ruling->between) == 0;
    bool middle = both ? ruled->sides == 1 : text_equal(mark, text_of(ruling->middle));

    if (middle) {
        ruled->count += ruled->sides == 1;
        return ++ruled->sides <= 2 + (size_t)ruling->tags;
    }
    if (ruled->sides < 2) {
        return false;
    }
    ruled->sides = 1;
    return true;
}

/** Where the cards begin, and where they end; false if nothing says so. */
static bool find_ruled(const struct retold *file, const struct ruling *ruling, size_t *from,
                       size_t *end) {
    *from = 0;
    *end = file->count;
    if (!ruling->start) {
        return true;
    }
    while (*from < file->count &&
           !text_equal(retold_line(file, *from), text_of(ruling->start))) {
        ++*from;
    }
    for (size_t line = *from + 1; line < file->count; line++) {
        if (retold_is_heading(file, line)) {
            *end = line;
            break;
        }
    }
    return *from < file->count;
}

static size_t pass_ruled(struct retold *file, const struct ruling *ruling, bool tells) {
    struct ruled ruled = {.sides = 1};
    size_t from;
    size_t end;

    if (!find_ruled(file, ruling, &from, &end)) {
        return 0;
    }
    for (size_t line = from; line < end; line++) {
        struct text text = retold_line(file, line);
        bool mark = !file->code[line] && is_apart(file, line) &&
                    (text_equal(text, text_of(ruling->middle)) ||
                     text_equal(text, text_of(ruling->between)));

        if (mark && !next_side(ruling, text, &ruled)) {
            return 0;
        }
        if (tells && (mark || (ruling->start && line == from))) {
            retold_blank(file, line);
        }
        if (tells && (mark || line == from)) {
            tell_side(file, retold_next(file, mark || ruling->start ? line + 1 : line),
                      ruled.sides - 1);
        }
    }
    return ruled.sides >= 2 ? ruled.count : 0;
}

bool facing_ruled(struct retold *file) {
    for (size_t i = 0; i < sizeof(rulings) / sizeof(rulings[0]); i++) {
        if (pass_ruled(file, &rulings[i], false) >= PAIRS_MIN) {
            pass_ruled(file, &rulings[i], true);
            return true;
        }
    }
    return false;
}

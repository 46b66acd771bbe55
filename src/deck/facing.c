// SPDX-License-Identifier: MIT
// Questions and answers that their layout alone tells apart.

#include "facing.h"

#include "number_label.h"
#include "title.h"

#include <string.h>

enum { PAIRS_MIN = 3, CODE_INDENT = 4 };

/** A paragraph may begin in this line: not an item, a heading, a quotation, a table, code or HTML. */
static bool is_plain(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return text.size && !file->code[line] && !strchr("-+#>|<", text.bytes[0]) &&
           !text_starts(text, TEXT("* ")) && !label_begins_answer(text);
}

/** The number of a task whose label is marked: "**Exercise 2.** Sort it."; 0 if it is none. */
static int task_number(const struct retold *file, size_t line, struct text *task) {
    size_t marks = line_count_marks(file->lines[line], 0);

    *task = file->lines[line];
    return marks && !file->code[line] && label_cut_task(task) && task->size &&
                   !line_count_marks(*task, task->size - 1)
               ? line_first_number(file->lines[line])
               : 0;
}

static size_t count_headed(struct retold *file, bool tells) {
    size_t count = 0;
    int last = 0;
    bool answered = true;

    for (size_t line = 0; line < file->count; line++) {
        struct text task;
        int tasked = task_number(file, line, &task);
        int number = tasked ? tasked : number_label_at(file, line);
        size_t asked;

        answered = answered || label_begins_answer(retold_line(file, line));
        if (!number) {
            continue;
        }
        asked = tasked ? line : retold_next(file, line + 1);
        if ((last && number != last + 1) || !answered || asked == file->count ||
            !is_plain(file, asked)) {
            return 0;
        }
        if (tells) {
            retold_blank(file, line);
            retold_question(file, asked, tasked ? task : retold_line(file, asked));
        }
        answered = false;
        last = number;
        count++;
    }
    return answered ? count : 0;
}

bool facing_headed(struct retold *file) {
    return count_headed(file, false) >= PAIRS_MIN && count_headed(file, true);
}

/** The value of a Roman numeral with a full stop behind it, and where the text goes on; 0 if none stands there. */
static int roman_at(struct text text, size_t *behind) {
    static const char digits[] = "IVXL";
    static const int values[] = {1, 5, 10, 50};
    int sum = 0;
    int before = 0;
    size_t at = 0;

    for (; at < text.size && at < 8; at++) {
        const char *digit = memchr(digits, text.bytes[at], sizeof(digits) - 1);
        int value = digit ? values[digit - digits] : 0;

        if (!value) {
            break;
        }
        sum += value > before && before ? value - 2 * before : value;
        before = value;
    }
    *behind = at + 2;
    return text_starts(text_from(text, at), TEXT(". ")) ? sum : 0;
}

/** The size of the dash that an answer begins with. */
static size_t reply_dash(struct text text) {
    size_t size = line_dash_size(text, 0);

    return size ? size
           : text_starts(text, TEXT("— ")) || text_starts(text, TEXT("– "))
               ? TEXT("— ").size
               : 0;
}

static size_t count_dashed(struct retold *file, bool tells) {
    size_t count = 0;
    int last = 0;

    for (size_t line = 0; line < file->count; line++) {
        size_t behind;
        size_t below;
        size_t dash;
        int number = file->code[line] ? 0 : roman_at(file->lines[line], &behind);

        if (!number) {
            continue;
        }
        below = retold_next(file, line + 1);
        dash = reply_dash(retold_line(file, below));
        if (number != last + 1 || !dash) {
            return 0;
        }
        if (tells) {
            retold_question(file, line, text_from(file->lines[line], behind));
            retold_answer(file, below, text_from(retold_line(file, below), dash));
        }
        last = number;
        count++;
    }
    return count;
}

bool facing_dashed(struct retold *file) {
    return count_dashed(file, false) >= PAIRS_MIN && count_dashed(file, true);
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

static size_t count_defined(struct retold *file, bool tells) {
    size_t asking = 0;
    size_t others = 0;

    for (size_t line = 0; line + 1 < file->count; line++) {
        bool asks = is_plain(file, line) && title_asks(file->lines[line]);

        if (is_definition(file, line) || !is_definition(file, line + 1)) {
            continue;
        }
        asking += asks;
        others += !asks;
        if (tells && asks) {
            retold_question(file, line, file->lines[line]);
            line = tell_definition(file, line + 1) - 1;
        }
    }
    return 4 * others > asking ? 0 : asking;
}

bool facing_defined(struct retold *file) {
    return count_defined(file, false) >= PAIRS_MIN && count_defined(file, true);
}

/** The only cell of a row, "" if there are several. */
static struct text only_cell(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);
    struct text inside =
        text.size > 2 ? text_trim(text_slice(text, 1, text.size - 1)) : TEXT("");

    return text_starts(text, TEXT("|")) && text_ends(text, TEXT("|")) &&
                   !text_holds(inside, TEXT("|"))
               ? inside
               : TEXT("");
}

bool facing_boxed(struct retold *file) {
    size_t count = 0;

    for (size_t line = 0; line + 3 < file->count; line++) {
        struct text head = only_cell(file, line);
        struct text rule = only_cell(file, line + 1);
        struct text front = only_cell(file, line + 2);
        struct text back = only_cell(file, line + 3);

        if (file->code[line] || !head.size || !title_read(head).blank ||
            !text_starts(rule, TEXT("-")) || !front.size || !back.size ||
            retold_line(file, line + 4).size) {
            continue;
        }
        retold_blank(file, line);
        retold_blank(file, line + 1);
        retold_question(file, line + 2, title_read(front).text);
        retold_answer(file, line + 3, back);
        retold_end(file, line + 4);
        count++;
    }
    return count >= PAIRS_MIN;
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

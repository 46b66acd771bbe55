// SPDX-License-Identifier: MIT
// What stands in brackets at the end of a title and says nothing.

#include "bracket.h"

#include "line.h"

#include <string.h>

enum {
    LONGEST_MARKS = 40,  // bytes of what tells how much a question counts
    ASTERISKS_MIN = 3,   // that tell how much it matters: two may be left of bold
};

static const struct {
    const char *opening;
    const char *closing;
} brackets[] = {{"{", "}"}, {"(", ")"}, {"[", "]"}, {"（", "）"}, {"【", "】"}};

enum { BRACKETS = sizeof(brackets) / sizeof(brackets[0]) };

struct text bracket_cut_source(struct text text) {
    size_t at = text.size;

    if (!text_ends(text, TEXT(")]")) && !text_ends(text, TEXT(")"))) {
        return text;
    }
    while (at > 0 && text.bytes[at - 1] != '[' && text.bytes[at - 1] != '\n') {
        at--;
    }
    if (at < 2 || text.bytes[at - 1] != '[' || text.bytes[at - 2] != '[') {
        return text;
    }
    return text_trim(text_slice(text, 0, at - 2));
}

/** Whether it may name a place, `#q7` or `.unnumbered`, and opens no block of a template: "{#if}". */
static bool is_place(struct text name) {
    static const char *const blocks[] = {"#if",  "#each",    "#await",
                                         "#key", "#snippet", NULL};

    if (text_is_any(name, blocks)) {
        return false;
    }
    if (name.size < 2 || !strchr("#.", name.bytes[0]) ||
        line_has_space(name, name.size - 1)) {
        return false;
    }
    // What a word processor makes of a heading keeps its marks: "#1.-what-is-a-pod?".
    for (size_t at = 1; at < name.size; at++) {
        if (line_has_space(name, at) && !strchr("#.", name.bytes[at + 1])) {
            return false;
        }
    }
    return true;
}

/** Without the stars at the end. */
static struct text before_stars(struct text text) {
    static const char *const stars[] = {"⭐️", "⭐", "★", "☆", "🌟", NULL};

    if (!text.size || (unsigned char)text.bytes[text.size - 1] < 0x80) {
        return text;
    }
    for (size_t size = text_ends_any(text, stars); size;
         size = text_ends_any(text, stars)) {
        text = text_trim(text_slice(text, 0, text.size - size));
    }
    return text;
}

/** Whether there are stars and nothing else. */
static bool is_stars(struct text text) {
    return text.size && !before_stars(text).size;
}

/** Without a run of asterisks at the end, escaped or not, that are no marks of emphasis. */
static struct text before_asterisks(struct text text) {
    size_t size = text.size;
    int count = 0;

    while (size && text.bytes[size - 1] == '*') {
        size--;
        size -= size && text.bytes[size - 1] == '\\';
        count++;
    }
    return count >= ASTERISKS_MIN && size && line_has_space(text, size - 1)
               ? text_trim(text_slice(text, 0, size))
               : text;
}

struct text bracket_cut_stars(struct text text) {
    struct text bare = before_asterisks(before_stars(text));

    return bare.size ? bare : text;
}

/** The size of a word for what a question counts, or of one beside it, at the front. */
static size_t marks_word(struct text text, bool *counts) {
    static const char *const marks[] = {
        "marks",  "mark",   "mks",   "points", "point", "pts",   "pt",      "p",
        "pkt",    "punkte", "punkt", "puntos", "punto", "punti", "pontos",  "ponto",
        "баллов", "балла",  "балл",  "балів",  "бали",  "бал",   "punktów", "punkty",
        "bodů",   "body",   "bodov", "puan",   "điểm",  "点",    "點",      "分",
        "점",     "अंक",     "درجات", "درجة",   "poin",  "poäng", "point(s)"};
    static const char *const beside[] = {"each", "in total", "total", "max",  "je", "本题",
                                         "每题", "共",       "配点",  "小题", "各"};
    size_t longest = 0;

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t size = line_starts_word(text, marks[i]) ? strlen(marks[i]) : 0;

        longest = size > longest ? size : longest;
    }
    *counts = *counts || longest;
    for (size_t i = 0; !longest && i < sizeof(beside) / sizeof(beside[0]); i++) {
        longest = line_starts_word(text, beside[i]) ? strlen(beside[i]) : 0;
    }
    return longest;
}

/** Whether it tells how much a question counts in an exam, and nothing else: "2 + 3 marks", "Punkte: 5", "本题10分". */
static bool is_marks(struct text text) {
    bool counts = false;
    bool digits = false;

    for (size_t at = 0; at < text.size && text.size <= LONGEST_MARKS;) {
        size_t number = line_skip_digits(text, at);
        size_t word = number > at ? 0 : marks_word(text_from(text, at), &counts);

        if (number == at && !word && !strchr(" .,:+*x=/", text.bytes[at])) {
            return false;
        }
        digits = digits || number > at;
        at = number > at ? number : at + (word ? word : 1);
    }
    return counts && digits && text.size <= LONGEST_MARKS;
}

/** Whether it only tells how much a question matters, or that its answer is not finished: "重点 待优化". */
static bool is_weight(struct text inside) {
    static const char *const weights[] = {
        "重点", "难点", "高频",   "必考",   "常考",   "必问",       "常问",
        "了解", "掌握", "待优化", "待补充", "待完善", "待深入理解", NULL};

    while (inside.size) {
        size_t size = text_starts_any(inside, weights);

        if (!size) {
            return is_stars(inside);
        }
        inside = text_trim(text_from(inside, size));
    }
    return true;
}

/** Whether what stands in such brackets says nothing. */
static bool is_idle(size_t kind, struct text inside) {
    return kind == 0
               ? is_place(inside)
               : is_marks(inside) || is_weight(inside) || (kind == 1 && is_stars(inside));
}

/** Where the last bracket of a kind opens that closes at the end; the size if none does. */
static size_t opening_at(struct text text, size_t kind) {
    struct text opening = text_of(brackets[kind].opening);
    size_t at = text.size - (text_ends(text, text_of(brackets[kind].closing))
                                 ? strlen(brackets[kind].closing)
                                 : text.size);

    while (at > 0 && text.bytes[at] != '\n' && !text_starts(text_from(text, at), opening)) {
        at--;
    }
    return text_starts(text_from(text, at), opening) ? at : text.size;
}

/** Whether a bracket may close at the end, as far as the last byte tells: most titles have none. */
static bool may_close(struct text text) {
    char last = '\0';

    if (text.size) {
        last = text.bytes[text.size - 1];
    }
    return last == '}' || last == ')' || last == ']' || last & 0x80;
}

struct text bracket_cut(struct text text) {
    struct text bare = text;
    size_t marks = 0;

    while (bare.size && line_count_marks(bare, bare.size - 1)) {
        bare.size--;
        marks++;
    }
    for (size_t kind = 0; may_close(bare) && kind < BRACKETS; kind++) {
        size_t open = opening_at(bare, kind);
        struct text inside = open < bare.size
                                 ? text_slice(bare, open + strlen(brackets[kind].opening),
                                              bare.size - strlen(brackets[kind].closing))
                                 : TEXT("");

        if (inside.size && open > marks && is_idle(kind, text_trim(inside)) &&
            (!marks || line_count_marks(bare, open - marks) == marks)) {
            return text_trim(text_slice(bare, 0, open - marks));
        }
    }
    return text;
}

size_t bracket_marks_size(struct text text) {
    size_t marks = line_count_marks(text, 0);

    for (size_t kind = 1; kind < BRACKETS; kind++) {
        struct text closing;
        size_t from;
        size_t to;

        if (!text_starts_word(text_from(text, marks), brackets[kind].opening)) {
            continue;
        }
        closing = text_of(brackets[kind].closing);
        from = marks + strlen(brackets[kind].opening);
        to = from + text_find(text_slice(text, from, from + LONGEST_MARKS), closing);
        if (text_starts(text_from(text, to), closing) &&
            is_marks(text_trim(text_slice(text, from, to))) &&
            line_count_marks(text, to + closing.size) == marks) {
            return to + closing.size + marks;
        }
    }
    return 0;
}

size_t bracket_start(struct text text) {
    int depth = 0;

    if (!text_ends(text, TEXT(")")) && !text_ends(text, TEXT("]"))) {
        return text.size;
    }
    for (size_t at = text.size; at-- > 0;) {
        char byte = text.bytes[at];

        depth += byte == ')' || byte == ']';
        depth -= byte == '(' || byte == '[';
        if (depth == 0) {
            return at;
        }
    }
    return text.size;
}

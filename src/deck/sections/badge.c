// SPDX-License-Identifier: MIT
// What a question carries and does not ask.

#include "badge.h"

#include "answer.h"
#include "wording/bracket.h"
#include "wording/builder.h"
#include "wording/line.h"
#include "wording/title.h"
#include "wording/vocabulary.h"

#include <ctype.h>
#include <string.h>

enum {
    SHORTEST_NAME = 3,        // bytes of "Answer": "[A](...)" may be anything
    LONGEST_LEAD_IN = 16,     // letters beside links
    LONGEST_REFERENCE = 600,  // bytes of both
};

static const char *const levels[] = {
    "junior",  "mid",     "mid-level", "mid level", "middle",       "senior",   "staff",
    "easy",    "medium",  "hard",      "beginner",  "intermediate", "advanced", "expert",
    "простой", "средний", "сложный",   "fácil",     "medio",        "difícil",  "简单",
    "中等",    "困难",    "쉬움",      "보통",      "어려움",       NULL};

// In the class of a tag.
static const char *const classes[] = {"level", "badge", "tag", "label", "difficulty", NULL};

/** The size of how hard it is in brackets as a letter or a number, "[E] ", at the front. */
static size_t mark_size(struct text text) {
    static const char *const marks[] = {"[E] ",  "[M] ",  "[H] ",  "[L1] ", "[L2] ",
                                        "[L3] ", "[L4] ", "[L5] ", NULL};

    return text_starts_any(text, marks);
}

bool badge_grades(struct text text) {
    size_t close = text_find(text, TEXT("] "));
    struct text grade = text_slice(text, 1, close);

    if (!text_starts(text, TEXT("[")) || close >= text.size) {
        return false;
    }
    return line_is_any(grade, levels) || mark_size(text) > 0;
}

bool badge_is_level(struct text name) {
    static const char *const basic[] = {"basic", "basics", "базовый", "基础",
                                        "初级",  "中级",   "高级",    NULL};
    static const char *const behind[] = {" interview questions", " questions", " level",
                                         NULL};
    size_t size = text_ends_any(name, behind);

    name = text_slice(name, 0, name.size - size);
    return line_is_any(name, levels) || line_is_any(name, basic);
}

/** "🟢 Junior: ", "[L1] " or "[Hard] " at the front. */
static struct text without_level(struct text text) {
    struct text bare = line_without_front_ornaments(text);

    if (badge_grades(text)) {
        return text_trim(text_from(text, text_find(text, TEXT("]")) + 1));
    }
    // The name of a level ends in a colon, which few questions hold.
    if (!text_holds(bare, TEXT(": ")) && !text_holds(bare, TEXT("："))) {
        return text;
    }
    for (size_t i = 0; levels[i]; i++) {
        struct text rest = text_from(bare, strlen(levels[i]));
        size_t separator = text_starts(rest, TEXT(": "))   ? TEXT(": ").size
                           : text_starts(rest, TEXT("：")) ? TEXT("：").size
                                                           : 0;

        if (separator && line_starts_word(bare, levels[i]) &&
            text_trim(text_from(rest, separator)).size) {
            return text_trim(text_from(rest, separator));
        }
    }
    return text;
}

/** Whether a character is drawn to be seen, not to be read; flags may be what is asked about. */
static bool is_pictograph(uint32_t code_point) {
    return (code_point >= 0x25A0 && code_point <= 0x27BF) ||
           (code_point >= 0x2B00 && code_point <= 0x2BFF) ||
           (code_point >= 0x1F200 && code_point <= 0x1FAFF) || code_point == 0xFE0F ||
           code_point == 0x200D;
}

struct text badge_without_pictures(struct text question) {
    struct text bare = text_trim(question);
    uint32_t code_point = 0;
    size_t size = bare.size ? text_decode(bare, 0, &code_point) : 0;

    while (size && (is_pictograph(code_point) || line_emoji_size(bare))) {
        size_t named = line_emoji_size(bare);

        bare = text_trim(text_from(bare, named ? named : size));
        size = bare.size ? text_decode(bare, 0, &code_point) : 0;
    }
    return size && !(line_has_letter(bare, 0) && !line_has_capital(bare, 0) &&
                     text_is_ascii(bare))
               ? bare
               : question;
}

struct text badge_without_part(struct text question) {
    struct text text = text_trim(question);
    char next[] = {'\0', ')', ' ', '\0'};

    if (text.size < 3 || text.bytes[0] < 'a' || text.bytes[0] > 'z' ||
        text.bytes[1] != ')' || text.bytes[2] != ' ') {
        return question;
    }
    next[0] = (char)(text.bytes[0] + 1);
    return text_holds(text, text_of(next)) ? question : text_trim(text_from(text, 3));
}

unsigned badge_circle(struct text text) {
    static const char *const circles[] = {"🟢", "🟡", "🔴"};

    for (unsigned i = 0; i < sizeof(circles) / sizeof(circles[0]); i++) {
        if (text_starts_word(text, circles[i])) {
            return 1U << i;
        }
    }
    return 0;
}

/** `<span class="level">Beginner</span>` at the end. */
static struct text without_tag(struct text line) {
    size_t open = text_find(line, TEXT("<span class="));
    size_t end = open + text_find(text_from(line, open), TEXT(">"));

    return open > 0 && text_ends(line, TEXT("</span>")) &&
                   text_holds_any(text_slice(line, open, end), classes)
               ? text_trim(text_slice(line, 0, open))
               : line;
}

/** Cuts "[📖 Answer](answers.md#1)" off the end. */
static struct text cut_link(struct text *line) {
    size_t open = line->size;
    struct text link;
    struct text name;

    if (!text_ends(*line, TEXT(")"))) {
        return TEXT("");
    }
    while (open > 0 && line->bytes[open - 1] != '[') {
        open--;
    }
    link = text_from(*line, open ? open - 1 : line->size);
    name = text_slice(link, 1, text_find(link, TEXT("](")));
    name = line_without_ornaments(name);
    if (open < 2 || name.size < SHORTEST_NAME ||
        words_at(name, WORDS_ANSWER) != name.size) {
        return TEXT("");
    }
    *line = text_trim(text_slice(*line, 0, open - 1));
    return link;
}

/** Where emphasis or a bracket around the end of a text opens; the size if nothing does. */
static size_t wrapping_start(struct text text) {
    size_t marks = text.size ? line_count_marks(text, text.size - 1) : 0;
    size_t at = text.size - (marks > 0);

    if (text_ends(text, TEXT(")")) || text_ends(text, TEXT("]"))) {
        return bracket_start(text);
    }
    while (marks && at > 0 && text.bytes[at - 1] != text.bytes[text.size - 1]) {
        at--;
    }
    return marks && at > 0 ? at - 1 : text.size;
}

struct text badge_credit(struct text text) {
    size_t open = wrapping_start(text);
    struct text name = text_slice(text, open + 1, text.size - (text.size > 0));
    size_t end = 1;

    while (end < name.size &&
           (isalnum((unsigned char)name.bytes[end]) || strchr("_-.", name.bytes[end]))) {
        end++;
    }
    return open > 0 && line_has_space(text, open - 1) && text_starts(name, TEXT("@")) &&
                   end > 1 && (end == name.size || name.bytes[end] == ',')
               ? text_slice(name, 0, end)
               : TEXT("");
}

/** Where the next asterisk outside of code stands in a line; its size if none does. */
static size_t find_asterisk(struct text line, size_t at) {
    bool code = false;

    while (at < line.size && (code || line.bytes[at] != '*')) {
        code = code != (line.bytes[at++] == '`');
    }
    return at;
}

/** Whether asterisks open emphasis rather than close it: between a blank and a word. */
static bool opens_emphasis(struct text text, size_t at) {
    size_t behind = at + line_count_marks(text, at);

    return at > 0 && text.bytes[at - 1] == ' ' && behind < text.size &&
           text.bytes[behind] != ' ';
}

/** Without emphasis that one side opens and nothing closes: "**Why?", "Why?**". */
static struct text without_loose_emphasis(struct text text) {
    size_t front = line_count_marks(text, 0);
    size_t next = find_asterisk(text, front);
    struct text before = text_slice(text, 0, next);

    if (text_starts(text, TEXT("*"))) {
        // "**kwargs" and "*.c" are code.
        return line_has_capital(text, front) &&
                       (next == text.size || opens_emphasis(text, next))
                   ? text_trim(text_from(text, front))
                   : text;
    }
    return line_count_marks(text, next) == text.size - next && title_asks(before) ? before
                                                                                  : text;
}

struct text badge_cut(struct text question, struct text *link, struct arena *arena) {
    struct text rest = without_level(without_loose_emphasis(question));
    struct text whole = rest;
    struct text line = text_trim(text_line(&rest));
    size_t size = line.size;
    struct builder out = {.arena = arena};

    *link = cut_link(&line);
    line = without_tag(line);
    if (line.size == size) {
        return whole;
    }
    builder_add(&out, line);
    builder_add(&out, rest.size ? TEXT("\n") : TEXT(""));
    builder_add(&out, rest);
    return builder_text(&out);
}

/** Where what stands behind the question mark at a place begins, emphasis and quotes around the question left out; `at` if none is there. */
static size_t behind_mark(struct text text, size_t at) {
    struct text here = text_from(text, at);
    size_t end = at + (text_starts(here, TEXT("?"))    ? TEXT("?").size
                       : text_starts(here, TEXT("？")) ? TEXT("？").size
                                                       : 0);

    while (end > at && end < text.size && strchr("*_\"'", text.bytes[end])) {
        end++;
    }
    return end == at || end >= text.size || text.bytes[end] & 0x80 ||
                   strchr(" ([", text.bytes[end])
               ? end
               : at;
}

/** Whether there is nothing but links, and a word or two that lead to them: "Learn from [here](...)". */
static bool is_reference(struct text text) {
    size_t words = text.size > LONGEST_REFERENCE ? LONGEST_LEAD_IN + 1 : 0;
    size_t at = 0;

    while (at < text.size && words <= LONGEST_LEAD_IN) {
        size_t target = at + text_find(text_from(text, at), TEXT("]("));
        size_t end = target + text_find(text_from(text, target), TEXT(")"));

        if (text.bytes[at] == '[' && end < text.size) {
            at = end + 1;
        } else if (behind_mark(text, at) > at) {
            return false;
        } else {
            words += isalnum((unsigned char)text.bytes[at]) || text.bytes[at] & 0x80;
            at++;
        }
    }
    return words <= LONGEST_LEAD_IN && answer_is_link(text);
}

/** Where links begin that stand in a bracket at the end, or alone behind a question mark outside of links; the size if none do. */
static size_t reference_start(struct text text, struct text *link) {
    size_t at = text_ends(text, TEXT(")")) ? bracket_start(text) : text.size;
    int depth = 0;

    *link = text_slice(text, at + 1, text.size - (text.size > 0));
    if (at > 0 && at < text.size && text.bytes[at] == '(' && text.bytes[at - 1] != ']' &&
        is_reference(*link)) {
        return at;
    }
    for (at = 0; at < text.size; at++) {
        size_t end = depth ? at : behind_mark(text, at);

        *link = text_from(text, end);
        if (end > at && link->size && is_reference(*link)) {
            return end;
        }
        depth += text.bytes[at] == '[';
        depth -= text.bytes[at] == ']';
    }
    return text.size;
}

bool badge_cut_reference(struct text *question, struct text *link) {
    size_t start;

    // Most have no link at all.
    if (text_find(*question, TEXT("](")) == question->size) {
        return false;
    }
    start = reference_start(*question, link);
    if (start == question->size) {
        return false;
    }
    *link = text_trim(*link);
    *question = text_trim(text_slice(*question, 0, start));
    return true;
}

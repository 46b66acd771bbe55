// SPDX-License-Identifier: MIT
// A line that begins one of several options.

#include "alternative.h"

#include "line.h"

#include <ctype.h>
#include <string.h>

struct text alternative_without_bullet(struct text line) {
    line = text_trim(line);
    if (line.size > 1 && strchr("-*+", line.bytes[0]) && line.bytes[1] == ' ') {
        line = text_trim(text_from(line, 1));
    }
    return line;
}

/** The size of "[✔]" at the front, or of a box that holds a space without a break; 0 if it is none. */
static size_t odd_box(struct text text, bool *ticked) {
    static const char *const full[] = {"[✔️]", "[✔]", "[✓]", "[✅]", "[√]", NULL};
    static const char *const empty[] = {"[\u00a0]", "[\u2003]", "[　]", NULL};
    size_t size = text_starts_any(text, empty);

    *ticked = false;
    if (!size) {
        size = text_starts_any(text, full);
        *ticked = size > 0;
    }
    return size;
}

bool alternative_cut_box(struct text *line, bool *ticked) {
    struct text text = text_trim(*line);
    size_t mark = line_item_mark(text);
    size_t box;
    bool round;

    if (!mark) {
        return false;
    }
    text = text_trim(text_from(text, mark));
    box = odd_box(text, ticked);
    if (box) {
        *line = text_trim(text_from(text, box));
        return true;
    }
    round = text_starts(text, TEXT("("));
    if (text.size < 3 || !strchr("[(", text.bytes[0]) || !strchr(" xX", text.bytes[1]) ||
        text.bytes[2] != (round ? ')' : ']') || (round && !line_has_space(text, 3))) {
        return false;
    }
    *ticked = text.bytes[1] != ' ';
    *line = text_trim(text_from(text, 3));
    return true;
}

int alternative_name(struct text text, size_t *size) {
    // Other alphabets count in an order of their own.
    static const char *const letters[] = {
        "абвгдежз",       "АБВГДЕЖЗ",         "αβγδεζηθ",         "ΑΒΓΔΕΖΗΘ",
        "אבגדהוזח",       "가나다라마바사아", "ㄱㄴㄷㄹㅁㅂㅅㅇ", "アイウエオカキク",
        "イロハニホヘト", "甲乙丙丁戊己庚",   "กขคงจฉชซ"};
    int ascii = text.size ? text.bytes[0] | 0x20 : 0;
    uint32_t letter;

    *size = 1;
    if (!text.size || !(text.bytes[0] & 0x80)) {
        return ascii >= 'a' && ascii <= 'h' ? ascii : 0;
    }
    *size = text_decode(text, 0, &letter);
    for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
        struct text all = text_of(letters[i]);
        size_t at = text_find(all, text_slice(text, 0, *size));

        if (at < all.size) {
            return 'a' + (int)(at / *size);
        }
    }
    return 0;
}

/** The size of the sign that sets the letter before it off as an option's, 0 if none does: "В:" and "甲：" say who speaks, "a、" counts in text. */
static size_t sign_size(struct text text, char letter) {
    static const char *const wide[] = {"、", "．", "）", "　", "：", NULL};
    bool ascii = !(letter & 0x80);

    if (!text.size || !(text.bytes[0] & 0x80)) {
        return text.size && strchr(ascii ? ".):" : ".)", text.bytes[0]);
    }
    return (letter >= 'A' && letter <= 'H') || !(ascii || text_starts(text, TEXT("：")))
               ? text_starts_any(text, wide)
               : 0;
}

int alternative_read(struct text line, struct text *said) {
    uint32_t letter;
    size_t sign;
    size_t at;

    // Most lines begin with a word.
    if (line.size > 1 && isalpha((unsigned char)line.bytes[0]) &&
        isalpha((unsigned char)line.bytes[1])) {
        *said = line;
        return 0;
    }
    line = alternative_without_bullet(line);
    line = text_from(line, text_starts(line, TEXT("(")));
    line = text_from(line, text_starts(line, TEXT("（")) ? TEXT("（").size : 0);
    at = line.size ? text_decode(line, 0, &letter) : 0;
    // "a ) ..."
    *said = text_from(line, at + text_starts(text_from(line, at), TEXT(" )")));
    // Most lines have no such sign there, and need no look at the alphabets.
    sign = line.size < 3 ? 0 : sign_size(*said, line.bytes[0]);
    *said = text_from(*said, sign);
    return sign ? alternative_name(line, &at) : 0;
}

int alternative_letter(struct text line) {
    struct text said;

    return alternative_read(line, &said);
}

/** Whether one of the scripts' own signs may stand there, a tick or a wide bracket. */
static bool may_be_sign(struct text text, size_t at) {
    return at < text.size &&
           ((unsigned char)text.bytes[at] == 0xE2 || (unsigned char)text.bytes[at] == 0xEF);
}

/** Whether a text begins or ends as marks do, with a bracket or a sign: most do not. */
static bool may_be_marked(struct text text) {
    struct text first = text_starts(text, TEXT("**")) ? text_from(text, 2) : text;
    struct text last =
        text_ends(text, TEXT("**")) ? text_slice(text, 0, text.size - 2) : text;

    return text_starts(first, TEXT("(")) || text_ends(last, TEXT(")")) ||
           may_be_sign(text, 0) || may_be_sign(text, text.size - 3);
}

/** Cuts one of some marks off either end, in any case. */
static bool cut_mark(struct text *line, const char *const *marks) {
    struct text text = text_trim(*line);
    bool may = may_be_marked(text);

    for (; may && *marks; marks++) {
        struct text mark = text_of(*marks);
        size_t behind = text.size - mark.size;

        // All end in a sign, of which there is no other case.
        if (text.size > mark.size &&
            text.bytes[text.size - 1] == mark.bytes[mark.size - 1] &&
            line_starts_with(text_from(text, behind), mark)) {
            *line = text_trim(text_slice(text, 0, behind));
            return true;
        }
        if (text_starts(text, mark)) {
            *line = text_trim(text_from(text, mark.size));
            return true;
        }
    }
    return false;
}

/** "<<<<-----Correct" behind an option. */
static bool cut_arrow(struct text *line) {
    static const char *const words[] = {
        "correct answer", "right answer", "correct",          "answer",
        "верно",          "правильно",    "правильный ответ", NULL};
    struct text text = text_trim(*line);
    size_t whole = text.size;
    size_t behind = whole;
    size_t arrow;
    bool less;

    if (text_find(text, TEXT("<")) == whole && text_find(text, TEXT("←")) == whole) {
        return false;
    }
    for (const char *const *word = words; *word && behind == whole; word++) {
        size_t size = strlen(*word);

        if (text.size > size &&
            line_starts_word(text_from(text, text.size - size), *word)) {
            behind = text.size - size;
        }
    }
    text = text_trim(text_slice(text, 0, behind));
    arrow = text.size;
    while (arrow && strchr("<-=", text.bytes[arrow - 1])) {
        arrow--;
    }
    if (text_ends(text, TEXT("←"))) {
        arrow = text.size - TEXT("←").size;
    } else if (text_find(text_from(text, arrow), TEXT("<")) == text.size - arrow) {
        return false;
    }
    less = text_equal(text_from(text, arrow), TEXT("<=")) ||
           text_equal(text_from(text, arrow), TEXT("<"));
    text = text_trim(text_slice(text, 0, arrow));
    if (behind == whole || !text.size || less) {
        return false;
    }
    *line = text;
    return true;
}

/** "*CORRECT*" behind an option: in capitals, and set apart by emphasis. */
static bool cut_verdict(struct text *line) {
    static const char *const words[] = {
        "CORRECT",  "RIGHT", "BENAR",   "CORRECTO", "CORRECTA", "CORRETO", "CORRETA",
        "CORRETTO", "ВЕРНО", "RICHTIG", "DOĞRU",    "ĐÚNG",     "JUSTE",   "ПРАВИЛЬНО",
        "POPRAWNE", "正确",  "正確",    "正解",     "정답",     NULL};
    struct text text = text_trim(*line);
    size_t marks = 0;

    while (marks < text.size && text.bytes[text.size - 1 - marks] == '*') {
        marks++;
    }
    for (const char *const *word = words; marks && *word; word++) {
        size_t size = strlen(*word);
        size_t whole = size + 2 * marks;
        size_t at = text.size - whole;

        if (text.size > whole && line_has_space(text, at - 1) &&
            line_count_marks(text, at) == marks &&
            text_starts_word(text_from(text, at + marks), *word)) {
            *line = text_trim(text_slice(text, 0, at));
            return true;
        }
    }
    return false;
}

bool alternative_cut_words(struct text *line) {
    static const char *const words[] = {"(correct)",        "**(correct)**",
                                        "(correct answer)", "**(correct answer)**",
                                        "(right answer)",   "(right)",
                                        "(answer)",         "(верно)",
                                        "(правильно)",      "(правильный ответ)",
                                        "(correcta)",       "(correto)",
                                        "(richtig)",        "(正确)",
                                        "（正确）",         NULL};

    return cut_mark(line, words) || cut_arrow(line) || cut_verdict(line);
}

bool alternative_cut_tick(struct text *line) {
    static const char *const ticks[] = {"✅", "✔️", "✔", "✓", "☑️", "☑", NULL};

    return cut_mark(line, ticks) || alternative_cut_words(line);
}

/** What marks an option as wrong. */
static void cut_cross(struct text *line) {
    static const char *const crosses[] = {"❌",           "✗",       "✘", "✖️",
                                          "(incorrect)", "(wrong)", NULL};

    cut_mark(line, crosses);
}

/** "B. **text**": the marks are around all that the letter stands before. */
static bool is_bold_behind(struct text text) {
    struct text inside;

    alternative_read(text, &inside);
    inside = text_trim(inside);
    return inside.size > 4 && text_starts(inside, TEXT("**")) &&
           text_ends(inside, TEXT("**")) &&
           text_find(text_slice(inside, 2, inside.size - 2), TEXT("**")) == inside.size - 4;
}

/** Takes the marks of emphasis away in which an option or its letter stands. */
static enum alternative_mark cut_emphasis(struct text *line) {
    struct text text = *line;
    size_t end;

    if (text_starts(text, TEXT("**"))) {
        end = 2 + text_find(text_from(text, 2), TEXT("**"));
        if (end + 2 == text.size) {
            *line = text_trim(text_slice(text, 2, end));
            return MARK_BOLD;
        }
        return MARK_NONE;
    }
    if (text_starts(text, TEXT("*")) &&
        text_find(text_from(text, 1), TEXT("*")) == text.size - 1) {
        *line = text_trim(text_from(text, 1));
        return MARK_STAR;
    }
    if (text_ends(text, TEXT(" *")) && text_find(text, TEXT("*")) == text.size - 1) {
        *line = text_trim(text_slice(text, 0, text.size - 1));
        return MARK_STAR;
    }
    return MARK_NONE;
}

/** Whether a text begins neither with the letter of an option nor with what may mark one: all marks are in brackets, in emphasis or signs. */
static bool begins_otherwise(struct text text, int expected) {
    return !text.size ||
           (!strchr("*(\xE2\xEF", text.bytes[0]) && alternative_letter(text) != expected);
}

bool alternative_cut_letter(struct text *line, int expected, enum alternative_mark *mark) {
    struct text text = alternative_without_bullet(*line);
    bool ticked;

    if (begins_otherwise(text, expected)) {
        return false;
    }
    ticked = alternative_cut_tick(&text);
    if (!ticked) {
        cut_cross(&text);
    }
    *mark = cut_emphasis(&text);
    if (alternative_letter(text) != expected) {
        return false;
    }
    if (*mark == MARK_NONE && is_bold_behind(text)) {
        *mark = MARK_BOLD;
    }
    *mark = ticked ? MARK_TICK : *mark;
    *line = text;
    return true;
}

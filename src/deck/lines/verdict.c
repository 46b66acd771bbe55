// SPDX-License-Identifier: MIT
// Statements that are true or false, told as questions, each with its verdict as the answer.

#include "verdict.h"

#include "wording/alternative.h"
#include "wording/title.h"
#include "wording/word_list.h"

#include <string.h>

enum {
    STATEMENTS_MIN = 3,
    WORDS_MIN = 3,       // of a statement before its verdict
    LONGEST_LINE = 600,  // bytes of a statement
};

// A statement is one or the other; in lower case.
static const char *const verdict_words[] = {
    "true",   "false",     "correct",     "incorrect",  "myth",       "fact",
    "vrai",   "faux",      "richtig",     "falsch",     "wahr",       "verdadero",
    "falso",  "verdadera", "falsa",       "verdadeiro", "verdadeira", "vero",
    "верно",  "неверно",   "правда",      "ложь",       "неправда",   "истина",
    "prawda", "fałsz",     "doğru",       "yanlış",     "benar",      "salah",
    "đúng",   "sai",       "waar",        "niet waar",  "onwaar",     "sant",
    "falskt", "правильно", "неправильно", "正确",       "错误",       "正しい",
    "誤り",   "対",        "참",          "거짓",       "صحيح",       "خطأ",
    NULL};
static struct word_list verdicts = {.words = verdict_words};

/** Without the marks and signs before a verdict: "> **❌ False". */
static struct text before_word(struct text text) {
    text = line_without_front_ornaments(text);
    while (text_starts(text, TEXT(">")) || text_starts(text, TEXT("(")) ||
           text_starts(text, TEXT("*")) || text_starts(text, TEXT("_"))) {
        text = line_without_front_ornaments(text_from(text, 1));
    }
    return text;
}

/** The size of the verdict at the front of a text: a word with a capital, then no other of its sentence; 0 if there is none. */
static size_t verdict_size(struct text text) {
    size_t size = word_list_whole(&verdicts, text);

    // English, as most programs, has the words for values: "true".
    if (!size || (text.bytes[0] >= 'a' && text.bytes[0] <= 'z')) {
        return 0;
    }
    return size == text.size || line_separator_size(text, size) ||
                   strchr("*_.,!;)`", text.bytes[size]) ||
                   line_dash_size(text, line_skip_spaces(text, size))
               ? size
               : 0;
}

static bool begins_verdict(struct text line) {
    struct text label = alternative_without_bullet(line);
    struct text said = before_word(label);

    return verdict_size(said) > 0 ||
           (label_cut_answer(&label) && verdict_size(before_word(label)) > 0);
}

static bool has_words(struct text text, int least) {
    int words = 0;

    for (size_t at = 0; at < text.size && words < least; at++) {
        words += line_has_letter(text, at) && (at == 0 || line_has_space(text, at - 1));
        // Without spaces between them.
        words += line_has_letter(text, at) && (unsigned char)text.bytes[at] >= 0xE3;
    }
    return words >= least;
}

/** A statement and what is said of it. */
struct statement {
    struct text said;
    struct text verdict;
    size_t line;  // of the verdict
};

/** Whether it is numbered, a heading or a line in bold: what stands between text says nothing. */
static bool stands_out(struct text line, const struct title *title) {
    return (title->numbered && title->number) || text_starts(line, TEXT("#")) ||
           (text_starts(line, TEXT("**")) && text_ends(line, TEXT("**")));
}

/** Whether a digit stands anywhere, or a character that may be one. */
static bool holds_figure(struct text text) {
    unsigned char found = 0;

    // Without a way out of the loop many bytes are done at once.
    for (size_t at = 0; at < text.size; at++) {
        unsigned char byte = (unsigned char)text.bytes[at];
        unsigned char above_zero = (unsigned char)(byte - '0');

        found |= (unsigned char)((byte >= 0x80) | (above_zero < 10));
    }
    return found;
}

/** Whether a line may state something and stand out: most do not, and are not taken apart for it. */
static bool may_stand_out(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    if (!text.size || text.size > LONGEST_LINE || file->code[line] ||
        strchr("|>-+<", text.bytes[0])) {
        return false;
    }
    return text_starts(text, TEXT("#")) || text_starts(text, TEXT("**")) ||
           holds_figure(text);
}

/** Whether such a line states something. */
static bool states(struct text text, struct text *said) {
    struct title title = title_read(line_without_hashes(text));

    *said = title.text;
    return stands_out(text, &title) && !title.asks && !title.answers && !title.labelled &&
           has_words(title.text, WORDS_MIN);
}

/** Whether what joins a statement to its verdict may begin there: most of a text is passed at that. */
static bool may_join(struct text text, size_t at) {
    unsigned char next = at + 1 < text.size ? (unsigned char)text.bytes[at + 1] : 0;

    switch ((unsigned char)text.bytes[at]) {
    case ' ': return next == '-' || next == '=' || next == '(' || next == 0xE2;
    case '.':
    case '!': return next == ' ';
    default: return (unsigned char)text.bytes[at] == 0xE3;
    }
}

/** The size of what stands between a statement and its verdict; 0 if nothing of the kind stands at the front. */
static size_t joint_size(struct text text) {
    static const char *const joints[] = {". **", "! **", " — ",  " – ", " - ",
                                         " → ",  " -> ", " => ", ". *", ". _",
                                         " (",   "。**", NULL};

    return text_starts_any(text, joints);
}

/** Where what joins a statement to its verdict stands in a line; the size of the text if there is no verdict. */
static size_t find_joint(struct text text) {
    for (size_t at = 0; at < text.size; at++) {
        size_t size = may_join(text, at) ? joint_size(text_from(text, at)) : 0;

        if (size && verdict_size(before_word(text_from(text, at + size)))) {
            return at;
        }
    }
    return text.size;
}

/** Parts "A tag can be moved. **True.** It can." into statement and verdict. */
static bool cut_verdict(struct statement *statement) {
    struct text said = statement->said;
    size_t joint = find_joint(said);
    size_t end = joint + (joint < said.size &&
                          (said.bytes[joint] == '.' || said.bytes[joint] == '!'));

    statement->verdict = text_trim(text_from(said, end));
    statement->said = text_trim(text_slice(said, 0, end));
    return joint < said.size && has_words(statement->said, WORDS_MIN);
}

/** Whether the next line that says something is a verdict, and no other behind it: two of them are options. */
static bool is_judged_below(const struct retold *file, size_t line) {
    size_t next = retold_next(file, line + 1);

    return next < file->count && !file->code[next] &&
           begins_verdict(retold_line(file, next)) &&
           !begins_verdict(retold_line(file, retold_next(file, next + 1)));
}

/** Reads the statement that begins in a line; false if there is none, or none with a verdict. */
static bool read_statement(const struct retold *file, size_t line,
                           struct statement *statement) {
    struct text text = retold_line(file, line);
    bool below;

    if (!may_stand_out(file, line)) {
        return false;
    }
    below = is_judged_below(file, line);
    // Few have a verdict, and the others are not taken apart.
    if ((!below && find_joint(text) == text.size) || !states(text, &statement->said)) {
        return false;
    }
    statement->line = line;
    if (cut_verdict(statement)) {
        return true;
    }
    statement->line = retold_next(file, line + 1);
    statement->verdict = alternative_without_bullet(retold_line(file, statement->line));
    return below;
}

/** Takes the columns away that set what explains the verdict off; what is not set off is no part of it. */
static void tell_explanation(struct retold *file, size_t line, size_t indent) {
    size_t end = line + 1;

    for (; end < file->count; end++) {
        struct text text = file->lines[end];
        size_t spaces = line_skip_spaces(text, 0);

        if (text.size && !spaces) {
            break;
        }
        file->out[end] = text_from(text, spaces < indent ? spaces : indent);
    }
    if (end < file->count && end > line + 1) {
        retold_end(file, end - 1);
    }
}

static void tell(struct retold *file, size_t line, const struct statement *statement) {
    struct text verdict = statement->verdict;
    size_t indent = line_skip_spaces(file->lines[statement->line], 0);

    if (statement->line == line) {
        retold_pair(file, line, statement->said, verdict);
        return;
    }
    label_cut_answer(&verdict);
    retold_question(file, line, statement->said);
    retold_answer(file, statement->line, verdict);
    if (indent) {
        tell_explanation(file, statement->line, indent);
    }
}

/** How many statements a file holds that have a verdict. */
static size_t count_statements(const struct retold *file) {
    struct statement statement;
    size_t count = 0;

    for (size_t line = 0; line < file->count; line++) {
        if (read_statement(file, line, &statement)) {
            count++;
            line = statement.line;
        }
    }
    return count;
}

/** How many numbered statements have none. */
static size_t count_others(const struct retold *file) {
    struct statement statement;
    size_t count = 0;

    for (size_t line = 0; line < file->count; line++) {
        if (read_statement(file, line, &statement)) {
            line = statement.line;
        } else {
            struct text text = retold_line(file, line);

            count += line_has_digit(text, 0) && may_stand_out(file, line) &&
                     states(text, &statement.said);
        }
    }
    return count;
}

bool verdict_told(struct retold *file) {
    size_t statements = count_statements(file);
    struct statement statement;

    if (statements < STATEMENTS_MIN || 4 * count_others(file) > statements) {
        return false;
    }
    for (size_t line = 0; line < file->count; line++) {
        if (read_statement(file, line, &statement)) {
            tell(file, line, &statement);
            line = statement.line;
        }
    }
    return true;
}

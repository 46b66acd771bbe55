// SPDX-License-Identifier: MIT
// Statements that are true or false, told as questions, each with its verdict as the answer.

#include "verdict.h"

#include "title.h"

#include <string.h>

enum {
    STATEMENTS_MIN = 3,
    WORDS_MIN = 3,       // of a statement before its verdict
    LONGEST_LINE = 600,  // bytes of a statement
};

// A statement is one or the other; in lower case.
static const char *const verdicts[] = {
    "true",   "false",     "correct",     "incorrect",  "myth",       "fact",
    "vrai",   "faux",      "richtig",     "falsch",     "wahr",       "verdadero",
    "falso",  "verdadera", "falsa",       "verdadeiro", "verdadeira", "vero",
    "верно",  "неверно",   "правда",      "ложь",       "неправда",   "истина",
    "prawda", "fałsz",     "doğru",       "yanlış",     "benar",      "salah",
    "đúng",   "sai",       "waar",        "niet waar",  "onwaar",     "sant",
    "falskt", "правильно", "неправильно", "正确",       "错误",       "正しい",
    "誤り",   "対",        "참",          "거짓",       "صحيح",       "خطأ"};

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
    size_t size = 0;

    for (size_t i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++) {
        struct text word = text_of(verdicts[i]);

        if (word.size > size && line_starts_with(text, word) &&
            !line_has_letter(text, word.size)) {
            size = word.size;
        }
    }
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

/** Without the bullet of an only item. */
static struct text behind_bullet(struct text line) {
    return text_starts(line, TEXT("- ")) || text_starts(line, TEXT("* "))
               ? text_trim(text_from(line, 2))
               : line;
}

static bool begins_verdict(struct text line) {
    struct text label = behind_bullet(text_trim(line));
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
    size_t line;     // of the verdict
    bool may_state;  // whatever is said of it
};

/** Whether it is numbered, a heading or a line in bold: what stands between text says nothing. */
static bool stands_out(struct text line, const struct title *title) {
    return (title->numbered && title->number) || text_starts(line, TEXT("#")) ||
           (text_starts(line, TEXT("**")) && text_ends(line, TEXT("**")));
}

/** Whether a line may stand out at all: most do not, and are not taken apart for it. */
static bool may_stand_out(struct text line) {
    bool digits = false;

    for (size_t at = 0; at < line.size && !digits; at++) {
        digits = (line.bytes[at] >= '0' && line.bytes[at] <= '9') ||
                 (unsigned char)line.bytes[at] >= 0x80;
    }
    return digits || text_starts(line, TEXT("#")) || text_starts(line, TEXT("**"));
}

/** A line that may state something. */
static bool may_state(const struct retold *file, size_t line, struct text *said) {
    struct text text = retold_line(file, line);
    struct title title;

    if (!text.size || text.size > LONGEST_LINE || file->code[line] ||
        strchr("|>-+<", text.bytes[0]) || !may_stand_out(text)) {
        return false;
    }
    title = title_read(line_without_hashes(text));
    *said = title.text;
    return stands_out(text, &title) && !title.asks && !title.answers && !title.labelled &&
           has_words(title.text, WORDS_MIN);
}

/** Parts "A tag can be moved. **True.** It can." into statement and verdict. */
static bool cut_verdict(struct statement *statement) {
    static const char *const marks[] = {". **", "! **", " — ", " – ", " - ", " → ",
                                        " -> ", " => ", ". *", ". _", " (",  "。**"};
    struct text said = statement->said;
    size_t end = said.size;

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        size_t at = text_find(said, text_of(marks[i]));
        size_t front = at + (marks[i][0] == '.' || marks[i][0] == '!');
        size_t behind = at + strlen(marks[i]);

        if (at < end && verdict_size(before_word(text_from(said, behind)))) {
            end = front;
            statement->verdict = text_trim(text_from(said, front));
        }
    }
    statement->said = text_trim(text_slice(said, 0, end));
    return end < said.size && has_words(statement->said, WORDS_MIN);
}

/** Reads the statement that begins in a line; false if there is none, or none with a verdict. */
static bool read_statement(const struct retold *file, size_t line,
                           struct statement *statement) {
    size_t next = retold_next(file, line + 1);
    struct text below = retold_line(file, next);

    *statement = (struct statement){.line = line};
    statement->may_state = may_state(file, line, &statement->said);
    if (!statement->may_state) {
        return false;
    }
    if (cut_verdict(statement)) {
        return true;
    }
    statement->line = next;
    statement->verdict = behind_bullet(below);
    // Two of them are options.
    return next < file->count && !file->code[next] && begins_verdict(below) &&
           !begins_verdict(retold_line(file, retold_next(file, next + 1)));
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

bool verdict_told(struct retold *file) {
    size_t statements = 0;
    size_t others = 0;
    struct statement statement;

    for (size_t line = 0; line < file->count; line++) {
        if (read_statement(file, line, &statement)) {
            statements++;
            line = statement.line;
        } else if (statement.may_state) {
            others += line_has_digit(retold_line(file, line), 0);
        }
    }
    if (statements < STATEMENTS_MIN || 4 * others > statements) {
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

// SPDX-License-Identifier: MIT
// Tells questions and answers anew that the markup around or behind them tells apart.

#include "enclosed.h"

#include "builder.h"
#include "enclosed_kind.h"
#include "title.h"

#include <string.h>

/** The indent of the line in which a text of the file begins, if it does not begin the line; else 0. */
static size_t indent_around(const struct retold *file, struct text text) {
    struct text line;

    if (text.bytes <= file->text.bytes || text.bytes > file->text.bytes + file->text.size) {
        return 0;
    }
    line = file->lines[enclosure_line(file, (size_t)(text.bytes - file->text.bytes))];
    return line.bytes < text.bytes ? line_skip_spaces(line, 0) : 0;
}

/** The text of lines without the indent that they share. */
static struct text unindented(struct enclosed *enclosed, struct text text) {
    struct builder out = {.arena = enclosed->file->arena};
    size_t indent = indent_around(enclosed->file, text);
    bool first = !indent;

    while (text.size && !text_trim(text_slice(text, 0, text_find(text, TEXT("\n")))).size) {
        text_line(&text);
        first = true;
    }
    for (; text.size; first = false) {
        struct text line = text_line(&text);
        size_t spaces = line_skip_spaces(line, 0);

        indent = first ? spaces : indent;
        builder_add(&out, text_from(line, spaces < indent ? spaces : indent));
        builder_add(&out, TEXT("\n"));
    }
    return text_trim(builder_text(&out));
}

/** Adds a text below what a line is told as, or in its place. */
static void tell(struct enclosed *enclosed, size_t line, struct text text, bool more,
                 void (*label)(struct retold *, size_t, struct text)) {
    struct retold *file = enclosed->file;
    struct text before = more ? file->out[line] : TEXT("");

    text = unindented(enclosed, text);
    if (label) {
        label(file, line, text);
    } else {
        file->out[line] = text;
    }
    if (before.size) {
        file->out[line] =
            text_of(arena_printf(file->arena, "%.*s\n\n%.*s", TEXT_ARGUMENTS(before),
                                 TEXT_ARGUMENTS(file->out[line])));
    }
}

/** Without the bullet or number of an item. */
static struct text without_item(struct text text) {
    if (line_begins_item(text)) {
        text = text_from(text, text_find(text, TEXT(" ")));
    }
    return text_trim(text);
}

/** Without the name of its place at the end, by which notes link to it: " ^fencing". */
static struct text without_place(struct text text) {
    size_t at;

    text = text_trim(text);
    at = text.size;
    while (at > 0 && (line_has_letter(text, at - 1) || line_has_digit(text, at - 1) ||
                      text.bytes[at - 1] == '-')) {
        at--;
    }
    return at > 1 && text.bytes[at - 1] == '^' && line_has_space(text, at - 2)
               ? text_slice(text, 0, at - 1)
               : text;
}

/** What a comment or the like hides, without a label and marks of its own. */
static struct text hidden_text(const struct enclosed *enclosed,
                               const struct enclosure *enclosure) {
    struct builder out = {.arena = enclosed->file->arena};
    struct text text = text_trim(enclosed_text(enclosed, enclosure->from, enclosure->to));

    if (text_equal(enclosure->name, TEXT(">!"))) {
        while (text.size) {
            struct text line = text_line(&text);

            line = text_from(line, text_starts(line, TEXT(">")));
            line = text_from(line, text_starts(line, TEXT("!")));
            builder_add(&out, text_from(line, text_starts(line, TEXT(" "))));
            builder_add(&out, TEXT("\n"));
        }
        text = text_trim(builder_text(&out));
        text.size -= text_ends(text, TEXT("!<")) ? TEXT("!<").size : 0;
    }
    label_cut_answer(&text);
    return without_place(text);
}

/** What is asked, in an attribute or within. */
static struct text question_of(const struct enclosed *enclosed,
                               const struct enclosure *enclosure, struct text *answer) {
    struct text rest = enclosure->attributes;
    struct text name;
    struct text value;
    struct text question = TEXT("");

    *answer = enclosure->frame ? TEXT("")
                               : enclosed_text(enclosed, enclosure->from, enclosure->to);
    while (enclosed->attributes && enclosure_attribute(&rest, &name, &value)) {
        if (!question.size && enclosed_asks_in(name, value)) {
            question = value;
        } else if (enclosed_word(name) == WORD_ANSWER && !text_trim(*answer).size) {
            *answer = value;
        }
    }
    if (!enclosed->attributes) {
        question = *answer;
        *answer = TEXT("");
    }
    return question;
}

/** Blanks the lines of an enclosure but those that hold what was told before; whether its first is one. */
static bool clear(struct enclosed *enclosed, size_t from, size_t to) {
    struct retold *file = enclosed->file;
    size_t first = enclosure_line(file, from);
    size_t last = enclosure_line(file, to > from ? to - 1 : to);
    bool shared = enclosed->told_any && first <= enclosed->told;

    for (size_t line = shared ? enclosed->told + 1 : first; line <= last; line++) {
        retold_blank(file, line);
    }
    enclosed->told = first > enclosed->told || !enclosed->told_any ? first : enclosed->told;
    enclosed->told_any = true;
    return shared;
}

/** A label before the text below a question, which has no markup of its own. */
static void tell_below(struct enclosed *enclosed, const struct enclosure *enclosure) {
    struct retold *file = enclosed->file;
    size_t line = retold_next(file, enclosure_line(file, enclosure->behind - 1) + 1);

    if (line < file->count && !retold_is_heading(file, line) &&
        !line_is_underline(file->bare[line]) &&
        !text_starts(file->bare[line], TEXT(":::"))) {
        file->out[line] = text_of(arena_printf(file->arena, "\n**A:**\n\n%.*s",
                                               TEXT_ARGUMENTS(file->lines[line])));
    }
}

static void tell_question(struct enclosed *enclosed, size_t number) {
    const struct enclosure *here = &enclosed->all.items[number];
    const struct enclosure *next = enclosed_next(enclosed, number);
    struct text answer;
    struct text question = question_of(enclosed, here, &answer);
    bool more = clear(enclosed, here->opening, here->frame ? here->from : here->behind);

    tell(enclosed, enclosed->told, question, more, retold_question);
    enclosed->asked = here->behind;
    if (text_trim(answer).size) {
        tell(enclosed, enclosed->told, answer, true, retold_answer);
    }
    if (here->frame) {
        return;
    }
    if (enclosed->answer == ENCLOSED_NONE && !enclosed->attributes &&
        !(next && enclosed->kind_of[number + 1] == enclosed->question)) {
        tell_below(enclosed, here);
    } else if (!next) {
        retold_end(enclosed->file, enclosure_line(enclosed->file, here->behind - 1) + 1);
    }
}

static void tell_answer(struct enclosed *enclosed, size_t number) {
    const struct enclosure *here = &enclosed->all.items[number];
    bool wide = here->kind == ENCLOSURE_LIST && enclosed->asked;
    size_t from = wide ? enclosed->asked : here->from;
    bool more;

    while (wide && from < here->to && strchr(" \n", enclosed->file->text.bytes[from])) {
        from++;
    }
    more = clear(enclosed, wide ? from : here->opening, here->behind);
    tell(enclosed, enclosed->told, enclosed_text(enclosed, from, here->to), more,
         enclosed->asked ? retold_answer : NULL);
    enclosed->asked = 0;
    if (!enclosed_next(enclosed, number) || here->kind == ENCLOSURE_LIST) {
        retold_end(enclosed->file, enclosure_line(enclosed->file, here->behind - 1) + 1);
    }
}

/** What has another name: a part of the answer above it, or something about the question. */
static void tell_other(struct enclosed *enclosed, size_t number) {
    const struct enclosure *here = &enclosed->all.items[number];
    bool more;

    if (here->kind == ENCLOSURE_LIST) {
        if (text_starts(enclosed->file->bare[enclosure_line(enclosed->file, here->to)],
                        TEXT("{"))) {
            retold_blank(enclosed->file, enclosure_line(enclosed->file, here->to));
        }
        return;
    }
    if (here->kind != ENCLOSURE_TAG || !enclosed->told_any) {
        return;
    }
    more = clear(enclosed, here->opening, here->behind);
    if (!enclosed->asked) {
        tell(enclosed, enclosed->told, enclosed_text(enclosed, here->from, here->to), more,
             NULL);
    }
}

/** Nothing is left of the tags of a frame. */
static void tell_frame(struct enclosed *enclosed, const struct enclosure *frame) {
    struct retold *file = enclosed->file;
    size_t closing = enclosure_line(file, frame->to);

    clear(enclosed, frame->opening, frame->from);
    if (text_starts(file->bare[closing], TEXT("</"))) {
        file->out[closing] = TEXT("***");
    }
}

static void tell_enclosed(struct enclosed *enclosed) {
    for (size_t i = 0; i < enclosed->all.count; i++) {
        size_t kind = enclosed->kind_of[i];

        if (kind == enclosed->question) {
            tell_question(enclosed, i);
        } else if (enclosed->all.items[i].frame) {
            tell_frame(enclosed, &enclosed->all.items[i]);
        } else if (kind == enclosed->answer && kind != ENCLOSED_NONE) {
            tell_answer(enclosed, i);
        } else {
            tell_other(enclosed, i);
        }
    }
}

/** The question right above an answer that markup hides, or before it on its line. */
static void tell_covered(struct enclosed *enclosed, const struct enclosure *here) {
    struct retold *file = enclosed->file;
    size_t line = enclosure_line(file, here->opening);
    struct text before = enclosed_before(enclosed, here);
    size_t above = before.size ? line : enclosed_line_above(file, line);
    struct text inside = hidden_text(enclosed, here);

    for (size_t at = line; at <= enclosure_line(file, here->behind - 1); at++) {
        retold_blank(file, at);
    }
    if (retold_is_heading(file, above)) {
        tell(enclosed, line, inside, false, NULL);
        return;
    }
    tell(enclosed, above, without_item(before.size ? before : file->bare[above]), false,
         retold_question);
    tell(enclosed, line, inside, line == above, retold_answer);
    retold_end(file, enclosure_line(file, here->behind - 1) + 1);
}

/** Lines that ask like those, and whose answers are missing. */
static void tell_uncovered(struct enclosed *enclosed) {
    struct retold *file = enclosed->file;

    for (size_t line = 0; line < file->count; line++) {
        size_t next = retold_next(file, line + 1);

        if (!file->code[line] && file->out[line].bytes == file->lines[line].bytes &&
            !retold_is_heading(file, line) && title_asks(file->bare[line]) &&
            (!line || !file->bare[line - 1].size ||
             file->out[line - 1].bytes != file->lines[line - 1].bytes) &&
            (next >= file->count || retold_is_heading(file, next) ||
             line_is_underline(file->bare[next]) || title_asks(file->bare[next]) ||
             file->out[next].bytes != file->lines[next].bytes)) {
            retold_question(file, line, without_item(file->bare[line]));
        }
    }
}

static void tell_all_covered(struct enclosed *enclosed) {
    for (size_t i = 0; i < enclosed->all.count; i++) {
        if (enclosed->kind_of[i] == enclosed->answer &&
            enclosed_is_covered(enclosed, &enclosed->all.items[i])) {
            tell_covered(enclosed, &enclosed->all.items[i]);
        }
    }
    tell_uncovered(enclosed);
}

bool enclosed_told(struct retold *file) {
    struct enclosed enclosed;

    if (!enclosed_study(&enclosed, file)) {
        return false;
    }
    if (enclosed.question != ENCLOSED_NONE) {
        tell_enclosed(&enclosed);
    } else {
        tell_all_covered(&enclosed);
    }
    return true;
}

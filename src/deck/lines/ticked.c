// SPDX-License-Identifier: MIT
// A test whose right options are ticked, or named below them in words that only recur: what stands above the options is told as a question.

#include "ticked.h"

#include "wording/alternative.h"
#include "wording/label.h"
#include "wording/title.h"

#include <string.h>

enum {
    NAMED_MIN = 3,       // lists with a line below that names one of them
    HEAD_LINES = 4,      // above a question, that are the same each time
    TESTS_MIN = 5,       // lists with one tick each: work that is done is ticked otherwise
    OPTIONS_MAX = 8,     // of a question
    LONGEST_STEM = 600,  // bytes of the line above
    ORDERED_MIN = 3,     // items that are to be put in their order
};

/** Options that stand together, blank lines between them or not. */
struct options {
    size_t first;
    size_t behind;
    size_t count;
    size_t ticked;
};

/** Reads "- [x] b" or "b) c (correct)"; false if a line is no option. */
static bool read_option(const struct retold *file, size_t line, bool *ticked) {
    struct text text = retold_line(file, line);

    if (line >= file->count || file->code[line]) {
        return false;
    }
    if (alternative_cut_box(&text, ticked)) {
        return true;
    }
    if (!alternative_letter(text)) {
        return false;
    }
    *ticked = alternative_cut_tick(&text) || alternative_cut_words(&text);
    return alternative_letter(text) > 0;
}

/** The options that begin in a line; none if it is none. */
static struct options read_options(const struct retold *file, size_t line) {
    struct options options = {.first = line, .behind = line};
    bool ticked = false;

    while (read_option(file, line, &ticked)) {
        options.count++;
        options.ticked += ticked;
        options.behind = line + 1;
        line = retold_next(file, line + 1);
    }
    return options;
}

/** Whether a line is empty, or a picture, whose words are not what is asked: "![Question 7](a.png)". */
static bool is_passed(struct text line) {
    return !line.size || (text_starts(line, TEXT("![")) && text_ends(line, TEXT(")")));
}

/** The line above the options that may be a question, read as one; false if there is none. */
static bool read_stem(const struct retold *file, const struct options *options,
                      size_t *line, struct title *title) {
    size_t at = options->first;
    struct text text;

    while (at > 0 && is_passed(retold_line(file, at - 1))) {
        at--;
    }
    if (at == 0 || file->code[at - 1]) {
        return false;
    }
    *line = at - 1;
    text = retold_line(file, *line);
    if (text.size > LONGEST_STEM || strchr("|><", text.bytes[0])) {
        return false;
    }
    *title = title_read(line_without_hashes(text));
    return title->text.size > 0;
}

static bool is_test(const struct options *options) {
    return options->ticked == 1 && options->count > 1 && options->count <= OPTIONS_MAX;
}

/** The next options from a line on, which becomes the one behind them; false if there are no more. */
static bool next_options(const struct retold *file, size_t *line, struct options *options) {
    while (*line < file->count) {
        *options = read_options(file, *line);
        *line = options->count ? options->behind : *line + 1;
        if (options->count) {
            return true;
        }
    }
    return false;
}

/** Whether nearly all options of a file belong to tests, and few of those ask anyway. */
static bool is_told(const struct retold *file) {
    struct options options;
    size_t tests = 0;
    size_t others = 0;
    size_t asking = 0;

    for (size_t line = 0; next_options(file, &line, &options);) {
        struct title title;
        size_t above;

        if (is_test(&options) && read_stem(file, &options, &above, &title)) {
            tests++;
            asking += title.asks || title.labelled;
        } else {
            others++;
        }
    }
    return tests >= TESTS_MIN && 4 * others <= tests && 2 * asking <= tests;
}

/** The hashes before the text of a line. */
static struct text hashes_of(struct text line) {
    return text_slice(line, 0, (size_t)(line_without_hashes(line).bytes - line.bytes));
}

static void tell_heading(struct retold *file, size_t line, struct text said) {
    file->out[line] = text_of(arena_printf(
        file->arena, "%.*sQ: %.*s", TEXT_ARGUMENTS(hashes_of(retold_line(file, line))),
        TEXT_ARGUMENTS(said)));
}

static void tell(struct retold *file, const struct options *options, size_t line,
                 struct text said) {
    if (hashes_of(retold_line(file, line)).size) {
        tell_heading(file, line, said);
    } else {
        retold_question(file, line, said);
    }
    // Below an item they were set off.
    for (size_t at = options->first; at < options->behind; at++) {
        file->out[at] = retold_line(file, at);
    }
}

/** Whether a line is an item that counts, without a box. */
static bool is_ordered(struct text line) {
    size_t digits = line_skip_digits(line, 0);

    return digits && digits + 1 < line.size && strchr(".)", line.bytes[digits]) &&
           line_has_space(line, digits + 1);
}

/** Tells a heading between two tests, as high as theirs, above nothing but a list that counts: its items are in their order. */
static void tell_order(struct retold *file, size_t from, size_t to) {
    size_t heading = retold_next(file, from);
    struct text hashes = hashes_of(retold_line(file, heading));
    size_t items = 0;

    for (size_t at = retold_next(file, heading + 1); at < to; items++) {
        if (!is_ordered(retold_line(file, at)) || file->code[at]) {
            return;
        }
        at = retold_next(file, at + 1);
    }
    if (items >= ORDERED_MIN && retold_is_heading(file, heading) &&
        text_equal(hashes, hashes_of(retold_line(file, to)))) {
        tell_heading(file, heading,
                     title_read(text_from(retold_line(file, heading), hashes.size)).text);
    }
}

/** A line below options that ends in the letters of some: "Suggested: **BC**"; what it says before them, and they with what is behind. */
static bool read_named(const struct retold *file, const struct options *options,
                       size_t *line, struct text *front, struct text *named) {
    struct text text;
    size_t colon;
    size_t at;
    size_t letters = 0;

    *line = retold_next(file, options->behind);
    text = retold_line(file, *line);
    text = text_trim(text_from(text, text_starts(text, TEXT(">"))));
    if (options->count < 2 || options->ticked || *line >= file->count ||
        file->code[*line] || *line > options->behind + 1) {
        return false;
    }
    colon = text_find(text, TEXT(":"));
    *front = text_slice(text, 0, colon < text.size ? colon : 0);
    *named = text_from(text, colon < text.size ? colon + 1 : 0);
    at = line_count_marks(*named, 0);
    *named = text_trim(text_from(*named, at));
    at = 0;
    while (at < named->size && strchr("*`([ ", named->bytes[at])) {
        at++;
    }
    for (; at < named->size && line_has_letter(*named, at); at++, letters++) {
        if ((size_t)((named->bytes[at] | 0x20) - 'a') >= options->count) {
            return false;
        }
    }
    // "**Answer: B** because": the marks are around more than what stands before the colon.
    if (line_count_marks(*front, 0) && line_count_marks(*named, at)) {
        *named = text_of(arena_printf(
            file->arena, "%.*s%.*s", TEXT_ARGUMENTS(text_slice(*named, 0, at)),
            TEXT_ARGUMENTS(text_from(*named, at + line_count_marks(*named, at)))));
    }
    return letters > 0 && letters < options->count && !label_begins_answer(text);
}

/** The first line of the paragraph above options. */
static size_t paragraph_of(const struct retold *file, size_t line) {
    for (int i = 0; i < HEAD_LINES && line > 0 && retold_line(file, line - 1).size &&
                    !strchr("#-|>", retold_line(file, line - 1).bytes[0]);
         i++) {
        line--;
    }
    return line;
}

/** What the paragraph above a question says, its numbers apart; 0 if there is none. */
static uint64_t head_of(const struct retold *file, size_t question, size_t *first) {
    size_t last = question;
    uint64_t hash = 0;

    while (last > 0 && !retold_line(file, last - 1).size) {
        last--;
    }
    *first = paragraph_of(file, last - (last > 0));
    for (size_t line = *first; line < last; line++) {
        struct text text = retold_line(file, line);

        for (size_t at = 0, end; at < text.size; at = line_skip_digits(text, end)) {
            for (end = at; end < text.size && !line_has_digit(text, end);) {
                end++;
            }
            hash = hash * 31 + text_hash(text_slice(text, at, end));
        }
    }
    return hash;
}

/** A question whose right options a line names. */
struct named {
    size_t question;
    size_t line;
    struct text front;
    struct text named;
    uint64_t head;
    size_t head_first;
};

static bool next_named(const struct retold *file, size_t *line, struct named *named) {
    struct options options;

    while (next_options(file, line, &options)) {
        struct title title;

        if (read_named(file, &options, &named->line, &named->front, &named->named) &&
            read_stem(file, &options, &named->question, &title)) {
            named->question = paragraph_of(file, named->question);
            named->head = head_of(file, named->question, &named->head_first);
            return true;
        }
    }
    return false;
}

static void tell_named(struct retold *file, const struct named *named, bool headed) {
    struct title title =
        title_read(line_without_hashes(retold_line(file, named->question)));

    for (size_t line = named->head_first; headed && line < named->question; line++) {
        retold_blank(file, line);
    }
    retold_question(file, named->question, title.text);
    retold_answer(file, named->line, named->named);
}

/** Tells questions whose right options lines name that begin alike. */
static bool named_told(struct retold *file) {
    struct named first;
    struct named next;
    size_t count = 1;
    size_t headed = 1;
    size_t line = 0;

    if (!next_named(file, &line, &first)) {
        return false;
    }
    while (next_named(file, &line, &next)) {
        if (!text_equal(next.front, first.front)) {
            return false;
        }
        headed += first.head && next.head == first.head;
        count++;
    }
    if (count < NAMED_MIN) {
        return false;
    }
    for (line = 0; next_named(file, &line, &next);) {
        tell_named(file, &next, headed == count);
    }
    return true;
}

bool ticked_told(struct retold *file) {
    struct options options;
    size_t behind = file->count;
    size_t first = 0;

    // Most files have none, and are read no further.
    if (!next_options(file, &first, &options)) {
        return false;
    }
    if (!is_told(file)) {
        return named_told(file);
    }
    for (size_t line = 0; next_options(file, &line, &options);) {
        struct title title;
        size_t above;

        if (options.ticked && read_stem(file, &options, &above, &title)) {
            tell_order(file, behind, above);
            tell(file, &options, above, title.text);
            behind = options.behind;
        }
    }
    return true;
}

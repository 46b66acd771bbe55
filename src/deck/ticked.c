// SPDX-License-Identifier: MIT
// A test whose right options are ticked: what stands above the options is told as a question.

#include "ticked.h"

#include "alternative.h"
#include "title.h"

#include <string.h>

enum {
    TESTS_MIN = 5,       // lists with one tick each: work that is done is ticked otherwise
    OPTIONS_MAX = 8,     // of a question
    LONGEST_STEM = 600,  // bytes of the line above
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
        *ticked = false;
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

/** The line above the options that may be a question, read as one; false if there is none. */
static bool read_stem(const struct retold *file, const struct options *options,
                      size_t *line, struct title *title) {
    size_t at = options->first;
    struct text text;

    while (at > 0 && !retold_line(file, at - 1).size) {
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

static void tell(struct retold *file, const struct options *options, size_t line,
                 struct text said) {
    struct text text = retold_line(file, line);
    struct text hashes =
        text_slice(text, 0, (size_t)(line_without_hashes(text).bytes - text.bytes));

    if (hashes.size) {
        file->out[line] = text_of(arena_printf(
            file->arena, "%.*sQ: %.*s", TEXT_ARGUMENTS(hashes), TEXT_ARGUMENTS(said)));
    } else {
        retold_question(file, line, said);
    }
    // Below an item they were set off.
    for (size_t at = options->first; at < options->behind; at++) {
        file->out[at] = retold_line(file, at);
    }
}

bool ticked_told(struct retold *file) {
    struct options options;

    if (!is_told(file)) {
        return false;
    }
    for (size_t line = 0; next_options(file, &line, &options);) {
        struct title title;
        size_t above;

        if (options.ticked && read_stem(file, &options, &above, &title)) {
            tell(file, &options, above, title.text);
        }
    }
    return true;
}

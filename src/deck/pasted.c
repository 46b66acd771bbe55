// SPDX-License-Identifier: MIT
// Brings numbered lines that were pasted from a word processor to the margin.

#include "pasted.h"

#include "builder.h"
#include "fence.h"
#include "line.h"

enum {
    RUN_MIN = 5,   // numbers that count on
    TOLD_MIN = 3,  // of their lines that stand above text at the margin
    INDENT = 4,    // columns that make code of a line
};

struct run {
    int last;  // number
    int length;
    int longest;
    int told;
};

/** Where the number of a line begins that libcmark would take for code; 0 if it is no such line. */
static size_t number_start(struct text line) {
    size_t at;
    size_t end;
    bool pushed;

    if (!line.size || (line.bytes[0] != ' ' && line.bytes[0] != '\t')) {
        return 0;
    }
    at = line_skip_spaces(line, 0);
    end = line_skip_digits(line, at);
    pushed = line.bytes[0] == '\t' || at >= INDENT;
    return pushed && end > at && line_separator_size(line, end) &&
                   line_has_space(line, end + line_separator_size(line, end)) &&
                   line_has_letter(line, line_skip_spaces(line, end + 1))
               ? at
               : 0;
}

static bool is_at_margin(struct text line) {
    return line.size && !line_has_space(line, 0) && line.bytes[0] != '-' &&
           line.bytes[0] != '*' && line.bytes[0] != '#' && !line_has_digit(line, 0);
}

static void count_line(struct run *run, struct text line, size_t number_at,
                       struct text rest) {
    int number = line_first_number(text_from(line, number_at));

    run->length = number == run->last + 1 ? run->length + 1 : 1;
    run->last = number;
    run->longest = run->length > run->longest ? run->length : run->longest;
    run->told += is_at_margin(text_line(&rest));
}

/** Whether a text holds such lines as questions, not as the items of inner lists. */
static bool is_pasted(struct text text) {
    struct fence fence = {0};
    struct run run = {0};

    // Without a blank, no line is pushed in.
    if (!text_holds(text, TEXT(" ")) && !text_holds(text, TEXT("\t"))) {
        return false;
    }
    while (text.size) {
        struct text line = text_line(&text);
        size_t at = fence.size ? 0 : number_start(line);

        fence_pass(&fence, line);
        if (at) {
            count_line(&run, line, at, text);
        }
    }
    return run.longest >= RUN_MIN && run.told >= TOLD_MIN;
}

/** The line's end was the question's: in bold it parts the two in one paragraph, too. */
static void add_question(struct builder *out, struct text line) {
    size_t end = line_skip_digits(line, 0);
    size_t from = line_skip_spaces(line, end + line_separator_size(line, end));
    struct text mark = text_holds(line, TEXT("*")) ? TEXT("") : TEXT("**");

    builder_add(out, text_slice(line, 0, from));
    builder_add(out, mark);
    builder_add(out, text_trim(text_from(line, from)));
    builder_add(out, mark);
}

struct text pasted_plain(struct text text, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct fence fence = {0};

    if (!is_pasted(text)) {
        return text;
    }
    builder_reserve(&out, text.size + 1);
    while (text.size) {
        struct text line = text_line(&text);

        size_t at = fence.size ? 0 : number_start(line);
        struct text below = text;

        line = text_from(line, at);
        fence_pass(&fence, line);
        if (at && is_at_margin(text_line(&below))) {
            add_question(&out, line);
        } else {
            builder_add(&out, line);
        }
        builder_add(&out, TEXT("\n"));
    }
    return (struct text){out.bytes, out.size};
}

// SPDX-License-Identifier: MIT
// A card as a text to fill in, and what was filled in.

#include <viva/draft.h>

#include "wording/builder.h"
#include "wording/fence.h"

static const char question_heading[] = "# Question";
static const char answer_heading[] = "# Answer";

static void add_part(struct builder *out, const char *heading, struct text text) {
    builder_add(out, text_of(heading));
    builder_add(out, TEXT("\n\n"));
    builder_add(out, text);
    builder_add(out, TEXT("\n\n"));
}

static int count_lines(struct text text) {
    int lines = 0;

    while (text.size) {
        text_line(&text);
        lines++;
    }
    return lines;
}

struct text draft_write(const struct draft *draft, struct arena *arena, int *line) {
    struct builder out = {.arena = arena};
    int question_line = 3;
    int answer_line;

    add_part(&out, question_heading, draft->question);
    answer_line = count_lines((struct text){out.bytes, out.size}) + 3;
    add_part(&out, answer_heading, draft->answer);
    if (line) {
        *line = draft->question.size ? answer_line : question_line;
    }
    // Without the blank line at the very end; what is missing keeps an empty line of its own.
    return (struct text){out.bytes, out.size - 1};
}

static bool is_heading(struct text line, const char *heading) {
    return text_equal(text_trim(line), text_of(heading));
}

/** Up to the answer's heading, which goes too; a line in a code block is none. */
static struct text cut_question(struct text *rest) {
    const char *start = rest->bytes;
    bool code = false;

    while (rest->size) {
        size_t size = (size_t)(rest->bytes - start);
        struct text line = text_line(rest);

        if (!code && is_heading(line, answer_heading)) {
            return (struct text){start, size};
        }
        code = code != fence_begins(line);
    }
    return (struct text){start, (size_t)(rest->bytes - start)};
}

bool draft_read(struct text text, struct draft *out, struct error *err) {
    struct text rest = text;

    *out = (struct draft){TEXT(""), TEXT("")};
    for (int number = 1; rest.size; number++) {
        struct text line = text_line(&rest);

        if (is_heading(line, question_heading)) {
            out->question = text_trim(cut_question(&rest));
            out->answer = rest;
            return true;
        }
        if (text_trim(line).size) {
            return error_set(err, ERROR_FORMAT,
                             "line %d: \"%s\" must come before everything else", number,
                             question_heading);
        }
    }
    return !text_trim(text).size ||
           error_set(err, ERROR_FORMAT, "line 1: there is no \"%s\"", question_heading);
}

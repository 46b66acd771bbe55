// SPDX-License-Identifier: MIT
// Questions between "<quiz>" and "</quiz>", or in keys between "<?quiz?>" and "<?/quiz?>".

#include "quiz_block.h"

#include "wording/alternative.h"
#include "wording/label.h"

/** Cuts a key off the front of a line, "answer:". */
static bool cut_key(struct text *line, struct text key) {
    bool found = line_starts_with(*line, key);

    *line = found ? text_trim(text_from(*line, key.size)) : *line;
    return found;
}

/** The line of the tag that closes a block; the count of lines if none does. */
static size_t block_end(const struct retold *file, size_t line) {
    bool keyed = text_equal(retold_line(file, line), TEXT("<?quiz?>"));
    struct text closing = keyed ? TEXT("<?/quiz?>") : TEXT("</quiz>");

    if (!keyed && !text_equal(retold_line(file, line), TEXT("<quiz>"))) {
        return file->count;
    }
    while (line < file->count && !text_equal(retold_line(file, line), closing)) {
        line++;
    }
    return line;
}

/** Tells a key, or leaves a line as it is; whether it is an option. */
static bool tell_line(struct retold *file, size_t line) {
    struct text text = retold_line(file, line);
    bool ticked = cut_key(&text, TEXT("answer-correct:"));

    if (ticked || cut_key(&text, TEXT("answer:"))) {
        file->out[line] = text_of(arena_printf(file->arena, "- [%c] %.*s",
                                               ticked ? 'x' : ' ', TEXT_ARGUMENTS(text)));
        return true;
    }
    if (text_equal(text, TEXT("content:"))) {
        retold_blank(file, line);
    }
    return alternative_cut_box(&text, &ticked);
}

/** Leaves of a heading right above a block that calls it a question what it names, which is a topic. */
static void tell_heading(struct retold *file, size_t line) {
    while (line && !retold_line(file, line - 1).size) {
        line--;
    }
    if (line && retold_is_heading(file, line - 1)) {
        struct text whole = retold_line(file, line - 1);
        struct text name = line_without_hashes(whole);

        if (label_cut_question(&name)) {
            file->out[line - 1] = text_of(arena_printf(file->arena, "%.*s %.*s",
                                                       (int)line_count_hashes(whole, 0),
                                                       whole.bytes, TEXT_ARGUMENTS(name)));
        }
    }
}

/** Tells a block from its tag to the one that closes it; how many options it has. */
static size_t tell_block(struct retold *file, size_t from, size_t end) {
    size_t asked = retold_next(file, from + 1);
    struct text question = retold_line(file, asked);
    size_t options = 0;

    for (size_t line = asked + 1; line < end; line++) {
        options += !file->code[line] && tell_line(file, line);
    }
    if (options && asked < end) {
        cut_key(&question, TEXT("question:"));
        retold_question(file, asked, question);
        retold_blank(file, from);
        tell_heading(file, from);
        file->out[end] = TEXT("\n***");
    }
    return options;
}

bool quiz_block_told(struct retold *file) {
    size_t options = 0;

    for (size_t line = 0; line < file->count; line++) {
        size_t end = file->code[line] ? file->count : block_end(file, line);

        if (end < file->count) {
            options += tell_block(file, line, end);
            line = end;
        }
    }
    return options > 0;
}

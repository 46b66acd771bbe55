// SPDX-License-Identifier: MIT
// What explains lettered options, told as their answer.

#include "rationale.h"

#include "wording/alternative.h"
#include "wording/exchange.h"
#include "wording/key_name.h"
#include "wording/line.h"
#include "wording/vocabulary.h"

#include <string.h>

enum { OPTIONS_MIN = 2 };

/** Takes "## Feedback" or "**Rationale:** because" apart: what stands behind it; false if a line is neither. */
static bool read_name(const struct retold *file, size_t line, struct text *behind) {
    struct text text = retold_line(file, line);
    bool heading = text_starts(text, TEXT("#"));
    struct text said;
    size_t marks;
    size_t at;

    if (!text.size || file->code[line] || strchr("-+>|", text.bytes[0])) {
        return false;
    }
    text = heading ? line_without_hashes(text) : text;
    marks = line_count_marks(text, 0);
    said = line_without_front_ornaments(text_from(text, marks));
    at = words_at(said, WORDS_REASON);
    if (!at) {
        return false;
    }
    at += marks && line_count_marks(said, at) == marks ? marks : 0;
    *behind = text_from(said, at);
    if (!text_trim(*behind).size) {
        return heading || marks;
    }
    if (!line_separator_size(*behind, 0)) {
        return false;
    }
    *behind = text_from(*behind, line_separator_size(*behind, 0));
    *behind = text_trim(text_from(*behind, line_count_marks(*behind, 0)));
    return true;
}

/** Whether a line answers under a name that all know, so that what explains is no more than that. */
static bool answers(const struct retold *file, size_t line) {
    struct text text = retold_line(file, line);

    return !file->code[line] && text.size &&
           (exchange_replies(text) ||
            (text_starts(text, TEXT("#")) &&
             key_is_name(line_without_hashes(text), file->arena)));
}

/** A heading stays one. */
static void tell(struct retold *file, size_t line, struct text behind) {
    struct text text = retold_line(file, line);
    struct text bare = line_without_hashes(text);

    if (text_starts(text, TEXT("#"))) {
        file->out[line] =
            text_of(arena_printf(file->arena, "%.*s Answer\n%.*s",
                                 TEXT_ARGUMENTS(text_trim(text_slice(
                                     text, 0, (size_t)(bare.bytes - text.bytes)))),
                                 TEXT_ARGUMENTS(behind)));
    } else {
        retold_answer(file, line, behind);
    }
}

/** Counts options that run from the first letter on; any other letter begins anew, for it names the right one. */
static int count_option(int options, int letter) {
    return letter == 'a' + options ? options + 1 : letter == 'a';
}

/** Whether options stand anywhere: hardly any file has some, and each line is taken apart below. */
static bool holds_options(const struct retold *file) {
    int options = 0;

    for (size_t line = 0; line < file->count && options < OPTIONS_MIN; line++) {
        int letter = file->code[line] ? 0 : alternative_letter(file->bare[line]);

        options = letter ? count_option(options, letter) : options;
    }
    return options >= OPTIONS_MIN;
}

bool rationale_told(struct retold *file) {
    int options = 0;
    int told = 0;
    int named = 0;

    if (!holds_options(file)) {
        return false;
    }
    for (size_t line = 0; line < file->count; line++) {
        struct text text = retold_line(file, line);
        struct text behind;
        bool ticked;
        int letter = alternative_letter(text);

        // Code behind the options is what they are about, or the right one once more.
        if (file->code[line]) {
            options = 0;
            continue;
        }
        // A right option that is ticked is an answer already.
        if (answers(file, line) || alternative_cut_box(&text, &ticked)) {
            return false;
        }
        if (read_name(file, line, &behind)) {
            named++;
            if (options >= OPTIONS_MIN) {
                tell(file, line, behind);
                told++;
            }
            options = 0;
        } else if (letter) {
            options = count_option(options, letter);
        } else if (text_starts(text, TEXT("#"))) {
            options = 0;
        }
    }
    return told && 2 * told >= named;
}

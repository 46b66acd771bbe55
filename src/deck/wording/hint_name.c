// SPDX-License-Identifier: MIT
// What a hint is called.

#include "hint_name.h"

#include "colon.h"
#include "end_mark.h"
#include "line.h"

#include <string.h>

static const char *const hints[] = {"hint",      "hints",     "提示",     "힌트",
                                    "подсказка", "подсказки", "підказка", "підказки",
                                    "hinweis",   "hinweise",  "pista",    "pistas",
                                    "dica",      "dicas",     "gợi ý",    NULL};

// What is said of a question before it is answered, as a hint may be.
static const char *const remarks[] = {"short explanation",
                                      "why this is asked",
                                      "why it is asked",
                                      "why it's asked",
                                      "why they ask",
                                      "why they ask this",
                                      "why this question",
                                      "why interviewers ask this",
                                      "what this question tests",
                                      NULL};

static bool is_any(struct text name, const char *const *names) {
    for (; *names; names++) {
        size_t size = line_starts_word(name, *names) ? strlen(*names) : 0;

        if (size && (name.size == size ||
                     line_starts_with(text_from(name, size), TEXT(" of the question")))) {
            return true;
        }
    }
    return false;
}

bool hint_named(struct text heading) {
    struct text name = line_without_ornaments(heading);

    name.size -= colon_ends(name);
    name.size -= end_mark_question(name);
    return is_any(name, hints) || is_any(name, remarks);
}

/** Whether a line is the label of a hint, with the hint behind it or, if that is `bare`, below. */
static bool begins_hint(struct text line, bool *bare) {
    static const char *const ends[] = {":", "：", "*", "_", NULL};
    size_t marks = line_count_marks(line, 0);
    struct text label = text_from(line, marks);
    size_t size;
    size_t end;
    struct text behind;

    // Hardly any line gets further.
    if (!line_starts_any(line_without_front_ornaments(label), hints)) {
        return false;
    }
    end = text_find_any(label, ends, &size);
    behind = text_from(label, end);
    if (end == label.size ||
        !is_any(line_without_ornaments(text_slice(label, 0, end)), hints)) {
        return false;
    }
    *bare = true;
    for (size_t at = 0; at < behind.size; at++) {
        *bare = *bare && strchr("*_:：", behind.bytes[at]);
    }
    return true;
}

bool hint_is_all(struct text text) {
    bool fresh = true;
    bool bare = false;
    bool hint = false;

    while (text.size) {
        struct text line = text_trim(text_line(&text));
        bool begins = begins_hint(line, &bare) || (bare && fresh && line_begins_item(line));

        if (line.size && !begins && (!hint || fresh)) {
            return false;
        }
        hint = hint || begins;
        fresh = !line.size;
    }
    return hint;
}

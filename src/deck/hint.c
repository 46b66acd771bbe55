// SPDX-License-Identifier: MIT
// What stands between a question and its answer and belongs to neither.

#include "hint.h"

#include <string.h>

bool hint_named(struct text heading) {
    static const char *const names[] = {"short explanation",
                                        "hint",
                                        "hints",
                                        "why this is asked",
                                        "why it is asked",
                                        "why it's asked",
                                        "why they ask",
                                        "why they ask this",
                                        "why this question",
                                        "why interviewers ask this",
                                        "what this question tests",
                                        "提示",
                                        "힌트",
                                        "подсказка",
                                        "підказка",
                                        "hinweis",
                                        "pista",
                                        "dica",
                                        "gợi ý"};
    struct text name = line_without_ornaments(heading);

    name.size -= text_ends(name, TEXT(":"));
    name.size -= text_ends(name, TEXT("?"));
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        size_t size = line_starts_word(name, names[i]) ? strlen(names[i]) : 0;

        if (size && (name.size == size ||
                     line_starts_with(text_from(name, size), TEXT(" of the question")))) {
            return true;
        }
    }
    return false;
}

bool hint_is(const struct reading *reading, size_t section) {
    const struct section *here = &reading->outline.sections[section];

    return !here->nested && hint_named(here->heading_text);
}

size_t hint_behind(const struct reading *reading, size_t section) {
    size_t next = section + 1;

    while (next <= section + HINTS_MAX && next < reading->outline.section_count &&
           hint_is(reading, next)) {
        next++;
    }
    return next;
}

uint32_t hint_begin(const struct reading *reading, uint32_t from, uint32_t to) {
    const struct block *blocks = reading->outline.blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_HEADING &&
            hint_named(line_without_hashes(reading_first_line(reading, at)))) {
            return at;
        }
    }
    return to;
}

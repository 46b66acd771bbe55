// SPDX-License-Identifier: MIT
// What a hint is called.

#include "hint_name.h"

#include "line.h"

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
                                        "подсказки",
                                        "підказка",
                                        "підказки",
                                        "hinweis",
                                        "hinweise",
                                        "pista",
                                        "pistas",
                                        "dica",
                                        "dicas",
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

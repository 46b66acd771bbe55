// SPDX-License-Identifier: MIT
// Looks for short words that promise questions where no letter stands beside them.

#include "short_promise.h"

#include "line.h"

static bool stands_alone(struct text text, struct text word) {
    for (size_t from = 0, at;
         (at = from + text_find(text_from(text, from), word)) < text.size; from = at + 1) {
        if ((at == 0 || !line_has_letter(text, at - 1)) &&
            !line_has_letter(text, at + word.size)) {
            return true;
        }
    }
    return false;
}

bool short_promise_is_held(struct text folded) {
    static const char *const words[] = {"q-a", "q_a", "qna", "q and a", "q-and-a"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (stands_alone(folded, text_of(words[i]))) {
            return true;
        }
    }
    return false;
}

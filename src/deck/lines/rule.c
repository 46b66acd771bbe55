// SPDX-License-Identifier: MIT
// Rules that Markdown does not know, and what stands in them.

#include "rule.h"

#include "wording/vocabulary.h"

#include <string.h>

enum {
    DASHES_MIN = 3,
    EMPHASIS_MAX = 3,
};

bool rule_is_of_dashes(struct text line) {
    static const char *const dashes[] = {"\u2E3B", "\u2E3A", "\u2014", "\u2013",
                                         "\u23AF", "\u2500", "\u2501"};

    line = text_trim(line);
    for (size_t i = 0; i < sizeof(dashes) / sizeof(dashes[0]); i++) {
        struct text dash;
        size_t count = 0;

        if (!text_starts_word(line, dashes[i])) {
            continue;
        }
        dash = text_of(dashes[i]);
        while (text_starts(text_from(line, count * dash.size), dash)) {
            count++;
        }
        if (count * dash.size == line.size) {
            return count >= (i < 2 ? 1 : DASHES_MIN);
        }
    }
    return false;
}

size_t rule_count_signs(struct text text) {
    size_t count = 0;

    while (count < text.size && text.bytes[count] == text.bytes[0] &&
           strchr("-*_", text.bytes[0])) {
        count++;
    }
    return count;
}

bool rule_holds_label(struct text line) {
    size_t signs = rule_count_signs(line);
    struct text behind;
    size_t word;

    if (signs < EMPHASIS_MAX || (signs == EMPHASIS_MAX && line.bytes[0] != '-')) {
        return false;
    }
    behind = text_trim(text_from(line, signs));
    word = words_at(behind, WORDS_ANSWER);
    behind = text_trim(text_from(behind, word));
    return word > 0 && behind.size == signs && rule_count_signs(behind) == signs &&
           behind.bytes[0] == line.bytes[0];
}

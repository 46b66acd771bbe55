// SPDX-License-Identifier: MIT
// Stops and marks that ask, of any script.

#include "end_mark.h"

/** The size of one of some marks at the end: nearly all lines end otherwise, as the last byte tells. */
static size_t mark_at_end(struct text line, char common, const char *const *others) {
    unsigned char last = line.size ? (unsigned char)line.bytes[line.size - 1] : 0;

    return last < 0x80 ? line.size && last == common : text_ends_any(line, others);
}

size_t end_mark_stop(struct text line) {
    static const char *const stops[] = {"。", "．", "｡", "।", "۔", "։", "።", NULL};

    return mark_at_end(line, '.', stops);
}

// Greek asks with what looks like a semicolon, and is told apart by its code point alone.
static const char *const question_marks[] = {"？", "؟", "\u037e", "፧", "՞", "⸮", NULL};

size_t end_mark_question(struct text line) {
    return mark_at_end(line, '?', question_marks);
}

bool end_mark_asks(struct text line) {
    return text_holds(line, TEXT("?")) ||
           (!text_is_ascii(line) && text_holds_any(line, question_marks));
}

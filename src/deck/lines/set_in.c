// SPDX-License-Identifier: MIT
// Whether lines of a text are set in.

#include "set_in.h"

enum { PLACES = 64 };

/** Whether one of some line ends has a blank behind it; the byte behind the last is looked at, too. */
static bool any_among(const char *bytes, size_t count) {
    unsigned char any = 0;

    // Without a branch, so that the compiler takes many at a time.
    for (size_t i = 0; i < count; i++) {
        any |= (unsigned char)((bytes[i] == '\n') &
                               ((bytes[i + 1] == ' ') | (bytes[i + 1] == '\t')));
    }
    return any;
}

bool set_in_any(struct text text) {
    size_t at = 0;

    for (; at + PLACES < text.size; at += PLACES) {
        if (any_among(text.bytes + at, PLACES)) {
            return true;
        }
    }
    return at < text.size && any_among(text.bytes + at, text.size - at - 1);
}

// SPDX-License-Identifier: MIT
// The home folder in a path: hidden behind "~", and found again.

#include "tilde.h"

#include <viva/display.h>

#include <string.h>

const char *tilde_shown(const char *path, const char *home, struct arena *arena) {
    size_t size = home ? strlen(home) : 0;

    if (size > 1 && strncmp(path, home, size) == 0 &&
        (path[size] == '/' || path[size] == '\0')) {
        path = arena_printf(arena, "~%s", path + size);
    }
    return safe_string(path, arena);
}

const char *tilde_expanded(struct text typed, const char *home, struct arena *arena) {
    struct text path = text_trim(typed);

    if (home && (text_equal(path, TEXT("~")) || text_starts(path, TEXT("~/")))) {
        return arena_printf(arena, "%s%.*s", home, TEXT_ARGUMENTS(text_from(path, 1)));
    }
    return text_string(path, arena);
}

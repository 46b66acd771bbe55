// SPDX-License-Identifier: MIT
// One lexer, driven by the table of a language.

#include "highlight.h"

struct tokens highlight(struct text info, struct text code, struct arena *arena) {
    struct tokens tokens = {arena_new(arena, 1, sizeof(struct token)), 1};

    (void)info;
    tokens.items[0] = (struct token){code.size, STYLE_CODE};
    return tokens;
}

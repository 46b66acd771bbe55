// SPDX-License-Identifier: MIT
// The colon of the Latin script, and the wide one of the Chinese.

#include "colon.h"

static const char *const colons[] = {":", "：", NULL};

size_t colon_ends(struct text text) {
    return text_ends_any(text, colons);
}

size_t colon_size(struct text text, size_t at) {
    return text_starts_any(text_from(text, at), colons);
}

size_t colon_find(struct text text) {
    size_t size;

    return text_find_any(text, colons, &size);
}

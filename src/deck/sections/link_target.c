// SPDX-License-Identifier: MIT
// What a link leads to, as a path.

#include "link_target.h"

#include <viva/index.h>

#include <string.h>

static int hexadecimal(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    digit = (char)(digit | 0x20);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/** "%20" is a space: link targets are written as in a browser. */
static struct text decoded(struct text url, struct arena *arena) {
    char *out = arena_new(arena, url.size + 1, 1);
    size_t size = 0;

    for (size_t at = 0; at < url.size; at++) {
        int high =
            at + 2 < url.size && url.bytes[at] == '%' ? hexadecimal(url.bytes[at + 1]) : -1;
        int low = high >= 0 ? hexadecimal(url.bytes[at + 2]) : -1;

        if (high * 16 + low > 0 && low >= 0) {
            out[size++] = (char)(high * 16 + low);
            at += 2;
        } else {
            out[size++] = url.bytes[at];
        }
    }
    return (struct text){out, size};
}

struct text index_repository_path(struct text url) {
    static const char *const sites[] = {"https://github.com/", "https://gitlab.com/",
                                        "https://gitee.com/", NULL};
    static const char *const views[] = {"/blob/", "/tree/"};
    struct text rest = text_from(url, text_starts_any(url, sites));

    for (size_t i = 0; rest.size < url.size && i < sizeof(views) / sizeof(views[0]); i++) {
        size_t at = text_find(rest, text_of(views[i])) + strlen(views[i]);
        size_t slash = at + text_find(text_from(rest, at), TEXT("/"));

        if (slash < rest.size) {
            return text_from(rest, slash + 1);
        }
    }
    return url;
}

struct text link_target_plain(struct text url, struct arena *arena) {
    struct text target = decoded(url, arena);

    while (text_starts(target, TEXT("./"))) {
        target = text_from(target, 2);
    }
    while (text_ends(target, TEXT("/"))) {
        target.size--;
    }
    return target;
}

// SPDX-License-Identifier: MIT
// Marks of sources that chat programs leave in what is copied from them.

#include "citation.h"

#include "wording/builder.h"

#include <string.h>

enum {
    LONGEST_MARK = 80,    // bytes in brackets
    LONGEST_LINK = 2000,  // of a link that nobody sees
};

/** The size of brackets at the front that hold digits behind a name; 0 if they hold anything else. */
static size_t counted_size(struct text text, const char *name, const char *closing) {
    size_t at = strlen(name);

    if (!text_starts_word(text, name)) {
        return 0;
    }
    while (at < text.size && at < LONGEST_MARK && strchr("0123456789, ", text.bytes[at])) {
        at++;
    }
    return text_starts(text_from(text, at), text_of(closing)) ? at + strlen(closing) : 0;
}

/** The size of a link at the front of which nothing is shown, "[](https://x.y/1)"; 0 if it is none. */
static size_t unseen_size(struct text text) {
    size_t at = strlen("[](");

    if (!text_starts(text, TEXT("[](http://")) && !text_starts(text, TEXT("[](https://"))) {
        return 0;
    }
    while (at < text.size && at < LONGEST_LINK && !strchr("[) \t\n", text.bytes[at])) {
        at++;
    }
    return text_starts(text_from(text, at), TEXT(")")) ? at + 1 : 0;
}

/** The size of the mark that a bracket at the front opens: "[cite_start]", "[cite: 3, 4]", "[oaicite:0]{index=0}"; 0 if it opens none. */
static size_t mark_size(struct text text) {
    size_t size = counted_size(text, "[cite_start", "]");

    size = size ? size : unseen_size(text);
    size = size ? size : counted_size(text, "[cite:", "]");
    if (!size) {
        size = counted_size(text, "[oaicite:", "]");
        size += size ? counted_size(text_from(text, size), "{index=", "}") : 0;
    }
    return size;
}

/** What stands before a mark, without what belongs to it. */
static struct text before_mark(struct text text) {
    static const char reference[] = ":contentReference";

    if (text_ends(text, text_of(reference))) {
        text.size -= strlen(reference);
    }
    text.size -= text_ends(text, TEXT(" "));
    return text;
}

struct text citation_plain(struct text text, struct arena *arena) {
    static const char *const marks[] = {"[cite_start]", "[cite:", "[oaicite:", "[](http",
                                        NULL};
    struct builder out = {.arena = arena};
    size_t from = 0;

    if (!text_holds_any(text, marks)) {
        return text;
    }
    builder_reserve(&out, text.size + 1);
    for (size_t at = 0; at < text.size; at++) {
        bool opens_mark = text.bytes[at] == '[' && (at == 0 || text.bytes[at - 1] != '!');
        size_t size = opens_mark ? mark_size(text_from(text, at)) : 0;

        if (size) {
            struct text before = text_slice(text, from, at);
            bool whole = text_starts(text_from(text, at), TEXT("[cite_")) ||
                         text_starts(text_from(text, at), TEXT("[]"));

            builder_add(&out, whole ? before : before_mark(before));
            from = at + size;
            at = from - 1;
        }
    }
    builder_add(&out, text_from(text, from));
    return (struct text){out.bytes ? out.bytes : "", out.size};
}

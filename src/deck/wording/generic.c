// SPDX-License-Identifier: MIT
// Tags that are words: "Why <script defer>?", "Lazy<T>".

#include "generic.h"

#include "builder.h"
#include "line.h"

enum { LONGEST_TAG = 16 };

/** A tag without attributes that nothing closes: "Why <script defer>?", "What is <main>?". */
static size_t bare_tag(struct text text) {
    size_t size = 1;

    while (size < text.size && size < LONGEST_TAG &&
           ((text.bytes[size] | 0x20) >= 'a' && (text.bytes[size] | 0x20) <= 'z')) {
        size++;
    }
    if (size < 2 || size == text.size || text.bytes[size] != '>' ||
        line_starts_with(text, TEXT("<br"))) {
        return 0;
    }
    return !text_holds(text, TEXT("</")) ? size + 1 : 0;
}

struct text generic_as_code(struct text question, struct arena *arena) {
    struct builder out = {.arena = arena};
    struct text whole = question;
    struct text line = text_line(&question);
    bool code = false;
    bool found = false;

    if (!text_holds(line, TEXT("<"))) {
        return whole;
    }
    for (size_t at = 0; at < line.size;) {
        size_t tag = line.bytes[at] == '<' && !code ? bare_tag(text_from(line, at)) : 0;

        code ^= line.bytes[at] == '`';
        found = found || tag;
        builder_add(&out, tag ? TEXT("`") : TEXT(""));
        builder_add(&out, text_slice(line, at, at + (tag ? tag : 1)));
        builder_add(&out, tag ? TEXT("`") : TEXT(""));
        at += tag ? tag : 1;
    }
    if (!found) {
        return whole;
    }
    builder_add(&out, question.size ? TEXT("\n") : TEXT(""));
    builder_add(&out, question);
    return builder_text(&out);
}

// SPDX-License-Identifier: MIT
// What the marks that recur stand for, in their lines and below.

#include "refrain_said.h"

enum { LOOK_AHEAD = 4 };  // lines between a mark and what it stands for

int search_compare_keyed(const void *left, const void *right) {
    const struct keyed *a = left;
    const struct keyed *b = right;

    return a->key != b->key ? (a->key < b->key ? -1 : 1)
                            : (a->at > b->at) - (a->at < b->at);
}

struct text search_behind(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text text = search->file.lines[line];

    return text_trim(
        text_slice(text, beginning->to, beginning->end ? beginning->end : text.size));
}

/** Whether a text is nothing but one span of code. */
static bool is_code(struct text text) {
    return text.size && text.bytes[0] == '`' &&
           2 + text_find(text_from(text, 1), TEXT("`")) == text.size;
}

/** Whether a text is a remark on the mark at most: stars, a date in brackets, a subject in code. */
static bool says_nothing(struct text text) {
    if (is_code(text)) {
        return true;
    }
    text = line_without_ornaments(text);
    return !text.size || ((text.bytes[0] == '(' || text_starts(text, TEXT("（"))) &&
                          (text_ends(text, TEXT(")")) || text_ends(text, TEXT("）"))));
}

/** Whether a line begins with a mark: one that nothing sets apart from the text must recur. */
static bool is_marked(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];

    if (beginning->marks || beginning->heading || beginning->block || !beginning->key) {
        return beginning->key > 0;
    }
    for (size_t i = 0; i < search->count; i++) {
        if (search->groups[i].key == beginning->key) {
            return true;
        }
    }
    return false;
}

size_t search_said_in(const struct search *search, size_t line) {
    size_t next;

    if (!says_nothing(search_behind(search, line))) {
        return line;
    }
    next = retold_next(&search->file, line + 1);
    return next < search->file.count && next - line <= LOOK_AHEAD &&
                   !search->file.code[next] && !is_marked(search, next)
               ? next
               : search->file.count;
}

size_t search_below(const struct search *search, size_t line) {
    return retold_next(&search->file, search_said_in(search, line) + 1);
}

struct text search_said(const struct search *search, size_t line) {
    size_t at = search_said_in(search, line);

    return at == line ? search_behind(search, line) : retold_line(&search->file, at);
}

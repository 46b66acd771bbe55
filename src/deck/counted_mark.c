// SPDX-License-Identifier: MIT
// Marks whose numbers are words: one of their words recurs, and the rest is another each time.

#include "counted_mark.h"

#include "spelling.h"

#include <stdlib.h>

enum {
    WORDS_MAX = 3,  // of such a mark
    MARKS_MIN = 3,
};

/** The words of a mark at the front of a line, in bold or a heading; "" if it is of another kind. */
static struct text words_of(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text text = search->file.lines[line];

    if (!beginning->key || !beginning->named || beginning->wrapped ||
        (beginning->heading ? beginning->to < text.size
                            : !beginning->marks || beginning->from)) {
        return TEXT("");
    }
    text = text_trim(text_slice(text, beginning->from + beginning->marks, beginning->to));
    while (text.size && !line_has_letter(text, text.size - 1)) {
        text.size--;
    }
    return text;
}

/** The first or the last of two or three words; "" if there are more, or fewer. */
static struct text one_of(struct text words, bool last) {
    size_t count = 1;
    size_t first = words.size;
    size_t behind = 0;

    for (size_t at = 0; at < words.size; at++) {
        if (line_has_digit(words, at)) {
            return TEXT("");
        }
        if (line_has_space(words, at)) {
            first = count == 1 ? at : first;
            behind = at + 1;
            count++;
        }
    }
    if (count < 2 || count > WORDS_MAX) {
        return TEXT("");
    }
    return last ? text_from(words, behind) : text_slice(words, 0, first);
}

/** Finds the marks that stand there once. */
static size_t find_unique(const struct search *search, struct keyed *labels) {
    size_t count = 0;
    size_t unique = 0;

    for (size_t line = search->body; line < search->file.count; line++) {
        if (words_of(search, line).size) {
            labels[count++] = (struct keyed){search->beginnings[line].key, line};
        }
    }
    qsort(labels, count, sizeof(*labels), search_compare_keyed);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && labels[to].key == labels[from].key;) {
            to++;
        }
        if (to == from + 1) {
            labels[unique++] = labels[from];
        }
    }
    return unique;
}

bool counted_mark_read(struct search *search) {
    struct keyed *labels =
        arena_new(search->file.arena, search->file.count, sizeof(*labels));
    size_t count = find_unique(search, labels);

    search->shapes = false;
    for (int last = 0; count >= MARKS_MIN && last < 2; last++) {
        for (size_t i = 0; i < count; i++) {
            size_t line = labels[i].at;
            struct beginning *beginning = &search->beginnings[line];
            struct text word = one_of(words_of(search, line), last > 0);
            struct spelling key = {.size = 0};

            spelling_add(&key, text_slice(search->file.lines[line], 0,
                                          beginning->from + beginning->marks));
            spelling_add(&key, last ? TEXT("…") : TEXT(""));
            spelling_add(&key, word);
            spelling_add(&key, last ? TEXT("") : TEXT("…"));
            beginning->key = word.size ? spelling_hash(&key) : labels[i].key;
        }
        // Headings of a subject share a word as well, but no mark stands below them.
        if (search_renewed(search) && search->reply) {
            return true;
        }
    }
    return false;
}

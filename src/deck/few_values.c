// SPDX-License-Identifier: MIT
// Marks that differ in what stands between their brackets.

#include "few_values.h"

#include <stdlib.h>

enum { MARKS_MIN = 3 };

/** A mark of a kind that holds something. */
struct held {
    uint64_t kind;
    uint64_t key;
    size_t line;
};

static int compare_held(const void *left, const void *right) {
    const struct held *a = left;
    const struct held *b = right;

    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return a->key != b->key ? (a->key < b->key ? -1 : 1)
                            : (a->line > b->line) - (a->line < b->line);
}

/** Gives the marks of a kind one key if they recur enough; false if they do not. */
static bool unite(struct search *search, const struct held *marks, size_t count) {
    size_t distinct = 0;

    for (size_t i = 0; i < count; i++) {
        distinct += !i || marks[i].key != marks[i - 1].key;
    }
    if (count < MARKS_MIN || distinct < 2 || 3 * distinct > 2 * count) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        search->beginnings[marks[i].line].key = marks[i].kind;
    }
    return true;
}

bool few_values_read(struct search *search) {
    struct held *marks = arena_new(search->file.arena, search->file.count, sizeof(*marks));
    size_t count = 0;
    bool united = false;

    for (size_t line = search->body; line < search->file.count; line++) {
        const struct beginning *beginning = &search->beginnings[line];

        if (beginning->key && beginning->kind) {
            marks[count++] = (struct held){beginning->kind, beginning->key, line};
        }
    }
    qsort(marks, count, sizeof(*marks), compare_held);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && marks[to].kind == marks[from].kind;) {
            to++;
        }
        united = unite(search, marks + from, to - from) || united;
    }
    return united && search_renewed(search);
}

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

/** Whether the line above or below begins with a mark of the kind, too. */
static bool is_beside(const struct search *search, size_t line, uint64_t kind) {
    return (line > 0 && search->beginnings[line - 1].kind == kind) ||
           (line + 1 < search->file.count && search->beginnings[line + 1].kind == kind);
}

/** Whether a line explains the marks, as one of several right below each other that ask nothing. */
static bool is_legend(const struct search *search, const struct held *mark) {
    return is_beside(search, mark->line, mark->kind) && !search_asks(search, mark->line);
}

/** Whether some line of those that say the same asks. */
static bool is_asking(const struct search *search, const struct held *marks, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (search_asks(search, marks[i].line)) {
            return true;
        }
    }
    return false;
}

/** Takes those that say the same for marks of the kind, as long as they ask; how many there are. */
static size_t take(struct search *search, const struct held *marks, size_t count) {
    size_t taken = 0;

    if (!is_asking(search, marks, count)) {
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        bool legend = is_legend(search, &marks[i]);

        search->beginnings[marks[i].line].key = legend ? 0 : marks[i].kind;
        taken += !legend;
    }
    return taken;
}

/** Gives the marks of a kind one key if they recur enough; false if they do not. */
static bool unite(struct search *search, const struct held *marks, size_t count) {
    size_t distinct = 0;
    size_t taken = 0;
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        distinct += !i || marks[i].key != marks[i - 1].key;
    }
    if (count < MARKS_MIN || distinct < 2 || 3 * distinct > 2 * count) {
        return false;
    }
    for (size_t from = 0, to; from < count; from = to) {
        size_t lines;

        for (to = from + 1; to < count && marks[to].key == marks[from].key;) {
            to++;
        }
        lines = take(search, marks + from, to - from);
        taken += lines;
        kept += lines > 0;
    }
    return taken >= MARKS_MIN && 3 * kept <= 2 * taken;
}

static size_t find_marks(const struct search *search, struct held *marks) {
    size_t count = 0;

    for (size_t line = search->body; line < search->file.count; line++) {
        const struct beginning *beginning = &search->beginnings[line];

        if (beginning->key && beginning->kind) {
            marks[count++] = (struct held){beginning->kind, beginning->key, line};
        }
    }
    qsort(marks, count, sizeof(*marks), compare_held);
    return count;
}

bool few_values_read(struct search *search) {
    struct arena *arena = search->file.arena;
    struct held *marks = arena_new(arena, search->file.count, sizeof(*marks));
    struct beginning *former;
    size_t count = find_marks(search, marks);
    bool united = false;

    if (count < MARKS_MIN) {
        return false;
    }
    former = search_own_beginnings(search);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && marks[to].kind == marks[from].kind;) {
            to++;
        }
        united = unite(search, marks + from, to - from) || united;
    }
    if (united && search_renewed(search)) {
        return true;
    }
    search->beginnings = former;
    return false;
}

bool few_values_widen(struct search *search) {
    struct search narrow = *search;
    uint64_t kind = search->beginnings[search->call->first].kind;
    size_t count = search->call->count;

    if (kind && few_values_read(search) && search->call->key == kind &&
        search->call->count > count && (search->reply || !narrow.reply)) {
        return true;
    }
    *search = narrow;
    return false;
}

// SPDX-License-Identifier: MIT
// Finds labels that are written alike, in words of their own, before questions.

#include "varied_label.h"

#include "spelling.h"
#include "title.h"
#include "vote.h"

#include <stdlib.h>

enum {
    LABELS_MIN = 4,
    QUESTION_MAX = 400,  // bytes of a line that asks
};

/** A line with a label. */
struct labelled {
    uint64_t key;   // of the label
    uint64_t kind;  // of how it is written
    size_t line;
    bool asks;
};

static int compare(const void *left, const void *right) {
    const struct labelled *a = left;
    const struct labelled *b = right;

    return a->key != b->key ? (a->key < b->key ? -1 : 1)
                            : (a->line > b->line) - (a->line < b->line);
}

/** How a label is written, whatever its words: what stands before it, and its emphasis; 0 if nothing tells it from the text. */
static uint64_t kind_of(const struct search *search, size_t line) {
    const struct beginning *beginning = &search->beginnings[line];
    struct text text = search->file.lines[line];
    struct spelling key = {.size = 0};

    if (!beginning->key || !beginning->named || beginning->wrapped || beginning->end ||
        beginning->to >= text.size || (!beginning->marks && !beginning->heading)) {
        return 0;
    }
    spelling_add(&key, text_slice(text, 0, beginning->from + beginning->marks));
    spelling_add(&key, TEXT("…"));
    return spelling_hash(&key);
}

static size_t find_all(const struct search *search, struct labelled *labels) {
    size_t count = 0;

    for (size_t line = search->body; line < search->file.count; line++) {
        uint64_t kind = kind_of(search, line);

        if (kind) {
            labels[count++] =
                (struct labelled){search->beginnings[line].key, kind, line, false};
        }
    }
    return count;
}

/** Finds out which of them ask; the kind of most that do. */
static uint64_t find_kind(const struct search *search, struct labelled *labels,
                          size_t count) {
    struct vote vote = {0};

    for (size_t i = 0; i < count; i++) {
        struct text said = search_behind(search, labels[i].line);

        labels[i].asks = title_asks(text_slice(said, 0, QUESTION_MAX));
        if (labels[i].asks) {
            vote_for(&vote, labels[i].kind);
        }
    }
    return vote.key;
}

/** Whether most lines of a label, [from, to), ask. */
static bool is_asking(const struct labelled *labels, size_t from, size_t to) {
    size_t asking = 0;

    for (size_t i = from; i < to; i++) {
        asking += labels[i].asks;
    }
    return 3 * asking >= 2 * (to - from);
}

/** Gives all lines of the labels that ask the key of their kind; how many there are, none if most labels stand there once, for these name subjects. */
static size_t take_kind(struct search *search, const struct labelled *labels, size_t count,
                        uint64_t kind) {
    size_t taken = 0;
    size_t asking_once = 0;
    size_t others = 0;

    for (size_t from = 0, to; from < count; from = to) {
        bool asking;

        for (to = from + 1; to < count && labels[to].key == labels[from].key;) {
            to++;
        }
        if (labels[from].kind != kind) {
            continue;
        }
        asking = is_asking(labels, from, to);
        asking_once += asking && to == from + 1;
        others += !asking && to == from + 1;
        for (size_t i = from; asking && i < to; i++) {
            search->beginnings[labels[i].line].key = kind;
            taken++;
        }
    }
    return 2 * asking_once <= taken && 3 * others <= taken ? taken : 0;
}

bool varied_label_read(struct search *search) {
    struct labelled *labels =
        arena_new(search->file.arena, search->file.count, sizeof(*labels));
    size_t count = find_all(search, labels);
    struct beginning *former;
    uint64_t kind;

    if (count < LABELS_MIN) {
        return false;
    }
    kind = find_kind(search, labels, count);
    if (!kind) {
        return false;
    }
    qsort(labels, count, sizeof(*labels), compare);
    former = search_own_beginnings(search);
    if (take_kind(search, labels, count, kind) >= LABELS_MIN && search_renewed(search) &&
        search->call->key == kind) {
        return true;
    }
    search->beginnings = former;
    return false;
}

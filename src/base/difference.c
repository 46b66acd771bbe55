// SPDX-License-Identifier: MIT
// The shortest way from one row of words to another.

#include <viva/difference.h>

#include <string.h>

/** The two rows between their common ends, as hashes first: most words differ in those. */
struct rows {
    const struct text *before;
    const struct text *after;
    const uint64_t *before_hashes;
    const uint64_t *after_hashes;
    size_t start;  // words of the common beginning
    size_t before_count;
    size_t after_count;
    struct arena *arena;
};

/** The answer as it grows. */
struct script {
    struct difference *runs;
    size_t count;
    size_t capacity;
    struct arena *arena;
};

static void add_run(struct script *script, enum difference_kind kind, size_t from,
                    size_t count) {
    struct difference *last = script->count ? &script->runs[script->count - 1] : NULL;

    if (count == 0) {
        return;
    }
    if (last && last->kind == kind) {
        last->count += count;
        return;
    }
    script->runs = arena_grow(script->arena, script->runs, script->count, &script->capacity,
                              sizeof(*script->runs));
    script->runs[script->count++] = (struct difference){kind, from, count};
}

static const uint64_t *hashes_of(const struct text *words, size_t count,
                                 struct arena *arena) {
    uint64_t *hashes = arena_new(arena, count + 1, sizeof(*hashes));

    for (size_t i = 0; i < count; i++) {
        hashes[i] = text_hash(words[i]);
    }
    return hashes;
}

static bool is_same(const struct rows *rows, size_t before, size_t after) {
    return rows->before_hashes[before] == rows->after_hashes[after] &&
           text_equal(rows->before[rows->start + before], rows->after[rows->start + after]);
}

/**
 * How far one gets along each diagonal with d edits, for every d: reached[d][k]
 * counts words of `before`, k runs from -d to d in steps of two, and words of
 * `after` are those of `before` less k.
 */
struct search {
    const struct rows *rows;
    int **reached;
    int edits;  // that were enough; -1 if none were
};

/** The farthest point on diagonal k with d edits, before any equal words: down is a word that is new. */
static int step(const struct search *search, int d, int k) {
    const int *last = d ? search->reached[d - 1] + (d - 1) : NULL;

    if (d == 0) {
        return 0;
    }
    if (k == -d || (k != d && last[k - 1] < last[k + 1])) {
        return last[k + 1];
    }
    return last[k - 1] + 1;
}

static void look(struct search *search) {
    const struct rows *rows = search->rows;
    int before_end = (int)rows->before_count;
    int after_end = (int)rows->after_count;

    for (int d = 0; d <= DIFFERENCE_EDITS; d++) {
        int *reached = arena_new(rows->arena, (size_t)d * 2 + 1, sizeof(*reached));

        search->reached[d] = reached;
        for (int k = -d; k <= d; k += 2) {
            int x = step(search, d, k);

            while (x < before_end && x - k < after_end &&
                   is_same(rows, (size_t)x, (size_t)(x - k))) {
                x++;
            }
            reached[d + k] = x;
            if (x >= before_end && x - k >= after_end) {
                search->edits = d;
                return;
            }
        }
    }
}

/** One edit on the way, found from the end. */
struct edit {
    int before;  // words of either side that lie behind it
    int after;
    bool adds;
};

static void trace(const struct search *search, struct edit *edits) {
    int x = (int)search->rows->before_count;
    int k = x - (int)search->rows->after_count;

    for (int d = search->edits; d > 0; d--) {
        const int *last = search->reached[d - 1] + (d - 1);
        bool adds = k == -d || (k != d && last[k - 1] < last[k + 1]);

        k += adds ? 1 : -1;
        x = last[k];
        edits[d - 1] = (struct edit){x, x - k, adds};
    }
}

/** What is gone before what is new, however the edits alternate. */
static void write_edits(const struct rows *rows, const struct edit *edits, int count,
                        struct script *script) {
    int after = 0;

    for (int i = 0; i < count;) {
        int before = edits[i].before;
        int gone = 0;
        int added = 0;

        add_run(script, DIFFERENCE_SAME, rows->start + (size_t)after,
                (size_t)(edits[i].after - after));
        after = edits[i].after;
        while (i < count && edits[i].before == before + gone &&
               edits[i].after == after + added) {
            gone += !edits[i].adds;
            added += edits[i].adds;
            i++;
        }
        add_run(script, DIFFERENCE_GONE, rows->start + (size_t)before, (size_t)gone);
        add_run(script, DIFFERENCE_NEW, rows->start + (size_t)after, (size_t)added);
        after += added;
    }
    add_run(script, DIFFERENCE_SAME, rows->start + (size_t)after,
            rows->after_count - (size_t)after);
}

static void compare(struct rows *rows, struct script *script) {
    int *reached[DIFFERENCE_EDITS + 1];
    struct search search = {.rows = rows, .reached = reached, .edits = -1};
    struct edit edits[DIFFERENCE_EDITS];

    if (rows->before_count <= DIFFERENCE_WORDS && rows->after_count <= DIFFERENCE_WORDS) {
        rows->before_hashes =
            hashes_of(rows->before + rows->start, rows->before_count, rows->arena);
        rows->after_hashes =
            hashes_of(rows->after + rows->start, rows->after_count, rows->arena);
        look(&search);
    }
    if (search.edits < 0) {
        add_run(script, DIFFERENCE_GONE, rows->start, rows->before_count);
        add_run(script, DIFFERENCE_NEW, rows->start, rows->after_count);
        return;
    }
    trace(&search, edits);
    write_edits(rows, edits, search.edits, script);
}

size_t difference_find(const struct text *before, size_t before_count,
                       const struct text *after, size_t after_count, struct arena *arena,
                       const struct difference **runs) {
    struct arena scratch = {0};
    struct script script = {.arena = arena};
    struct rows rows = {.before = before, .after = after, .arena = &scratch};
    size_t shorter = before_count < after_count ? before_count : after_count;
    size_t end = 0;

    while (rows.start < shorter && text_equal(before[rows.start], after[rows.start])) {
        rows.start++;
    }
    while (end < shorter - rows.start &&
           text_equal(before[before_count - 1 - end], after[after_count - 1 - end])) {
        end++;
    }
    rows.before_count = before_count - rows.start - end;
    rows.after_count = after_count - rows.start - end;
    add_run(&script, DIFFERENCE_SAME, 0, rows.start);
    compare(&rows, &script);
    add_run(&script, DIFFERENCE_SAME, after_count - end, end);
    arena_free(&scratch);
    *runs = script.runs;
    return script.count;
}

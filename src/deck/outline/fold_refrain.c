// SPDX-License-Identifier: MIT
// Folds whose summary is said again and again.

#include "fold_refrain.h"

enum {
    LONGEST_REFRAIN = 60,  // bytes of such a summary
    REFRAIN_MIN = 3,       // folds in a row with one
    CHAPTER_MIN = 2,       // answers inside of one, after the first
};

/** The summary of a fold as it stands there. */
static struct text summary_of(const struct source *source, const struct fold *fold) {
    return text_slice(source->text, fold->summary_from, fold->summary_to);
}

/** Whether what stands above a fold asks. */
static bool is_called_for(const struct outline *outline, const struct source *source,
                          const struct fold *fold) {
    const struct block *above = &outline->blocks[fold->first - 1];
    struct title title;

    if (above->kind != BLOCK_HEADING && above->kind != BLOCK_PARAGRAPH) {
        return false;
    }
    title = title_read(line_without_hashes(source_line(source, above->last)));
    return title_calls(&title);
}

/** Whether prose that does not ask goes on below a fold: then that only opens the answer, or adds to it. */
static bool goes_on(const struct outline *outline, const struct source *source,
                    const struct fold *fold) {
    uint32_t next = outline->blocks[fold->last].after;
    struct title title;

    if (next >= outline->block_count || outline->blocks[next].kind == BLOCK_HEADING ||
        outline->blocks[next].kind == BLOCK_RULE) {
        return false;
    }
    title =
        title_read(line_without_hashes(source_line(source, outline->blocks[next].line)));
    return !title_calls(&title) && !title.number;
}

/** Folds in a row with the same few words, which stand below what asks and have nothing below them, hold the answers: "Check yourself". */
static void find_refrains(struct outline *outline, const struct source *source) {
    size_t to;

    for (size_t from = 0; from < outline->fold_count; from = to) {
        const struct fold *first = &outline->folds[from];
        struct text summary = summary_of(source, first);
        size_t called = 0;
        bool whole = summary.size && summary.size <= LONGEST_REFRAIN;

        for (to = from; to < outline->fold_count; to++) {
            const struct fold *fold = &outline->folds[to];

            if (fold->role != FOLD_OTHER || fold->parent != first->parent ||
                !text_equal(summary_of(source, fold), summary)) {
                break;
            }
            called += is_called_for(outline, source, fold);
            whole = whole && !goes_on(outline, source, fold);
        }
        for (size_t i = from;
             whole && called >= REFRAIN_MIN && 2 * called > to - from && i < to; i++) {
            outline->folds[i].role = FOLD_ANSWER;
        }
        to += to == from;
    }
}

/** What promises an answer and holds several that are promised in the same words is a chapter of theirs. */
static void find_chapters(struct outline *outline, const struct source *source,
                          struct arena *scratch) {
    int *answers = arena_new(scratch, outline->fold_count + 1, sizeof(*answers));
    size_t *last = arena_new(scratch, outline->fold_count + 1, sizeof(*last));

    for (size_t i = 0; i < outline->fold_count; i++) {
        const struct fold *fold = &outline->folds[i];
        size_t before = last[fold->parent];

        last[fold->parent] = i;
        answers[fold->parent] += fold->role == FOLD_ANSWER && before &&
                                 text_equal(summary_of(source, fold),
                                            summary_of(source, &outline->folds[before]));
    }
    for (size_t i = 0; i < outline->fold_count; i++) {
        if (outline->folds[i].role == FOLD_ANSWER && answers[i + 1] >= CHAPTER_MIN) {
            outline->folds[i].role = FOLD_GROUP;
        }
    }
}

void fold_refrain_judge(struct outline *outline, const struct source *source,
                        struct arena *scratch) {
    find_refrains(outline, source);
    find_chapters(outline, source, scratch);
}

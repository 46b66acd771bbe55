// SPDX-License-Identifier: MIT
// What a preview shows, brought into the store or a copy of it, just as it was chosen.

#include "preview_pass.h"

#include "missing.h"
#include "taking.h"

#include <string.h>

bool preview_takes(const struct preview_file *file) {
    return !file->fault && !file->choice.left_out;
}

static bool is_chosen(const struct source_choice *choice) {
    return choice->format.size || choice->topic.size || choice->left_out ||
           choice->no_prompts || choice->keep_mojibake;
}

static bool is_shown(const struct preview *preview, const struct job *job,
                     struct text file) {
    for (size_t i = 0; i < preview->count; i++) {
        const struct preview_guide *guide = &preview->guides[i];

        if (guide->job == job && text_equal(guide->file.choice.file, file)) {
            return true;
        }
    }
    return false;
}

/** What is chosen now, and what was before about files that are not shown. */
static void collect_choices(struct preview *preview, struct job *job,
                            const struct source *before) {
    struct arena *arena = &preview->importing;
    size_t most = before->choice_count + preview->count;

    job->source = *before;
    job->source.choices = arena_new(arena, most + 1, sizeof(*job->source.choices));
    job->source.choice_count = 0;
    for (size_t i = 0; i < before->choice_count; i++) {
        if (!is_shown(preview, job, before->choices[i].file)) {
            job->source.choices[job->source.choice_count++] = before->choices[i];
        }
    }
    for (size_t i = 0; i < preview->count; i++) {
        const struct preview_guide *guide = &preview->guides[i];

        if (guide->job == job && is_chosen(&guide->file.choice)) {
            job->source.choices[job->source.choice_count++] = guide->file.choice;
        }
    }
}

bool preview_pass_begin(struct preview *preview, struct store *store, struct error *err) {
    struct work *work = &preview->work;
    bool ok;

    preview->run.import = import_begin(store, preview->now, err);
    preview->run.store = store;
    preview->run.arena = &preview->importing;
    if (!preview->run.import) {
        return false;
    }
    ok = known_read(store, &preview->importing, &work->known, err);
    for (size_t i = 0; ok && i < work->jobs.absorbed_count; i++) {
        ok = import_forget(preview->run.import, work->jobs.absorbed[i], err);
    }
    for (size_t i = 0; ok && i < work->jobs.count; i++) {
        struct job *job = &work->jobs.items[i];

        job->cards = 0;
        collect_choices(preview, job, &preview->sources[i]);
        ok = import_remember(preview->run.import, &job->source, err);
    }
    return ok;
}

bool preview_pass_next(struct preview *preview, struct error *err) {
    struct preview_guide *guide = &preview->guides[preview->done++];
    struct guide_source source;

    guide->results = NULL;
    if (guide->job && !guide->file.choice.left_out) {
        known_find(&preview->work.known,
                   guide->file.file.path);  // its guide is not missing
    }
    if (!preview_takes(&guide->file)) {
        return true;
    }
    guide->job->cards += (int)guide->file.guide.card_count;
    source = taking_source(guide->job, &guide->file.file, guide->file.source, guide->shares,
                           &preview->importing);
    return import_guide(preview->run.import, &source, &guide->file.guide,
                        &preview->importing, &guide->results, err);
}

/** All files are in: their order, and what follows from those that were left out. */
static bool settle(struct preview *preview, struct error *err) {
    struct work *work = &preview->work;

    for (size_t i = 0; i < work->jobs.count; i++) {
        struct job *job = &work->jobs.items[i];
        bool worth = preview->sources[i].key || job->cards || job->source.choice_count;

        // Whoever imports next without a look asks about each file once.
        job->source.seen_as = 0;
        if (!taking_order(work, job, err) ||
            !import_source_seen(preview->run.import, &job->source, err) ||
            (!worth && !import_forget(preview->run.import, job->source.key, err))) {
            return false;
        }
    }
    return missing_prune(work, err);
}

static bool count_gone(void *payload, const struct stored_card *card) {
    struct preview *preview = payload;

    for (size_t i = 0; i < preview->count; i++) {
        struct preview_file *file = &preview->guides[i].file;

        if (text_equal(text_of(file->file.path), card->path)) {
            file->changes[CHANGE_GONE]++;
            break;
        }
    }
    return true;
}

/** What the import came to, file by file. */
static bool count_changes(struct preview *preview, struct error *err) {
    for (size_t i = 0; i < preview->count; i++) {
        struct preview_guide *guide = &preview->guides[i];

        memset(guide->file.changes, 0, sizeof(guide->file.changes));
        for (size_t j = 0; guide->results && j < guide->file.guide.card_count; j++) {
            guide->file.changes[guide->results[j].change]++;
        }
    }
    return import_each_gone(preview->run.import, count_gone, preview, err);
}

/** What became of the cards of files that are gone. */
static bool tell_missing(struct preview *preview, struct error *err) {
    for (size_t i = 0; i < preview->count; i++) {
        struct preview_guide *guide = &preview->guides[i];
        int64_t cards;

        if (!guide->missing) {
            continue;
        }
        if (!store_guide_cards(preview->run.store, guide->missing, &cards, err)) {
            return false;
        }
        arena_rewind(&guide->reading);
        guide->file.fault =
            cards ? arena_printf(&guide->reading, "the file is gone; its %lld card%s kept",
                                 (long long)cards, cards == 1 ? " is" : "s are")
                  : "the file is gone; its cards have moved";
    }
    return true;
}

bool preview_pass_finish(struct preview *preview, struct error *err) {
    return settle(preview, err) && count_changes(preview, err) &&
           tell_missing(preview, err);
}

bool preview_pass_end(struct preview *preview, bool keep, struct error *err) {
    struct import *import = preview->run.import;
    bool ended = true;

    preview->run.import = NULL;
    if (import) {
        ended = import_end(import, keep, err);
    }
    preview->run.arena = &preview->arena;
    arena_free(&preview->importing);
    return ended;
}

// SPDX-License-Identifier: MIT
// Guides whose files are gone, left out or no longer read: told, or their cards retired.

#include "missing.h"

#include <sys/stat.h>

static bool is_left_out(const struct job *job, const struct guide_file *guide) {
    for (size_t i = 0; i < job->source.choice_count; i++) {
        if (job->source.choices[i].left_out &&
            text_equal(job->source.choices[i].file,
                       text_of(job_file_name(job, guide->path)))) {
            return true;
        }
    }
    return false;
}

/** Retires the cards of a guide: one that turns up elsewhere takes its history along. */
static bool prune(struct work *work, struct job *job, const struct guide_file *guide,
                  struct error *err) {
    const struct guide_source source = {
        .path = guide->path.bytes,
        .file = job_file_name(job, guide->path),
        .source = guide->source,
    };
    static const struct guide nothing = {.card_count = 0};
    struct imported_card *results;

    return import_guide(work->run->import, &source, &nothing, work->run->arena, &results,
                        err);
}

static bool prune_missing(struct work *work, struct job *job,
                          const struct guide_file *guide, struct error *err) {
    return !guide->cards || !(work->run->prune || is_left_out(job, guide)) ||
           prune(work, job, guide, err);
}

/** "the file is gone; its 3 cards are kept" */
static void remark_gone(struct work *work, const char *file, const char *what,
                        int64_t cards) {
    job_remark(work->run, NOTE_WARNING, file, "gone",
               arena_printf(work->run->arena, "%s; its %lld card%s kept", what,
                            (long long)cards, cards == 1 ? " is" : "s are"));
}

static bool tell_missing(struct work *work, struct job *job, const struct guide_file *guide,
                         struct error *err) {
    struct stat status;
    int64_t cards;

    if (!store_guide_cards(work->run->store, guide->key, &cards, err)) {
        return false;
    }
    if (cards == 0) {
        return import_release(work->run->import, guide->key, err);
    }
    job->doubtful = true;
    if (job->gone) {
        job->cards += (int)cards;  // told of all its files at once
    } else if (stat(guide->path.bytes, &status) == 0) {
        remark_gone(work, job_file_name(job, guide->path), "no longer read here", cards);
    } else {
        remark_gone(work, job_file_name(job, guide->path), "the file is gone", cards);
    }
    return true;
}

typedef bool missing_deed(struct work *work, struct job *job,
                          const struct guide_file *guide, struct error *err);

static bool each_of_job(struct work *work, struct job *job, missing_deed *deed,
                        struct error *err) {
    for (size_t i = 0; i < work->known.count; i++) {
        const struct guide_file *guide = &work->known.guides[i];

        if (guide->source == job->source.key && !work->known.met[i] &&
            !deed(work, job, guide, err)) {
            return false;
        }
    }
    return true;
}

static bool each_missing(struct work *work, missing_deed *deed, struct error *err) {
    for (size_t i = 0; i < work->jobs.count; i++) {
        struct job *job = &work->jobs.items[i];
        bool is_whole = !job->only && (job->gone || job->listing.path);

        if (!job->unchanged && is_whole && !each_of_job(work, job, deed, err)) {
            return false;
        }
    }
    return true;
}

bool missing_prune(struct work *work, struct error *err) {
    return each_missing(work, prune_missing, err);
}

bool missing_tell(struct work *work, struct error *err) {
    if (!each_missing(work, tell_missing, err)) {
        return false;
    }
    for (size_t i = 0; i < work->jobs.count; i++) {
        const struct job *job = &work->jobs.items[i];

        if (job->gone && job->cards) {
            remark_gone(work, job->name, "it is gone", job->cards);
        }
    }
    return true;
}

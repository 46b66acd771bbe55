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
    job_remark(work->run, NOTE_WARNING, job_file_name(job, guide->path), "gone",
               arena_printf(work->run->arena, "%s; its %lld card%s kept",
                            stat(guide->path.bytes, &status) == 0 ? "no longer read here"
                                                                  : "the file is gone",
                            (long long)cards, cards == 1 ? " is" : "s are"));
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
    return each_missing(work, tell_missing, err);
}

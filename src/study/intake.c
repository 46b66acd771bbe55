// SPDX-License-Identifier: MIT
// Takes guides in: lists, reads what has changed, brings it into the store, tells of the rest.

#include <viva/intake.h>

#include "ahead.h"
#include "arrangement.h"
#include "missing.h"
#include "taking.h"
#include "walk.h"

#include <string.h>

bool intake_list(const char *path, const struct intake_limits *limits, struct arena *arena,
                 struct intake_listing *out, struct error *err) {
    if (!walk_path(path, limits, arena, out, err)) {
        return false;
    }
    if (out->is_folder) {
        arrange(out, 0, arena);
    }
    return true;
}

bool intake_look(const struct intake_file *file, const struct guide_options *options,
                 struct arena *arena, struct intake *out, struct error *err) {
    struct guide_options placed = *options;
    struct text text;

    *out = (struct intake){0};
    placed.place = walk_place(file, arena);
    placed.among_questions = file->among_questions;
    placed.question = file->question;
    placed.questions = file->questions;
    return text_read_file(file->path, GUIDE_LIMIT, arena, &text, err) &&
           (guide_parse(text, walk_base_name(file->path), &placed, arena, &out->guide,
                        err) ||
            error_at(err, file->file));
}

// One job

/** Whether there was nothing more to read or to tell when its files were just so. */
static bool is_unchanged(const struct job *job) {
    return job->source.seen_as && !job->altered && !job->only && !job->doubtful &&
           job->source.seen_as == job->looks;
}

static void tell_unchanged(struct work *work, const struct job *job) {
    const struct intake_watch *watch = work->run->watch;
    int files = (int)job->listing.count;
    int cards = job->source.cards;
    const struct intake_counts counts = {.files = files,
                                         .unchanged = files,
                                         .cards = cards,
                                         .prompts = job->source.prompts,
                                         .changes[CHANGE_SAME] = cards};

    if (watch && watch->unchanged) {
        watch->unchanged(watch->payload, &job->listing, &counts);
    }
}

/** Remembers what the files look like, so that the next run need not ask about each. */
static bool note_seen(struct work *work, const struct job *job, struct error *err) {
    struct source seen = job->source;

    if (job->unchanged || job->only) {
        return true;
    }
    seen.seen_as = job->doubtful ? 0 : job->looks;
    seen.cards = job->cards;
    seen.prompts = job->prompts;
    return (seen.seen_as == job->source.seen_as && seen.cards == job->source.cards &&
            seen.prompts == job->source.prompts) ||
           import_source_seen(work->run->import, &seen, err);
}

static bool goes_on(struct work *work, struct error *err) {
    const struct intake_watch *watch = work->run->watch;

    return !watch || !watch->go_on ||
           watch->go_on(watch->payload, work->done++, work->total) ||
           error_set(err, ERROR_STOPPED, "stopped; nothing was changed");
}

static bool take_files(struct work *work, struct job *job, struct error *err) {
    bool ok = true;

    job->ahead = taking_ahead(work, job);
    for (size_t i = 0; ok && i < job->listing.count; i++) {
        struct intake_file *file = &job->listing.files[i];

        ok = !job_means(job, file->path) ||
             (goes_on(work, err) && taking_file(work, job, file, err));
    }
    ahead_close(job->ahead);
    job->ahead = NULL;
    return ok;
}

static bool carry_out(struct work *work, struct job *job, struct error *err) {
    struct import *import = work->run->import;
    bool is_new = job->source.key == 0;

    if (!import) {
        return take_files(work, job, err);
    }
    return (!job->altered || import_remember(import, &job->source, err)) &&
           take_files(work, job, err) && taking_order(work, job, err) &&
           // A new source that brought no card is not worth remembering.
           (!is_new || job->cards || import_forget(import, job->source.key, err));
}

// All jobs

static bool tell_gone(void *payload, const struct stored_card *card) {
    const struct intake_run *run = payload;

    if (run->watch && run->watch->gone) {
        run->watch->gone(run->watch->payload, card);
    }
    return true;
}

/** Tells which jobs need no reading, and gives the files of the others order and topics. */
static bool prepare(struct work *work, struct error *err) {
    bool reads = false;

    for (size_t i = 0; i < work->jobs.count; i++) {
        struct job *job = &work->jobs.items[i];

        job->unchanged = is_unchanged(job);
        reads = reads || !job->unchanged;
        if (!job->unchanged && job->listing.is_folder) {
            arrange(&job->listing, work->run->threads, work->run->arena);
        }
        for (size_t j = 0; !job->unchanged && j < job->listing.count; j++) {
            work->total += job_means(job, job->listing.files[j].path);
        }
    }
    return !reads || known_read(work->run->store, work->run->arena, &work->known, err);
}

static bool note_all_seen(struct work *work, struct error *err) {
    for (size_t i = 0; i < work->jobs.count; i++) {
        if (!note_seen(work, &work->jobs.items[i], err)) {
            return false;
        }
    }
    return true;
}

static bool carry_out_all(struct work *work, struct error *err) {
    struct intake_run run = *work->run;

    if (!prepare(work, err)) {
        return false;
    }
    for (size_t i = 0; i < work->jobs.count; i++) {
        struct job *job = &work->jobs.items[i];

        if (job->unchanged) {
            tell_unchanged(work, job);
        } else if (!carry_out(work, job, err)) {
            return false;
        }
    }
    return !run.import || (missing_prune(work, err) &&
                           import_each_gone(run.import, tell_gone, &run, err) &&
                           missing_tell(work, err) && note_all_seen(work, err));
}

static bool begin(const struct intake_run *run, struct work *work, struct error *err) {
    *work = (struct work){.run = run, .jobs = {.run = run}};
    return !run->store || store_sources(run->store, run->arena, &work->jobs.sources,
                                        &work->jobs.source_count, err);
}

bool intake_paths(const struct intake_run *run, const char *const *paths, size_t count,
                  struct error *err) {
    struct work work;
    bool ok = begin(run, &work, err);

    for (size_t i = 0; ok && i < count; i++) {
        ok = jobs_add_path(&work.jobs, paths[i], err);
    }
    return ok && carry_out_all(&work, err);
}

/** What a run over one file told. */
struct single {
    struct intake *intake;
    bool taken;
    const char *fault;  // why it was not, in words
};

static void note_taken(void *payload, const struct intake_file *file,
                       const struct intake *intake) {
    struct single *single = payload;

    (void)file;
    *single->intake = *intake;
    single->taken = true;
}

static void note_unchanged(void *payload, const struct intake_listing *listing,
                           const struct intake_counts *counts) {
    struct single *single = payload;

    (void)listing;
    *single->intake = (struct intake){
        .unchanged = true, .known_cards = counts->cards, .known_prompts = counts->prompts};
    single->taken = true;
}

static void note_fault(void *payload, const struct intake_remark *remark) {
    struct single *single = payload;

    single->fault = remark->note.text;
}

bool intake_file_in(const struct intake_run *run, const char *path, struct intake *out,
                    struct error *err) {
    struct single single = {.intake = out};
    const struct intake_watch watch = {.payload = &single,
                                       .unchanged = note_unchanged,
                                       .guide = note_taken,
                                       .remark = note_fault};
    struct intake_run alone = *run;

    alone.watch = &watch;
    alone.guides = run->arena;
    return intake_paths(&alone, &path, 1, err) &&
           (single.taken ||
            error_set(err, ERROR_FILE, "%s",
                      single.fault ? single.fault : "the file is left out of its folder"));
}

bool intake_sync(const struct intake_run *run, bool *found, struct error *err) {
    struct work work;

    if (!begin(run, &work, err)) {
        return false;
    }
    *found = work.jobs.source_count > 0;
    jobs_add_all(&work.jobs);
    return carry_out_all(&work, err);
}

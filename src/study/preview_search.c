// SPDX-License-Identifier: MIT
// Which files a preview shows: those that the path means, and those that are missed.

#include "arrangement.h"
#include "preview_pass.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

static struct preview_guide *add_guide(struct preview *preview) {
    preview->guides = arena_grow(&preview->arena, preview->guides, preview->count,
                                 &preview->capacity, sizeof(*preview->guides));
    preview->guides[preview->count] = (struct preview_guide){.job = NULL};
    return &preview->guides[preview->count++];
}

/** What is said about folders and links has a place among the files. */
static void add_remark(void *payload, const struct intake_remark *remark) {
    struct preview_guide *guide = add_guide(payload);

    guide->file.file = (struct intake_file){.path = "", .file = remark->file};
    guide->file.fault = remark->note.text;
}

static void add_files(struct preview *preview, struct job *job) {
    for (size_t i = 0; i < job->listing.count; i++) {
        const struct intake_file *file = &job->listing.files[i];

        if (job_means(job, file->path)) {
            struct preview_guide *guide = add_guide(preview);

            guide->job = job;
            guide->place = i;
            guide->file.file = *file;
            guide->file.choice =
                file->choice ? *file->choice : (struct source_choice){.left_out = false};
            guide->file.choice.file = text_of(file->file);
        }
    }
}

/** Guides that the source had and whose files are not there any more. */
static void add_missing(struct preview *preview, const struct job *job) {
    struct known *known = &preview->work.known;

    for (size_t i = 0; i < job->listing.count; i++) {
        known_find(known, job->listing.files[i].path);
    }
    for (size_t i = 0; i < known->count; i++) {
        const struct guide_file *file = &known->guides[i];

        if (file->source == job->source.key && file->cards && !known->met[i]) {
            struct preview_guide *guide = add_guide(preview);

            guide->missing = file->key;
            guide->file.file = (struct intake_file){.path = file->path.bytes,
                                                    .file = job_file_name(job, file->path)};
            guide->file.fault = "the file is gone";
        }
    }
}

/** Gives the files of the jobs their topics and order; false if the limits ended the search. */
static bool gather(struct preview *preview) {
    struct jobs *jobs = &preview->work.jobs;
    bool cut = false;

    preview->sources =
        arena_new(&preview->arena, jobs->count + 1, sizeof(*preview->sources));
    for (size_t i = 0; i < jobs->count; i++) {
        struct job *job = &jobs->items[i];

        if (job->listing.is_folder) {
            arrange(&job->listing, preview->run.threads, &preview->arena);
        }
        preview->sources[i] = job->source;
        add_files(preview, job);
        if (job->source.key && !job->only && job->listing.path) {
            add_missing(preview, job);
        }
        cut = cut || job->listing.cut;
    }
    return !cut;
}

bool preview_search(struct preview *preview, const struct intake_limits *limits,
                    struct error *err) {
    static const struct intake_watch watch_remarks = {.remark = add_remark};
    struct intake_watch watch = watch_remarks;
    struct jobs *jobs = &preview->work.jobs;
    char absolute[PATH_MAX];
    bool ok;

    if (!realpath(preview->path, absolute)) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", preview->path,
                         strerror(errno));
    }
    watch.payload = preview;
    preview->run.watch = &watch;
    *jobs = (struct jobs){.run = &preview->run, .limits = limits, .looking = true};
    ok = store_sources(preview->store, &preview->arena, &jobs->sources, &jobs->source_count,
                       err) &&
         known_read(preview->store, &preview->arena, &preview->work.known, err) &&
         jobs_add_path(jobs, preview->path, err) && gather(preview);
    preview->run.watch = NULL;
    jobs->limits = NULL;
    return ok;
}

// SPDX-License-Identifier: MIT
// Which sources a path means, and which files are a source's own.

#include "job.h"

#include "asked.h"
#include "walk.h"

#include <viva/topic.h>

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void job_remark(const struct intake_run *run, enum note_level level, const char *file,
                const char *code, const char *text) {
    const struct intake_remark remark = {file, {level, 0, code, text}};

    if (run->watch && run->watch->remark) {
        run->watch->remark(run->watch->payload, &remark);
    }
}

/** Whether a path lies below a folder. */
static bool is_below(struct text folder, struct text path) {
    return path.size > folder.size && text_starts(path, folder) &&
           path.bytes[folder.size] == '/';
}

static bool is_plain(const struct source *source) {
    return !source->topic.size && !source->tags.size && !source->format.size &&
           !source->keep_mojibake && !source->choice_count;
}

static const struct source *find_source(const struct jobs *jobs, struct text path) {
    for (size_t i = 0; i < jobs->source_count; i++) {
        if (text_equal(jobs->sources[i].path, path)) {
            return &jobs->sources[i];
        }
    }
    return NULL;
}

/** The innermost remembered folder that holds the path. */
static const struct source *find_cover(const struct jobs *jobs, struct text path) {
    const struct source *cover = NULL;

    for (size_t i = 0; i < jobs->source_count; i++) {
        const struct source *source = &jobs->sources[i];

        if (is_below(source->path, path) &&
            (!cover || source->path.size > cover->path.size)) {
            cover = source;
        }
    }
    return cover;
}

static struct text joined_tags(const struct intake_terms *terms, struct arena *arena) {
    const char *tags = "";

    for (size_t i = 0; i < terms->tag_count; i++) {
        struct text tag = text_trim(text_of(terms->tags[i]));

        if (tag.size) {
            tags = arena_printf(arena, "%s%s%.*s", tags, tags[0] ? "\x1f" : "",
                                TEXT_ARGUMENTS(tag));
        }
    }
    return text_of(tags);
}

/** What is given replaces what is remembered. */
static void apply_terms(const struct intake_terms *terms, struct arena *arena,
                        struct source *source) {
    if (terms->topic) {
        source->topic = topic_parse(text_of(terms->topic), arena);
    }
    if (terms->tag_count) {
        source->tags = joined_tags(terms, arena);
    }
    if (terms->format) {
        source->format = text_of(terms->format);
    }
    if (terms->repair != REPAIR_AS_BEFORE) {
        source->keep_mojibake = terms->repair == REPAIR_NOTHING;
    }
    if (terms->choices) {
        source->choices =
            arena_new(arena, terms->choice_count + 1, sizeof(*source->choices));
        memcpy(source->choices, terms->choices,
               terms->choice_count * sizeof(*source->choices));
        source->choice_count = terms->choice_count;
    }
}

static bool gives_anything(const struct intake_terms *terms) {
    return terms && (terms->topic || terms->tag_count || terms->format ||
                     terms->repair != REPAIR_AS_BEFORE || terms->choices);
}

bool job_means(const struct job *job, const char *path) {
    size_t size = job->only ? strlen(job->only) : 0;

    return !size || (strncmp(path, job->only, size) == 0 &&
                     (path[size] == '\0' || path[size] == '/'));
}

const char *job_file_name(const struct job *job, struct text path) {
    struct text folder = job->source.path;

    return is_below(folder, path) ? path.bytes + folder.size + 1 : path.bytes;
}

static struct job *add_job(struct jobs *jobs, struct job job) {
    jobs->items = arena_grow(jobs->run->arena, jobs->items, jobs->count, &jobs->capacity,
                             sizeof(job));
    jobs->items[jobs->count] = job;
    return &jobs->items[jobs->count++];
}

static const struct source_choice *find_choice(const struct source *source,
                                               const char *file) {
    for (size_t i = 0; i < source->choice_count; i++) {
        if (text_equal(source->choices[i].file, text_of(file))) {
            return &source->choices[i];
        }
    }
    return NULL;
}

/** Whether a source further in reads the file. */
static bool is_anothers(const struct jobs *jobs, const struct job *job, struct text path) {
    for (size_t i = 0; i < jobs->source_count; i++) {
        struct text other = jobs->sources[i].path;

        if (is_below(job->source.path, other) &&
            (text_equal(other, path) || is_below(other, path))) {
            return true;
        }
    }
    return false;
}

/** Leaves the files that the job is to read, each in its format. */
static void keep_own_files(const struct jobs *jobs, struct job *job) {
    struct intake_listing *listing = &job->listing;
    size_t kept = 0;

    for (size_t i = 0; i < listing->count; i++) {
        struct intake_file file = listing->files[i];
        const struct source_choice *choice = find_choice(&job->source, file.file);

        if ((choice && choice->left_out && !jobs->looking) ||
            (listing->is_folder && is_anothers(jobs, job, text_of(file.path)))) {
            continue;
        }
        file.format = choice && choice->format.size ? choice->format : job->source.format;
        file.choice = choice;
        listing->files[kept++] = file;
    }
    listing->count = kept;
}

/** A hash of the names, sizes and times of a job's files. */
static uint64_t hash_looks(const struct job *job) {
    uint64_t hash = 1;

    for (size_t i = 0; i < job->listing.count; i++) {
        const struct intake_file *file = &job->listing.files[i];
        const uint64_t all[] = {hash, text_hash(text_of(file->path)), (uint64_t)file->size,
                                (uint64_t)file->modified_ns, (uint64_t)file->changed_ns};

        hash = text_hash((struct text){(const char *)all, sizeof(all)});
    }
    return hash;
}

/** Lists the files of a job; one whose path cannot be read has none. */
static void list_job(const struct jobs *jobs, struct job *job) {
    const struct intake_run *run = jobs->run;
    const char *path = text_string(job->source.path, run->arena);
    struct error err = {.kind = ERROR_NONE};
    struct stat status;

    job->asked = asked_new(run->arena);
    if (!walk_path(path, jobs->limits, run->arena, &job->listing, &err)) {
        job->gone = stat(path, &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
        if (!job->gone) {
            job_remark(run, job->named ? NOTE_ERROR : NOTE_WARNING, job->name, "unreadable",
                       text_string(text_of(err.message), run->arena));
        }
        job->listing = (struct intake_listing){0};
        return;
    }
    job->doubtful = job->listing.remark_count > 0;
    for (size_t i = 0; i < job->listing.remark_count; i++) {
        const struct intake_remark *remark = &job->listing.remarks[i];

        job_remark(run, remark->note.level, remark->file, remark->note.code,
                   remark->note.text);
    }
    if (!job->listing.is_folder) {
        job->listing.files[0].file = walk_base_name(job->name);
    }
    keep_own_files(jobs, job);
    job->looks = hash_looks(job);
}

static bool lists_any(const struct intake_listing *listing, struct text path) {
    for (size_t i = 0; i < listing->count; i++) {
        struct text file = text_of(listing->files[i].path);

        if (text_equal(file, path) || is_below(path, file)) {
            return true;
        }
    }
    return false;
}

/** A part of a remembered folder; false if the folder does not read it. */
static bool add_part(struct jobs *jobs, const struct source *cover, const char *name,
                     const char *path) {
    struct job job = {.name = name, .only = path};

    if (!cover) {
        return false;
    }
    job.source = *cover;
    list_job(jobs, &job);
    job.named = true;
    if (!lists_any(&job.listing, text_of(path))) {
        return false;
    }
    add_job(jobs, job);
    return true;
}

static void remember_absorbed(struct jobs *jobs, int64_t source) {
    jobs->absorbed = arena_grow(jobs->run->arena, jobs->absorbed, jobs->absorbed_count,
                                &jobs->absorbed_capacity, sizeof(*jobs->absorbed));
    jobs->absorbed[jobs->absorbed_count++] = source;
}

/** Sources below the path: plain ones add nothing to it, the others are read, too. */
static bool absorb(struct jobs *jobs, struct text path, struct error *err) {
    size_t kept = 0;

    for (size_t i = 0; i < jobs->source_count; i++) {
        struct source *source = &jobs->sources[i];

        if (!is_below(path, source->path) || !is_plain(source)) {
            jobs->sources[kept++] = *source;
        } else if (jobs->looking) {
            remember_absorbed(jobs, source->key);
        } else if (!import_forget(jobs->run->import, source->key, err)) {
            return false;
        }
    }
    jobs->source_count = kept;
    return true;
}

static void add_inner_jobs(struct jobs *jobs, struct text path) {
    for (size_t i = 0; i < jobs->source_count; i++) {
        if (is_below(path, jobs->sources[i].path)) {
            struct job job = {.source = jobs->sources[i]};

            job.name = text_string(job.source.path, jobs->run->arena);
            list_job(jobs, add_job(jobs, job));
        }
    }
}

static bool add_whole(struct jobs *jobs, const char *name, const char *path,
                      struct error *err) {
    const struct intake_run *run = jobs->run;
    const struct source *known = find_source(jobs, text_of(path));
    struct job job = {.name = name, .named = true};

    if (known) {
        job.source = *known;
    } else {
        job.source.path = text_of(path);
    }
    if ((run->import || jobs->looking) && access(path, R_OK) == 0 &&
        !absorb(jobs, job.source.path, err)) {
        return false;
    }
    if (run->terms) {
        apply_terms(run->terms, run->arena, &job.source);
    }
    job.altered = !known || gives_anything(run->terms);
    list_job(jobs, add_job(jobs, job));
    add_inner_jobs(jobs, job.source.path);
    return true;
}

bool jobs_add_path(struct jobs *jobs, const char *path, struct error *err) {
    struct arena *arena = jobs->run->arena;
    char absolute[PATH_MAX];
    const char *name = arena_copy(arena, path, strlen(path));
    const char *real;

    if (!realpath(path, absolute)) {
        job_remark(jobs->run, NOTE_ERROR, name, "unreadable",
                   arena_printf(arena, "cannot read %s: %s", path, strerror(errno)));
        return true;
    }
    real = arena_copy(arena, absolute, strlen(absolute));
    if (!find_source(jobs, text_of(real)) && !gives_anything(jobs->run->terms) &&
        add_part(jobs, find_cover(jobs, text_of(real)), name, real)) {
        return true;
    }
    return add_whole(jobs, name, real, err);
}

void jobs_add_all(struct jobs *jobs) {
    for (size_t i = 0; i < jobs->source_count; i++) {
        struct job job = {.source = jobs->sources[i]};

        job.name = text_string(job.source.path, jobs->run->arena);
        list_job(jobs, add_job(jobs, job));
    }
}

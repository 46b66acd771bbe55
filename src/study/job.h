// SPDX-License-Identifier: MIT

/** From what the user named to what is to be read: sources and their files. */

#ifndef VIVA_STUDY_JOB_H
#define VIVA_STUDY_JOB_H

#include "known.h"

/** One source to be read, whole or in part. */
struct job {
    const char *name;      // as the user called it
    struct source source;  // key 0: not remembered yet
    struct intake_listing listing;
    struct asked *asked;  // what its files ask, read when it is first needed
    struct ahead *ahead;  // its guides that are read before their turn, NULL for none
    const char *only;     // a path below the source that alone is meant, or NULL
    uint64_t looks;       // a hash of the names, sizes and times of its files
    bool altered;         // the terms make another source of it than is remembered
    bool named;           // by the user; what goes wrong with it is an error
    bool gone;            // there is no such path any more
    bool unchanged;       // nothing is to be read
    bool doubtful;        // something is to be read or told again the next time
    int cards;            // that its files have, prompts included
    int prompts;
};

/** All that is remembered, and the jobs made of it. */
struct jobs {
    const struct intake_run *run;
    const struct intake_limits *limits;  // of each walk; NULL for none
    struct source *sources;
    size_t source_count;
    struct job *items;
    size_t count;
    size_t capacity;

    // For a look before an import: what was left out is listed, too, and
    // plain sources below the path are taken over without a store.
    bool looking;
    int64_t *absorbed;  // keys of those that were
    size_t absorbed_count;
    size_t absorbed_capacity;
};

/**
 * Makes the jobs of a path: the source of that path, or the folder that is
 * remembered and holds it, or a new source; and those that lie below it
 * and are read in a way of their own.  Plain sources below it are taken over.
 */
bool jobs_add_path(struct jobs *jobs, const char *path, struct error *err);

/** A job for every source. */
void jobs_add_all(struct jobs *jobs);

/** Whether a file of the source is meant, or only others. */
bool job_means(const struct job *job, const char *path);

/** What the source calls the file of that path. */
const char *job_file_name(const struct job *job, struct text path);

/** Tells the watch. */
void job_remark(const struct intake_run *run, enum note_level level, const char *file,
                const char *code, const char *text);

#endif

// SPDX-License-Identifier: MIT

/** Files of a job read and parsed before their turn, by several threads. */

#ifndef VIVA_STUDY_AHEAD_H
#define VIVA_STUDY_AHEAD_H

#include "job.h"

/** A guide as its file holds it, without signposts. */
struct ahead_guide {
    struct intake_file file;       // its size and times are those of the text
    struct guide_options options;  // lives in `bytes`
    uint64_t read_as;              // what whoever plans it calls the way it is read
    uint64_t known;                // the hash of a text that is not parsed, 0 for none
    struct text text;
    struct guide guide;
    bool
        read;  // as it was at one moment, unless `fault` says why not, or it is not `steady`
    bool steady;
    bool parsed;  // and it is Markdown, or else `fault` says why not
    struct error fault;
    struct arena bytes;    // of the file
    struct arena reading;  // of the guide
};

/**
 * Says how a file will be read, as far as that is known before its turn: fills
 * the options and what is known.  False if it will not be read.
 */
typedef bool ahead_plan(void *payload, const struct job *job,
                        const struct intake_file *file, struct ahead_guide *out);

struct ahead;

/**
 * Reads the files of a job ahead by that many threads; by none if there is
 * little to read.  The listing and the job must stay as they are but for what is taken.
 * NULL for a job of one file.
 */
struct ahead *ahead_open(const struct job *job, int threads, ahead_plan *plan,
                         void *payload);

/** Sends the threads home and lets go of what nobody took.  NULL is fine. */
void ahead_close(struct ahead *ahead);

/**
 * A file's turn, in the order of the listing: gives the guide to the caller, if it
 * was read ahead; what comes behind it is begun.
 */
bool ahead_take(struct ahead *ahead, size_t place, struct ahead_guide *out);

/**
 * A look at a guide before its turn, until which it is kept; NULL if its turn is
 * over, if it will not be read, or there is no room to keep it.
 */
const struct ahead_guide *ahead_look(struct ahead *ahead, size_t place);

/** Has a file that will be looked at read meanwhile, if there is room to keep it. */
void ahead_expect(struct ahead *ahead, size_t place);

/** Reads a file, whose options are given, and parses it unless its text is known. */
void ahead_read(const struct job *job, struct ahead_guide *guide);

/** Parses what was read, if it is not yet; false if it cannot be. */
bool ahead_parse(const struct job *job, struct ahead_guide *guide);

void ahead_guide_free(struct ahead_guide *guide);

#endif

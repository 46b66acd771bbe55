// SPDX-License-Identifier: MIT

/** What the files of a job ask in the same words as others of them, and which answer it. */

#ifndef VIVA_STUDY_ASKED_H
#define VIVA_STUDY_ASKED_H

#include "job.h"

/** Nothing is known yet; it lives in the arena, and so does what it comes to know. */
struct asked *asked_new(struct arena *arena);

/** Forgets what was known: other files are left out now. */
void asked_forget(struct asked *asked);

/**
 * Leaves out of a guide what other listed files of the job say just as well: a
 * card that one before it holds, question and answer the same, one of a README
 * with whose answer another's begins, and a prompt that another answers, or one
 * before it asks.  Whether anything was left out, so that the file is to be read anew
 * when any of the others has changed.
 *
 * What was taken in before is known; of the other files only those are parsed
 * that have a line which ends as one of the questions does.
 */
bool asked_leave_out(const struct job *job, const struct intake_file *file,
                     struct guide *guide, struct arena *arena);

#endif

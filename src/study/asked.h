// SPDX-License-Identifier: MIT

/** What the files of a job ask in the same words as others of them, and which answer it. */

#ifndef VIVA_STUDY_ASKED_H
#define VIVA_STUDY_ASKED_H

#include "job.h"

/** Nothing is known yet; it lives in the arena, and so does what it comes to know. */
struct asked *asked_new(struct arena *arena);

/**
 * Leaves the prompts of a guide out that other listed files of the job answer,
 * or ask before it, if half of its prompts are such: it only lists them, as an
 * index does or the paper with the questions beside the one with the answers.
 * A few questions that two files happen to share stay in both.  Of the others
 * only those are parsed that have a line which ends as one of the prompts does.
 */
void asked_leave_out(const struct job *job, const struct intake_file *file,
                     struct guide *guide, struct arena *arena);

#endif

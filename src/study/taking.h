// SPDX-License-Identifier: MIT

/** One file of a job: read if it has to be, and brought in. */

#ifndef VIVA_STUDY_TAKING_H
#define VIVA_STUDY_TAKING_H

#include "work.h"

/**
 * Takes a file in and tells the watch.  What cannot be read is remarked on;
 * fails only when the store does.
 */
bool taking_file(struct work *work, struct job *job, struct intake_file *file,
                 struct error *err);

/** Has the files of a job read before their turn; taking_file() takes what was. */
struct ahead *taking_ahead(struct work *work, const struct job *job);

/** How a file of a job is read. */
struct guide_options taking_options(const struct job *job, const struct intake_file *file,
                                    struct arena *arena);

/**
 * What the store is to know of a file that was read; of its guide the choice
 * about it is part, and if it `shares` what other files say, how those look.
 */
struct guide_source taking_source(const struct job *job, const struct intake_file *file,
                                  struct text text, bool shares, struct arena *arena);

/** Puts the guides of a job in the order of its listing. */
bool taking_order(struct work *work, const struct job *job, struct error *err);

#endif

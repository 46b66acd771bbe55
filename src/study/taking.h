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

#endif

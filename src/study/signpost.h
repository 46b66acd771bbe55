// SPDX-License-Identifier: MIT

/** Questions that only lead to another guide of the same import, where they are cards. */

#ifndef VIVA_STUDY_SIGNPOST_H
#define VIVA_STUDY_SIGNPOST_H

#include "job.h"

/**
 * Leaves the prompts of a guide out whose only answer is a link to a listed
 * file that is that one question, or begins with it: a table of contents.
 */
void signpost_leave_out(const struct job *job, const struct intake_file *file,
                        struct guide *guide, struct arena *arena);

#endif

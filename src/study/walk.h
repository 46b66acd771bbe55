// SPDX-License-Identifier: MIT

/** Which files a path means: folders walked, links followed once. */

#ifndef VIVA_STUDY_WALK_H
#define VIVA_STUDY_WALK_H

#include <viva/intake.h>

#include <sys/stat.h>

/** intake_list() without order and topics of its own: sorted by name, no topics. */
bool walk_path(const char *path, const struct intake_limits *limits, struct arena *arena,
               struct intake_listing *out, struct error *err);

/** Sets size and times of a file. */
void walk_measure(const struct stat *status, struct intake_file *out);

/** Sets them to those of the same file when it was read; whoever knows it by its name alone may do so meanwhile. */
void walk_keep_times(struct intake_file *out, const struct intake_file *read);

/**
 * The folders that lead to a file, from the one that was named on: "notes/sql",
 * or from the one around that, if its name only tells a project's layout: "docs".
 * Where its README promises questions, "interviews" stands before them.
 */
const char *walk_place(const struct intake_file *file, struct arena *arena);

/** The last name of a path. */
const char *walk_base_name(const char *path);

#endif

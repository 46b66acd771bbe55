// SPDX-License-Identifier: MIT

/** Folders whose files are one question each. */

#ifndef VIVA_STUDY_NEIGHBOURS_H
#define VIVA_STUDY_NEIGHBOURS_H

#include <viva/intake.h>

/**
 * Marks the files of which most neighbours are one question each, as far as
 * their beginnings tell.  Neighbours are the files of a folder, those whose names
 * begin with a number apart from the others, and files of the same name in
 * folders side by side: "closures/index.md", "hoisting/index.md".  A folder goes
 * with those beside it if three in four of them, and five, are such.  So many
 * threads help the caller; the outcome does not depend on them.
 */
void neighbours_judge(struct intake_listing *listing, int threads, struct arena *scratch);

#endif

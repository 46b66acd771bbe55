// SPDX-License-Identifier: MIT

/** In which order guides come, and what the folders and READMEs around them say about them. */

#ifndef VIVA_STUDY_ARRANGEMENT_H
#define VIVA_STUDY_ARRANGEMENT_H

#include <viva/intake.h>

/**
 * Gives the files of a folder, sorted by name, their topics and their order.
 *
 * A file's topic path is made of the folders on the way to it.  A README that
 * links to files or folders of its own folder puts them first, in its order,
 * and under the names of its groups, which stand for the folders in between.
 * A README itself comes before what it lists.  Files whose neighbours are one
 * question each are marked (neighbours_judge()), with the help of so many threads.
 */
void arrange(struct intake_listing *listing, int threads, struct arena *arena);

#endif

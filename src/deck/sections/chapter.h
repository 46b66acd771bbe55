// SPDX-License-Identifier: MIT

/** Which headings are chapters: names for what stands below them. */

#ifndef VIVA_DECK_CHAPTER_H
#define VIVA_DECK_CHAPTER_H

#include "reading.h"

/**
 * Whether a section's heading, as a plain name, stands over what is below it.
 * That of a table of contents does not, nor one that talks to the reader, nor
 * a question: what asks below it is asked beside it.
 */
bool chapter_stands_over(const struct reading *reading, size_t section, struct text name);

/**
 * The last section before this one that stands over it though it is as high:
 * "Part 2" among questions.  0 if there is none; questions never are.
 */
size_t chapter_beside(struct reading *reading, size_t section);

/** Whether a name is one for what it stands over, neither a text nor one of those headings. */
bool chapter_is_name(struct text name, struct arena *scratch);

/** Whether a heading only announces a table of contents or links. */
bool chapter_is_announcement(struct text name, struct arena *scratch);

#endif

// SPDX-License-Identifier: MIT

/** What the loader made of each heading and list, and why, in words for the user. */

#ifndef VIVA_DECK_EXPLAIN_H
#define VIVA_DECK_EXPLAIN_H

#include "recogniser.h"

/**
 * Notes the decision on a section: `recogniser` is the one that was chosen,
 * NULL if none explains it, and `evidence` how sure it is.  Does nothing
 * unless reading->explain is set.
 */
void explain_section(struct reading *reading, size_t section,
                     const struct recogniser *recogniser, double evidence);

/** Notes that a section belongs to the answer of the question before, or to an answer key. */
void explain_part(struct reading *reading, size_t section, const char *of);

#endif

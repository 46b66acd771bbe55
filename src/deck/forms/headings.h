// SPDX-License-Identifier: MIT

/** Which sections the headings themselves make questions. */

#ifndef VIVA_DECK_HEADINGS_H
#define VIVA_DECK_HEADINGS_H

#include "sections/reading.h"

/**
 * Marks the sections that are questions by their heading, and those that
 * belong to their answers.  Returns how many questions there are.
 */
int headings_claim(struct reading *reading, bool *claimed);

#endif

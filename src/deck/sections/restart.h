// SPDX-License-Identifier: MIT

/** Headings whose numbers begin anew below each question: they count the parts of its answer. */

#ifndef VIVA_DECK_RESTART_H
#define VIVA_DECK_RESTART_H

#include "reading.h"

/** Whether a heading with a number, as all of its level, counts a part of the question above it. */
bool restart_counts_part(struct reading *reading, size_t section);

#endif

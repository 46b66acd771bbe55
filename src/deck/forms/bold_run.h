// SPDX-License-Identifier: MIT

/**
 * Lines in bold whose numbers count up, "**7) Closures**", in a place that
 * promises questions: they are the questions, though few of them ask.
 */

#ifndef VIVA_DECK_BOLD_RUN_H
#define VIVA_DECK_BOLD_RUN_H

#include "sections/reading.h"

/** Finds the parts of answers among lines in bold: those that count anew behind several questions. */
void bold_run_find_steps(struct reading *reading);

/** Whether the numbers of what asks around a line without one count on past it: "1. 2.". */
bool bold_run_passes(const struct reading *reading, const struct lead *lead);

/** Marks the leads that such numbers make questions; none of a section that a heading claims. */
void bold_run_find(struct reading *reading, const bool *claimed);

#endif

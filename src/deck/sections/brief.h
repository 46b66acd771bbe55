// SPDX-License-Identifier: MIT

/** Headings that promise a short answer: what stands above them asks, whatever it says. */

#ifndef VIVA_DECK_BRIEF_H
#define VIVA_DECK_BRIEF_H

#include "reading.h"

/** Whether a heading names a short answer: "Short answer", "30-second answer", "一句话回答". */
bool brief_is(struct text heading);

/** Whether the first heading stands right above such an answer, the only one of the file, and above all else. */
bool brief_answers_file(const struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Headings among answered questions that ask nothing: "Other answers" above links, "Basic interview questions" above nothing. */

#ifndef VIVA_DECK_STRAY_H
#define VIVA_DECK_STRAY_H

#include "sections/reading.h"

/** Leaves them out. */
void stray_drop(struct reading *reading);

#endif

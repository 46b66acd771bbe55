// SPDX-License-Identifier: MIT

/** What a guide is as a whole, found before its sections are read. */

#ifndef VIVA_DECK_SURVEY_H
#define VIVA_DECK_SURVEY_H

#include "sections/reading.h"

/** Finds title and series; the source and the outline are there already. */
void survey_read(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Headings that are questions because the user says so. */

#ifndef VIVA_DECK_WANTED_H
#define VIVA_DECK_WANTED_H

#include "sections/reading.h"

/** Whether a heading is a question because the user says that headings are. */
bool wanted_is(struct reading *reading, size_t number);

#endif

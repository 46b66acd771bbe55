// SPDX-License-Identifier: MIT

/** What a guide says to its reader behind the last answer, and the names of groups between answers. */

#ifndef VIVA_DECK_PARTING_H
#define VIVA_DECK_PARTING_H

#include "reading.h"

/** Cuts a closing remark off the last answer, and lines in capitals that name the next group off the others. */
void parting_cut(struct reading *reading);

#endif

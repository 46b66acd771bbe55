// SPDX-License-Identifier: MIT

/** Lines between answers that name the next group of questions, where no heading does. */

#ifndef VIVA_DECK_GROUP_NAME_H
#define VIVA_DECK_GROUP_NAME_H

#include "sections/reading.h"

/** Cuts them off the answers above, if such a line stands above the first question, too. */
void group_name_cut(struct reading *reading);

#endif

// SPDX-License-Identifier: MIT

/** Whether what a recurring mark stands before was read without it. */

#ifndef VIVA_DECK_REFRAIN_READ_H
#define VIVA_DECK_REFRAIN_READ_H

#include "refrain_said.h"

/** Whether most questions of a group were read already, or as many others. */
bool refrain_was_read(const struct search *search, const struct group *group);

#endif

// SPDX-License-Identifier: MIT

/** Cards as blocks of named fields: "- **Topic:** ...", "- **Question:** ...", "- **Expected answer:** ...". */

#ifndef VIVA_DECK_FIELDED_H
#define VIVA_DECK_FIELDED_H

#include "retold.h"

/** Items that name a question among other fields, with a field that answers in the same list. */
bool fielded_told(struct retold *file);

#endif

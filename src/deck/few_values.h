// SPDX-License-Identifier: MIT

/** Marks in brackets, in code or drawn as keys that say one of a few things: "[Acme] Why?", "`easy` Why?". */

#ifndef VIVA_DECK_FEW_VALUES_H
#define VIVA_DECK_FEW_VALUES_H

#include "refrain_search.h"

/** Takes what such marks say for nothing, and searches anew; false if none of them stands before questions. */
bool few_values_read(struct search *search);

/** The same where a mark was found that is only one of them; false if it is not. */
bool few_values_widen(struct search *search);

#endif

// SPDX-License-Identifier: MIT

/** The mark of answers where nothing marks the questions but that they ask. */

#ifndef VIVA_DECK_ANSWER_MARK_H
#define VIVA_DECK_ANSWER_MARK_H

#include "lines/refrain_search.h"

/** Tells a recurring heading or label as "A:" if what stands right above it asks, and that as "Q:"; false if there is none. */
bool answer_mark_told(struct search *search);

#endif

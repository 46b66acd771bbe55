// SPDX-License-Identifier: MIT

/** Labels that differ from question to question and yet are written alike: "**Classic:** ...?", "**Trap:** ...?". */

#ifndef VIVA_DECK_VARIED_LABEL_H
#define VIVA_DECK_VARIED_LABEL_H

#include "refrain_search.h"

/** Takes all labels of a kind behind which questions stand for one mark; false if that is none of the questions of the file. */
bool varied_label_read(struct search *search);

#endif

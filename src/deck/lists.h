// SPDX-License-Identifier: MIT

/** Whether a section is a list of questions. */

#ifndef VIVA_DECK_LISTS_H
#define VIVA_DECK_LISTS_H

#include "reading.h"

/** Whether a section has no more than a list of which most items ask. */
bool lists_hold_questions(struct reading *reading, size_t section);

/** A list as its section's recogniser sees it. */
struct list_count {
    int items;
    int questions;
    int answered;
    bool questions_held;  // so many ask that it is a list of questions
};

struct list_count lists_count(struct reading *reading, size_t section, uint32_t list);

#endif

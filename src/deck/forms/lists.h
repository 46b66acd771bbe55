// SPDX-License-Identifier: MIT

/** Whether a section is a list of questions. */

#ifndef VIVA_DECK_LISTS_H
#define VIVA_DECK_LISTS_H

#include "sections/reading.h"

/** Whether a section has no more than a list of which most items ask. */
bool lists_hold_questions(struct reading *reading, size_t section);

struct tally;

/** A list as its section's recogniser sees it. */
struct list_count {
    int items;
    int questions;
    int answered;
    bool questions_held;  // so many ask that it is a list of questions
};

/** Makes prompts of the lists among the sibling blocks [from, to) whose items nearly all ask, three or more without answers. */
void lists_emit_bare(struct reading *reading, uint32_t from, uint32_t to,
                     struct text topic);

/** Makes prompts of the lists of questions among the blocks [from, to) of a section, above its first question of another form. */
void lists_emit_above(struct reading *reading, size_t section, uint32_t from, uint32_t to,
                      struct text topic);

/** Whether the sibling blocks [from, to) are lists of follow-ups: every item asks, in a guide without answers in its lists. */
bool lists_follow(struct reading *reading, uint32_t from, uint32_t to);

/** Makes prompts of them. */
void lists_emit_follow_ups(struct reading *reading, uint32_t from, uint32_t to,
                           struct text topic);

/** All lists of a section taken together, for one that is too short to speak for itself. */
const struct tally *lists_tally(struct reading *reading, size_t section);

struct list_count lists_count(struct reading *reading, size_t section,
                              const struct tally *all, uint32_t list);

#endif

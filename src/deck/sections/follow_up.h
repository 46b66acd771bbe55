// SPDX-License-Identifier: MIT

/** What is asked before the questions that follow it up: "What is a heap?", then "Follow-up questions". */

#ifndef VIVA_DECK_FOLLOW_UP_H
#define VIVA_DECK_FOLLOW_UP_H

#include "reading.h"

/**
 * Adds the headings that ask and are no questions yet, with all but the chapter of
 * their follow-ups as the answer, where that chapter holds cards of its own.
 */
void follow_up_complete(struct reading *reading);

/** Whether a heading names questions that somebody asks next: "Follow-up questions", "追问链". */
bool follow_up_names(const struct section *section, struct arena *scratch);

/** Whether a section is called so behind what was asked, or in a place of interviews. */
bool follow_up_is_asked(const struct reading *reading, size_t section);

/** Cuts the label of one off, "**Follow-up:** why?"; false if there is none. */
bool follow_up_cut(struct text *text, struct arena *scratch);

/** Takes "**Follow-up:** why?" right above what an answer's label begins for a lead, or all of it in bold above a text (`follows`): it is asked like the question before it. */
void follow_up_take(struct reading *reading, uint32_t paragraph, struct text text,
                    struct lead *lead);

/** Whether all cards stand below such a heading, and a question without a card above it. */
bool follow_up_holds_all(struct reading *reading);

/** Whether an item below a question leads into the steps of its answer: a sentence that does not speak of questions, with a colon above items without a question mark. */
bool follow_up_leads_to_steps(struct reading *reading, uint32_t block);

#endif

// SPDX-License-Identifier: MIT

/** What the user's choice about a file makes of its guide. */

#ifndef VIVA_STUDY_CHOOSING_H
#define VIVA_STUDY_CHOOSING_H

#include <viva/guide.h>
#include <viva/sources.h>

/** The names that all topics of a guide begin with; part of a card's topic. */
struct text choosing_leading_topic(const struct guide *guide);

/** How many cards of a guide have no answer. */
size_t choosing_prompts(const struct guide *guide);

/** Leaves prompts out and puts the cards under another topic; new cards and topics live in the arena. */
void choosing_apply(const struct source_choice *choice, struct guide *guide,
                    struct arena *arena);

#endif

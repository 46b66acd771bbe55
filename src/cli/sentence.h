// SPDX-License-Identifier: MIT

/** Sentences that several commands print. */

#ifndef VIVA_SENTENCE_H
#define VIVA_SENTENCE_H

#include "cli_run.h"

#include <viva/intake.h>
#include <viva/overview.h>

/** "34 due, 3 learning, 10 new, ~18 min", or that all is done, or that there are no cards. */
void sentence_due(struct run *run, const struct overview *overview);

/** "guide.md  13 cards, 3 prompts  (14 new, 2 moved)" */
void sentence_intake(struct run *run, const char *file, const struct intake_counts *counts);

/** How to get cards, when there are none. */
void sentence_no_cards(struct run *run);

/** How ready the user is and will be, in a line; nothing without a date ahead. */
bool sentence_readiness(struct run *run, struct error *err);

/** The day's plan has nothing left, and why. */
void sentence_plan_done(struct run *run, const struct overview *overview);

#endif
